import MarkdownIt from 'markdown-it';
import anchor from 'markdown-it-anchor';
import type { Heading, Html } from '#schema/page.ts';
import { directionOf } from '#schema/words/direction.ts';
import type { Words } from '#schema/words/words.ts';
import { markBoxes } from './boxes.ts';
import { noteDownloads, type Sizes } from './download-notes.ts';
import { labelCells } from './tables.ts';

/** Code as HTML for a language on the allow list; undefined: escape it. */
export type Highlight = (code: string, language: string) => string | undefined;

export interface Rendered {
  readonly html: Html;
  readonly headings: readonly Heading[];
}

/** Turns Markdown into HTML. `langs` says of each block that isn't in the page's language in which it is. */
export type RenderMarkdown = (
  blocks: readonly string[],
  at: 'public' | 'staff',
  langs?: readonly (string | undefined)[],
) => Rendered;

/** What a text stands in. */
export interface Surroundings {
  readonly words: Words;
  readonly publicUrl: string;
  /** The address of a page in the language of the site, from its address in the first. */
  readonly address: (path: string) => string;
}

/**
 * HTML is off, pictures are off, and so is everything a template engine would read: what looks like a template stays
 * text. On staff pages links to the public site get its address in front, since those pages open from a file.
 */
export function markdownRenderer(
  highlight: Highlight,
  { words, publicUrl, address }: Surroundings,
  sizes: Sizes = new Map(),
): RenderMarkdown {
  const markdown = new MarkdownIt({
    html: false,
    linkify: true,
    typographer: true,
    highlight: (code, language) => highlight(code, language) ?? '',
  });
  markdown.disable(['image', 'replacements']);
  // Only addresses that say so are links: “cedarhill.example” in a sentence stays words.
  markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: true });
  // Bare addresses of other kinds stay words, as they would be refused in a link.
  markdown.linkify.add('ftp:', null).add('//', null);
  // All that is left to be a link has one of these in it.
  markdown.linkify.pretest = (text) => /[:@]/.test(text);
  markdown.core.ruler.push('heading-ids', ({ tokens }) => {
    const taken = new Set<string>();
    for (const [index, token] of tokens.entries()) {
      if (token.type === 'heading_open') takeId(token, tokens[index + 1], taken);
      // The page has its own first heading.
      if (token.type.startsWith('heading_') && token.tag === 'h1') token.tag = 'h2';
    }
  });
  markdown.use(anchor, { level: [2, 3], tabIndex: false, slugify: slugOf });

  return (blocks, at, langs = []) => {
    const env = {};
    const headings: Heading[] = [];
    // Block by block: what is approved as a whole is rendered as a whole, whatever stands beside it.
    const tokens = blocks.flatMap((block, index) => inLang(markdown.parse(block, env), langs[index]));
    uniqueIds(tokens);
    markBoxes(tokens);
    labelCells(tokens);
    markBareLinks(tokens);
    noteDownloads(tokens, sizes, words);
    for (const [index, token] of tokens.entries()) {
      if (token.type === 'heading_open' && (token.tag === 'h2' || token.tag === 'h3')) {
        headings.push({
          id: String(token.attrGet('id') ?? ''),
          text: textOf(tokens[index + 1]),
          level: token.tag === 'h2' ? 2 : 3,
          ...(token.attrGet('lang') === null ? {} : { lang: String(token.attrGet('lang')) }),
        });
      }
      for (const child of token.children ?? []) {
        if (child.type !== 'link_open') continue;
        const href = String(child.attrGet('href'));
        child.attrSet('href', at === 'staff' ? staffAddress(href, publicUrl) : address(href));
      }
    }
    return { html: markdown.renderer.render(tokens, markdown.options, env) as Html, headings };
  };
}

type Token = ReturnType<MarkdownIt['parse']>[number];

/** Each outermost part of a text says in which language it is, and so which way it is written. */
function inLang(tokens: Token[], lang: string | undefined): Token[] {
  if (lang === undefined) return tokens;
  for (const token of tokens)
    if (token.level === 0 && token.nesting !== -1 && token.type !== 'inline') {
      token.attrSet('lang', lang);
      token.attrSet('dir', directionOf(lang));
    }
  return tokens;
}

/** `## Words {#id}`: the id stays when the words change. */
function takeId(heading: Token, inline: Token | undefined, taken: Set<string>): void {
  const last = inline?.children?.findLast((child) => child.type === 'text');
  const found = last === undefined ? null : /(?<!\s)\s*\{#([a-z0-9-]+)\}\s*$/.exec(last.content);
  if (last === undefined || found === null || inline === undefined) return;
  last.content = last.content.slice(0, found.index);
  inline.content = inline.content.replace(/(?<!\s)\s*\{#[a-z0-9-]+\}\s*$/, '');
  const id = found[1] as string;
  // The same id twice in one block: the second heading gets one of its words.
  if (taken.has(id)) return;
  taken.add(id);
  heading.attrSet('id', id);
  heading.meta = { hasOwnId: true };
}

/** Addresses that stand in the text as they are: print need not say them again. */
function markBareLinks(tokens: readonly Token[]): void {
  for (const token of tokens)
    for (const child of token.children ?? [])
      if (child.type === 'link_open' && child.markup === 'linkify') child.attrSet('class', 'bare');
}

function slugOf(text: string): string {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'part'
  );
}

/** Blocks are parsed one by one, so that ids must be told apart here. Those that were chosen come first: they are linked to. */
function uniqueIds(tokens: readonly Token[]): void {
  const headings = tokens.filter((token) => token.type === 'heading_open' && token.attrGet('id') !== null);
  const isChosen = ({ meta }: Token) => (meta as { hasOwnId?: boolean } | null)?.hasOwnId === true;
  const seen = new Set<string>();
  for (const token of [...headings.filter(isChosen), ...headings.filter((one) => !isChosen(one))]) {
    const id = String(token.attrGet('id'));
    let unique = id;
    for (let count = 2; seen.has(unique); count++) unique = `${id}-${count}`;
    seen.add(unique);
    token.attrSet('id', unique);
  }
}

function textOf(inline: Token | undefined): string {
  return (inline?.children ?? [])
    .map((child) => (child.type === 'softbreak' ? ' ' : child.content))
    .join('')
    .trim();
}

/**
 * Handbook pages link each other, and `/staff/answers/` is the staff site's own page of answers; every other path is one
 * of the public site. No page there has an address of two parts that begins with `staff`.
 */
function staffAddress(href: string, publicUrl: string): string {
  if (!href.startsWith('/')) return href;
  const [, staff, handbook, anchor = ''] =
    /^\/(?:staff\/([a-z0-9/-]+?)|(handbook\/[a-z0-9-]+))\/?(#.*)?$/.exec(href) ?? [];
  const page = staff ?? handbook;
  return page === undefined ? new URL(href, publicUrl).href : `/${page}/index.html${anchor}`;
}
