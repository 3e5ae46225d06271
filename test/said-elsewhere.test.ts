// What a person took back, or what waits, must not go out by the side door: in a text that nobody decides about.
import { expect, test } from 'vitest';
import { newFolder } from './folder.ts';
import { approved, BIO, bio, buildHere, littlePractice } from './little-practice.ts';

const WORDS = 'Restoring a wooden canoe';
const withdrawn = (more: object = {}) =>
  bio({
    name: 'Ada Fenwick',
    personal: `{ interests: { says: ${WORDS}, consent: 2026-05-04, withdrawn: 2026-06-01 } }`,
    ...more,
  });
const page = (text: string) => `---\ntitle: About us\n---\n${text}\n`;
const announcement = `---\nsays: Closed for ${WORDS}.\nfrom: 2026-11-01\nuntil: 2026-12-31\n---\n`;

test.each([
  ['a page', { 'content/pages/about.md': page(`Someone here is ${WORDS.toLowerCase()}.`) }],
  ['an announcement', { 'content/announcements/closed.md': announcement }],
  ['a title', { [BIO]: withdrawn({ title: WORDS }) }],
  ['what someone helps with', { [BIO]: withdrawn({ helpsWith: `[${WORDS}]` }) }],
])('withdrawn words in %s stop the build', async (_, changes) => {
  const files = await approved(littlePractice({ [BIO]: withdrawn(), ...changes }));
  const { diagnostics, isPublished } = await buildHere(newFolder(files), newFolder(), false);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  expect(isPublished).toBe(false);
  expect([...new Set(errors.map(({ rule }) => rule))]).toEqual(['site/no-leak']);
});

test('fewer than three words are too few to tell from anyone else’s', async () => {
  const one = bio({
    name: 'Ada Fenwick',
    personal: '{ interests: { says: Hiking, consent: 2026-05-04, withdrawn: 2026-06-01 } }',
  });
  const files = await approved(
    littlePractice({ [BIO]: one, 'content/pages/about.md': page('There is hiking nearby.') }),
  );
  const { isPublished } = await buildHere(newFolder(files), newFolder(), false);
  expect(isPublished).toBe(true);
});
