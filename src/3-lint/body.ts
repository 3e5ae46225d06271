import type { Position } from '#diagnostic/diagnostic.ts';
import type { Block } from '#schema/record.ts';
import type { SourceFile } from '#schema/source.ts';
import { align, plainUnits, type Unit } from './align.ts';
import { positionsIn } from './position.ts';

/** Finds stretches of a block's Markdown in the file, which may have comments in between. */
export function bodyLocator(source: SourceFile, block: Block): (start: number, end: number) => Position {
  const written = source.text
    .split('\n')
    .slice(block.line - 1, block.endLine)
    .join('\n');
  const places = align(
    block.markdown,
    block.markdown.includes('<!--') ? plainUnits(written) : withoutComments(written),
  );
  const position = positionsIn(written, block.line);
  return (start, end) => {
    const from = places[start]?.start ?? 0;
    const to = places[end - 1]?.end ?? from;
    return position(from, Math.max(from, to));
  };
}

function withoutComments(text: string): Unit[] {
  const units: Unit[] = [];
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('<!--', at);
    const until = open === -1 ? text.length : open;
    for (const unit of plainUnits(text.slice(at, until), at)) units.push(unit);
    const close = open === -1 ? -1 : text.indexOf('-->', open);
    at = close === -1 ? text.length : close + 3;
  }
  return units;
}
