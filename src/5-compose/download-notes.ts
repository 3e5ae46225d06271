import type MarkdownIt from 'markdown-it';
import { say } from '#schema/words/say.ts';
import type { Words } from '#schema/words/words.ts';

type Token = ReturnType<MarkdownIt['parse']>[number];

/** Sizes in bytes of what can be downloaded, by the path on the site. */
export type Sizes = ReadonlyMap<string, number>;

const KB = 1024;

/** Says in a link to a file what one gets and how much of it, before anyone pays for it with their data: “(PDF, 84 KB)”. */
export function noteDownloads(tokens: readonly Token[], sizes: Sizes, words: Words): void {
  for (const { children } of tokens) {
    let href = '';
    let last: Token | undefined;
    for (const child of children ?? []) {
      if (child.type === 'link_open') href = String(child.attrGet('href'));
      if (child.type === 'text') last = child;
      const size = sizes.get(href);
      if (child.type !== 'link_close' || size === undefined || last === undefined) continue;
      last.content += ` ${noteOf(href, size, words)}`;
      href = '';
    }
  }
}

function noteOf(path: string, bytes: number, { downloads }: Words): string {
  const kind = path.slice(path.lastIndexOf('.') + 1).toUpperCase();
  const isBig = bytes >= KB * KB;
  const count = Math.max(1, Math.round(bytes / (isBig ? KB * KB : KB)));
  return say(isBig ? downloads.big : downloads.small, { kind, count });
}
