import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from '#parse';
import { memoryFolder, readPractice } from '#read';
import { POLICY_SECTIONS } from '#schema/policy-sections.ts';
import { lint } from '../../lint.ts';
import { practiceWith } from '../example-practice.ts';
import { rules } from '../index.ts';
import { requireSection } from './require-section.ts';

const TODAY = '2026-11-21';
const CONDITIONAL = new Set(
  Object.values(POLICY_SECTIONS).flatMap((all) =>
    all.flatMap(({ id, when }) => (when === undefined ? [] : [id])),
  ),
);
const ALWAYS = (POLICY_SECTIONS['social-media'] ?? [])
  .map(({ id }) => id)
  .filter((id) => !CONDITIONAL.has(id));

/** A policy with these parts and, if wanted, words of its own. */
const policy = (ids: readonly string[], more = '', kind = 'social-media') => `---
title: Social media and you
kind: ${kind}
version: 1
effective: 2026-01-15
owner: Practice manager
nextReview: 2027-01-15
summary: We don’t connect with patients.
---
${ids.map((id) => `## A question? {#${id}}\n\nAn answer.\n`).join('\n')}
${more}`;

const PRACTICE =
  'name: A\nkind: MedicalClinic\nurl: https://a.example\ntimezone: America/New_York\nphone: "+1 503-555-0100"\n';
const CHANNELS = `${PRACTICE}channels: [{ network: Facebook, url: https://www.facebook.com/a, for: News }]\n`;

/** What the policy is said to lack. */
async function lacking(text: string, { practice = PRACTICE, profile = 'general' } = {}): Promise<string[]> {
  const written = {
    '_data/practice.yaml': practice,
    '_data/disclosure.yaml': `profile: ${profile}\n`,
    'content/policies/social-media/2026-01-15.md': text,
  };
  const example = Object.entries(written).map(([path, one]) => `=== ${path}\n${one}`);
  const { files } = practiceWith({ kind: 'files', words: [], text: example.join('\n') });
  const { records } = parse(await readPractice(memoryFolder(files)), rules);
  if (records === undefined || records.broken.length > 0) throw new Error('The example does not parse.');
  const [finding, ...rest] = lint(records, [requireSection], TODAY);
  expect(rest).toEqual([]);
  const names = /need: (.*)\. A part is/.exec(finding?.message ?? '')?.[1] ?? '';
  return [...names.matchAll(/([a-z0-9-]+) \(/g)].map(([, id]) => id as string);
}

test('with every part that is always needed nothing is lacking', async () => {
  expect(await lacking(policy(ALWAYS))).toEqual([]);
});

test.each(ALWAYS.filter((id) => id !== 'scope-who'))('without %s that is what it lacks', async (id) => {
  const rest = ALWAYS.filter((one) => one !== id);
  // Once “staff” is gone, nothing else says whom it is about.
  expect(await lacking(policy(rest))).toEqual([id]);
});

test('a part stands under an earlier id, under the words of a heading, or above the first heading', async () => {
  const rest = ALWAYS.filter(
    (id) => !['photos-recordings-in-practice', 'scope-who', 'why', 'purpose', 'privacy-link'].includes(id),
  );
  const text = policy(rest, '## Why?\n\nSo.\n\n## A {#photos}\n\nAsk.\n\n## B {#privacy}\n\nHere.\n');
  expect(await lacking(text.replace('---\n## ', '---\nWhat this is for.\n\n## '))).toEqual([]);
  expect(await lacking(text)).toEqual(['purpose']);
});

test('a heading alone is no part, unless something stands below its own headings', async () => {
  const rest = ALWAYS.filter((id) => id !== 'emergencies');
  expect(await lacking(policy(rest, '## Help {#emergencies}\n\n## And {#more}\n\nMore.\n'))).toEqual([
    'emergencies',
  ]);
  expect(await lacking(policy(rest, '## Help {#emergencies}\n\n### Now\n\n- Call 911.\n'))).toEqual([]);
});

describe('of a practice with pages of its own', () => {
  const among = (text: string) => lacking(text, { practice: CHANNELS });

  test('it says who sees that one follows them, and what happens to comments', async () => {
    expect(await among(policy(ALWAYS))).toEqual(['practice-page-visibility', 'comments-moderation']);
    expect(await among(policy([...ALWAYS, 'practice-page-visibility', 'comments-moderation']))).toEqual([]);
  });

  test.each([
    'We have turned comments off.',
    'Comments are closed.',
    'Nobody can comment there.',
    'We don’t allow comments on our page.',
    'Our page has no comments.',
    'Comments are not possible.',
    'We have switched off comments.',
    'Desactivamos los comentarios, para que nadie cuente más de lo que quería.',
    'Los comentarios están cerrados.',
    'En nuestra página no se permiten comentarios.',
    'Allí nadie puede comentar.',
  ])('comments that are off need no rules: %s', async (words) => {
    expect(await among(policy([...ALWAYS, 'practice-page-visibility'], words))).toEqual([]);
  });

  test.each([
    'We don’t check comments.',
    'Comments that name a patient are not allowed.',
    'We don’t allow comments about other patients.',
    'You can’t see comments from others.',
    'We have no comment policy.',
    'No permitimos comentarios que nombren a un paciente.',
    'No se permiten comentarios sobre otros pacientes.',
    'No leemos los comentarios.',
  ])('others do: %s', async (words) => {
    expect(await among(policy([...ALWAYS, 'practice-page-visibility'], words))).toEqual([
      'comments-moderation',
    ]);
  });
});

test.each([
  [
    'mental-health',
    'social-media-mental-health',
    ['following-back', 'searching-patients-online', 'location-check-ins'],
  ],
  ['pediatric', 'social-media-pediatrics', ['minors-parents']],
])('%s needs more, by its profile as by its kind', async (profile, kind, ids) => {
  expect(await lacking(policy(ALWAYS), { profile })).toEqual(ids);
  expect(await lacking(policy(ALWAYS, '', kind))).toEqual(ids);
});

test('a policy for a small community says what happens when you know each other', async () => {
  expect(await lacking(policy(ALWAYS, '', 'social-media-small-community'))).toEqual([
    'if-we-know-each-other',
  ]);
});

test.each([
  ['', ['part-2']],
  ['facts: { part2: true }\n', ['part-2']],
  ['facts: { part2: unknown }\n', ['part-2']],
  ['facts: { part2: false }\n', []],
  ['facts: { part2: no }\n', []],
])('a notice tells of substance use records unless the practice holds none: %j', async (facts, ids) => {
  const notice = (POLICY_SECTIONS['notice-privacy-practices'] ?? []).filter(({ when }) => when === undefined);
  const text = policy(
    notice.map(({ id }) => id),
    '',
    'notice-privacy-practices',
  );
  expect(await lacking(text, { practice: `${PRACTICE}${facts}` })).toEqual(ids);
});

test('the page names every part there is', () => {
  const page = readFileSync(join(import.meta.dirname, 'require-section.md'), 'utf8');
  for (const all of Object.values(POLICY_SECTIONS))
    for (const { id, also = [] } of all)
      for (const one of [id, ...also]) expect(page).toContain(`\`${one}\``);
});
