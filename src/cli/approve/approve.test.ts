import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { Misuse } from '../misuse.ts';
import { newRecord } from '../new/new.ts';
import { folderWith, run } from '../run-in-test.ts';
import { BIO_PATH, bioWith, type Files, POLICY, POLICY_PATH, SMALL, withFiles } from '../small-practice.ts';
import { approve } from './approve.ts';

const FILE = '_data/approvals.yaml';
const practice = (changes: Files = {}) => folderWith(withFiles(changes));
const approvalsAt = (root: string) => readFileSync(join(root, FILE), 'utf8');
const approveAt = (root: string, ...words: string[]) =>
  run(approve, ...words, '--root', root, '--today', '2026-02-01', '--yes', '--by', 'Dana Reyes');
const put = (root: string, files: Files) => {
  for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text ?? '');
};

test('it shows the exact words and records them, with policies and their addresses', async () => {
  const root = practice();
  const { code, out } = await approveAt(root);
  expect(code).toBe(0);
  expect(out).toContain('+ Interests: Hiking');
  expect(out).toContain('        two lines: one is yours.');
  expect(out).toContain('“Travel”. Waits for the person’s consent.');
  expect(out).toContain('{phone} stands for +1 503-555-0100 from now on');
  expect(approvalsAt(root)).toBe(`# Written by doorplate approve; reviewed as a diff.
# What stands here may be public now: the exact words, who approved them, and when.

people:
  ada-lund:
    approach:
      - { says: Plain words first., by: Dana Reyes, on: 2026-02-01 }
    interests:
      - { says: Hiking, by: Dana Reyes, on: 2026-02-01 }
      - { says: Chess, by: Dana Reyes, on: 2026-02-01 }
    pets:
      - { says: An old dog, by: Dana Reyes, on: 2026-02-01 }
    body:
      - { says: I listen first., by: Dana Reyes, on: 2026-02-01 }
      - says: |-
          ## At the visit

          Then we make a plan, and it has
          two lines: one is yours.
        by: Dana Reyes
        on: 2026-02-01
policies:
  social-media:
    - effective: 2026-01-15
      digest: ${/sha256-[0-9a-f]{64}/.exec(approvalsAt(root))?.[0]}
      values: { phone: +1 503-555-0100 }
      by: Dana Reyes
      on: 2026-02-01
permalinks:
  - /policies/social-media/
  - /policies/social-media/2026-01-15/
  - /social
`);
  expect(readdirSync(join(root, '_data')).sort()).toEqual([
    'approvals.yaml',
    'disclosure.yaml',
    'practice.yaml',
    'rules.yaml',
  ]);
});

test('approving twice changes nothing', async () => {
  const root = practice();
  await approveAt(root);
  const first = approvalsAt(root);
  const { code, out } = await approveAt(root);
  expect(code).toBe(0);
  expect(out).toContain('There is nothing to record.');
  expect(approvalsAt(root)).toBe(first);
});

test('changed words go and the new ones come, in the place they have in the bio', async () => {
  const root = practice();
  await approveAt(root);
  put(root, bioWith(['Hiking, Chess', 'Rowing, Chess']));
  const { out } = await approveAt(root);
  expect(out).toContain('+ Interests: Rowing');
  expect(out).toContain('- Interests: Hiking');
  expect(approvalsAt(root)).not.toContain('Hiking');
  expect(approvalsAt(root)).toMatch(/Rowing.*\n.*Chess/);
});

test('what a leaver had approved is gone, wording and digest, even while another record is broken', async () => {
  const root = practice();
  await approveAt(root);
  put(root, { ...bioWith(['title:', 'status: left\ntitle:']), 'content/locations/main.md': 'broken' });
  const { code } = await approveAt(root, 'ada-lund');
  expect(code).toBe(0);
  expect(approvalsAt(root)).not.toContain('ada-lund');
  expect(approvalsAt(root)).toContain('policies:');
});

test('only what is named is approved: a person, one part, a policy, one version', async () => {
  const root = practice();
  await approveAt(root, 'ada-lund/pets', 'ada-lund/approach');
  expect(approvalsAt(root)).toContain('An old dog');
  expect(approvalsAt(root)).not.toMatch(/Hiking|policies/);
  await approveAt(root, 'social-media/2026-01-15');
  expect(approvalsAt(root)).toContain('/social');
  await expect(approveAt(root, 'ada-lun')).rejects.toThrow('Did you mean “ada-lund”?');
  await expect(approveAt(root, 'ada-lund/pet')).rejects.toThrow('Did you mean “pets”?');
});

