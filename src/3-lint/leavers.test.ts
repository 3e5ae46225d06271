import { expect, test } from 'vitest';
import { bio, compiled, type Files, practice, withApprovals } from '../../test/practice.ts';

const LEFT = 'content/providers/zed-quill.md';
const left = (name: string, more = 'status: left') =>
  `---\nname: ${name}\nprofession: staff\ntitle: Nurse\nlocations: [main-street]\n${more}\n---\nI am ${name}.\n`;
const PAGE = 'content/pages/about.md';
const page = (text: string) => ({ [PAGE]: `---\ntitle: About\n---\n${text}\n` });

async function found(files: Files) {
  const { diagnostics } = await compiled(await withApprovals(practice(files)));
  return diagnostics
    .filter(({ rule }) => rule === 'file/valid-reference')
    .map(({ file, line, column, severity }) => `${file}:${line}:${column} ${severity}`);
}

test('the name of somebody who left is a warning where others wrote it, at the very place', async () => {
  expect(
    await found({
      [LEFT]: left('Dr Zed Quill'),
      ...page('Ask at the desk.\n\nOr see **Zed  Quill**, and dr. zed quill again.'),
      'content/providers/amara-osei.md': bio('approach: I work with Zed Quill.\n'),
    }),
  ).toEqual([`${PAGE}:6:10 warning`, `${PAGE}:6:32 warning`, 'content/providers/amara-osei.md:7:23 warning']);
});

test('one name of two, a longer word and somebody who works here are none', async () => {
  const text = page('Zed can help, as Quill could. Zed Quillon is another. Zed Quill is not.');
  expect(await found({ [LEFT]: left('Zed'), ...text })).toEqual([]);
  expect(await found({ [LEFT]: left('Zed Quill', 'status: on-leave'), ...text })).toEqual([]);
  expect(
    await found({
      [LEFT]: left('Zed Quill'),
      'content/providers/zed.md': left('Zed Quill', 'status: active'),
      ...text,
    }),
  ).toEqual([]);
  expect(await found({ [LEFT]: left('Zed Quill'), ...text })).toEqual([`${PAGE}:4:55 warning`]);
});

test('what is said of it names nobody', async () => {
  const { diagnostics } = await compiled(practice({ [LEFT]: left('Zed Quill'), ...page('See Zed Quill.') }));
  const [message] = diagnostics.filter(({ file }) => file === PAGE).map((one) => one.message);
  expect(message).toContain('has left');
  expect(message).not.toMatch(/Zed|Quill/i);
});
