import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { bio, type Files, policyVersion, practice, TODAY, withApprovals } from '../../../test/practice.ts';
import { Misuse } from '../misuse.ts';
import { folderWith, run } from '../run-in-test.ts';
import { renew } from './renew.ts';

const BIO = 'content/providers/amara-osei.md';
const SECRET = 'quavexornlop';

const withBio = (more: string, files: Files = {}) =>
  practice({
    [BIO]: bio(more, 'One.\n'),
    'content/policies/social-media/2026-01-15.md': policyVersion(
      '2026-01-15',
      '## Requests {#friend-requests}\n\nNo.\n',
    ),
    ...files,
  });
const renewAt = (root: string, ...words: string[]) =>
  run(renew, 'amara-osei', ...words, '--root', root, '--today', TODAY, '--yes');

/** What becomes of one category. */
async function renewed(pets: string, ...words: string[]) {
  const root = folderWith(withBio(`personal:\n  pets: ${pets}`));
  const before = readFileSync(join(root, BIO), 'utf8');
  const { code, out, err } = await renewAt(root, 'pets', ...words);
  const after = readFileSync(join(root, BIO), 'utf8');
  expect(out + err).not.toContain(SECRET);
  return {
    code,
    out,
    err,
    isChanged: after !== before,
    pets: /^ {2}pets: ([\s\S]*?)\n(?! {3})/m.exec(after)?.[1],
  };
}

describe('a consent is renewed, whatever its shape, and nothing else', () => {
  const SAYS = `says: ${SECRET} # as it was`;
  test.each([
    ['a day', '{ says: Dogs, consent: 2025-01-02 } # c', [], `{ says: Dogs, consent: ${TODAY} } # c`],
    ['a day on lines', `\n    ${SAYS}\n    consent: 2025-01-02`, [], `\n    ${SAYS}\n    consent: ${TODAY}`],
    [
      'a day, given on another',
      '{ says: Dogs, consent: 2025-01-02 }',
      ['--on', '2026-11-01'],
      '{ says: Dogs, consent: 2026-11-01 }',
    ],
    [
      'a day, now with a name and a paper',
      '{ says: Dogs, consent: 2025-01-02 }',
      ['--by', 'Amara: Osei', '--ref', '7'],
      `{ says: Dogs, consent: { on: ${TODAY}, by: "Amara: Osei", ref: "7" } }`,
    ],
    [
      'a group, whose paper was another’s',
      '{ says: Dogs, consent: { on: 2025-01-02, by: Amara Osei, ref: C-1 } }',
      [],
      `{ says: Dogs, consent: { on: ${TODAY}, by: Amara Osei } }`,
    ],
    [
      'a group on lines',
      '\n    says: Dogs\n    consent:\n      on: 2025-01-02 # o\n      ref: C-1 # r',
      ['--by', 'Amara Osei', '--ref', 'C-2'],
      `\n    says: Dogs\n    consent:\n      on: ${TODAY} # o\n      ref: C-2 # r\n      by: Amara Osei`,
    ],
    [
      'with an end, which goes',
      '{ says: Dogs, consent: 2025-01-02, until: 2026-01-01 }',
      [],
      `{ says: Dogs, consent: ${TODAY} }`,
    ],
    [
      'with an end, in whose place another comes',
      '{ says: Dogs, consent: 2025-01-02, until: 2026-01-01 }',
      ['--until', '2027-03-01'],
      `{ says: Dogs, consent: ${TODAY}, until: 2027-03-01 }`,
    ],
    ['of today, once more', `{ says: Dogs, consent: ${TODAY} }`, [], `{ says: Dogs, consent: ${TODAY} }`],
  ])('%s', async (_, before, words, after) => {
    const { code, pets } = await renewed(before, ...words);
    expect([code, pets]).toEqual([0, after]);
  });
});

test('it says until when the consent holds now, and what waits', async () => {
  const consent = 'consent: 2024-11-01';
  const files = withBio(`personal: { pets: { says: Dogs, ${consent} }, motto: { says: Go, ${consent} } }`);
  const approved = await withApprovals(files);
  const root = folderWith({
    ...approved,
    '_data/approvals.yaml': String(approved['_data/approvals.yaml']).replace('says: Go', 'says: Gone'),
  });
  const { code, out } = await renewAt(root, 'pets', 'motto');
  expect(code).toBe(0);
  expect(out).toContain('“Pets”: the consent holds until 2028-11-21.\n  - “');
  expect(out).toMatch(
    /“Motto”: the consent holds until 2028-11-21\.\n.*wait for approval\. Run: npx doorplate approve amara-osei\/motto/,
  );
  const short = await renewAt(root, 'pets', '--until', '2026-12-01');
  expect(short.out).toContain('until 2026-12-01.');
});

