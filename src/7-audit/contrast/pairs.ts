import { type Color, contrast, over } from './color.ts';
import { listOf } from './css-rules.ts';
import { backgroundOf, type Theme } from './theme.ts';

/** A colour, what it stands on, and how well it has to be seen there. */
export interface Pair {
  readonly selector: string;
  readonly what: 'text' | 'part';
  readonly color: Color;
  readonly ground: Color;
  /** As the style sheet writes them. */
  readonly written: readonly [color: string, ground: string];
}

/** What one selector says in the end. */
type Style = ReadonlyMap<string, string>;

/** Who can't press it need not read it; and what is hidden is not read. */
const EXEMPT = /:disabled|\[disabled|\[aria-disabled|visually-hidden|sr-only/i;
const STATE =
  /::?(?:hover|focus|focus-visible|focus-within|active|visited|link|checked|target|open|before|after|marker|placeholder|first-letter|first-line|not\([^()]*\)|is\([^()]*\)|where\([^()]*\))/gi;

/** A surface is like the page: words of any kind may stand on it. */
const LIKE_PAPER = 1.6;

/** Every pair of colours that a theme puts on a page. */
export function pairsOf(theme: Theme): Pair[] {
  const styles = stylesOf(theme);
  const grounds = new Map<string, Ground>();
  for (const [selector, style] of styles) {
    const written = style.get('background-color') ?? style.get('background') ?? '';
    const background = backgroundOf(written, theme.color);
    if (background !== undefined) grounds.set(selector, { color: over(background, theme.paper), written });
  }
  const paper: Ground = { color: theme.paper, written: 'the page' };
  const surfaces = [...grounds].filter(
    ([selector, { color }]) =>
      !styles.get(selector)?.has('color') && contrast(color, theme.paper) < LIKE_PAPER,
  );
  // Each colour once.
  const open = [
    ...new Map(
      [paper, ...surfaces.map(([, ground]) => ground)].map((one) => [JSON.stringify(one.color), one]),
    ).values(),
  ];
  return [...styles]
    .filter(([selector]) => !EXEMPT.test(selector))
    .flatMap(([selector, style]) => {
      const own = groundOf(selector, grounds);
      return [
        ...textPairs(selector, style, own === undefined ? open : [own], theme),
        ...partPairs(selector, style, open, theme),
      ];
    });
}

interface Ground {
  readonly color: Color;
  readonly written: string;
}

function stylesOf({ rules }: Theme): Map<string, Style> {
  const styles = new Map<string, Map<string, string>>();
  for (const { selector, declarations } of rules) {
    const style = styles.get(selector) ?? new Map<string, string>();
    for (const [property, value] of declarations) {
      // A short form says anew what its parts said before.
      if (property === 'background') style.delete('background-color');
      style.set(property, value);
    }
    styles.set(selector, style);
  }
  return styles;
}

/** The background of the element itself in another state, or of the nearest element the selector names around it. */
function groundOf(selector: string, grounds: ReadonlyMap<string, Ground>): Ground | undefined {
  const parts = listOf(selector.replace(/\s{0,9}[>+~]\s{0,9}/g, ' '), ' ');
  for (let length = parts.length; length > 0; length--) {
    const one = parts.slice(0, length).join(' ');
    const found = grounds.get(one) ?? grounds.get(one.replace(STATE, ''));
    if (found !== undefined) return found;
  }
  return grounds.get(selector);
}

function textPairs(selector: string, style: Style, grounds: readonly Ground[], theme: Theme): Pair[] {
  const value = style.get('color') ?? '';
  const color = theme.color(value);
  if (color === undefined || color.alpha === 0) return [];
  return grounds.map((ground) => pair(selector, 'text', color, value, ground));
}

const RING = /:focus/i;
const CONTROL = /(?:^|[\s>+~])(?:input|select|textarea)(?![\w-])/i;

/** The ring around what the keyboard is at, and the edges of fields: without them nobody finds them. */
function partPairs(selector: string, style: Style, grounds: readonly Ground[], theme: Theme): Pair[] {
  const ring = RING.test(selector) ? [style.get('outline-color') ?? style.get('outline')] : [];
  const edge = CONTROL.test(selector) ? [style.get('border-color') ?? style.get('border')] : [];
  return [...ring, ...edge].flatMap((value) => {
    const color = value === undefined ? undefined : backgroundOf(value, theme.color);
    return value === undefined || color === undefined
      ? []
      : grounds.map((ground) => pair(selector, 'part', color, value, ground));
  });
}

function pair(selector: string, what: Pair['what'], color: Color, value: string, ground: Ground): Pair {
  return {
    selector,
    what,
    color: over(color, ground.color),
    ground: ground.color,
    written: [value, ground.written],
  };
}
