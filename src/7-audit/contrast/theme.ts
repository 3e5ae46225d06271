import { type Color, colorOf, over } from './color.ts';
import { type CssRule, listOf } from './css-rules.ts';

export const MODES = ['light', 'dark'] as const;
export type Mode = (typeof MODES)[number];

/** What a style sheet says in one mode: its rules, its variables, and the paper and ink of the page. */
export interface Theme {
  readonly rules: readonly CssRule[];
  readonly paper: Color;
  readonly ink: Color;
  /** A value as a colour in front of something; undefined where nobody can say. */
  color(value: string): Color | undefined;
}

const WHITE: Color = { r: 255, g: 255, b: 255, alpha: 1 };
const BLACK: Color = { r: 0, g: 0, b: 0, alpha: 1 };
/** What browsers take for the page where it says that it may be dark. */
const DARK_PAPER: Color = { r: 18, g: 18, b: 18, alpha: 1 };

const ROOT = /^(?::root|html|body|:host|\*)$/i;

/** Paper is printed, and whoever forces colours has chosen them: neither is looked at. */
const LEFT_OUT = /(?<!not )\bprint\b|forced-colors\s*:\s*active|prefers-contrast/i;
const OF_MODE: Readonly<Record<Mode, RegExp>> = {
  light: /prefers-color-scheme\s*:\s*light/i,
  dark: /prefers-color-scheme\s*:\s*dark/i,
};

export function themeOf(all: readonly CssRule[], mode: Mode): Theme {
  const other = OF_MODE[mode === 'light' ? 'dark' : 'light'];
  const rules = all.filter(
    ({ conditions }) => !conditions.some((one) => LEFT_OUT.test(one) || other.test(one)),
  );
  const variables = new Map<string, string>();
  const root = new Map<string, string>();
  for (const { selector, declarations } of rules) {
    if (!ROOT.test(selector)) continue;
    for (const [property, value] of declarations)
      (property.startsWith('--') ? variables : root).set(property, value);
  }
  const color = (value: string) => {
    const plain = resolved(value, variables, mode, 0);
    return plain === undefined ? undefined : colorOf(plain);
  };
  const isDark = mode === 'dark' && /dark/.test(root.get('color-scheme') ?? '');
  const [ground, ink] = isDark ? [DARK_PAPER, WHITE] : [WHITE, BLACK];
  const background = backgroundOf(root.get('background-color') ?? root.get('background') ?? '', color);
  return {
    rules,
    color,
    paper: background === undefined ? ground : over(background, ground),
    ink: color(root.get('color') ?? '') ?? ink,
  };
}

/** No variable leads through more. */
const LONGEST_WAY = 12;

/** A value with its variables put in; undefined where one has no value. */
function resolved(
  value: string,
  variables: ReadonlyMap<string, string>,
  mode: Mode,
  way: number,
): string | undefined {
  if (way > LONGEST_WAY || value.length > 1000) return undefined;
  const call = /(?:^|[\s,(])(var|light-dark)\(/i.exec(value);
  if (call === null) return value.trim();
  const start = call.index + call[0].length - (call[1]?.length ?? 0) - 1;
  const end = closing(value, call.index + call[0].length - 1);
  if (end === undefined) return undefined;
  const [first = '', ...rest] = listOf(value.slice(call.index + call[0].length, end));
  const isVariable = call[1]?.toLowerCase() === 'var';
  const own = variables.get(first.trim());
  const stands = own === undefined || own === 'initial' ? rest.join(',') || undefined : own;
  const put = isVariable ? stands : mode === 'light' ? first : rest[0];
  if (put === undefined) return own === '' ? '' : undefined;
  return resolved(`${value.slice(0, start)}${put}${value.slice(end + 1)}`, variables, mode, way + 1);
}

function closing(text: string, open: number): number | undefined {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth === 0) return at;
  }
  return undefined;
}

/** The colour of a `background`, which may say much more; of a picture nobody can say. */
export function backgroundOf(value: string, color: Theme['color']): Color | undefined {
  if (value === '' || /url\(|gradient\(|image-set\(/i.test(value)) return undefined;
  const found = listOf(value, ' ')
    .map(color)
    .filter((one) => one !== undefined);
  return found.find(({ alpha }) => alpha > 0);
}
