// The answers that ship: complete, and none with a fault that a rule, a receptionist or a patient would find.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHANNELS, SITUATIONS } from '#schema/answer.ts';
import { HARDEST_GRADE, MOST_WORDS, readingOfAnswer } from '#schema/reading/answer-reading.ts';
import { lint } from '../src/3-lint/lint.ts';
import { lintRules } from '../src/3-lint/rules/index.ts';
import { withoutChannels } from '../src/cli/new/without-channels.ts';
import { type Files, PRACTICE_YAML, policyVersion, practice, recordsOf } from './practice.ts';

const FOLDER = join(import.meta.dirname, '../templates/answers');
const PROFILES = ['general', 'mental-health', 'pediatric'] as const;
const NAME = 'Cedar Hill Family Medicine';
const TODAY = '2026-11-21';

const textsIn = (below: string): Map<string, string> =>
  new Map(
    readdirSync(join(FOLDER, below))
      .filter((name) => name.endsWith('.md') && name !== 'README.md')
      .map((name) => [name.replace('.md', ''), readFileSync(join(FOLDER, below, name), 'utf8')]),
  );
const own = {
  general: textsIn(''),
  'mental-health': textsIn('mental-health'),
  pediatric: textsIn('pediatric'),
};
const setOf = (profile: (typeof PROFILES)[number]) => new Map([...own.general, ...own[profile]]);
const bodyOf = (text: string) => text.split(/^---$/m).slice(2).join('---').trim();

/** The table in the README: a tick, or why there is none. */
const cells = new Map<string, string>();
for (const row of readFileSync(join(FOLDER, 'README.md'), 'utf8').matchAll(
  /^\| ([a-z][a-z-]+) \|(.*)\|$/gm,
)) {
  const columns = row[2]?.split('|').map((cell) => cell.trim()) ?? [];
  for (const [at, channel] of ['in-person', 'front-desk', 'phone', 'portal', 'email', 'platform'].entries())
    cells.set(`${row[1]}-${channel}`, columns[at] ?? '');
}

/** A practice with nothing but this profile's answers. */
function practiceWith(texts: ReadonlyMap<string, string>): Files {
  return practice({
    '_data/practice.yaml': `${PRACTICE_YAML}portal: { label: MyCedar, url: https://portal.cedarhill.example }\n`,
    'content/policies/social-media/2026-01-15.md': policyVersion(
      '2026-01-15',
      '## If you send us a friend request {#friend-requests}\n\nWe can’t accept it.\n',
    ),
    ...Object.fromEntries([...texts].map(([slug, text]) => [`content/answers/${slug}.md`, text])),
  });
}

test('the table says of every situation and channel what there is, or why not', () => {
  const all = SITUATIONS.flatMap((situation) => CHANNELS.map((channel) => `${situation}-${channel}`));
  expect([...cells.keys()].sort()).toEqual(all.sort());
  for (const [cell, says] of cells) if (says !== '✓') expect(says, cell).toMatch(/^[A-Z].{20,}\.$/);
  const ticked = [...cells].filter(([, says]) => says === '✓').map(([cell]) => cell);
  expect([...own.general.keys()].sort()).toEqual(ticked.sort());
});

test('profiles replace answers that every practice has, and each does so for those that differ', () => {
  for (const profile of ['mental-health', 'pediatric'] as const) {
    for (const [slug, text] of own[profile]) expect(text, slug).not.toBe(own.general.get(slug));
    expect([...own[profile].keys()].filter((slug) => !own.general.has(slug))).toEqual([]);
  }
  // What a person in treatment is told is said with the treatment in mind.
  const withPerson = [...own.general.keys()].filter((slug) =>
    /^(?:friend-request|accepted-by-mistake|follow|direct-message|already-friends|repeated|upset|former-patient)-(?:in-person|portal)$/.test(
      slug,
    ),
  );
  expect([...own['mental-health'].keys()]).toEqual(expect.arrayContaining(withPerson));
  expect(
    [...own.pediatric.keys()].filter((slug) => slug.startsWith('parent-or-teen')).length,
  ).toBeGreaterThan(3);
});

