import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../check.ts';
import { folderWith, run } from '../run-in-test.ts';
import { withFiles } from '../small-practice.ts';
import { handbookTemplates, withNeeded } from './handbook-templates.ts';
import { newRecord } from './new.ts';

const handbookAt = (root: string, ...words: string[]) => run(newRecord, 'handbook', ...words, '--root', root);
const pagesIn = (root: string) => readdirSync(join(root, 'content/handbook')).sort();

test('a page is copied as it is, with the pages it leads to that aren’t there yet', async () => {
  const own = '---\ntitle: Our own way\n---\nCall the owner.\n';
  const root = folderWith(withFiles({ 'content/handbook/dates.md': own }));
  const { code, out } = await handbookAt(root, 'revise-a-policy');
  expect(code).toBe(0);
  expect(out.split('\n')[0]).toContain('Wrote content/handbook/revise-a-policy.md.');
  expect(pagesIn(root)).toEqual(['approve-online.md', 'dates.md', 'revise-a-policy.md', 'take-down.md']);
  expect(readFileSync(join(root, 'content/handbook/dates.md'), 'utf8')).toBe(own);
  const [template] = handbookTemplates().filter(({ slug }) => slug === 'revise-a-policy');
  expect(readFileSync(join(root, 'content/handbook/revise-a-policy.md'), 'utf8')).toBe(template?.text);
  expect((await run(check, '--root', root, '--today', '2026-02-01')).out).not.toContain('content/handbook');
});

test('with --yes all of them are copied that aren’t there, and a second time none', async () => {
  const root = folderWith(withFiles({}));
  expect((await handbookAt(root, '--yes')).code).toBe(0);
  expect(pagesIn(root)).toEqual(handbookTemplates().map(({ slug }) => `${slug}.md`));
  const again = await handbookAt(root, '--yes');
  expect([again.code, again.out]).toEqual([0, expect.stringContaining('Nothing was written.')]);
});

test('a page that is there is never overwritten, and then nothing else is written either', async () => {
  const root = folderWith(withFiles({ 'content/handbook/revise-a-policy.md': '---\ntitle: Ours\n---\n' }));
  const { code, err } = await handbookAt(root, 'revise-a-policy');
  expect([code, err]).toEqual([1, expect.stringContaining('is there already')]);
  expect(pagesIn(root)).toEqual(['revise-a-policy.md']);
});

test('an unknown name, or none where nobody can be asked, is misuse that lists the pages', async () => {
  const root = folderWith(withFiles({}));
  await expect(handbookAt(root, 'before-you-pots')).rejects.toThrow('Did you mean “before-you-post”?');
  await expect(handbookAt(root, '../practice')).rejects.toThrow('No page of the handbook');
  await expect(handbookAt(root)).rejects.toThrow(/--yes\. Not there yet: .*ten-minute-huddle/);
  expect(existsSync(join(root, 'content/handbook'))).toBe(false);
});

test('what a page needs is found through others, and pages that lead to each other are no trap', () => {
  const page = (slug: string, ...needs: string[]) => ({ slug, title: slug, text: '', needs });
  const all = [page('a', 'b'), page('b', 'c', 'made'), page('c', 'a'), page('d')];
  expect(withNeeded('a', all).map(({ slug }) => slug)).toEqual(['a', 'b', 'c']);
});

test('where every page is there, nobody is asked to choose one', async () => {
  const root = folderWith(withFiles({}));
  await handbookAt(root, '--yes');
  const { code, out } = await handbookAt(root);
  expect([code, out]).toEqual([0, expect.stringContaining('is there already. Nothing was written.')]);
});
