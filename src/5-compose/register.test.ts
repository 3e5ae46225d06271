import { expect, test } from 'vitest';
import type { TextFile } from '#schema/page.ts';
import { en } from '#schema/words/en.ts';
import {
  AGREED,
  compiled,
  disclosed,
  type Files,
  practice,
  practiceWithBio,
  TODAY,
  withApprovals,
} from '../../test/practice.ts';
import { contextOf } from './compose.ts';
import { type RegisterRow, registerCsv, registerJson, registerRows } from './register.ts';
import { whoParts } from './staff-who.ts';

const rows = async (files: Files, today = TODAY) => {
  const { site, ledger } = await disclosed(files, today);
  return registerRows(site, ledger);
};
const SIGNED = `consent: {on: ${AGREED}, by: Amara Osei}`;
const EMPTY: RegisterRow = {
  person: 'Dr Amara Osei',
  slug: 'amara-osei',
  status: 'Works here',
  label: 'Pets',
  category: 'pets',
  isPublic: false,
  because: 'Waits for the practice’s approval.',
  wording: '',
  where: [],
  consented: AGREED,
  consentedBy: '',
  until: '2028-05-04',
  approved: '',
  approvedBy: '',
};

test('of what is public it has the words, the pages and both yeses; of what is held back no words', async () => {
  const files = practiceWithBio(`personal:\n  pets: {says: Two rescue dogs, consent: ${AGREED}}\n`);
  expect((await rows(files)).at(-1)).toEqual(EMPTY);
  expect((await rows(await withApprovals(files))).at(-1)).toEqual({
    ...EMPTY,
    isPublic: true,
    because: 'Public.',
    wording: 'Two rescue dogs',
    where: ['https://cedarhill.example/providers/amara-osei/'],
    approved: AGREED,
    approvedBy: 'Dana Reyes',
  });
});

test('what is public as it stands is in it, with every page it stands on', async () => {
  expect((await rows(practice())).find(({ label }) => label === 'Title')).toMatchObject({
    isPublic: true,
    wording: 'Family doctor',
    where: [
      'https://cedarhill.example/providers/amara-osei/',
      'https://cedarhill.example/providers/',
      'https://cedarhill.example/',
    ],
  });
});

test('what is sensitive and held back is only a personal item, after the others and without a day', async () => {
  const personal = [
    `  partner: {says: My partner sails, ${SIGNED}}`,
    `  pronouns: {says: ze/zir, ${SIGNED}}`,
    `  why: {says: A kind nurse, ${SIGNED}}`,
  ].join('\n');
  const all = await rows(practiceWithBio(`personal:\n${personal}\n`));
  const last = all.slice(-2);
  for (const row of last)
    expect(row).toEqual({ ...EMPTY, label: 'A personal item', category: '', consented: '', until: '' });
  for (const text of [registerCsv(all, en), registerJson(all)])
    expect(text).not.toMatch(/partner|pronouns|sails|ze\/zir|kind nurse/i);
});

test('everyone has a row: who has nothing, who has left, whose file has errors or can’t be read', async () => {
  const files = practice({
    'content/providers/ben.md':
      '---\nname: Ben\nprofession: staff\ntitle: Nurse\nlocations: [main-street]\nstatus: left\n---\n',
    'content/providers/cy.md': '---\nnonsense: true\n---\n',
    'content/providers/dee.md':
      '---\nname: Dee\nprofession: staff\ntitle: Nurse\nlocations: [main-street]\npersonal: {faith: Zanzibar}\n---\n',
  });
  const { built } = await compiled(files);
  if (built === undefined) throw new Error('Nothing was compiled.');
  const all = registerRows(built.disclosed.site, built.disclosed.ledger);
  const pages = all
    .filter(({ label, slug }) => label === 'Page' && slug !== 'amara-osei')
    .map(({ slug, isPublic, status }) => [slug, isPublic, status]);
  expect(pages).toEqual([
    ['ben', false, 'Has left'],
    ['dee', false, 'Being put right'],
    ['cy', false, 'Being put right'],
  ]);
  expect(all.filter(({ slug, isPublic }) => slug !== 'amara-osei' && isPublic)).toEqual([]);
  expect(registerCsv(all, en)).not.toMatch(/Zanzibar|faith/i);
});

test('of many people it comes in parts, each with its own, and those nobody can read in the last', async () => {
  const { built } = await compiled(
    practice({
      'content/providers/ben.md':
        '---\nname: Ben\nprofession: staff\ntitle: Nurse\nlocations: [main-street]\n---\n',
      'content/providers/cy.md': '---\nnonsense: true\n---\n',
    }),
  );
  if (built === undefined) throw new Error('Nothing was compiled.');
  const { site, ledger } = built.disclosed;
  const context = contextOf(site, ledger, () => undefined);
  const registersOf = (atOnce?: number) => {
    const all = whoParts([], context, atOnce);
    const files: TextFile[] = [];
    for (let one = all.next(); ; one = all.next()) {
      if (one.done) return { files, overview: one.value };
      files.push(...one.value.files);
    }
  };
  expect(registersOf().overview).toMatchObject({
    registers: [{ csv: '/who-sees-what/register.csv', json: '/who-sees-what/register.json' }],
  });
  const { files, overview } = registersOf(1);
  expect(overview).toMatchObject({
    registers: [
      { first: 'Dr Amara Osei' },
      { json: '/who-sees-what/register-2.json', first: 'Ben', last: 'Ben' },
    ],
  });
  const rows = files.flatMap(({ path, text }) => (path.endsWith('.json') ? JSON.parse(text) : []));
  expect(rows).toEqual(registerRows(site, ledger));
  expect(rows.at(-1)).toMatchObject({ slug: 'cy', isPublic: false });
});

test('a spreadsheet reads it as it is, and takes nothing in it for a formula', () => {
  const says = (wording: string) => registerCsv([{ ...EMPTY, wording }], en).split('\r\n')[1];
  const at = (wording: string) =>
    says(wording)
      ?.replace(/^.*approval\.,/, '')
      .replace(/,,.*$/s, '');
  expect(registerCsv([EMPTY], en)).toMatch(/^\uFEFFName,File,Status,[^\n]*Approved by\r\n[^\n]*\r\n$/);
  expect(at('Two dogs')).toBe('Two dogs');
  expect(at('Two dogs, a “cat”')).toBe('"Two dogs, a “cat”"');
  expect(at('A "cat"')).toBe('"A ""cat"""');
  for (const formula of ['=1+1', '+1', '-1', '@x', '\tx', '  =1', '＝1'])
    expect(at(formula)).toBe(`"'${formula}"`);
  expect(registerCsv([{ ...EMPTY, wording: '\rx' }], en)).toContain('"\'\rx"');
  expect(registerCsv([{ ...EMPTY, person: '=cmd' }], en)).toContain('\r\n"\'=cmd",');
});

test('as JSON it is the rows, each in the order of the columns', async () => {
  expect(JSON.parse(registerJson([EMPTY]))).toEqual([EMPTY]);
  const made = JSON.parse(registerJson(await rows(practice()))) as object[];
  expect(new Set(made.map((row) => Object.keys(row).join()))).toEqual(
    new Set([Object.keys(en.register.columns).join()]),
  );
});