test('a person and a policy may be called what every object has', async () => {
  const named = {
    'content/policies/constructor/2026-01-15.md': POLICY,
    'content/providers/constructor.md': bioWith()[BIO_PATH],
  };
  const root = folderWith(withFiles(named));
  const { code, out } = await approveAt(root, 'constructor');
  expect([code, out]).toEqual([
    0,
    expect.stringMatching(/Recorded in _data\/approvals\.yaml: [2-9] approved/),
  ]);
  expect((await approveAt(root, 'constructor')).out).toContain('nothing to record');
});

describe('a policy', () => {
  test('changed without a correction is refused; with one it replaces the approval, and freezes values anew', async () => {
    const root = practice();
    await approveAt(root, 'social-media');
    const first = approvalsAt(root);
    const changed = POLICY.replace('not accept it', 'not accept any').replace('owner:', 'owner:');
    put(root, { [POLICY_PATH]: changed });
    const refused = await approveAt(root, 'social-media');
    expect(refused.out).toContain('the approved text was changed');
    expect(approvalsAt(root)).toBe(first);

    put(root, {
      [POLICY_PATH]: changed.replace('owner:', 'corrections: [{ on: 2026-02-01, what: A slip. }]\nowner:'),
    });
    const practiceFile = join(root, '_data/practice.yaml');
    writeFileSync(practiceFile, readFileSync(practiceFile, 'utf8').replace('555-0100', '555-0199'));
    expect((await approveAt(root, 'social-media')).code).toBe(0);
    expect(approvalsAt(root).match(/effective:/g)).toHaveLength(1);
    expect(approvalsAt(root)).toContain('555-0199');
    expect(approvalsAt(root)).not.toBe(first);
  });

  test('that was superseded keeps its approval, whatever became of its file', async () => {
    const root = practice();
    await approveAt(root);
    put(root, {
      'content/policies/social-media/2026-02-01.md': POLICY.replaceAll('2026-01-15', '2026-02-01').replace(
        'version: 1',
        'version: 2',
      ),
    });
    put(root, { [POLICY_PATH]: 'broken' });
    await approveAt(root);
    expect(approvalsAt(root)).toMatch(/effective: 2026-01-15[\s\S]*effective: 2026-02-01/);
  });
});

describe('who may', () => {
  test('a name that is not on the list can’t approve', async () => {
    const root = practice();
    const { code, err } = await run(
      approve,
      '--root',
      root,
      '--today',
      '2026-02-01',
      '--yes',
      '--by',
      'Someone Else',
    );
    expect([code, err]).toEqual([1, expect.stringContaining('not among “approvers”')]);
    expect(() => approvalsAt(root)).toThrow();
  });

  test('the only approver is told that their own words wait for a second one', async () => {
    const yaml = (names: string) => ({
      '_data/disclosure.yaml': `profile: general\napproval: { approvers: [${names}] }\n`,
    });
    const own = async (names: string) => {
      const at = ['--root', practice(yaml(names)), '--today', '2026-02-01'];
      return (await run(approve, 'ada-lund', ...at, '--yes', '--by', 'Ada Lund')).out;
    };
    expect(await own('Ada Lund')).toContain('add someone under “approvers” in _data/disclosure.yaml');
    expect(await own('Ada Lund, Dana Reyes')).toContain('Someone else has to.');
  });

  test('nobody approves their own words, but everything else', async () => {
    const root = practice();
    const own = ['--root', root, '--today', '2026-02-01', '--yes', '--by', 'Ada Lund'];
    const alone = await run(approve, 'ada-lund', ...own);
    expect([alone.code, alone.out]).toEqual([1, expect.stringContaining('nobody approves their own words')]);
    expect((await run(approve, ...own)).code).toBe(0);
    expect(approvalsAt(root)).not.toContain('Hiking');
    expect(approvalsAt(root)).toContain('social-media');
  });

  test('where the practice allows it, they do', async () => {
    const root = practice({ '_data/disclosure.yaml': 'approval: { ownWording: true }\n' });
    expect(
      (await run(approve, '--root', root, '--today', '2026-02-01', '--yes', '--by', 'Ada Lund')).code,
    ).toBe(0);
    expect(approvalsAt(root)).toContain('Hiking');
  });

  test('where nobody can be asked it refuses, and --yes needs a name', async () => {
    const root = practice();
    await expect(run(approve, '--root', root)).rejects.toThrow(Misuse);
    await expect(run(approve, '--root', root, '--by', 'Dana Reyes')).rejects.toThrow(Misuse);
    await expect(run(approve, '--root', root, '--yes')).rejects.toThrow('--by');
  });
});

