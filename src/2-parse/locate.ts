import { isMap, isNode, isScalar, isSeq, type Node } from 'yaml';
import type { Position } from '#diagnostic/diagnostic.ts';
import type { SourceFile } from '#schema/source.ts';
import { documentOf, placeOf } from './yaml.ts';

/**
 * Where a field stands: of a path that leads nowhere, the nearest part that is there. Parses again, so that places
 * cost nothing until someone asks.
 */
export function locate(
  source: SourceFile,
  path: readonly PropertyKey[],
  part: 'key' | 'value' = 'value',
): Position {
  return (
    (part === 'key' && path.length === 1 ? topKey(source, String(path[0])) : undefined) ??
    parsedPlace(source, path, part)
  );
}

/** A key at the left edge can be seen without reading the rest. */
function topKey({ yaml, yamlLine }: SourceFile, key: string): Position | undefined {
  if (!/^\w+$/.test(key)) return undefined;
  const found = [...yaml.matchAll(new RegExp(`^${key}(?=:)`, 'gm'))];
  // Twice: one may stand in a block of text.
  if (found.length !== 1) return undefined;
  const line = yamlLine + (yaml.slice(0, found[0]?.index).match(/\n/g)?.length ?? 0);
  return { line, column: 1, endLine: line, endColumn: key.length + 1 };
}

function parsedPlace(source: SourceFile, path: readonly PropertyKey[], part: 'key' | 'value'): Position {
  const { document, lines } = documentOf(source);
  let place: readonly [number, number] = [
    0,
    source.yaml.indexOf('\n') === -1 ? source.yaml.length : source.yaml.indexOf('\n'),
  ];
  let node: unknown = document.contents;
  for (const [index, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (pair === undefined) break;
      const isLast = index === path.length - 1;
      place = rangeOf(isLast && part === 'key' ? pair.key : pair.value) ?? rangeOf(pair.key) ?? place;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (item === undefined) break;
      place = rangeOf(item) ?? place;
      node = item;
    } else break;
  }
  return placeOf(source, lines, place[0], place[1]);
}

function rangeOf(node: unknown): readonly [number, number] | undefined {
  if (!isNode(node)) return undefined;
  const range = (node as Node).range;
  // An empty value has a place, but nothing to point at.
  return range == null || range[1] <= range[0] ? undefined : [range[0], range[1]];
}
