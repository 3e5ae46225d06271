// What a person took back must not stand on another page of the practice.
import { expect, test } from 'vitest';
import { newFolder } from './folder.ts';
import { approved, BIO, bio, buildHere, littlePractice } from './little-practice.ts';

const withdrawn = bio({
  name: 'Ada Fenwick',
  personal: '{ interests: { says: Restoring a wooden canoe, consent: 2026-05-04, withdrawn: 2026-06-01 } }',
});
const about = (text: string) => `---\ntitle: About us\n---\n${text}\n`;

async function errorsWith(text: string): Promise<string[]> {
  const files = await approved(littlePractice({ [BIO]: withdrawn, 'content/pages/about.md': about(text) }));
  const { diagnostics } = await buildHere(newFolder(files), newFolder(), false);
  return diagnostics.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
}

test('withdrawn words that a page says of the person by name stop the build', async () => {
  expect(await errorsWith('Ada Fenwick is restoring a wooden canoe.')).toEqual(['site/no-leak']);
});

test('the same words about nobody in particular are the practice’s own', async () => {
  expect(await errorsWith('The museum next door is restoring a wooden canoe.')).toEqual([]);
});
