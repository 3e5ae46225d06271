import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Font, Glyph } from 'fontkit';
import type { Style } from '#layouts/picture/lettering.ts';
import { letterOutline, type Outline } from './outline.ts';

/** Fonts of each face, in the order in which a letter is looked for. */
const FACES = {
  serif: ['doorplate-serif', 'doorplate-serif-ext'],
  sans: ['doorplate-sans'],
} as const;

/** A letter where it stands, from the left end of its line; all in parts of the size. */
export interface Letter {
  readonly outline: Outline;
  readonly x: number;
  readonly y: number;
}

/** A line of text in our own fonts: what a machine has installed changes nothing. */
export interface Line {
  readonly width: number;
  readonly letters: readonly Letter[];
}

/** Sets a line; undefined if our fonts lack a letter of it. */
export function lettering(text: string, style: Style): Line | undefined {
  const letters: Letter[] = [];
  let width = 0;
  let nearer = 0;
  for (const [at, one] of text.normalize('NFC').trim().split(/ +/).entries()) {
    const word = wordOf(one, style);
    if (word === undefined) return undefined;
    if (at > 0) width += nearer + word.before;
    for (const { outline, x, y } of word.letters) letters.push({ outline, x: x + width, y });
    width += word.width;
    nearer = word.nearer;
  }
  // No space after the last letter.
  return { width: width - (style.tracking ?? 0), letters };
}

/** A word and the spaces it may stand between, which some letters draw nearer. */
interface Word extends Line {
  /** How wide the space before it is. */
  readonly before: number;
  /** How much nearer (below 0) the space after it is. */
  readonly nearer: number;
}

/** Words as they were set: names and titles of a practice share most of theirs. */
const known = new Map<string, Word | undefined>();
/** More are not remembered: a group of practices has people without end. */
const MANY = 5000;

function wordOf(word: string, style: Style): Word | undefined {
  const key = JSON.stringify([word, style]);
  if (!known.has(key)) {
    if (known.size >= MANY) known.clear();
    known.set(key, newWord(word, style));
  }
  return known.get(key);
}

function newWord(word: string, { face, isSmallCaps = false, tracking = 0 }: Style): Word | undefined {
  const runs = runsOf(` ${word} `, FACES[face].map(fontOf));
  if (runs === undefined) return undefined;
  const [space, ...glyphs] = runs.flatMap((run) => glyphsOf(run, isSmallCaps ? ['smcp', 'c2sc'] : []));
  glyphs.pop();
  const letters: Letter[] = [];
  let width = 0;
  for (const { outline, x, y, advance } of glyphs) {
    if (outline.length > 0) letters.push({ outline, x: width + x, y });
    width += advance + tracking;
  }
  const last = glyphs.at(-1);
  const nearer = last === undefined ? 0 : last.advance - last.alone;
  return { letters, width: width - nearer, before: (space?.advance ?? 0) + tracking, nearer };
}

interface Placed extends Letter {
  /** How far it is to the next one, there and with no other beside it. */
  readonly advance: number;
  readonly alone: number;
}

/** Letters of a run, each from where the one before ended. */
function glyphsOf({ font, text }: Run, features: readonly string[]): Placed[] {
  const unit = 1 / font.unitsPerEm;
  const { glyphs, positions } = font.layout(text, features);
  return glyphs.map((glyph, at) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[at] ?? {};
    const outline = outlineOf(glyph, unit);
    return {
      outline,
      x: xOffset * unit,
      y: -yOffset * unit,
      advance: xAdvance * unit,
      alone: glyph.advanceWidth * unit,
    };
  });
}

interface Run {
  readonly font: Font;
  text: string;
}

/** Stretches of one font each. Undefined for signs that would have to be set onto letters of another font. */
function runsOf(text: string, fonts: readonly Font[]): Run[] | undefined {
  const runs: Run[] = [];
  for (const letter of text) {
    const font = fonts.find((one) => one.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
    if (font === undefined || /\p{M}/u.test(letter)) return undefined;
    const last = runs.at(-1);
    if (last?.font === font) last.text += letter;
    else runs.push({ font, text: letter });
  }
  return runs;
}

const opened = new Map<string, Font>();

function fontOf(name: string): Font {
  const known = opened.get(name);
  if (known !== undefined) return known;
  // Loaded when something is drawn: most commands draw nothing.
  const { create } = createRequire(import.meta.url)('fontkit') as typeof import('fontkit');
  const font = create(readFileSync(new URL(`../../../layouts/fonts/${name}.woff2`, import.meta.url)));
  opened.set(name, font);
  return font;
}

const outlines = new WeakMap<Glyph, Outline>();

/** A font has each letter once, in whatever words. */
function outlineOf(glyph: Glyph, unit: number): Outline {
  const known = outlines.get(glyph) ?? letterOutline(glyph.path.commands, unit);
  outlines.set(glyph, known);
  return known;
}
