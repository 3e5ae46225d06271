import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROFILES } from '#schema/categories.ts';
import { check } from '../check.ts';
import { folderWith, run } from '../run-in-test.ts';
import { withFiles } from '../small-practice.ts';
import { namesIn } from './ask-practice.ts';
import { init } from './init.ts';
import { type OwnPractice, profileFor, withFederal } from './own-practice.ts';
import { personIn } from './person-line.ts';
import { errorsIn, starterFiles } from './starter-files.ts';

/** On a busy machine a build takes several times as long. */
const PATIENCE = 600_000;
const TODAY = ['--today', '2026-11-27'];
const NAMED = ['--name', 'Birch Lane Clinic', '--phone', '+1 212-555-0142', '--timezone', 'America/New_York'];
const GIVEN = [...NAMED, '--address', '8 Birch Lane, Fairhaven, NY 10001'];
const initAt = (root: string, ...words: string[]) => run(init, '--root', root, ...TODAY, ...words);
const textAt = (root: string, path: string) => readFileSync(join(root, path), 'utf8');

test(
  'an empty folder becomes a practice that builds, with who is ready on the site',
  async () => {
    const root = join(folderWith({}), 'practice');
    const people = [
      '--provider',
      'Dr Ada Fenwick, physician, Family doctor, MD, FAAFP',
      '--provider',
      'Bo May, np',
    ];
    const { code, out, err } = await initAt(
      root,
      ...GIVEN,
      ...people,
      '--approver',
      'Pat Quill @pquill, Kim Park',
      '--jurisdiction',
      'us-or',
      '--yes',
    );
    expect(code, out + err).toBe(0);
    expect(out).toContain('Built.');
    expect(textAt(root, '_data/practice.yaml')).toContain('jurisdictions: [us-federal, us-or]');
    expect(textAt(root, '_data/practice.yaml')).toContain('url: https://birch-lane-clinic.example');
    expect(textAt(root, '_data/disclosure.yaml')).toContain(
      'approvers: ["Pat Quill","Kim Park"]\n  logins: {"pquill":"Pat Quill"}\n',
    );
    expect(textAt(root, 'content/providers/ada-fenwick.md')).toContain('status: active');
    expect(textAt(root, '_site/providers/ada-fenwick/index.html')).toContain('Family doctor');
    // Nobody can check who Bo May is yet; nor has anyone approved a policy.
    expect(textAt(root, 'content/providers/bo-may.md')).toMatch(/^status: draft/m);
    expect(existsSync(join(root, '_site/providers/bo-may'))).toBe(false);
    expect(existsSync(join(root, '_site/policies/social-media'))).toBe(false);
    expect(JSON.parse(textAt(root, 'package.json'))).toMatchObject({
      private: true,
      dependencies: { doorplate: expect.any(String) },
    });
    expect(textAt(root, '.gitignore')).toContain('_staff');
    expect(textAt(root, '.github/workflows/approve-wording.yml')).toContain('npx doorplate approve');
    expect(textAt(root, 'netlify/functions/nightly.mjs')).toContain("from 'doorplate/nightly'");
    expect(textAt(root, '.vscode/settings.json')).toContain(
      '"./node_modules/doorplate/schemas/practice.json"',
    );
    expect(out.slice(out.indexOf('What is next')).trimEnd().split('\n').length).toBeLessThanOrEqual(9);

    const checked = await run(check, '--root', root, ...TODAY);
    expect(checked.code, checked.out).toBe(0);

    const again = await initAt(root, ...GIVEN, '--yes');
    expect([again.code, again.err]).toEqual([1, expect.stringContaining('no sample. Nothing was changed')]);
  },
  PATIENCE,
);

test.each([
  ['a practice of one’s own', withFiles({}), 'no sample'],
  [
    'a practice whose file can’t be read',
    withFiles({ '_data/practice.yaml': 'name: "x' }),
    'somebody’s work',
  ],
  ['texts without a practice', { 'content/pages/about.md': '---\ntitle: About\n---\n' }, 'somebody’s work'],
])('a folder with %s is left as it is', async (_, files, message) => {
  const root = folderWith(files);
  const { code, err } = await initAt(root, ...GIVEN, '--yes');
  expect([code, err]).toEqual([1, expect.stringContaining(message)]);
  for (const [path, text] of Object.entries(files)) expect(textAt(root, path)).toBe(text);
  expect(existsSync(join(root, 'package.json'))).toBe(false);
});

