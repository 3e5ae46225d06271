import type MarkdownIt from 'markdown-it';

type Token = ReturnType<MarkdownIt['parse']>[number];

/** Fewer columns fit a phone. */
const MANY = 3;

/**
 * A table of many columns doesn't fit a phone: there each row reads from top to bottom, and each cell says by itself what
 * stands at the head of its column.
 */
export function labelCells(tokens: readonly Token[]): void {
  let heads: string[] = [];
  let table: Token | undefined;
  let column = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'table_open') {
      table = token;
      heads = [];
    } else if (token.type === 'tr_open') column = 0;
    else if (token.type === 'th_open') heads.push(textOf(tokens[index + 1]));
    else if (token.type === 'thead_close' && heads.length >= MANY) table?.attrJoin('class', 'many');
    else if (token.type === 'td_open') {
      const head = heads[column++];
      // The first cell is what its row is about.
      if (heads.length >= MANY && column > 1 && head) token.attrSet('data-head', head);
    }
  }
}

function textOf(inline: Token | undefined): string {
  return (inline?.children ?? [])
    .map(({ content }) => content)
    .join('')
    .trim();
}
