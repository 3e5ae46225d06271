import { contrast, fromHex, type Oklch, toHex } from './oklch.ts';

/** Grounds of `layouts/styles/tokens.css` that the accent is read on; the second of each is a tint. */
const LIGHT = ['#fbf8f2', '#f3ecdf'] as const;
const DARK = ['#121815', '#1b241f'] as const;

/** WCAG AA asks for 4.5; the rest covers rounding to whole colours. */
const ENOUGH = 4.6;
const STEP = 0.005;

/** Darkened by no more than this, a colour still passes for itself. */
const ITSELF = 0.12;

export const DEFAULT_ACCENT = '#2f6f5e';

/** The accent for each ground, as `#rrggbb`. */
export function accents(accent: string): { readonly light: string; readonly dark: string } {
  const color = fromHex(accent);
  return {
    light: readable(color, LIGHT, -STEP),
    // Muted a little: a strong colour glares on a dark ground.
    dark: readable({ ...color, l: Math.max(color.l, 0.76), c: Math.min(color.c, 0.11) }, DARK, STEP),
  };
}

/** The nearest accent that can be read on paper, if that is another colour; undefined if this one will do. */
export function nearestAccent(accent: string): string | undefined {
  const { light } = accents(accent);
  return fromHex(accent).l - fromHex(light).l > ITSELF ? light : undefined;
}

function readable(color: Oklch, grounds: readonly string[], step: number): string {
  for (let l = color.l; l >= 0 && l <= 1; l += step) {
    const hex = toHex({ ...color, l });
    if (grounds.every((ground) => contrast(hex, ground) >= ENOUGH)) return hex;
  }
  return step < 0 ? '#000000' : '#ffffff';
}
