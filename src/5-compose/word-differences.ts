import { diffWords } from 'diff';
import type { WordChange } from '#schema/page.ts';
import type { VersionView } from '#schema/published.ts';

/** Paragraphs in which words changed, each as runs of words that stayed, went or came. */
export function wordDifferences(before: VersionView, after: VersionView): WordChange[][] {
  const text = ({ title, summary, body }: VersionView) =>
    [title, summary, ...body].map(readable).join('\n\n');
  const paragraphs: WordChange[][] = [[]];
  for (const part of diffWords(text(before), text(after))) {
    const kind = part.added ? 'added' : part.removed ? 'removed' : 'same';
    for (const [index, piece] of part.value.split(/\n{2,}/).entries()) {
      if (index > 0) paragraphs.push([]);
      if (piece.trim() !== '') paragraphs.at(-1)?.push({ kind, text: piece });
    }
  }
  return paragraphs.filter((changes) => changes.some(({ kind }) => kind !== 'same'));
}

/** Markdown as a reader sees it: no marks, no addresses. */
function readable(markdown: string): string {
  return markdown
    .replace(/^#{1,6}\s+/gm, '')
    .replace(/\s*\{#[a-z0-9-]+\}/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]{1,3}(\S(?:.*?\S)?)[*_`]{1,3}/g, '$1');
}
