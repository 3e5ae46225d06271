import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../check.ts';
import { folderWith, run } from '../run-in-test.ts';
import { withFiles } from '../small-practice.ts';
import { importPeople } from './import.ts';

const TODAY = ['--today', '2026-02-01'];

function practice(name: string, content: string | Uint8Array, more: Record<string, string> = {}) {
  const root = folderWith(withFiles(more));
  const file = join(folderWith({}), name);
  writeFileSync(file, content);
  return { root, file };
}

async function imported(name: string, content: string | Uint8Array, ...options: string[]) {
  const { root, file } = practice(name, content);
  const answer = await run(importPeople, file, '--root', root, ...TODAY, ...options);
  const textOf = (slug: string) => readFileSync(join(root, `content/providers/${slug}.md`), 'utf8');
  // The folder's name is no part of what is said.
  const err = answer.err.replaceAll(file, name);
  return { ...answer, err, root, textOf, bios: readdirSync(join(root, 'content/providers')) };
}

const TABLE = `\uFEFFFull Name,PROFESSION,job_title,Credentials,NPI,Languages,Office,Hobbies,homePhone,Specialty,Board,License number,Badge,New patients
Dr Zoë O’Hara,Doctor,Family doctor,"MD, FAAFP",123-456-7893,"English; Spanish",Main,Sailing,503-555-0199,Family medicine,"Board of Oregon, Medical",OR123,B-17,yes

Jo Marsh,Nurse practitioner,,,,,,,,,,,,
`;

test('a table becomes drafts, with what is personal left out and said by its heading', async () => {
  const { code, out, err, root, textOf } = await imported('people.csv', TABLE);
  expect(code, err).toBe(0);
  const text = textOf('zoe-ohara');
  for (const line of [
    'name: Dr Zoë O’Hara',
    'profession: physician',
    'credentials: [MD, FAAFP]',
    'npi: "1234567893"',
    'registrations: [{authority: "Board of Oregon, Medical", number: OR123}]',
    'specialties: [PrimaryCare]',
    'languages: [en, es]',
    'locations: [main]',
    'acceptingNewPatients: {value: true, asOf: 2026-02-01}',
  ])
    expect(text).toContain(`\n${line}\n`);
  expect(text).toMatch(/^status: draft/m);
  expect(textOf('jo-marsh')).toContain('profession: np\ntitle: Nurse practitioner\n');
  expect(out).toContain('“Hobbies” (personal: nobody agrees to that by standing in a table)');
  expect(out).toContain('“homePhone” (personal');
  expect(out).toContain('“Badge” (a bio has no such field)');
  for (const value of ['Sailing', '0199', 'B-17']) expect(text + out).not.toContain(value);
  const checked = await run(check, '--root', root, ...TODAY);
  expect([checked.code, checked.out]).toEqual([0, expect.not.stringMatching(/zoe-ohara|jo-marsh/)]);
});

test('each cell that doesn’t fit is told by line and column without its value, and nothing at all is written', async () => {
  const { code, err, bios } = await imported(
    'people.csv',
    `name;profession;npi;languages;location;accepting;license;specialty
Ann Lee;phisician;1234567890;Klingonese;Mian;perhaps;;
Bo May;np;;;;;A1;Nursng
Bo May;np;;;;;;
"Cy
Dee";pa;;;;;;
"Marsh, Jo";np;;;;;;
李明;np;;;;;;
;np;;;;;;
`,
  );
  expect(code).toBe(1);
  expect(bios).toEqual(['ada-lund.md']);
  expect(err.split('\n').map((line) => line.slice(0, 95))).toMatchSnapshot();
  expect(err).not.toMatch(/Klingon|phisician|1234567890|perhaps|Marsh|Ann Lee|李/);
});

test.each([
  [
    'a misspelt heading',
    'name,profession,titel\nA B,np,C\n',
    'line 1, column C: the heading is none we know. Did you mean “title”?',
  ],
  ['no headings', 'Ann Lee,np,Nurse\nBo May,pa,x\n', 'no column is headed “name”'],
  ['two columns for one thing', 'name,profession,role,title\nA B,np,C,D\n', 'a second column for “title”'],
  ['no rows', 'name,profession\n', 'no rows below the headings'],
  ['an open quote', 'name,profession\n"Ann Secret,np\n', 'A quote is opened and not closed'],
  ['another encoding', Buffer.from('name,profession\nZo\xeb,np\n', 'latin1'), 'save it as “CSV UTF-8”'],
  [
    'a character nobody sees',
    'name,profession\nAnn\u200bLee,np\n',
    'line 2, column A (name): holds a character',
  ],
  [
    'words a bio may not have',
    'name,profession,approach\nAnn Lee,np,Call me at home: 503-555-0188.\n',
    'line 2: ',
  ],
])('%s: refused, without a word of what stands there', async (_, content, message) => {
  const { code, err, bios } = await imported('people.csv', content);
  expect([code, err]).toEqual([1, expect.stringContaining(message)]);
  expect(err).not.toMatch(/Ann Lee|Secret|0188|Bo May/);
  expect(bios).toEqual(['ada-lund.md']);
});

