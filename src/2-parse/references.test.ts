import { expect, test } from 'vitest';
import { pdf } from '../../test/pdf.ts';
import {
  bio,
  type Files,
  PRACTICE_YAML,
  parsed,
  policyVersion,
  practice,
  practiceWithBio,
} from '../../test/practice.ts';

const found = async (files: Files) =>
  (await parsed(files)).findings.map(({ rule, file, line, message }) => ({ rule, file, line, message }));

test.each([
  [
    'locations',
    practice({ 'content/providers/amara-osei.md': bio().replace('main-street', 'main-stret') }),
    6,
    'Did you mean “main-street”',
  ],
  ['services', practiceWithBio('services: [massage]'), 7, 'no file in content/services'],
  ['a photo that is not there', practiceWithBio('photo: {src: a.jpg, alt: A}'), 7, 'no such picture'],
  [
    'a photo in capitals',
    practiceWithBio('photo: {src: A.JPG, alt: A}', '', { 'content/providers/b.jpg': '' }),
    7,
    'no such picture',
  ],
  [
    'a photo that is none',
    practiceWithBio('photo: {src: a.jpg, alt: A}', '', { 'content/providers/a.jpg': 'x' }),
    7,
    'can’t be decoded',
  ],
  [
    'a photo in another folder',
    practiceWithBio('photo: {src: ../locations/a.jpg, alt: A}', '', { 'content/locations/a.jpg': 'x' }),
    7,
    'without a folder',
  ],
  ['a photo by its full path', practiceWithBio('photo: {src: /etc/passwd, alt: A}'), 7, 'without a folder'],
  [
    'a photo by a path of Windows',
    practiceWithBio('photo: {src: "..\\\\a.jpg", alt: A}'),
    7,
    'without a folder',
  ],
  ['a photo that is the folder', practiceWithBio('photo: {src: .., alt: A}'), 7, 'without a folder'],
])('%s: a name that leads nowhere is told of', async (_, files, line, words) => {
  const findings = await found(files);
  expect(findings).toMatchObject([{ rule: 'file/valid-reference', line }]);
  expect(findings[0]?.message).toContain(words);
});

test('a place whose own file is broken is still a place', async () => {
  expect(
    (await found(practice({ 'content/locations/main-street.md': 'no' }))).map(({ rule }) => rule),
  ).toEqual(['file/valid-front-matter']);
});

test('a version’s day is that of its file, and one from before needs its file', async () => {
  const at = 'content/policies/social-media/2026-01-15.md';
  expect(await found(practice({ [at]: policyVersion('2026-01-16', 'One\n') }))).toMatchObject([
    { rule: 'file/valid-fields', line: 5 },
  ]);
  expect(
    await found(practice({ [at]: policyVersion('2026-01-15', '', { origin: 'before-doorplate' }) })),
  ).toMatchObject([{ rule: 'file/valid-fields' }]);
  expect(
    await found(
      practice({
        [at]: policyVersion('2026-01-15', '', { origin: 'before-doorplate', attachment: 'files/a.pdf' }),
      }),
    ),
  ).toMatchObject([{ rule: 'file/valid-reference' }]);
  expect(
    await found(
      practice({
        [at]: policyVersion('2026-01-15', '', { origin: 'before-doorplate', attachment: 'files/a.pdf' }),
        'content/files/a.pdf': await pdf(),
      }),
    ),
  ).toEqual([]);
});

test('a page by a name that is taken is an error', async () => {
  expect(await found(practice({ 'content/pages/providers.md': '---\ntitle: A\n---\n' }))).toMatchObject([
    { rule: 'file/valid-fields', file: 'content/pages/providers.md' },
  ]);
});

test('a page by the name of one of the practice’s languages is an error: the pages in it stand there', async () => {
  const files = practice({
    '_data/practice.yaml': `${PRACTICE_YAML}languages: [en, vi]\n`,
    'content/pages/vi.md': '---\ntitle: A\n---\n',
    'content/pages/fr.md': '---\ntitle: A\n---\n',
  });
  expect(await found(files)).toMatchObject([{ rule: 'file/valid-fields', file: 'content/pages/vi.md' }]);
});

test.each(['who-speak', 'at', 'for', 'in', 'taking-new-patients', 'by-name'])(
  'a bio called %s is an error, as the finder has that address; a leaver’s takes nobody’s place, but for a notice',
  async (slug) => {
    const file = `content/providers/${slug}.md`;
    expect(await found(practice({ [file]: bio() }))).toMatchObject([
      { rule: 'file/valid-fields', file, line: 2 },
    ]);
    expect(await found(practice({ [file]: bio('status: left') }))).toEqual([]);
    const notice = 'status: left\nleftNotice: {consent: 2026-05-04, until: 2027-05-04}\n';
    expect(await found(practice({ [file]: bio(notice) }))).toMatchObject([
      { rule: 'file/valid-fields', file },
    ]);
  },
);