describe('by a login of the git host', () => {
  const LOGINS = {
    '_data/disclosure.yaml':
      'approval: { approvers: [Dana Reyes, Ada Lund], logins: { dreyes: Dana Reyes, ALund: Ada Lund, gone: Kim Old, twice: Dana Reyes, TWICE: Ada Lund } }\n',
  };
  const byLogin = (root: string, login: string, ...words: string[]) =>
    run(approve, '--root', root, '--today', '2026-02-01', '--yes', `--login=${login}`, ...words);

  test.each(['dreyes', 'DReyes'])('%s stands for a person, whose name is recorded', async (login) => {
    const root = practice(LOGINS);
    const { code, out } = await byLogin(root, login, '--', 'ada-lund/pets');
    expect([code, out]).toEqual([0, expect.stringContaining('1 approved by Dana Reyes')]);
    expect(approvalsAt(root)).toContain('by: Dana Reyes');
    expect(approvalsAt(root).toLowerCase()).not.toContain('dreyes');
  });

  test.each(['stranger', '', 'Dana Reyes', 'twice', '__proto__'])(
    '%j stands for nobody, and nothing is recorded',
    async (login) => {
      const root = practice(LOGINS);
      const { code, out, err } = await byLogin(root, login);
      expect([code, out, err]).toEqual([1, '', expect.stringContaining('“logins” in _data/disclosure.yaml')]);
      expect(() => approvalsAt(root)).toThrow();
    },
  );

  test('a person behind a login must be an approver, and has no own words to approve', async () => {
    const root = practice(LOGINS);
    const gone = await byLogin(root, 'gone');
    expect([gone.code, gone.err]).toEqual([1, expect.stringContaining('not among “approvers”')]);
    const own = await byLogin(root, 'alund', 'ada-lund');
    expect([own.code, own.out]).toEqual([1, expect.stringContaining('nobody approves their own words')]);
    expect(() => approvalsAt(root)).toThrow();
  });

  test('what is printed quotes only what becomes public: the rest outlives no removal', async () => {
    const root = practice(LOGINS);
    await approveAt(root);
    put(
      root,
      bioWith(['Hiking, Chess', 'Rowing, Chess'], ['personal:', 'personal:\n  military: A navy medic']),
    );
    put(root, {
      '_data/approvals.yaml': approvalsAt(root).replace(
        '    pets:',
        '    ownHealth:\n      - { says: Lives with asthma, by: Dana Reyes, on: 2026-02-01 }\n    pets:',
      ),
    });
    const { out } = await byLogin(root, 'dreyes');
    expect(out).toContain('+ Interests: Rowing');
    expect(out).toMatch(/taken out of the approvals:\n {4}- Interests\n {4}- A personal item$/m);
    expect(out).toContain('“A personal item”. Waits for the person’s consent.');
    expect(out).not.toMatch(/Hiking|asthma|navy|military|health/i);
  });

  test('of a policy for staff it prints the name, not the text', async () => {
    const path = 'content/staff-policies/conduct/2026-01-15.md';
    const conduct = POLICY.replace('kind: social-media', 'kind: staff-social-media');
    const { code, out } = await byLogin(practice({ ...LOGINS, [path]: conduct }), 'dreyes', 'conduct');
    expect([code, out]).toEqual([0, expect.stringContaining(path)]);
    expect(out).not.toContain('We will not accept it.');
  });

  test('with --by too it is a misuse', async () => {
    await expect(byLogin(practice(LOGINS), 'dreyes', '--by', 'Dana Reyes')).rejects.toThrow(Misuse);
  });
});