test('a bio that is there is never overwritten, whether it is known by its name or by its NPI', async () => {
  const npi =
    'name: Nan Roe\nprofession: np\ntitle: Nurse\nstatus: draft\nnpi: "1234567893"\nlocations: [main]\n';
  const { root, file } = practice(
    'people.csv',
    'name,profession,npi\nDr Ada Lund,physician,\nNan Doe,np,1234567893\nBo May,np,\n',
    { 'content/providers/nan-roe.md': `---\n${npi}---\n` },
  );
  const before = readFileSync(join(root, 'content/providers/ada-lund.md'), 'utf8');
  const { code, out } = await run(importPeople, file, '--root', root, ...TODAY);
  expect(code).toBe(0);
  expect(out).toContain('content/providers/ada-lund.md is there already (line 2)');
  expect(out).toContain('content/providers/nan-roe.md is there already (line 3)');
  expect(readFileSync(join(root, 'content/providers/ada-lund.md'), 'utf8')).toBe(before);
  expect(existsSync(join(root, 'content/providers/nan-doe.md'))).toBe(false);
  expect(existsSync(join(root, 'content/providers/bo-may.md'))).toBe(true);
});

const PERSON = {
  created_epoch: '1',
  enumeration_type: 'NPI-1',
  number: '1234567893',
  addresses: [
    {
      address_1: '99 HOME ST',
      address_purpose: 'MAILING',
      telephone_number: '503-555-0188',
      city: 'HIDDENVILLE',
    },
  ],
  practiceLocations: [{ address_1: '7 SIDE ST' }],
  basic: {
    first_name: 'ZOE',
    last_name: "O'HARA-DIAZ",
    middle_name: 'QUINCE',
    credential: 'M.D.',
    sex: 'F',
    sole_proprietor: 'YES',
    name_prefix: 'Dr.',
  },
  taxonomies: [
    { code: '207RC0000X', desc: 'Cardio', license: 'OR222', primary: false, state: 'OR' },
    { code: '207Q00000X', desc: 'Family Medicine', license: 'OR222', primary: true, state: 'OR' },
  ],
  endpoints: [{ endpoint: 'zoe@home.example' }],
  identifiers: [],
  other_names: [{ last_name: 'MAIDEN' }],
  "Secret O'Note": 'x',
};
const answer = (...results: unknown[]) => JSON.stringify({ result_count: results.length, results });

test('of the registry’s answer only what is on the list is taken; the rest is told by its name', async () => {
  const company = { enumeration_type: 'NPI-2', number: '1234567893', basic: { organization_name: 'ACME' } };
  const { code, out, err, textOf } = await imported('nppes.json', answer(PERSON, company));
  expect(code, err).toBe(0);
  const text = textOf('zoe-ohara-diaz');
  for (const line of [
    "name: Zoe O'Hara-Diaz",
    'profession: physician',
    'credentials: [MD]',
    'npi: "1234567893"',
    'registrations: [{authority: Oregon licensing board, number: OR222}]',
    'specialties: [PrimaryCare, Cardiovascular]',
  ])
    expect(text).toContain(`\n${line}\n`);
  for (const value of ['HOME', 'SIDE', '0188', 'HIDDENVILLE', 'QUINCE', 'MAIDEN', 'zoe@', 'ACME', 'Secret'])
    expect((text + out).toUpperCase()).not.toContain(
      value.toUpperCase() === 'HOME' ? '99 HOME' : value.toUpperCase(),
    );
  for (const name of [
    'addresses',
    'practiceLocations',
    'basic.middle_name',
    'basic.sex',
    'other_names',
    'endpoints',
    'an organization',
  ])
    expect(out.slice(out.indexOf('Left out'))).toContain(name);
});

test.each([
  ['no JSON', '{"results": [', 'no JSON that can be read'],
  ['another JSON', '{"people": []}', 'no list “results”'],
  ['nobody in it', answer(), 'no person'],
  ['an entry that is none', answer('x'), 'result 1: is no entry'],
  ['a number that is no NPI', answer({ ...PERSON, number: '1234567890' }), 'result 1: “number” is no NPI'],
  [
    'a profession nobody knows',
    answer({ ...PERSON, taxonomies: [{ code: '171100000X' }] }),
    'no profession Doorplate knows',
  ],
  ['two of a name', answer(PERSON, PERSON), 'result 2: this name makes the same file as result 1'],
])('the registry’s answer with %s is refused', async (_, content, message) => {
  const { code, err, bios } = await imported('nppes.json', content);
  expect([code, err]).toEqual([1, expect.stringContaining(message)]);
  expect(bios).toEqual(['ada-lund.md']);
});

test('a place nobody has, another kind of file and a file that isn’t there are misuse', async () => {
  await expect(imported('people.csv', TABLE, '--location', 'mian')).rejects.toThrow('Did you mean “main”?');
  await expect(imported('people.xlsx', 'PK')).rejects.toThrow('must be a table');
  await expect(run(importPeople, '/nowhere/people.csv')).rejects.toThrow('no such file');
});