test('what is missing or doesn’t fit is told by its option, and nothing is made', async () => {
  const root = join(folderWith({}), 'practice');
  const refused = (...words: string[]) => expect(initAt(root, ...words)).rejects;
  await refused(...NAMED).toThrow('--address is missing');
  await refused(...NAMED, '--phone', '5550142').toThrow('--phone must be a telephone number');
  await refused(...GIVEN, '--timezone', 'New York').toThrow('--timezone must be a time zone');
  await refused(...GIVEN, '--url', 'birchlane.health').toThrow('--url must be a web address');
  await refused(...GIVEN, '--kind', 'Dentst').toThrow('Did you mean “Dentist”?');
  await refused(...GIVEN, '--profile', 'dentl').toThrow('Did you mean “dental”?');
  await refused(...GIVEN, '--jurisdiction', 'us-nyc').toThrow('--jurisdiction must be one of');
  await refused(...GIVEN, '--provider', 'Bo May').toThrow('--provider must be a name');
  await refused(...GIVEN, '--provider', 'Bo May, physicain').toThrow('Did you mean “physician”?');
  await refused(...GIVEN, '--provider', 'Bo May, np', '--provider', 'Dr Bo May, np').toThrow('the same file');
  await refused(...GIVEN, '--provider', '李明, np').toThrow('--slug');
  await refused(...GIVEN, '--name', 'Birch\u200bLane').toThrow('nobody can see');
  expect(existsSync(root)).toBe(false);
});

describe('what is written passes every rule', () => {
  const own = (changes: Partial<OwnPractice>): OwnPractice => ({
    name: 'Birch: “Lane” Clinic',
    kind: 'MedicalClinic',
    phone: '+1 212-555-0142',
    email: 'desk@birchlane.example',
    timezone: 'America/New_York',
    profile: 'general',
    jurisdictions: ['us-federal'],
    url: undefined,
    location: { name: 'Main office', address: '8 Birch Lane, Fairhaven: NY 10001' },
    approvers: [],
    logins: {},
    people: [
      {
        name: 'Dr Ada Fenwick',
        profession: 'physician',
        title: 'Doctor: "the" one',
        credentials: ['MD', 'a b'],
      },
    ],
    ...changes,
  });

  test.each(PROFILES)('for the profile %s', async (profile) => {
    const files = await starterFiles(own({ profile }), '2026-11-27');
    expect(await errorsIn(files, '2026-11-27')).toEqual([]);
    expect(Object.keys(files).filter((path) => path.includes('/policies/')).length).toBeGreaterThan(3);
  });

  test.each([
    ['gb-eng', '+44 20 7946 0000', '"999"'],
    ['au', '+61 2 5550 0000', '"000"'],
    ['ca-on', '+1 416-555-0142', '"988"'],
    [undefined, '+49 30 5550000', '# emergency:'],
  ] as const)('for %s', async (jurisdiction, phone, number) => {
    const abroad = own({
      phone,
      jurisdictions: jurisdiction === undefined ? [] : [jurisdiction],
      people: [],
    });
    const files = await starterFiles({ ...abroad, email: undefined }, '2026-11-27');
    expect(await errorsIn(files, '2026-11-27')).toEqual([]);
    expect(files['_data/practice.yaml']).toContain(number);
  });
});

test('a person on the command line may have a profession in words, and any number of letters', () => {
  expect(personIn('Jo Marsh, Nurse practitioner')).toMatchObject({
    profession: 'np',
    title: 'Nurse practitioner',
    credentials: [],
  });
  expect(personIn(' Jo Marsh ,pt, Physio, DPT,, OCS')).toMatchObject({
    title: 'Physio',
    credentials: ['DPT', 'OCS'],
  });
});

test('small answers are understood', () => {
  expect(namesIn(' Dana  Reed, Sam Cole;;')).toEqual(['Dana Reed', 'Sam Cole']);
  expect(withFederal(['us-ca', 'au'])).toEqual(['us-federal', 'us-ca', 'au']);
  expect([profileFor('Dentist'), profileFor('Psychiatric'), profileFor('Hospital')]).toEqual([
    'dental',
    'mental-health',
    'general',
  ]);
});
