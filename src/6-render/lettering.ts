import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Command, Font, Glyph } from 'fontkit';
import type { Lettering, Style } from '#layouts/picture/lettering.ts';

/** Fonts of each face, in the order in which a letter is looked for. */
const FACES = {
  serif: ['doorplate-serif', 'doorplate-serif-ext'],
  sans: ['doorplate-sans'],
} as const;

/** As drawings write them, counted from where the one before ended. */
const COMMANDS: Readonly<Record<Command, string>> = {
  moveTo: 'm',
  lineTo: 'l',
  quadraticCurveTo: 'q',
  bezierCurveTo: 'c',
  closePath: 'z',
};

const opened = new Map<string, Font>();

function fontOf(name: string): Font {
  const known = opened.get(name);
  if (known !== undefined) return known;
  // Loaded when something is drawn: most commands draw nothing.
  const { create } = createRequire(import.meta.url)('fontkit') as typeof import('fontkit');
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
  const { first, rest } = shapeOf(outline, unit * size);
  if (first === undefined) return '';
  return `M${(hundredths(x * size) + first[0]) / 100} ${(first[1] - hundredths(y * size)) / 100}${rest}`;
}

/** A letter of one size wherever it stands: its first point in hundredths, and the way on from there. */
interface Shape {
  readonly first?: readonly [across: number, down: number];
  readonly rest: string;
}

/** By outline and scale: a site draws the same few letters in the same few sizes thousands of times. */
const shapes = new WeakMap<Glyph['path']['commands'], Map<number, Shape>>();

function shapeOf(outline: Glyph['path']['commands'], scale: number): Shape {
  const sizes = shapes.get(outline) ?? new Map<number, Shape>();
  shapes.set(outline, sizes);
  const known = sizes.get(scale) ?? newShape(outline, scale);
  sizes.set(scale, known);
  return known;
}

/** Steps between rounded points, so that no error adds up. */
function newShape([start, ...outline]: Glyph['path']['commands'], scale: number): Shape {
  if (start === undefined) return { rest: '' };
  // Fonts count upwards, drawings downwards.
  const pointOf = (args: readonly number[], at: number) =>
    [hundredths((args[at] ?? 0) * scale), -hundredths((args[at + 1] ?? 0) * scale)] as const;
  const first = pointOf(start.args, 0);
  let [begin, here] = [first, first];
  let rest = '';
  for (const { command, args } of outline) {
    const points = Array.from({ length: args.length / 2 }, (_, at) => pointOf(args, 2 * at));
    const steps = points.map(([across, down]) => `${(across - here[0]) / 100} ${(down - here[1]) / 100}`);
    rest += COMMANDS[command] + steps.join(' ');
    here = command === 'closePath' ? begin : (points.at(-1) ?? here);
    if (command === 'moveTo') begin = here;
  }
  return { first, rest };
}

const hundredths = (length: number): number => Math.round(length * 100);
