import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Repository } from '../../../test/repository.ts';
import { Misuse } from '../misuse.ts';
import { folderWith } from '../run-in-test.ts';
import { filesAt } from './revision.ts';

const textsAt = (root: string, revision: string) =>
  Object.fromEntries(
    Object.entries(filesAt(root, revision)).map(([path, bytes]) => [
      path,
      Buffer.from(bytes).toString('utf8'),
    ]),
  );

test('the files of a commit, though they have changed and are gone since', () => {
  const repository = new Repository({ 'content/a.md': 'one', '_data/b.yaml': 'b: 1\n', 'README.md': 'no' });
  repository.commit({ 'content/a.md': 'two', '_data/b.yaml': undefined });
  repository.write({ 'content/a.md': 'three' });
  expect(textsAt(repository.root, 'HEAD~1')).toEqual({ 'content/a.md': 'one', '_data/b.yaml': 'b: 1\n' });
  expect(textsAt(repository.root, 'main')).toEqual({ 'content/a.md': 'two' });
});

test('byte for byte, an empty one and the same one twice too', () => {
  const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => (at * 7) % 256);
  const repository = new Repository({
    'content/providers/a.jpg': bytes,
    'content/providers/b.jpg': bytes,
    'content/empty.md': '',
    'content/lines.md': 'a\r\nb\n\n',
  });
  const files = filesAt(repository.root, 'HEAD');
  expect(Buffer.from(files['content/providers/a.jpg'] ?? []).equals(bytes)).toBe(true);
  expect(Buffer.from(files['content/providers/b.jpg'] ?? []).equals(bytes)).toBe(true);
  expect(textsAt(repository.root, 'HEAD')).toMatchObject({
    'content/empty.md': '',
    'content/lines.md': 'a\r\nb\n\n',
  });
});

test('names of every kind; hidden ones aren’t read', () => {
  const repository = new Repository({
    'content/pages/täst "1".md': 'quoted',
    'content/pages/two\nlines.md': 'broken',
    'content/.hidden/x.md': 'hidden',
    'content/pages/.env': 'hidden',
  });
  expect(textsAt(repository.root, 'HEAD')).toEqual({
    'content/pages/täst "1".md': 'quoted',
    'content/pages/two\nlines.md': 'broken',
  });
});

test('in a subdirectory only what is there, whatever stands above', () => {
  const repository = new Repository({ 'content/a.md': 'above', 'clinics/east/content/a.md': 'below' });
  expect(textsAt(join(repository.root, 'clinics/east'), 'HEAD')).toEqual({ 'content/a.md': 'below' });
});

test('a practice that wasn’t there yet has no files', () => {
  const repository = new Repository({ 'README.md': 'Soon.' });
  repository.commit({ 'content/a.md': 'now' });
  expect(filesAt(repository.root, 'HEAD~1')).toEqual({});
});

test('a link to another of the files is that file; any other is left out', () => {
  const repository = new Repository({ 'content/pages/a.md': 'linked to' });
  symlinkSync('a.md', join(repository.root, 'content/pages/b.md'));
  symlinkSync('/etc/hostname', join(repository.root, 'content/pages/c.md'));
  symlinkSync('b.md', join(repository.root, 'content/pages/d.md'));
  repository.commit({});
  expect(textsAt(repository.root, 'HEAD')).toEqual({
    'content/pages/a.md': 'linked to',
    'content/pages/b.md': 'linked to',
  });
});

test.each([
  ['nobody knows', 'nowhere'],
  ['is an option', '--output=stolen'],
  ['is a short option', '-h'],
  ['is empty', ''],
  ['is two', 'HEAD HEAD'],
  ['is a range', 'HEAD~1..HEAD'],
  ['is a negation', '^HEAD'],
  ['is a file', 'HEAD:content/a.md'],
])('a revision that %s is a misuse', (_, revision) => {
  const repository = new Repository({ 'content/a.md': 'one' });
  repository.commit({ 'content/a.md': 'two' });
  expect(() => filesAt(repository.root, revision)).toThrow(Misuse);
  expect(() => filesAt(repository.root, revision)).toThrow(/^git knows no revision “/);
});

test('a shallow clone that lacks it says so', () => {
  const repository = new Repository({ 'content/a.md': 'one' });
  const first = repository.git('rev-parse', 'HEAD');
  repository.commit({ 'content/a.md': 'two' });
  const clone = join(folderWith({}), 'clone');
  repository.git('clone', '--quiet', '--depth=1', `file://${repository.root}`, clone);
  expect(textsAt(clone, 'HEAD')).toEqual({ 'content/a.md': 'two' });
  expect(() => filesAt(clone, first)).toThrow('a shallow clone holds only the newest commits');
});

test('outside of any repository there is nothing to compare with', () => {
  expect(() => filesAt(folderWith({ 'content/a.md': 'one' }), 'HEAD')).toThrow(
    /^There is no earlier revision to compare with\. git says: .*not a git repository/,
  );
});
