/** A text without its HTML comments: the same lines, and what was taken out. */
export interface Stripped {
  readonly text: string;
  readonly comments: readonly string[];
  /** 0-based line of a comment that never ends; everything after it is taken for comment. */
  readonly openAt?: number;
  /** 0-based line of a comment in which another begins: the first end closes both, and the rest would be shown. */
  readonly nestedAt?: number;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/**
 * Takes HTML comments out before anything else reads the text. Inside a fence that ends they are code and stay;
 * everywhere else, inside a line of code too, they go: hidden is safer than shown.
 */
export function stripComments(body: string): Stripped {
  if (!body.includes('<!--')) return { text: body, comments: [] };
  const comments: string[] = [];
  let fence: string | undefined;
  let comment: { lines: string[]; from: number } | undefined;
  let nestedAt: number | undefined;

  const text = body.split('\n').map((line, index, all) => {
    let rest = line;
    let kept = '';
    if (comment === undefined) {
      const mark = FENCE.exec(line)?.[1];
      if (fence !== undefined) {
        if (closes(fence, line)) fence = undefined;
        return line;
      }
      if (
        mark !== undefined &&
        !line.includes('<!--') &&
        all.slice(index + 1).some((later) => closes(mark, later))
      ) {
        fence = mark;
        return line;
      }
    }
    for (;;) {
      if (comment === undefined) {
        const open = rest.indexOf('<!--');
        if (open === -1) return kept + rest;
        kept += rest.slice(0, open);
        rest = rest.slice(open + 4);
        comment = { lines: [], from: index };
      } else {
        const close = rest.indexOf('-->');
        comment.lines.push(close === -1 ? rest : rest.slice(0, close));
        if (close === -1) return kept;
        const hidden = comment.lines.join('\n').trim();
        if (hidden.includes('<!--')) nestedAt ??= comment.from;
        comments.push(hidden);
        comment = undefined;
        rest = rest.slice(close + 3);
      }
    }
  });
  const stripped = { text: text.join('\n'), ...(nestedAt === undefined ? {} : { nestedAt }) };
  if (comment === undefined) return { ...stripped, comments };
  return {
    ...stripped,
    comments: [...comments, comment.lines.join('\n').trim()],
    openAt: comment.from,
  };
}

function closes(fence: string, line: string): boolean {
  const mark = FENCE.exec(line)?.[1];
  return mark !== undefined && mark[0] === fence[0] && mark.length >= fence.length && line.trim() === mark;
}
