import { isDeepStrictEqual } from 'node:util';
import { Document, isMap, isScalar, parse, visit, type YAMLMap } from 'yaml';
import type { ApprovalsData } from '#schema/approvals.ts';

const HEADER =
  ' Written by doorplate approve; reviewed as a diff.\n What stands here may be public now: the exact words, who approved them, and when.';

/** Beyond this many characters an approval takes one line for each of its parts. */
const SHORT = 80;

/** The text of `_data/approvals.yaml`. Throws rather than write what would be read differently. */
export function approvalsText(approvals: ApprovalsData): string {
  // Through JSON: what is undefined goes, and no two places share one object, which would become an alias.
  const data = JSON.parse(JSON.stringify(approvals)) as ApprovalsData;
  const filled = Object.fromEntries(Object.entries(data).filter(([, part]) => Object.keys(part).length > 0));
  const document = new Document(filled, { aliasDuplicateObjects: false, version: '1.2', schema: 'core' });
  document.commentBefore = HEADER;
  visit(document, {
    Map(_, node) {
      node.flow = isShort(node);
    },
  });
  const text = document.toString({ lineWidth: 0, blockQuote: 'literal' });
  if (!isDeepStrictEqual(parse(text, { version: '1.2', schema: 'core', maxAliasCount: 0 }) ?? {}, filled)) {
    throw new Error('The approvals can’t be written so that they read the same. Nothing was changed.');
  }
  return text;
}

/** A group of plain values that fits on a line. */
function isShort({ items }: YAMLMap): boolean {
  if (items.some(({ value }) => isMap(value) || !isScalar(value))) return false;
  const values = items.map(({ value }) => String(isScalar(value) ? value.value : ''));
  return values.join('').length <= SHORT && values.every((value) => !value.includes('\n'));
}
