import type { Position } from '#diagnostic/diagnostic.ts';

/** Turns offsets in a text into lines and columns; `firstLine` is the file's line on which the text begins. */
export function positionsIn(text: string, firstLine: number): (start: number, end: number) => Position {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const place = (offset: number): readonly [number, number] => {
    const row = lastAtOrBefore(starts, offset);
    return [firstLine + row, offset - (starts[row] ?? 0) + 1];
  };
  return (start, end) => {
    const [line, column] = place(start);
    const [endLine, endColumn] = place(end);
    return { line, column, endLine, endColumn };
  };
}

/** The index of the last number that is not above the wanted one; the list is sorted and begins at or below it. */
export function lastAtOrBefore(sorted: readonly number[], wanted: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sorted[middle] ?? 0) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}
