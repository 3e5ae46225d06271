import { expect, test } from 'vitest';
import { parse } from '#parse';
import { memoryFolder, readPractice } from '#read';
import type { LintRule } from '#schema/rule.ts';
import { linkKey } from './link-key.ts';
import { lint } from './lint.ts';
import { practiceWith } from './rules/example-practice.ts';
import { lintRules, rules } from './rules/index.ts';

/** A fifth of a second is usual. What grows with a power of the text takes minutes, and a busy machine isn’t that slow. */
const SOON = 10_000;
const TODAY = '2026-11-21';

async function recordsWith(kind: string, text: string) {
  const { records } = parse(
    await readPractice(memoryFolder(practiceWith({ kind, words: ['platform'], text }).files)),
    rules,
  );
  if (records === undefined) throw new Error('The example does not parse.');
  return records;
}

test('a rule that throws is an error, and does not repeat what was thrown', async () => {
  const broken: LintRule = {
    id: 'privacy/no-test',
    summary: 'A test.',
    severity: 'info',
    canBeWaived: true,
    reads: 'any',
    appliesTo: ['provider'],
    check: () => {
      throw new Error('Mia');
    },
  };
  const [finding, ...rest] = lint(await recordsWith('bio', 'Hello.'), [broken], TODAY);
  expect(rest).toEqual([]);
  expect(finding).toMatchObject({
    rule: 'privacy/no-test',
    file: 'content/providers/amara-osei.md',
    atLeast: 'error',
  });
  expect(finding?.message).not.toContain('Mia');
});

test('a rule runs only on the kinds it applies to', async () => {
  const seen: string[] = [];
  const rule: LintRule = {
    id: 'a/b',
    summary: '',
    severity: 'info',
    canBeWaived: true,
    reads: 'any',
    appliesTo: ['policy', 'location'],
    check: ({ record }) => void seen.push(record.kind),
  };
  lint(await recordsWith('bio', 'Hello.'), [rule], TODAY);
  expect(seen.sort()).toEqual(['location', 'policy']);
});

test('no message repeats what was found', async () => {
  const canary = 'zanzibarq';
  const findings = lint(
    await recordsWith(
      'bio',
      `My daughter ${canary[0]?.toUpperCase()}${canary.slice(1)} is at ${canary}@gmail.com, 503-555-0142, instagram.com/${canary}, 219-09-9999.`,
    ),
    lintRules,
    TODAY,
  );
  const inBio = findings.filter(({ file }) => file.startsWith('content/providers/'));
  expect(inBio.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining([
      'boundary/no-personal-profile',
      'patient/no-ssn',
      'privacy/no-child-identity',
      'privacy/no-personal-email',
      'privacy/no-personal-phone',
    ]),
  );
  for (const { message } of findings) expect(message).not.toMatch(/zanzibarq|0142|9999|instagram\.com/i);
});

test.each([
  'a',
  '1 ',
  'a.',
  '@',
  '[',
  '(',
  '“',
  'my daughter ',
  'my kids aged 4 and ',
  'mother of ',
  'your ',
  '5 0 3 ',
  '503-555-0142 ',
  'Mia, ',
])('60 kB of %j take no longer than their length', async (piece) => {
  const body = piece.repeat(Math.floor(60_000 / new TextEncoder().encode(piece).length)).trim();
  const records = await recordsWith('bio', body);
  const start = performance.now();
  lint(records, lintRules, TODAY);
  expect(performance.now() - start).toBeLessThan(SOON);
});

test.each([
  ['policy', '[['],
  ['policy', '[[x]] '],
  ['policy', '_ '],
  ['policy', '[practice '],
  ['policy', 'turn off comments '],
  ['staff', 'never '],
  ['staff', 'keep patients '],
  ['staff', 'Never post:\n\n'],
  ['staff', 'nothing limits your right to talk '],
])('30 kB of a %s of %j take no longer than their length', async (kind, piece) => {
  const records = await recordsWith(kind, piece.repeat(Math.floor(30_000 / piece.length)).trim());
  const start = performance.now();
  lint(records, lintRules, TODAY);
  expect(performance.now() - start).toBeLessThan(SOON);
});

test.each([
  ['https://www.facebook.com/cedarhillfm', 'facebook.com/cedarhillfm'],
  ['http://m.facebook.com/CedarHillFM/?ref=page', 'facebook.com/cedarhillfm'],
  ['fb.com/cedarhillfm', 'facebook.com/cedarhillfm'],
  ['https://es-la.facebook.com/cedarhillfm', 'facebook.com/cedarhillfm'],
  ['https://www.facebook.com/profile.php?id=12&sk=about', 'facebook.com/profile.php?id=12'],
  ['https://twitter.com/cedarhill', 'x.com/cedarhill'],
  ['https://uk.linkedin.com/in/amara-osei/', 'linkedin.com/in/amara-osei'],
  ['https://portal.example/a?b=c', 'portal.example/a?b=c'],
])('%s is the page %s', (url, key) => {
  expect(linkKey(url)).toBe(key);
});
