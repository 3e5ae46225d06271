// What the built pages are, without a browser: valid, light, and quiet about who is withheld.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, test } from 'vitest';
import { htmlFiles } from './browser/pages.ts';
import { filesIn } from './folder.ts';
import { sampleSite } from './sample-site.ts';

describe.each(['site', 'staff'] as const)('the sample’s %s', (which) => {
  let folder: string;
  beforeAll(async () => {
    folder = (await sampleSite())[which];
  });

  test('is valid HTML on every page', async () => {
    const validator = new HtmlValidate({
      root: true,
      extends: ['html-validate:standard', 'html-validate:a11y'],
      rules: { 'no-trailing-whitespace': 'off' },
    });
    const faults: string[] = [];
    for (const file of htmlFiles(folder)) {
      const { results } = await validator.validateString(readFileSync(join(folder, file), 'utf8'));
      for (const { messages } of results)
        faults.push(
          ...messages.map(
            ({ ruleId, line, column, message }) => `${file}:${line}:${column} ${ruleId} ${message}`,
          ),
        );
    }
    expect(faults).toEqual([]);
  });

  test('has one first heading, a title and a language on every page', () => {
    for (const file of htmlFiles(folder)) {
      const html = readFileSync(join(folder, file), 'utf8');
      expect(html.match(/<h1[\s>]/g), file).toHaveLength(1);
      const lang = /(?:^|\.|\/)es(?:\/|\.html$)/.test(file) ? 'es' : 'en';
      expect(/<html[^>]* lang="([^"]*)"/.exec(html)?.[1], file).toBe(lang);
      expect(html, file).toMatch(/<title[^>]*>[^<]+<\/title>/);
    }
  });
});

describe('the sample’s public site', () => {
  test('needs no more than 14 KB of HTML and CSS for a page, and 80 KB of fonts', async () => {
    const { site } = await sampleSite();
    const files = filesIn(site);
    const size = (path: string) => gzipSync(files.get(path) ?? Buffer.alloc(0), { level: 9 }).length;
    const styles = [...files.keys()]
      .filter((path) => path.endsWith('.css'))
      .reduce((sum, path) => sum + size(path), 0);
    expect(styles).toBeGreaterThan(0);
    const heavy = htmlFiles(site)
      .map((path) => `${path} ${size(path) + styles}`)
      .filter((line) => Number(line.split(' ')[1]) > 14 * 1024);
    expect(heavy).toEqual([]);
    const fonts = [...files]
      .filter(([path]) => path.endsWith('.woff2'))
      .reduce((sum, [, bytes]) => sum + bytes.length, 0);
    expect(fonts).toBeGreaterThan(0);
    expect(fonts).toBeLessThanOrEqual(80 * 1024);
  });

  test('loads nothing from elsewhere, runs no script but its own, and asks search engines to stay away from a sample', async () => {
    const { site } = await sampleSite();
    for (const file of htmlFiles(site)) {
      const html = readFileSync(join(site, file), 'utf8');
      expect(html, file).not.toMatch(
        /<script(?! type="application\/ld\+json"| src="\/assets\/[a-z]+\.[0-9a-f]{12}\.js" defer)|<iframe|<style|\sstyle=|\son[a-z]+=/,
      );
      expect(html, file).not.toMatch(
        /<(?:img|link|source|video|audio)[^>]*\s(?:src|srcset)="(?:https?:)?\/\//,
      );
      expect(html, file).toMatch(/<meta name="robots" content="noindex/);
    }
  });
});