test('without a part, what has ended or ends soon is renewed', async () => {
  const item = (on: string, more = '') => `{ says: Any, consent: ${on}${more} }`;
  const personal = `personal:
  pets: ${item('2024-11-01')}
  motto: ${item('2025-01-20')}
  origin: ${item('2025-01-21')}
  teams: ${item('2024-11-01', ', withdrawn: 2026-01-01')}
  travel: Any`;
  const root = folderWith(withBio(personal));
  const { code, out } = await renewAt(root);
  expect(code).toBe(0);
  expect(readFileSync(join(root, BIO), 'utf8').match(new RegExp(`consent: ${TODAY}`, 'g'))).toHaveLength(2);
  expect(out).toMatch(/“Pets”[\s\S]*“Motto”/);
  expect((await renewAt(root)).out).toContain('No consent of amara-osei has ended');
});

test('a photo’s consent', async () => {
  const photo = await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
    .jpeg()
    .toBuffer();
  const files = withBio(`photo: { src: a.jpg, alt: Someone at a desk, consent: 2024-05-04 }`, {
    'content/providers/a.jpg': photo,
  });
  const root = folderWith(files);
  expect(await renewAt(root, 'photo', '--until', '2027-01-01')).toMatchObject({
    code: 1,
    err: expect.stringContaining('Leave out --until'),
  });
  const { code, out } = await renewAt(root);
  expect([code, out]).toEqual([0, expect.stringContaining('“Photo”: the consent holds until 2028-11-21.')]);
  expect(readFileSync(join(root, BIO), 'utf8')).toContain(`alt: Someone at a desk, consent: ${TODAY} }`);
});

describe('it refuses, and changes nothing', () => {
  test.each([
    [
      'words that were withdrawn',
      `{ says: ${SECRET}, consent: 2025-01-02, withdrawn: 2026-01-01 }`,
      [],
      'was withdrawn',
    ],
    [
      'words to be withdrawn',
      `{ says: ${SECRET}, consent: 2025-01-02, withdrawn: 2027-01-01 }`,
      [],
      'was withdrawn',
    ],
    ['a day to come', '{ says: Dogs, consent: 2025-01-02 }', ['--on', '2026-11-22'], 'yet to come'],
    [
      'a day before',
      '{ says: Dogs, consent: 2026-01-02 }',
      ['--on', '2026-01-01'],
      'already, which is later',
    ],
    ['what has no consent', `{ says: ${SECRET} }`, [], 'no consent that could be renewed'],
    ['a text without more', SECRET, [], 'no consent that could be renewed'],
  ])('%s', async (_, pets, words, why) => {
    const { code, err, isChanged } = await renewed(pets, ...words);
    expect([code, isChanged]).toEqual([1, false]);
    expect(err).toContain(why);
  });

  test('a signed yes without a name, and what is never shared', async () => {
    const personal =
      'personal: { pronouns: { says: she/her, consent: 2025-01-02 }, faith: { says: Any, consent: 2025-01-02 } }';
    const root = folderWith(withBio(personal));
    expect((await renewAt(root, 'pronouns')).err).toContain('needs a signed yes');
    expect((await renewAt(root, 'faith')).err).toContain('never shared here');
    expect(readFileSync(join(root, BIO), 'utf8')).toContain(personal);
    expect((await renewAt(root, 'pronouns', '--by', 'Amara Osei')).code).toBe(0);
    expect((await renewAt(root, 'pronouns')).out).toContain('does not run out');
  });

  test('all of it where one part is refused', async () => {
    const root = folderWith(withBio('personal: { pets: { says: Dogs, consent: 2025-01-02 }, motto: Go }'));
    const { code, err } = await renewAt(root, 'pets', 'motto');
    expect([code, err]).toEqual([1, expect.stringContaining('“Motto” has no consent')]);
    expect(readFileSync(join(root, BIO), 'utf8')).toContain('2025-01-02');
  });

  test('a file with errors, and settings with errors', async () => {
    const files = withBio('colour: red\npersonal: { pets: { says: Dogs, consent: 2025-01-02 } }');
    expect(await renewAt(folderWith(files), 'pets')).toMatchObject({
      code: 1,
      err: expect.stringContaining('there are errors in'),
    });
    const broken = await renewAt(folderWith({ ...withBio(''), '_data/rules.yaml': 'no/such: off\n' }));
    expect(broken).toMatchObject({ code: 1, err: expect.stringContaining('_data/rules.yaml:1:1') });
  });

  test.each([
    [['nobody'], 'no bio of that name'],
    [['amara-ose'], 'Did you mean “amara-osei”'],
    [['amara-osei', 'pet'], 'Did you mean “pets”'],
    [['amara-osei', 'pets', '--on', '2026-02-30'], '--on must be a date'],
    [['amara-osei', 'pets', '--on', '2026-02-03', '--until', '2026-02-02'], '--until is before'],
    [['amara-osei', 'pets', '--by', 'A\u200bB'], 'nobody can see'],
  ])('%j is a misuse', async (words, why) => {
    const root = folderWith(withBio('personal: { pets: { says: Dogs, consent: 2025-01-02 } }'));
    const called = run(renew, ...words, '--root', root, '--today', TODAY, '--yes');
    await expect(called).rejects.toThrow(Misuse);
    await expect(run(renew, ...words, '--root', root, '--today', TODAY, '--yes')).rejects.toThrow(why);
    await expect(run(renew, 'amara-osei', '--root', root)).rejects.toThrow('add --yes');
  });
});
