import { markdown, type Token } from './markdown.ts';
import { lastAtOrBefore } from './position.ts';

/** A stretch of the plain text, and where in the Markdown it is written. */
interface Segment {
  readonly start: number;
  readonly length: number;
  readonly source: number;
  readonly sourceLength: number;
}

interface Heading {
  readonly id: string | undefined;
  /** 1 for the highest. */
  readonly level: number;
  readonly start: number;
  readonly end: number;
}

export interface PlainText {
  readonly text: string;
  readonly links: readonly { readonly url: string; readonly start: number; readonly end: number }[];
  readonly headings: readonly Heading[];
  /** Where in the Markdown the stretch of the text is written. */
  inMarkdown(start: number, end: number): readonly [number, number];
}

/** Markdown as people read it: without marks, escapes and entities decoded. */
export function plainText(source: string): PlainText {
  const reader = new Reader(source);
  for (const [index, token] of reader.tokens.entries()) reader.block(token, index);
  const { segments, links, headings } = reader;
  const starts = segments.map((one) => one.start);
  return {
    text: reader.text.trimEnd(),
    links,
    headings,
    inMarkdown: (start, end) => stretch(segments, starts, start, end),
  };
}

class Reader {
  readonly tokens: readonly Token[];
  readonly segments: Segment[] = [];
  readonly links: { url: string; start: number; end: number }[] = [];
  readonly headings: Heading[] = [];
  text = '';
  private readonly lines: readonly string[];
  private readonly lineStarts: number[] = [];
  /** Cells know no line of their own. */
  private row = 0;
  private readonly cellsRead = new Map<number, number>();

  constructor(source: string) {
    this.tokens = markdown.parse(source, {});
    this.lines = source.split('\n');
    let at = 0;
    for (const line of this.lines) {
      this.lineStarts.push(at);
      at += line.length + 1;
    }
  }

  block(token: Token, index: number): void {
    const before = this.tokens[index - 1];
    const isCell = before?.type === 'td_open' || before?.type === 'th_open';
    const start = this.text.length;
    if (token.type === 'tr_open') this.row = token.map?.[0] ?? this.row;
    if (token.type === 'inline') {
      this.inline(token.children ?? [], this.placesOf(token, isCell));
      this.text += isCell ? '\t' : '\n';
    } else if (token.type === 'fence' || token.type === 'code_block') {
      const shift = token.type === 'fence' ? 1 : 0;
      const [first] = token.map ?? [0];
      for (const [line, code] of token.content.replace(/\n$/, '').split('\n').entries()) {
        this.write(code, this.inLine(first + shift + line, code), code.length);
        this.text += '\n';
      }
    } else if (token.type === 'tr_close') this.text += '\n';
    if (before?.type === 'heading_open') {
      const level = Number(before.tag.slice(1));
      this.headings.push({ id: before.attrGet('id') ?? undefined, level, start, end: this.text.length - 1 });
    }
  }

  private inline(children: readonly Token[], place: (offset: number) => number): void {
    const open: { url: string; start: number; isAuto: boolean }[] = [];
    for (const token of children) {
      // In <https://…> the text begins after the mark at which the link does.
      const at: number = (token.meta?.at ?? 0) + (open.at(-1)?.isAuto === true ? 1 : 0);
      if (token.type === 'text') this.write(token.content, place(at), token.content.length);
      else if (token.type === 'text_special') this.write(token.content, place(at), token.markup.length);
      else if (token.type === 'code_inline')
        this.write(token.content, place(at + token.markup.length), token.content.length);
      else if (token.type === 'softbreak') this.text += ' ';
      else if (token.type === 'hardbreak') this.text += '\n';
      else if (token.type === 'link_open') {
        open.push({
          url: token.attrGet('href') ?? '',
          start: this.text.length,
          isAuto: token.info === 'auto',
        });
      } else if (token.type === 'link_close') {
        const link = open.pop();
        if (link !== undefined) this.links.push({ url: link.url, start: link.start, end: this.text.length });
      } else if (token.type === 'image')
        this.inline(token.children ?? [], (offset) => place(at + 2 + offset));
    }
  }

  private write(text: string, source: number, sourceLength: number): void {
    if (text === '') return;
    this.segments.push({ start: this.text.length, length: text.length, source, sourceLength });
    this.text += text;
  }

  /** From an offset in an inline token's own text to one in the whole Markdown. */
  private placesOf(token: Token, isCell: boolean): (offset: number) => number {
    const first = isCell ? this.row : (token.map?.[0] ?? 0);
    const pieces = token.content.split('\n');
    let offset = 0;
    const places = pieces.map((piece, index) => {
      const from = offset;
      offset += piece.length + 1;
      return { from, source: isCell ? this.inCell(first + index, piece) : this.inLine(first + index, piece) };
    });
    const starts = places.map(({ from }) => from);
    return (wanted) => {
      const piece = places[lastAtOrBefore(starts, wanted)];
      return piece === undefined ? 0 : piece.source + wanted - piece.from;
    };
  }

  /** What a line says ends the line; before it stand list marks, quote marks, indents. */
  private inLine(line: number, piece: string): number {
    return (this.lineStarts[line] ?? 0) + Math.max(0, (this.lines[line] ?? '').lastIndexOf(piece));
  }

  private inCell(line: number, piece: string): number {
    const from = this.cellsRead.get(line) ?? 0;
    const at = Math.max(from, (this.lines[line] ?? '').indexOf(piece, from));
    this.cellsRead.set(line, at + piece.length);
    return (this.lineStarts[line] ?? 0) + at;
  }
}

function stretch(
  segments: readonly Segment[],
  starts: readonly number[],
  start: number,
  end: number,
): readonly [number, number] {
  // The segment a place is in, or for a place between two (a line's end) the one before or after.
  const before = lastAtOrBefore(starts, start);
  const isPast = start >= (starts[before] ?? 0) + (segments[before]?.length ?? 0);
  const first = segments[isPast ? before + 1 : before] ?? segments[before];
  const last = segments[lastAtOrBefore(starts, end - 1)];
  if (first === undefined || last === undefined) return [0, 0];
  const from = first.source + within(first, Math.max(0, start - first.start));
  const to =
    last.source + (end >= last.start + last.length ? last.sourceLength : within(last, end - last.start));
  return [from, Math.max(from, to)];
}

/** Inside an escape or an entity there is no place to point at but its beginning. */
function within(segment: Segment, offset: number): number {
  return segment.length === segment.sourceLength ? offset : 0;
}