test('an error under _data/ ends it; an error in one bio leaves the others', async () => {
  const broken = await approveAt(practice({ '_data/rules.yaml': 'no/such-rule: off\n' }));
  expect([broken.code, broken.err]).toEqual([1, expect.stringContaining('_data/rules.yaml:1:1 error')]);

  const bio = withFiles({})[BIO_PATH] as string;
  const root = practice({
    'content/providers/bo-may.md': bio.replace('Ada Lund', 'Bo May').replace('[main]', '[nowhere]'),
  });
  const { code, out, err } = await approveAt(root);
  expect(code).toBe(0);
  expect(out).toContain('Can’t be approved: there is an error in the file');
  expect(err).toContain('npx doorplate check');
  expect(approvalsAt(root)).toContain('ada-lund');
  expect(approvalsAt(root)).not.toContain('bo-may');
});

describe('a translation', () => {
  const SPANISH = 'content/providers/ada-lund.es.md';
  const POLICY_ES = POLICY_PATH.replace('.md', '.es.md');
  const BILINGUAL: Files = {
    '_data/practice.yaml': `${SMALL['_data/practice.yaml']}languages: [en, es]\n`,
    [SPANISH]:
      '---\ntitle: Médica de familia\napproach: Primero palabras claras.\npersonal: { pets: { says: Un perro viejo, consent: 2026-01-10 } }\n---\n',
    [POLICY_ES]:
      '---\ntitle: Las redes sociales y usted\nsummary: No nos conectamos con pacientes.\n---\n## Si nos envía una solicitud {#friend-requests}\n\nNo la aceptaremos. Llame al {phone}.\n',
  };
  const translated = async (): Promise<string> => {
    const root = practice(BILINGUAL);
    for (const file of [SPANISH, POLICY_ES])
      await run(newRecord, 'translation', file, '--yes', '--root', root);
    return root;
  };

  test('is approved together with its original, under its language, with addresses of its own', async () => {
    const root = await translated();
    const { out } = await approveAt(root);
    expect(out).toContain('+ Pets (Spanish): Un perro viejo');
    expect(out).toContain('social-media/2026-01-15/es: Las redes sociales y usted');
    const { people, policies, permalinks } = parse(approvalsAt(root));
    expect(people['ada-lund'].es).toEqual({
      approach: [{ says: 'Primero palabras claras.', by: 'Dana Reyes', on: '2026-02-01' }],
      pets: [{ says: 'Un perro viejo', by: 'Dana Reyes', on: '2026-02-01' }],
    });
    expect(policies['social-media'].map(({ lang }: { lang?: string }) => lang)).toEqual([undefined, 'es']);
    expect(policies['social-media'][1].values).toEqual({ phone: '+1 503-555-0100' });
    expect(permalinks).toContain('/es/policies/social-media/2026-01-15/');
    expect((await approveAt(root)).out).toContain('nothing to record');
  });

  test('is asked for by its language, and no part of the original with it', async () => {
    const root = await translated();
    await approveAt(root, 'ada-lund/pets', 'social-media/2026-01-15');
    await approveAt(root, 'ada-lund/es/pets', 'social-media/2026-01-15/es');
    const { people, policies } = parse(approvalsAt(root));
    expect(Object.keys(people['ada-lund'])).toEqual(['pets', 'es']);
    expect(Object.keys(people['ada-lund'].es)).toEqual(['pets']);
    expect(policies['social-media']).toHaveLength(2);
  });

  test('loses its approval with its words, and with those of its original', async () => {
    const root = await translated();
    await approveAt(root);
    const bio = readFileSync(join(root, BIO_PATH), 'utf8');
    put(root, { [BIO_PATH]: bio.replace('An old dog,', 'An old dog, withdrawn: 2026-02-01,') });
    const { out } = await approveAt(root);
    expect(out).toContain('2 taken out');
    expect(approvalsAt(root)).not.toMatch(/perro|old dog/);
  });

  test('that says what another version of the original said can’t be approved', async () => {
    const root = await translated();
    const policy = readFileSync(join(root, POLICY_PATH), 'utf8');
    put(root, { [POLICY_PATH]: policy.replace('We will not', 'We do not') });
    expect((await approveAt(root, 'social-media')).out).toContain(
      'the original changed since it was translated',
    );
  });
});
