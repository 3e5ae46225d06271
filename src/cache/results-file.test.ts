import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ResultsFile } from './results-file.ts';

let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doorplate-results-'));
  path = join(folder, 'kept', 'lint');
});
afterEach(() => rmSync(folder, { recursive: true }));

const open = (program = 'this') => new ResultsFile(path, program);

function save(...pairs: (readonly [key: string, found: unknown])[]): void {
  const results = open();
  for (const [key, found] of pairs) results.keep(key, found);
  results.save();
}

test('what was kept is found by the next build, whatever it is', () => {
  save(['a', { line: 1, text: 'Größe\n“x”' }], ['b', []], ['c', null]);
  const next = open();
  expect(next.isEmpty).toBe(false);
  expect([next.find('a'), next.find('b'), next.find('c')]).toEqual([
    { line: 1, text: 'Größe\n“x”' },
    [],
    null,
  ]);
  expect([next.find('d'), open('another').find('a')]).toEqual([undefined, undefined]);
});

test('what a build neither keeps nor retains is gone after it, and one that fails changes nothing', () => {
  save(['a', 1], ['b', 2]);
  const failed = open();
  failed.keep('c', 3);
  failed.discard();
  const next = open();
  expect([next.find('a'), next.find('b'), next.find('c')]).toEqual([1, 2, undefined]);
  next.retain('b');
  next.save();
  expect([open().find('a'), open().find('b')]).toEqual([undefined, 2]);
  open().save();
  expect([open().isEmpty, readdirSync(join(folder, 'kept'))]).toEqual([true, ['lint']]);
});

test('what was discarded is not there, and may be kept or retained once more', () => {
  save(['a', 1], ['b', 2]);
  const twice = open();
  twice.retain('a');
  twice.keep('c', 3);
  twice.discard();
  twice.retain('b');
  twice.keep('c', 4);
  twice.save();
  const next = open();
  expect([next.find('a'), next.find('b'), next.find('c')]).toEqual([undefined, 2, 4]);
});

test('of two with one key the later counts', () => {
  save(['a', 1]);
  const next = open();
  next.retain('a');
  next.keep('a', 2);
  next.retain('a');
  next.save();
  expect(open().find('a')).toBe(2);
});

test('a line in which any byte is another, or is missing, is not found, and the others are', () => {
  save(['a', { file: 'content/providers/a.md' }], ['b', 'b']);
  const whole = readFileSync(path);
  const end = whole.indexOf(10);
  for (let at = 0; at <= end; at++) {
    writeFileSync(
      path,
      whole.map((byte, here) => (here === at ? byte ^ 1 : byte)),
    );
    expect(open().find('a')).toBeUndefined();
    if (at < end) expect(open().find('b')).toBe('b');
  }
  for (const length of [0, 1, 70, 130, end - 1, end]) {
    writeFileSync(path, whole.subarray(0, length));
    expect(open().find('a')).toBeUndefined();
  }
});

test('a line under the key of another is not found', () => {
  save(['a', 'clean'], ['b', 'bad']);
  const [one = '', other = ''] = readFileSync(path, 'latin1').split('\n');
  writeFileSync(path, `${one.slice(0, 64)}${other.slice(64)}\n`);
  expect(open().find('a')).toBeUndefined();
});

test('what can’t be read or written keeps no build from its end', () => {
  mkdirSync(path, { recursive: true });
  save(['a', 1]);
  expect([open().find('a'), readdirSync(join(folder, 'kept'))]).toEqual([undefined, ['lint']]);
  rmSync(join(folder, 'kept'), { recursive: true });
  writeFileSync(join(folder, 'kept'), 'no folder');
  save(['a', 1]);
  expect(open().find('a')).toBeUndefined();
});

test('what a build that was killed has left is taken away, and not what another one writes at this moment', () => {
  save(['a', 1]);
  writeFileSync(`${path}.1.1`, 'left');
  writeFileSync(`${path}.2.1`, 'being written');
  utimesSync(`${path}.1.1`, 0, 0);
  save(['a', 1]);
  expect(readdirSync(join(folder, 'kept'))).toEqual(['lint', 'lint.2.1']);
});

test('more than fits into one batch is kept, too', () => {
  const many = Array.from({ length: 40 }, (_, at) => [`${at}`, String(at).repeat(50_000)] as const);
  save(...many);
  const next = open();
  expect(many.every(([key, found]) => next.find(key) === found)).toBe(true);
});
