// The pages of the handbook that come with Doorplate: plain, whole, and the same as the sample's.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readingOf } from '#schema/reading/grade.ts';
import { en } from '#schema/words/en.ts';
import { handbookTemplates } from '../src/cli/new/handbook-templates.ts';
import { filesIn } from './folder.ts';
import { sampleSite } from './sample-site.ts';
import { REPOSITORY } from './terminal.ts';

const templates = handbookTemplates();
/** Pages of the staff site that every practice has. */
const ALWAYS = ['answers', 'before-you-post', 'due', 'policies', 'who-sees-what'];

describe.each(templates)('$slug', ({ slug, text }) => {
  const body = text.split(/^---$/m).slice(2).join('---');

  test('is the page of the sample, too: one source', () => {
    const sample = join(REPOSITORY, 'content/handbook', `${slug}.md`);
    if (existsSync(sample)) expect(readFileSync(sample, 'utf8')).toBe(text);
  });

  test('reads at grade 8 or below', () => {
    const words = body
      .replace(/^ *```[\s\S]*?^ *```$/gm, '')
      .replace(/\]\([^)]*\)|\{#[\w-]+\}|[*_`#>|[\]-]/g, ' ');
    const reading = readingOf(words);
    expect(reading?.words).toBeGreaterThan(200);
    expect(reading?.grade).toBeLessThanOrEqual(8);
  });

  test('says what it is for, and keeps the address of each heading', () => {
    expect(text).toMatch(/^title: \S/m);
    expect(text).toMatch(/^summary: \S/m);
    for (const [heading] of body.matchAll(/^#{2,3} .*$/gm)) expect(heading).toMatch(/ \{#[a-z0-9-]+\}$/);
  });

  test('leads only to pages that come with it or that every practice has', () => {
    for (const [, href = ''] of body.matchAll(/\]\((\/[^)#]*)/g)) {
      const [, place, page] = /^\/(handbook|staff)\/([a-z-]+)\/$/.exec(href) ?? [];
      if (place === 'handbook')
        expect([...templates.map((one) => one.slug), 'personal-details']).toContain(page);
      else if (place === 'staff') expect(ALWAYS).toContain(page);
      else expect(href).toBe('/follow/');
    }
  });

  test('where it speaks of the law it sends people on to someone who knows it', () => {
    if (/\b(?:laws?|legal|federal)\b/i.test(body))
      expect(body.trimEnd().split('\n').at(-1)).toMatch(/\b(?:counsel|board)\b/);
  });
});

test('the page about the card asks what the card asks', () => {
  const page = templates.find(({ slug }) => slug === 'before-you-post')?.text ?? '';
  const asked = [...page.matchAll(/^\d\. \*\*(.+)\*\*/gm)].map(([, question]) => question);
  expect(asked).toEqual(en.staffPapers.beforeYouPost.questions);
});

test('pages that all practices have are there in the sample', async () => {
  const { staff } = await sampleSite();
  for (const page of ALWAYS) expect(filesIn(staff).has(`${page}/index.html`)).toBe(true);
});
