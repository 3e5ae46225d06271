import { diffArrays, diffWords } from 'diff';
import type { WordChange } from '#schema/page.ts';
import type { VersionView } from '#schema/published.ts';
import { curly } from './curly.ts';

/** Paragraphs of texts in one language in which words changed, each as runs of words that stayed, went or came. */
export function wordDifferences(before: VersionView, after: VersionView, lang: string): WordChange[][] {
  // Words are what people take for words: “don’t” is one.
  const words = new Intl.Segmenter(lang, { granularity: 'word' });
  const changed: WordChange[][] = [];
  let gone: readonly string[] = [];
  for (const { removed, added, value } of diffArrays(paragraphsOf(before), paragraphsOf(after))) {
    if (removed) {
      gone = value;
      continue;
    }
    changed.push(...reworded(gone, added ? value : [], words));
    gone = [];
  }
  return [...changed, ...reworded(gone, [], words)];
}

/** Below this a paragraph is another one, and is easier to read as a whole than as what two happen to share. */
const LEAST = 0.4;

/** What stands where something else stood: paragraphs that are alike word by word, all others whole, what went first. */
function reworded(these: readonly string[], those: readonly string[], words: Intl.Segmenter): WordChange[][] {
  const changes: WordChange[][] = [];
  let [from, next] = [0, 0];
  const whole = (toThese: number, toThose: number) => {
    for (const text of these.slice(from, toThese)) changes.push([{ kind: 'removed', text }]);
    for (const text of those.slice(next, toThose)) changes.push([{ kind: 'added', text }]);
  };
  for (const [at, after] of those.entries()) {
    const alike = these.map((before, index) => (index < from ? 0 : likeness(before, after)));
    const best = alike.indexOf(Math.max(0, ...alike));
    if (best === -1 || (alike[best] as number) < LEAST) continue;
    whole(best, at);
    changes.push(byWord(these[best] as string, after, words));
    [from, next] = [best + 1, at + 1];
  }
  whole(these.length, those.length);
  return changes;
}

function byWord(before: string, after: string, words: Intl.Segmenter): WordChange[] {
  return diffWords(before, after, { intlSegmenter: words }).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}

/** From 0 to 1: how many of the words of two paragraphs are the same. */
function likeness(one: string, other: string): number {
  const [these, those] = [wordsOf(one), wordsOf(other)];
  const both = [...these].filter((word) => those.has(word)).length;
  return (2 * both) / Math.max(1, these.size + those.size);
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? []);
}

function paragraphsOf({ title, summary, lines = [], body }: VersionView): string[] {
  return [title, summary, ...lines.map(({ says }) => says), ...body]
    .map((text) => curly(readable(text)))
    .join('\n\n')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}

/** Markdown as a reader sees it: no marks, no addresses. */
function readable(markdown: string): string {
  return markdown
    .replace(/^#{1,6}\s+/gm, '')
    .replace(/(?<!\s)\s*\{#[a-z0-9-]+\}/g, '')
    .replace(/\[([^\]]{0,2000})\]\([^)]{0,2000}\)/g, '$1')
    .replace(/[*_`]{1,3}(\S(?:.{0,2000}?\S)?)[*_`]{1,3}/g, '$1');
}
