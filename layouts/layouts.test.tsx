import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { Page } from '#schema/page.ts';
import { examples } from './examples.ts';
import { type Assets, inWordsOf, layouts } from './index.ts';
import { preload, staffStyles, styles } from './styles/index.ts';

const assets: Assets = {
  stylesheet: '/assets/site.css',
  preload,
  icon: '/assets/icon.svg',
  finderScript: '/assets/finder.js',
  todayScript: '/assets/today.js',
  copyScript: '/assets/copy.js',
  printScript: '/assets/print.js',
  searchScript: '/assets/search.js',
  inlined: { css: 'p{color:red}', script: 'let a = 1 < 2;', icon: 'data:image/svg+xml,' },
};
/** The one page that is a file of its own, opened from a drive: there is no policy, and nothing beside it. */
const standsAlone = ({ layout }: Page): boolean => layout === 'front-desk';

const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });

function htmlOf(page: Page): string {
  const layout = layouts[page.layout] as (page: Page, assets: Assets) => VNode;
  return `<!doctype html>${render(inWordsOf(page, () => layout(page, assets)))}`;
}

const rendered = examples.map((page) => ({
  page,
  name: `${page.layout} ${page.url}`,
  html: htmlOf(page),
}));
const all = rendered.map(({ html }) => html).join('\n');

