import { expect, test } from 'vitest';
import { bio, type Files, parsed, practice, practiceWithBio } from '../../test/practice.ts';

const found = async (files: Files) =>
  (await parsed(files)).findings.map(({ rule, file, line, message }) => ({ rule, file, line, message }));

test.each([
  ['left', 'status: left\n'],
  ['left', 'status: "left" # since May\n'],
  ['left', '"status": left\n'],
  ['left', 'status: Left\n'],
  ['draft', 'status: draft\n'],
  ['left', 'status: active\nstatus: left\n'],
  ['draft', 'status: active\nstatus: draft\n'],
  ['active', 'status: active\n'],
  ['left', 'status: >-\n  left\n'],
  ['left', 'status: "le\\x66t"\n'],
  ['left', 'status: !!str left\n'],
  ['left', 'status: &since-may left\n'],
  ['left', '? status\n: left\n'],
  ['left', 'status: left,\n'],
  ['left', 'status: has left\n'],
  ['left', 'status: “left”\n'],
  ['left', 'status = left\n'],
  ['active', 'status: active # she left in May and is back\n'],
  ['left', 'status: gone, has left\n'],
  ['draft', 'status: drfat\n'],
  ['draft', 'status: lefft\n'],
  ['draft', 'status: Retired # in May\n'],
  [undefined, 'status: actve\n'],
  [undefined, 'status: on leeve\n'],
  [undefined, 'status: onleave\n'],
  [undefined, 'status:\n'],
  [undefined, 'status: 1\n'],
  [undefined, 'personal: {status: left}\n'],
  [undefined, 'personal:\n  status: left\n'],
])('a broken bio keeps its status %s', async (status, yaml) => {
  const { records } = await parsed(practiceWithBio(`${yaml}unknown: 1\n`));
  expect(records?.providers).toEqual([]);
  expect(records?.broken.map((one) => one.status)).toEqual([status]);
});

test('what is no bio has no status of its own', async () => {
  const { records } = await parsed(practice({ 'content/pages/a.md': '---\nstatus: retired\n---\n' }));
  expect(records?.broken).toEqual([{ kind: 'page', slug: 'a', file: 'content/pages/a.md' }]);
});

test.each([
  ['that can’t be split', 'name: A\nstatus: left\n'],
  ['with an unclosed front matter', '---\nstatus: left\n'],
  ['in another encoding', Buffer.from('---\nname: caf\xe9\nstatus: left\n---\n', 'latin1')],
  ['in UTF-16', Buffer.from('\ufeff---\nname: A\nstatus: left\n---\n', 'utf16le')],
  ['with Windows line ends and a bad tag in its text', '---\r\nstatus: left\r\n---\r\n<b>\r\n'],
  ['with everything in braces', '---\n{name: A, status: left, unknown: 1}\n---\n'],
  ['with everything indented', '---\n name: A\n status: left\n unknown: 1\n---\n'],
  ['that is too large to be read', `---\nname: A\nstatus: left\n---\n${'word '.repeat(20_000)}`],
  ['with YAML that is wrong further down', '---\nstatus: left\npersonal: {says: "\n---\n'],
])('a bio %s still says that someone left', async (_, file) => {
  const { records, findings } = await parsed(practice({ 'content/providers/amara-osei.md': file }));
  expect(findings.length).toBeGreaterThan(0);
  expect(records?.broken).toEqual([
    { kind: 'provider', slug: 'amara-osei', file: 'content/providers/amara-osei.md', status: 'left' },
  ]);
});

test('one broken file leaves the others as they are', async () => {
  const { records } = await parsed(
    practice({ 'content/providers/b.md': bio('nonsense: 1'), 'content/pages/a.md': 'no' }),
  );
  expect(records?.providers.map(({ slug }) => slug)).toEqual(['amara-osei']);
  expect(records?.broken.map(({ slug }) => slug).sort()).toEqual(['a', 'b']);
});

test.each(['practice', 'disclosure', 'approvals', 'rules'])(
  'while _data/%s.yaml is broken there are no records',
  async (name) => {
    for (const text of ['a: [', 'nonsense: {a: 1}', 'a\u200bb: 1'])
      expect((await parsed(practice({ [`_data/${name}.yaml`]: text }))).records).toBeUndefined();
  },
);

test('a practice without its own file is told what is missing', async () => {
  const { '_data/practice.yaml': _, ...rest } = practice();
  expect(await found(rest)).toMatchObject([{ rule: 'file/valid-reference', file: '_data/practice.yaml' }]);
});

test('a data file that nothing reads is an error, whatever its ending', async () => {
  for (const name of [
    'aprovals.yaml',
    'disclosure.yml',
    'disclosure.json',
    'Disclosure.yaml',
    'DISCLOSURE.YAML',
  ]) {
    expect(await found(practice({ [`_data/${name}`]: '{}' }))).toMatchObject([
      { rule: 'file/valid-reference', file: `_data/${name}` },
    ]);
  }
});

test('a field that stands in the text is told of', async () => {
  expect(
    await found(practice({ 'content/pages/a.md': '---\ntitle: A\n---\norder: 2\n---\nText\n' })),
  ).toMatchObject([{ rule: 'file/valid-front-matter', line: 4 }]);
});
