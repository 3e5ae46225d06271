// What is asked for in a way that could do something else is refused: exit 2, and nothing written.
import { execFile } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { filesIn, sitesIn } from './folder.ts';
import { approvedFolder } from './little-practice.ts';
import { TODAY } from './practice.ts';
import { doorplate } from './terminal.ts';
import { doorplateHere } from './terminal-here.ts';

let root: string;
beforeAll(async () => {
  root = await approvedFolder();
  symlinkSync(join(root, 'content'), join(root, 'elsewhere'));
});

test('what is refused ends the program with 2 and one line', async () => {
  const run = await doorplate(['build', '--out', '_site', '--today', TODAY], { cwd: root });
  expect(run, run.stderr).toMatchObject({ status: 2, stdout: '' });
  expect(run.stderr).toMatch(/^doorplate: .+\n$/);
  expect(Object.keys(sitesIn(root))).toEqual([]);
});

test.each([
  ['into the public site', ['build', '--out', '_site']],
  ['deep inside a site', ['build', '--out', 'x/_staff/y']],
  ['among the content', ['build', '--out', 'content/providers']],
  ['into a link to the content', ['build', '--out', 'elsewhere']],
  ['without a value', ['build', '--out']],
  ['with nothing after the sign', ['build', '--out=']],
  ['with an empty value', ['build', '--out', '']],
  ['with an empty root', ['check', '--root=']],
  ['with an option for a value', ['build', '--out', '--hold']],
  ['with a word too many', ['build', 'extra']],
  ['with an option nobody knows', ['build', '--holt']],
])('%s', async (_, args) => {
  const before = [...filesIn(root).keys()];
  const { status, stderr } = await doorplateHere([...args, '--today', TODAY], { cwd: root });
  expect(status, stderr).toBe(2);
  expect(stderr).toMatch(/^doorplate: .+\n$/);
  expect([...filesIn(root).keys()]).toEqual(before);
});

test('a word that is missing is named by what it is, not by what the program calls it', async () => {
  const { status, stderr } = await doorplateHere(['withdraw'], { cwd: root });
  expect(status).toBe(2);
  expect(stderr).toContain('A word is missing after “withdraw”. Whose: the name of the file without .md.');
  expect(stderr).toContain('npx doorplate withdraw --help');
});

test('a reader who stops early sees no trace of the program', async () => {
  const command = `${process.execPath} ${join(import.meta.dirname, '../bin/doorplate.js')} report | true`;
  const { stderr } = await promisify(execFile)('sh', ['-c', command], { cwd: root });
  expect(stderr).toBe('');
});