describe.each(rendered)('$name', ({ page, html }) => {
  it('is valid HTML', async () => {
    const report = await validator.validateString(html);
    const messages = report.results.flatMap((result) =>
      result.messages.map((one) => `${one.ruleId}: ${one.message}`),
    );
    expect(messages).toEqual([]);
  });

  it('has one first heading, one main part and a title', () => {
    expect(html.match(/<h1[\s>]/g)).toHaveLength(1);
    expect(html.match(/<main[\s>]/g)).toHaveLength(1);
    expect(html).toMatch(/<title>[^<]+<\/title>/);
  });

  it('skips no level of headings', () => {
    const levels = Array.from(html.matchAll(/<h([1-6])[\s>]/g), (match) => Number(match[1]));
    for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  it('holds nothing the content security policy forbids', () => {
    if (standsAlone(page)) {
      expect(html).not.toMatch(/\sstyle=|\son\w+=|src="|javascript:/);
      expect(html).toContain('<style>p{color:red}</style>');
      return;
    }
    expect(html).not.toMatch(/\sstyle=|<style|\son\w+=|src="data:|javascript:/);
    // A block of data is not run, so the policy lets it stand.
    expect(html.match(/<script(?! src="| type="application\/ld\+json">)/g)).toBeNull();
    expect(html).not.toContain('<p id="escaped">');
  });

  it('leaves no brace of the interface unfilled', () => {
    // What a script fills in stands in an attribute.
    if (!standsAlone(page)) expect(html).not.toMatch(/\{\w+\}/);
  });

  it('asks nobody else for anything', () => {
    expect(html).not.toMatch(/(?:src|srcset)="(?:https?:)?\/\//);
    // Where a page stands is said, not asked for.
    expect(html).not.toMatch(/<link (?!rel="(?:canonical|alternate)")[^>]*href="https?:/);
  });
});

describe('layouts', () => {
  it('have an example each', () => {
    expect(new Set(examples.map((page) => page.layout))).toEqual(new Set(Object.keys(layouts)));
  });

  it('keep samples and staff pages out of search engines', () => {
    for (const { page, html } of rendered) {
      const isHidden = page.noindex || page.audience === 'staff' || page.site.isSample;
      expect(html.includes('<meta name="robots" content="noindex"')).toBe(isHidden);
    }
  });

  it('say of a choice of the finder that its page is its own, and narrow no list but everyone’s', () => {
    const chosen = rendered.find(({ page }) => page.url === '/providers/who-speak/japanese/');
    expect(chosen?.html).toContain(
      '<link rel="canonical" href="https://cedarhill.example/providers/who-speak/japanese/"',
    );
    expect(chosen?.html).toContain(
      '<a href="/providers/who-speak/japanese/" data-choice="who-speak/japanese/" aria-current="page">',
    );
    expect(chosen?.html).not.toContain('data-whole');
    expect(rendered.find(({ page }) => page.url === '/providers/')?.html).toContain('data-whole');
  });

  it('load a script only where it does something, and never before the page', () => {
    for (const { page, html } of rendered) {
      if (page.audience !== 'public') continue;
      const isDated = page.site.urgent.length > 0 || ['home', 'locations'].includes(page.layout);
      expect(html.includes('<script src="/assets/today.js" defer>'), page.url).toBe(isDated);
      const isFinder = page.layout === 'providers' && page.isOnePage && page.facets !== undefined;
      expect(html.includes('<script src="/assets/finder.js" defer>'), page.url).toBe(isFinder);
    }
  });

  it('say of someone on leave that they are away, and nothing more', () => {
    const away = rendered.find(({ page }) => page.layout === 'provider' && page.isAway);
    expect(away?.html).toMatch(/class="plate-away">Away</);
    expect(away?.html).not.toMatch(/Book |class="button"|leave/);
  });

  it('end every bio with the boundary note', () => {
    for (const { page, html } of rendered) {
      if (page.layout === 'provider')
        expect(html).toMatch(/<p class="boundary-note">.*<\/p><\/div><\/article><\/main>/);
    }
  });
});

describe('the stylesheet', () => {
  const cssOf = (files: readonly string[]) =>
    files.map((file) => readFileSync(new URL(file, import.meta.url), 'utf8')).join('\n');
  const css = cssOf(staffStyles);
  const classesOf = (markup: string) =>
    new Set(Array.from(markup.matchAll(/class="([^"]+)"/g), (match) => match[1]?.split(' ') ?? []).flat());
  const styledIn = (text: string) =>
    Array.from(
      text.replaceAll(/url\([^)]*\)|\/\*.*?\*\//gs, '').matchAll(/\.([a-z][\w-]*)/g),
      (match) => match[1] ?? '',
    );

  it('of visitors has no component that only staff pages have, and no less', () => {
    const ofVisitors = classesOf(
      rendered.flatMap(({ page, html }) => (page.audience === 'public' ? [html] : [])).join('\n'),
    );
    const components = staffStyles.filter((file) => file.startsWith('components/'));
    const names = new Map(components.map((file) => [file, new Set(styledIn(cssOf([file])))]));
    // Told by the classes that nobody else styles: a component may style others inside of it.
    const isOwn = (name: string) => [...names.values()].filter((all) => all.has(name)).length === 1;
    const theirs = (file: string) => [...(names.get(file) ?? [])].filter((name) => ofVisitors.has(name));
    const wrong = components.filter((file) =>
      styles.includes(file) ? theirs(file).length === 0 : theirs(file).some(isOwn),
    );
    expect(wrong).toEqual([]);
  });

  it('styles no class that no page uses', () => {
    const used = classesOf(all);
    const styled = styledIn(css);
    const fromMarkdown = new Set([
      'atrule',
      'comment',
      'function',
      'key',
      'keyword',
      'prolog',
      'tag',
      'token',
    ]);
    // What the search page finds it puts there itself.
    const fromScript = readFileSync(new URL('scripts/search.js', import.meta.url), 'utf8');
    const isMade = (name: string) => new RegExp(`'(?:[\\w-]+ )*${name}'`).test(fromScript);
    expect(styled.filter((name) => !used.has(name) && !fromMarkdown.has(name) && !isMade(name))).toEqual([]);
  });

  it('fetches nothing but our own fonts', () => {
    const addresses = Array.from(css.matchAll(/url\("([^"]+)"\)/g), (match) => match[1] ?? '');
    for (const address of addresses) expect(address).toMatch(/^\/assets\/fonts\/[\w-]+\.woff2$/);
  });
});
