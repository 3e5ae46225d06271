import { describe, expect, test } from 'vitest';
import type { Change } from './change.ts';
import { editFrontMatter, readFrontMatter, withoutBody } from './front-matter.ts';

const LEFT: Change = { does: 'set', path: ['status'], value: 'left' };
const NO_PETS: Change = { does: 'delete', path: ['personal', 'pets'] };
const edited = (text: string | Uint8Array, ...changes: Change[]) => {
  const after = editFrontMatter(Buffer.from(text), changes);
  return after && Buffer.from(after).toString();
};
const FILE = `---
name: Ada Lund # as on the door
status: active

personal:
  # agreed on paper
  interests: { says: [Hiking, Chess], consent: 2026-01-10 }
  pets:
    says: |
      An old dog
    consent: 2026-01-10
---
Text with --- in it.

---

status: active
`;

test('two changes leave every other byte as it was', () => {
  expect(edited(FILE, LEFT, NO_PETS)).toBe(
    FILE.replace('status: active', 'status: left').replace(/ {2}pets:[\s\S]*?2026-01-10\n(?=---)/, ''),
  );
});

describe('line ends', () => {
  test('CRLF stays, in the new line too', () => {
    const text = FILE.replaceAll('\n', '\r\n');
    const after = edited(text, { does: 'set', path: ['personal', 'pets', 'withdrawn'], value: '2026-11-22' });
    expect(after).toBe(
      text.replace('consent: 2026-01-10\r\n---', 'consent: 2026-01-10\r\n    withdrawn: 2026-11-22\r\n---'),
    );
    expect(edited(text, NO_PETS)).not.toMatch(/[^\r]\n/);
  });

  test('a mixture stays a mixture', () => {
    const text = FILE.replace('Ada Lund # as on the door\n', 'Ada Lund # as on the door\r\n');
    expect(edited(text, LEFT)).toBe(text.replace('status: active', 'status: left'));
  });

  test('a byte order mark stays, and none is added', () => {
    expect(edited(`\uFEFF${FILE}`, LEFT)).toBe(`\uFEFF${FILE.replace('status: active', 'status: left')}`);
    expect(edited(FILE, LEFT)?.startsWith('---')).toBe(true);
  });

  test('a file that ends with the front matter', () => {
    expect(edited('---\nname: A\n---', LEFT)).toBe('---\nname: A\nstatus: left\n---');
  });
});

test('the body goes, the front matter stays', () => {
  expect(Buffer.from(withoutBody(Buffer.from(FILE.replaceAll('\n', '\r\n'))) ?? '').toString()).toBe(
    FILE.slice(0, FILE.indexOf('Text with')).replaceAll('\n', '\r\n'),
  );
});

test.each([
  ['no front matter', 'name: A\n'],
  ['front matter without an end', '---\nname: A\n'],
  ['another language', '---js\nname: A\n---\n'],
  ['a stray line', '---\nname: A\n--- x\n---\n'],
  ['broken YAML', '---\nname: "A\n---\n'],
  ['no text at all', Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0x0a])],
])('a file with %s is neither read nor changed', (_, text) => {
  expect(readFrontMatter(Buffer.from(text))).toBeUndefined();
  expect(edited(text, LEFT)).toBeUndefined();
});

test('whether the file fits its format is not asked', () => {
  expect(readFrontMatter(Buffer.from('---\ncolour: 7\n---\n'))?.data).toEqual({ colour: 7 });
  expect(edited('---\ncolour: 7\n---\n', LEFT)).toBe('---\ncolour: 7\nstatus: left\n---\n');
});
