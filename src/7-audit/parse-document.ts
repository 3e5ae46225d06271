import type { DefaultTreeAdapterTypes } from 'parse5';
import { type Element, isElement, nodesOf } from './html.ts';
import { type Document, TagParser } from './tag-parser.ts';

export type { Document };

type Node = DefaultTreeAdapterTypes.Node;
type Text = DefaultTreeAdapterTypes.TextNode;

/** A document, and its source without the prose that went into the document as it was. */
export interface Parsed {
  readonly document: Document;
  /** Its elements in order, those in templates included. */
  readonly elements: readonly Element[];
  readonly rest: string;
  /** Codes of what the parser stumbled over, each once. */
  readonly faults: ReadonlySet<string>;
}

/**
 * Prose right after a tag. The parser looks at every character several times; nine in ten stand in stretches like these,
 * in which no character means anything to it, wherever they are: in text, a comment, a script or a quoted value.
 */
const PROSE = />\s*[^\s<>&"'\-\]\0\r\ue000\ue001][^<>&"'\-\]\0\r\ue000\ue001]{15,}/g;

/** Stands for a stretch; private use, so that no text of the site has it. */
const MARK = /\ue000(\d+)\ue001/g;

/** Parses as a browser without JavaScript does: what stands in `<noscript>` is elements, too. */
export function parseDocument(source: string): Parsed {
  const prose: string[] = [];
  const short = /[\ue000\ue001]/.test(source)
    ? source
    : source.replace(PROSE, (run) => `>\ue000${prose.push(run.slice(1)) - 1}\ue001`);
  const parser = new TagParser();
  const document = parser.read(short);
  const back = new Set<string>();
  const restored = (text: string) =>
    text.replace(MARK, (mark, at: string) => {
      back.add(at);
      return prose[Number(at)] ?? mark;
    });
  const nodes = nodesOf(document);
  restoreTexts(nodes, restored);
  // Seldom: a stretch after a `>` in a comment or a quoted value.
  // Stryker disable next-line ConditionalExpression,EqualityOperator: it saves a look where all are back.
  if (back.size < prose.length) restoreOthers(nodes, restored);
  // INVARIANT: what the parser left out of the document is left in the rest, so that nothing goes unsearched.
  const rest = back.size === prose.length ? short : source;
  return { document, elements: nodes.filter(isElement), rest, faults: parser.faults };
}

function restoreTexts(nodes: readonly Node[], restored: (text: string) => string): void {
  for (const node of nodes)
    if (node.nodeName === '#text') (node as Text).value = restored((node as Text).value);
}

function restoreOthers(nodes: readonly Node[], restored: (text: string) => string): void {
  for (const node of nodes) {
    if ('data' in node) node.data = restored(node.data);
    if ('attrs' in node) for (const one of node.attrs) one.value = restored(one.value);
  }
}