describe.each(PROFILES)('the answers for %s', (profile) => {
  test('pass every rule', async () => {
    const records = await recordsOf(practiceWith(setOf(profile)));
    expect(records.answers).toHaveLength(setOf(profile).size);
    const found = lint(records, lintRules, TODAY).filter(({ file }) => file.startsWith('content/answers/'));
    expect(found.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([]);
  });

  test('invite nobody to follow a practice that has no page on any network, and say all else', async () => {
    for (const [slug, text] of setOf(profile)) {
      const without = withoutChannels(text);
      const body = bodyOf(without);
      expect(body, slug).not.toMatch(/\{follow\}|follow (?:the practice|us)\b/);
      expect(body, slug).toMatch(/^[^\n]+(?:\n{1,2}[^\n]+)*$/);
      // No end of a sentence went with what was taken out, and no half of one stayed.
      expect(body, slug).not.toMatch(/ {2}| [,.:]|,\.|\band\.|:$/m);
      for (const name of text.match(/\{(?!follow)\w+\}/g) ?? []) expect(body, slug).toContain(name);
      expect(without.slice(0, without.indexOf(body)), slug).toBe(text.slice(0, text.indexOf(bodyOf(text))));
      if (!/follow/.test(bodyOf(text))) expect(without, slug).toBe(text);
    }
    const texts = [...setOf(profile)].map(([slug, text]) => [slug, withoutChannels(text)] as const);
    const records = await recordsOf(practiceWith(new Map(texts)));
    const found = lint(records, lintRules, TODAY).filter(({ file }) => file.startsWith('content/answers/'));
    expect(found.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([]);
  });

  test.each([...(profile === 'general' ? own.general : own[profile])])(
    '%s can be said in one breath',
    (slug, text) => {
      const body = bodyOf(text);
      const reading = readingOfAnswer(body, NAME);
      expect(reading?.words).toBeLessThanOrEqual(MOST_WORDS);
      expect(reading?.words).toBeGreaterThan(20);
      expect(reading?.grade).toBeLessThanOrEqual(HARDEST_GRADE);
      for (const sentence of body.split(/(?<=[.?!:])\s+|\n+/))
        expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(20);
      expect(text).toMatch(/^after:\n(?: {2}- .+\n){2,3}---$/m);
      const cell = [/^situation: (.+)$/m, /^channel: (.+)$/m]
        .map((pattern) => pattern.exec(text)?.[1])
        .join('-');
      expect(cell).toBe(slug);
    },
  );

  test('who asks to connect is shown the bio and the practice’s own pages, but never on a platform', () => {
    for (const [slug, text] of setOf(profile)) {
      const body = bodyOf(text);
      if (slug.endsWith('-platform')) {
        expect(body, slug).not.toMatch(/\{(?!site\}|phone\})|https?:|patients\b/);
        // A review is answered by the practice; everything else by a person who may be anyone.
        if (!slug.startsWith('review'))
          expect(body, slug).not.toMatch(/practice|clinic\b(?! that you)|\{phone\}/);
      } else if (/^(?:friend-request|former-patient|parent-or-teen|repeated)-/.test(slug)) {
        expect(body, slug).toMatch(/\{bio\}/);
        expect(body, slug).toMatch(/\{follow\}/);
      }
    }
  });

  test('say it is everyone’s rule and why it is good for the patient, wherever somebody is refused', () => {
    for (const [slug, text] of setOf(profile)) {
      if (/-platform$|^review|^staff-who|^direct/.test(slug)) continue;
      const body = bodyOf(text);
      expect(body, `${slug}: the practice’s rule`).toMatch(
        /\b(?:all of us|none of us|nobody here|everyone|one rule|we all|our rule|same rule|every one of us|a rule for|at \{practice\}|the people at|we keep|we don’t|here we)\b/i,
      );
      expect(body, `${slug}: the patient’s good`).toMatch(
        /\b(?:private|nobody online|nobody can|no one|protects? (?:you|what|your)|for your sake|stays? (?:here|in this room|yours)|yours alone|your own work|safe|freely|tell me anything|find things as)\b/i,
      );
    }
  });

  test('no two of them are the same', () => {
    const bodies = [...setOf(profile).values()].map(bodyOf);
    expect(new Set(bodies).size).toBe(bodies.length);
  });
});
