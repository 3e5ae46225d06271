import { expect, test } from 'vitest';
import { disclosed, type Files, practice } from '../../test/practice.ts';
import { compose } from './compose.ts';
import type { RuleText } from './staff-rules.ts';

const rule = (id: string, more: Partial<RuleText> = {}): RuleText => ({
  id,
  summary: `What ${id} catches.`,
  weight: 'warning',
  markdown: `# ${id}\n\nWarning.\n\nWhat ${id} catches.\n\n## Why it matters\n\nBecause.\n\n## OK\n\n\`\`\`page\n## A heading of an example\n\nFine.\n\`\`\`\n`,
  ...more,
});
const pagesOf = async (rules: readonly RuleText[], files: Files = {}) => {
  const { site, ledger } = await disclosed(practice(files));
  const pages = compose(
    { site, translated: [], ledger },
    { highlight: () => undefined, isPreview: false },
  ).rules(rules);
  return pages.flatMap((page) => (page.layout === 'handbook' ? [page] : []));
};

test('one page lists the rules with what they weigh here, and each group has a page', async () => {
  const pages = await pagesOf([
    rule('privacy/no-b', { weight: 'off' }),
    rule('policy/no-c', { weight: 'info' }),
    rule('privacy/no-a', { weight: 'error' }),
  ]);
  expect(pages.map(({ url, title }) => [url, title])).toEqual([
    ['/handbook/rules/index.html', 'What the checks look for'],
    ['/handbook/rules/policy/index.html', 'Policies for patients'],
    ['/handbook/rules/privacy/index.html', 'Staff and their families'],
  ]);
  const [list, , privacy] = pages;
  expect(list?.headings.map(({ text }) => text)).toEqual([
    'Policies for patients',
    'Staff and their families',
  ]);
  expect(list?.body).toContain('>What privacy/no-a catches.</a> <code>privacy/no-a</code>, error');
  expect(list?.body).toContain('<code>privacy/no-b</code>, off here');
  expect(list?.body).toContain('<code>policy/no-c</code>, note');
  expect(list?.body).toContain('href="/handbook/rules/privacy/index.html#no-a"');
  expect(privacy?.headings.map(({ id, text }) => [id, text])).toEqual([
    ['no-a', 'privacy/no-a'],
    ['no-b', 'privacy/no-b'],
  ]);
  expect(privacy?.previous?.url).toBe('/handbook/rules/index.html');
});

test('a rule’s page is a part of one: its headings are a level down, its examples as they are, and no id comes twice', async () => {
  const [, page] = await pagesOf([rule('privacy/no-a'), rule('privacy/no-b')]);
  expect(page?.body).toContain('## A heading of an example');
  expect(page?.body.match(/<h3/g)).toHaveLength(4);
  const ids = [...(page?.body ?? '').matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('where a rule leads to another, the link leads to its part', async () => {
  const markdown = '# privacy/no-a\n\nSee [this](no-b.md) and [that](../policy/no-c.md).\n';
  const pages = await pagesOf([
    rule('privacy/no-a', { markdown }),
    rule('privacy/no-b'),
    rule('policy/no-c'),
  ]);
  expect(pages.at(-1)?.body).not.toContain('.md');
  expect(pages.at(-1)?.body).toMatch(/href="[^"]*#no-b">this/);
  expect(pages.at(-1)?.body).toMatch(/href="[^"]*policy\/index\.html#no-c">that/);
});

test('a group nobody has named is called as in its rules, and a page of one’s own takes the place of all', async () => {
  const pages = await pagesOf([rule('newest/no-a')]);
  expect(pages.map(({ title }) => title)).toEqual(['What the checks look for', 'newest']);
  const own = { 'content/handbook/rules.md': '---\ntitle: Our rules\n---\nOurs.\n' };
  expect(await pagesOf([rule('newest/no-a')], own)).toEqual([]);
});
