import { readFileSync } from 'node:fs';
import { type Command, create, type Font, type Glyph } from 'fontkit';
import type { Lettering, Style } from '#layouts/picture/lettering.ts';

/** Fonts of each face, in the order in which a letter is looked for. */
const FACES = {
  serif: ['doorplate-serif', 'doorplate-serif-ext'],
  sans: ['doorplate-sans'],
} as const;

const COMMANDS: Readonly<Record<Command, string>> = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
};

const opened = new Map<string, Font>();

function fontOf(name: string): Font {
  const known = opened.get(name);
  if (known !== undefined) return known;
  const font = create(readFileSync(new URL(`../../layouts/fonts/${name}.woff2`, import.meta.url)));
  opened.set(name, font);
  return font;
}

/** A letter where it stands; lengths are parts of the size. */
interface Placed {
  readonly outline: Glyph['path']['commands'];
  readonly x: number;
  readonly y: number;
  /** Font units to the size. */
  readonly unit: number;
}

/** Lines in our own fonts as outlines: what a machine has installed changes nothing. */
export const lettering: Lettering = (text, style) => {
  const runs = runsOf(text.normalize('NFC'), FACES[style.face].map(fontOf));
  if (runs === undefined) return undefined;
  const placed: Placed[] = [];
  let width = 0;
  for (const { font, letters } of runs) width = place(letters, font, style, width, placed);
  return {
    // No space after the last letter.
    width: width - (style.tracking ?? 0),
    path: (size) => placed.map((one) => outlineOf(one, size)).join(''),
  };
};

interface Run {
  readonly font: Font;
  letters: string;
}

/** Stretches of one font each. Undefined for signs that would have to be set onto letters of another font. */
function runsOf(text: string, fonts: readonly Font[]): Run[] | undefined {
  const runs: Run[] = [];
  for (const letter of text) {
    const font = fonts.find((one) => one.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
    if (font === undefined || /\p{M}/u.test(letter)) return undefined;
    const last = runs.at(-1);
    if (last?.font === font) last.letters += letter;
    else runs.push({ font, letters: letter });
  }
  return runs;
}

/** Puts the letters of a run after each other, from `start` on; gives where they end. */
function place(letters: string, font: Font, style: Style, start: number, placed: Placed[]): number {
  const unit = 1 / font.unitsPerEm;
  const { glyphs, positions } = font.layout(letters, style.isSmallCaps === true ? ['smcp', 'c2sc'] : []);
  let x = start;
  for (const [at, { path }] of glyphs.entries()) {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[at] ?? {};
    placed.push({ outline: path.commands, x: x + xOffset * unit, y: yOffset * unit, unit });
    x += xAdvance * unit + (style.tracking ?? 0);
  }
  return x;
}

function outlineOf({ outline, x, y, unit }: Placed, size: number): string {
  // Fonts count upwards, drawings downwards.
  const across = (length: number) => rounded((x + length * unit) * size);
  const down = (length: number) => rounded(-(y + length * unit) * size);
  return outline
    .map(
      ({ command, args }) =>
        COMMANDS[command] + args.map((one, at) => (at % 2 === 0 ? across(one) : down(one))).join(' '),
    )
    .join('');
}

const rounded = (length: number): number => Math.round(length * 100) / 100;
