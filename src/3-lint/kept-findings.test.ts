import { beforeAll, expect, test } from 'vitest';
import type { Finding } from '#diagnostic/diagnostic.ts';
import { bio, littlePractice } from '../../test/little-practice.ts';
import { MemoryResults } from '../../test/memory-results.ts';
import { type Files, recordsOf } from '../../test/practice.ts';
import { lint } from './lint.ts';
import { lintRules } from './rules/index.ts';

const TODAY = '2026-11-21';
const BO = 'content/providers/bo-larkin.md';
const STORY =
  'Maria Lopez and I see families. Bo Larkin helps. Call 212-555-0143, or write to us@larch.example.';

/** What a rule finds in a file may hang on any of these, though the file stays as it is. */
const CHANGES: [what: string, change: Files][] = [
  ['nothing', {}],
  [
    'a bio',
    { 'content/providers/ada-fenwick.md': bio({ name: 'Ada Fenwick' }, `${STORY} My son is called Tim.`) },
  ],
  ['somebody’s name', { [BO]: bio({ name: 'Maria Lopez' }) }],
  ['somebody’s status', { [BO]: bio({ name: 'Bo Larkin', status: 'left' }) }],
  ['the practice’s numbers', { '_data/practice.yaml': PRACTICE('+1 212-555-0143', 'desk@larch.example') }],
  [
    'the profile',
    { '_data/disclosure.yaml': 'profile: mental-health\napproval: { approvers: [Pat Quill] }\n' },
  ],
  [
    'a place',
    { 'content/locations/birch-lane.md': '---\nname: Larch\naddress: 1 Larch Road, Tim, NY 10001\n---\n' },
  ],
  ['the policy', { 'content/policies/social-media/2026-01-15.md': POLICY('We accept requests.') }],
  ['a service', { 'content/services/larch.md': '---\ntitle: Larch\nsummary: Trees.\n---\nHello.\n' }],
];

function PRACTICE(phone: string, email: string): string {
  return `name: Birch Lane Clinic\nlanguages: [en, es]\nkind: MedicalClinic\nurl: https://birchlane.example\ntimezone: America/New_York\nphone: "${phone}"\nemail: ${email}\n`;
}

function POLICY(says: string): string {
  return `---\ntitle: Social media\nkind: social-media\nversion: 1\neffective: 2026-01-15\nowner: Manager\nnextReview: 2027-01-15\nsummary: We don't connect.\n---\nHello.\n\n## Requests {#friend-requests}\n\n${says}\n`;
}

const files = (change: Files): Files =>
  littlePractice({
    'content/providers/ada-fenwick.md': bio({ name: 'Ada Fenwick' }, STORY),
    [BO]: bio({ name: 'Bo Larkin' }),
    // Read with what its original says.
    'content/providers/bo-larkin.es.md': `---\ntranslates: sha256-${'0'.repeat(64)}\ntitle: Médico de familia\n---\nMi hijo se llama Tim.\n`,
    '_data/practice.yaml': PRACTICE('+1 212-555-0142', 'desk@birchlane.example'),
    '_data/rules.yaml': undefined,
    ...change,
  });

async function found(change: Files, results?: MemoryResults, today = TODAY): Promise<Finding[]> {
  const all = lint(await recordsOf(files(change)), lintRules, today, results);
  results?.save();
  return all;
}

const anew = new Map<string, Finding[]>();
beforeAll(async () => {
  for (const [what, change] of CHANGES) anew.set(what, await found(change));
}, 60_000);

test('these changes make a difference to what is found', () => {
  const different = new Set([...anew.values()].map((one) => JSON.stringify(one)));
  expect(different.size).toBeGreaterThan(CHANGES.length / 2);
});

test.each(CHANGES)(
  'what was found before is found after %s changed where it still is so',
  async (what, change) => {
    const results = new MemoryResults();
    await found({}, results);
    expect(await found(change, results)).toEqual(anew.get(what));
    expect(await found({}, results)).toEqual(anew.get('nothing'));
  },
);

test('on another day all is read again', async () => {
  const results = new MemoryResults();
  await found({}, results);
  expect(await found({}, results, '2031-01-01')).toEqual(await found({}, undefined, '2031-01-01'));
});

test('a file that nobody else has to know of is not read again by any rule', async () => {
  const results = new MemoryResults();
  await found({}, results);
  const before = new Set(results.kept.keys());
  await found({ 'content/pages/about.md': '---\ntitle: About us\n---\nHello.\n' }, results);
  expect([...results.kept.keys()].filter((key) => !before.has(key))).toHaveLength(1);
});
