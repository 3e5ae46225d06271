import { expect, test } from 'vitest';
import { pdf } from '../../test/pdf.ts';
import {
  compiled,
  disclosed,
  type Files,
  policyVersion,
  practice,
  withApprovals,
} from '../../test/practice.ts';

const FILE = 'content/files/old.pdf';
const page = (body: string): Files => ({ 'content/pages/forms.md': `---\ntitle: Forms\n---\n${body}\n` });
const version = (folder = 'policies', kind = 'social-media'): Files => ({
  [`content/${folder}/rules/2023-01-15.md`]: policyVersion('2023-01-15', '', {
    kind,
    origin: 'before-doorplate',
    attachment: 'files/old.pdf',
  }),
});
const shown = async (files: Files) => {
  const { site, findings } = await disclosed(files);
  return {
    site: site.files.map(({ path }) => path),
    staff: site.staffFiles.map(({ path }) => path),
    said: findings.filter(({ file }) => file === FILE).map(({ atMost, message }) => [atMost, message]),
  };
};
const NOTHING = { site: [], staff: [], said: [] };

test('a file that a public text leads to is published; one that nobody leads to waits, and is told of', async () => {
  const form = { [FILE]: await pdf() };
  expect(await shown(practice({ ...form, ...page('Print [this](/files/old.pdf).') }))).toEqual({
    ...NOTHING,
    site: ['files/old.pdf'],
  });
  const waits = { ...NOTHING, said: [['warning', expect.stringContaining('/files/… in a page')]] };
  for (const body of ['', 'See /files/old.pdf.gz', 'See [it](/files/old.pdfs)', 'See old.pdf'])
    expect(await shown(practice({ ...form, ...page(body) }))).toEqual(waits);
});

test('a name in the address of another site publishes nothing, and one in ours does', async () => {
  const files = (link: string) => practice({ [FILE]: '', ...page(`See [it](${link}).`) });
  for (const [link, published] of [
    ['https://other.example/files/old.pdf', []],
    ['/more/files/old.pdf', []],
    ['https://cedarhill.example/files/old.pdf', ['files/old.pdf']],
    ['</files/old.pdf>', ['files/old.pdf']],
  ] as const)
    expect((await shown({ ...files(link), [FILE]: await pdf() })).site).toEqual(published);
});

test('a note that readers don’t see publishes nothing', async () => {
  const body = 'Text.\n\n<!-- Later: [this](/files/old.pdf) -->';
  expect((await shown(practice({ [FILE]: await pdf(), ...page(body) }))).site).toEqual([]);
});

test('a link of staff makes nothing public', async () => {
  const handbook = { 'content/handbook/a.md': '---\ntitle: A\n---\n[It](/files/old.pdf)\n' };
  expect((await shown(practice({ [FILE]: await pdf(), ...handbook }))).site).toEqual([]);
});

test('what comes with a version is public when the version is, whoever else leads to it', async () => {
  const files = practice({ [FILE]: await pdf(), ...version(), ...page('[Old](/files/old.pdf)') });
  expect(await shown(files)).toEqual(NOTHING);
  expect(await shown(await withApprovals(files))).toEqual({ ...NOTHING, site: ['files/old.pdf'] });
});

test('a file that was exchanged after approval is no longer shown, nor is its version', async () => {
  const files = await withApprovals(practice({ [FILE]: await pdf('One.'), ...version() }));
  const result = await disclosed({ ...files, [FILE]: await pdf('Two.') });
  expect([result.site.files, result.site.policies]).toEqual([[], []]);
  expect(result.findings.map(({ rule }) => rule)).toEqual(['policy/no-silent-change']);
});

test('what comes with a version for staff is theirs alone, whoever leads to it', async () => {
  const files = practice({
    [FILE]: await pdf(),
    ...version('staff-policies', 'staff-social-media'),
    ...page('[Old](/files/old.pdf)'),
  });
  expect(await shown(await withApprovals(files))).toEqual({ ...NOTHING, staff: ['files/old.pdf'] });
});

test.each([
  ['can’t be read', '2023-01-15', 'versoin: 1\n'],
  ['has a wrong name', 'next', ''],
])('what comes with a version that %s is nobody’s, whoever leads to it', async (_, name, more) => {
  for (const [folder, kind] of [
    ['policies', 'social-media'],
    ['staff-policies', 'staff-social-media'],
  ]) {
    const [text] = Object.values(version(folder, kind)) as [string];
    const files = {
      [FILE]: await pdf(),
      [`content/${folder}/rules/${name}.md`]: text.replace('attachment:', `${more}attachment:`),
      ...page('[Old](/files/old.pdf)'),
    };
    const { built } = await compiled(practice(files));
    expect(built?.disclosed.site.files).toEqual([]);
  }
});

test('what is published is not what the practice has', async () => {
  const bytes = await pdf();
  const { site } = await disclosed(practice({ [FILE]: bytes, ...page('/files/old.pdf') }));
  expect(site.files[0]?.bytes).not.toEqual(bytes);
  expect(Buffer.from(site.files[0]?.bytes ?? []).includes('xmpmeta')).toBe(false);
});
