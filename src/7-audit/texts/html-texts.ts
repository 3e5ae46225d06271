import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { attribute, type Element, isElement, textOf } from '../html.ts';
import { cssTexts } from './css-texts.ts';
import { jsonTexts } from './json-texts.ts';
import { BARRIER, joined, type SearchText } from './search-text.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** Elements that stand in a line of text: what is split by their tags is one word. All others part words. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q ruby s samp small span strike strong sub sup time tspan tt u var wbr w:r w:t'.split(
    ' ',
  ),
);

/**
 * Elements that are a text of their own: what the end of one and the beginning of the next make together nobody wrote.
 * Items of lists, cells and lines of an address are no such elements, since a short value may be spread over them.
 */
const WHOLE = new Set('p h1 h2 h3 h4 h5 h6 figcaption summary title'.split(' '));

/** Attributes whose values are words of the language, not of people. */
const CODE = new Set(
  'class rel type role dir media method http-equiv property charset loading decoding fetchpriority scope autocomplete inputmode itemprop itemscope itemtype enctype target width height sizes tabindex colspan rowspan d points viewbox transform fill stroke style xmlns'.split(
    ' ',
  ),
);

/** Attributes that name places: made of headings and titles that are shown anyway. */
const NAMED = new Set(
  'id for href src srcset name headers action aria-labelledby aria-describedby aria-controls'.split(' '),
);

/** Everything an HTML document or a piece of one says, to people and to programs. */
export function htmlTexts(root: Node): SearchText[] {
  const glued: string[] = [];
  const spaced: string[] = [];
  const comments: string[] = [];
  const attributes: Record<'shown' | 'named' | 'code', string[]> = { shown: [], named: [], code: [] };
  const texts: SearchText[] = [];
  let isSplit = false;

  // Without recursion: a hostile page may be as deep as it is long. A string stands for the end of an element.
  const open: (Node | string)[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node === 'string') {
      glued.push(node);
      spaced.push(node || ' ');
      continue;
    }
    if (node.nodeName === '#text') {
      const { value } = node as DefaultTreeAdapterTypes.TextNode;
      glued.push(value);
      spaced.push(value);
    } else if (node.nodeName === '#comment')
      comments.push((node as DefaultTreeAdapterTypes.CommentNode).data);
    else if (isElement(node)) {
      const gap = WHOLE.has(node.tagName) ? BARRIER : INLINE.has(node.tagName) ? '' : ' ';
      isSplit ||= gap === '';
      glued.push(gap);
      spaced.push(gap || ' ');
      for (const { name, value } of node.attrs) {
        attributes[audienceOf(node, name)].push(value);
        if (name === 'style') texts.push(...cssTexts(value));
      }
      if (node.tagName === 'script') texts.push(...scriptTexts(node));
      else if (node.tagName === 'style') texts.push(...cssTexts(textOf(node)));
      if (node.tagName === 'script' || node.tagName === 'style') continue;
      open.push(gap);
    }
    if ('childNodes' in node)
      for (let at = node.childNodes.length - 1; at >= 0; at--) open.push(node.childNodes[at] as Node);
    if ('content' in node) open.push(node.content);
  }

  const text = glued.join('');
  texts.push({ text, audience: 'shown', where: 'in its text' });
  // Two elements side by side may be two words.
  if (isSplit && isSplitWord(glued))
    texts.push({ text: spaced.join(''), audience: 'shown', where: 'in its text' });
  for (const audience of ['shown', 'named', 'code'] as const) {
    const values = attributes[audience];
    if (values.length > 0)
      texts.push({ text: joined([...new Set(values)]), audience, where: 'in an attribute' });
  }
  if (comments.length > 0) texts.push({ text: joined(comments), audience: 'shown', where: 'in a comment' });
  return texts;
}

/** Text with its entities decoded, as a program that knows no tags would. */
export function decodeEntities(text: string): string {
  const node = parseFragment(text.replaceAll('<', '&lt;')).childNodes[0];
  return node !== undefined && 'value' in node ? node.value : text;
}

function audienceOf(element: Element, name: string): 'shown' | 'named' | 'code' {
  if (name === 'name' && element.tagName === 'meta') return 'code';
  return CODE.has(name.toLowerCase()) ? 'code' : NAMED.has(name) ? 'named' : 'shown';
}

function scriptTexts(element: Element): SearchText[] {
  const code = textOf(element);
  if (attribute(element, 'type')?.toLowerCase().includes('json'))
    return jsonTexts(code, 'in its structured data');
  return code === '' ? [] : [{ text: code, audience: 'shown', where: 'in a script' }];
}

const LETTER = /[\p{L}\p{N}]/u;

/** Whether somewhere a letter follows a letter with only tags between. */
function isSplitWord(parts: readonly string[]): boolean {
  let last = '';
  for (const part of parts) {
    if (part === '') continue;
    if (LETTER.test(last) && LETTER.test(part.charAt(0))) return true;
    last = part.charAt(part.length - 1);
  }
  return false;
}
