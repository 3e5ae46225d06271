import { expect, test } from 'vitest';
import { compile } from '#compile';
import { memoryFolder } from '#read';
import { NOTICES } from '#schema/notices/notices.ts';
import { practiceWith } from '../rules/example-practice.ts';
import { rules } from '../rules/index.ts';
import { ceiling } from './ceiling.ts';

const ANSWERED = 'part2: false, selfPay: false, balanceBilling: false';

async function noticed(text: string, today = '2026-11-21') {
  const { files } = practiceWith({ kind: 'practice', words: [], text });
  const { diagnostics, built } = await compile(memoryFolder(files), {
    now: new Date(`${today}T20:00:00Z`),
    today,
    alsoHeld: new Set<string>(),
    previewApprovals: undefined,
    highlight: () => undefined,
  });
  const found = diagnostics.filter(({ rule }) => rule.startsWith('notice/'));
  return { found, standings: built?.disclosed.ledger.notices ?? [] };
}
const weights = (found: Awaited<ReturnType<typeof noticed>>['found']) =>
  found.map(({ rule, severity }) => `${severity} ${rule.replace('notice/', '')}`);

const FAIR = '=== content/policies/fair/2026-03-02.md nondiscrimination-1557\nEveryone is welcome.\n';

test('every rule an entry names is there', () => {
  const known = new Set(rules.map(({ id }) => id));
  const named = NOTICES.flatMap(({ rule, fulfilledBy, elements }) => [
    ...(rule === undefined ? [] : [rule]),
    ...('rules' in fulfilledBy ? fulfilledBy.rules : []),
    ...elements.flatMap((element) => element.rule ?? []),
  ]);
  expect(named.filter((id) => !known.has(id))).toEqual([]);
});

test('a version that waits for approval is not missing; what it lacks is a warning, and stands in the way of approval', async () => {
  const { found, standings } = await noticed(
    `jurisdictions: [us-federal]\nfacts: { employees: 20, hhsFunded: true, hipaaCovered: false, ${ANSWERED} }\n${FAIR}`,
  );
  expect(weights(found)).toEqual([
    'info require-accessibility',
    'warning require-language-assistance',
    'warning require-coordinator',
    'warning require-nondiscrimination',
  ]);
  expect(found.filter(({ file }) => file.startsWith('content/')).map(({ waits }) => waits)).toEqual([
    undefined,
    true,
  ]);
  expect(standings.find(({ notice }) => notice.id === 'us-nondiscrimination')).toMatchObject({
    required: 'yes',
    isPresent: false,
    versions: [{ policy: 'fair', state: 'waiting' }],
  });
});

test('law that comes into force later is told as that, and from its day on as law', async () => {
  const practice = `jurisdictions: [us-federal]\nfacts: { employees: 20, hhsFunded: true, hipaaCovered: false, ${ANSWERED} }\n`;
  const required = async (today: string) =>
    (await noticed(practice, today)).standings.find(({ notice }) => notice.id === 'us-accessibility-15')
      ?.required;
  expect([await required('2027-05-10'), await required('2027-05-11')]).toEqual(['later', 'yes']);
});

test.each([
  ['law that was there when the entry was written weighs as its rule does', {}, 'yes', {}],
  [
    'law that came since is no error: time alone makes none',
    { inForceFrom: '2026-11-22' },
    'yes',
    { atMost: 'warning' },
  ],
  ['law to come is a note', { inForceFrom: '2026-11-22' }, 'later', { atMost: 'info' }],
  ['what is no duty is a note', { isGoodPractice: true }, 'yes', { atMost: 'info' }],
] as const)('%s', (_, notice, required, expected) => {
  expect(ceiling({ inForceFrom: '2024-01-01', checkedOn: '2026-11-21', ...notice }, required)).toEqual(
    expected,
  );
});

test('what two places ask for in one text is missing once', async () => {
  const { found } = await noticed(
    'jurisdictions: [us-wa]\nfacts: { hhsFunded: false, hipaaCovered: false, selfPay: false, balanceBilling: true, healthDataOutsideHipaa: false }\n',
  );
  expect(weights(found)).toEqual(['warning require-balance-billing']);
});

test('a question is asked once, whatever hangs on it, and only while something does', async () => {
  const { found } = await noticed(
    'jurisdictions: [us-federal]\nfacts: { hhsFunded: false, hipaaCovered: no }\n',
  );
  expect(found.map(({ rule, line, message }) => [rule, line, /“([^”]*)”/.exec(message)?.[1]])).toEqual([
    ['notice/require-fact', 11, 'Does the practice see people without insurance, or who pay themselves?'],
    ['notice/require-fact', 11, expect.stringContaining('emergency department?')],
  ]);
});
