import type MarkdownIt from 'markdown-it';

type Token = ReturnType<MarkdownIt['parse']>[number];

/** `- [ ] Words`: a box to tick by hand. It is drawn, not a field: nothing here is filled in on a screen. */
export function markBoxes(tokens: readonly Token[]): void {
  for (const [index, token] of tokens.entries()) {
    const [first] = tokens[index + 2]?.children ?? [];
    if (token.type !== 'list_item_open' || first?.type !== 'text') continue;
    if (!first.content.startsWith('[ ] ')) continue;
    first.content = first.content.slice('[ ] '.length);
    token.attrJoin('class', 'box');
  }
}
