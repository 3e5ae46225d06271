import { contrast, fromHex, type Oklch, toHex } from './oklch.ts';

/** Grounds of `styles/tokens.css` that the accent is read on; the second of each is a tint. */
const LIGHT = ['#fbf8f2', '#f3ecdf'] as const;
const DARK = ['#121815', '#1b241f'] as const;

/** WCAG AA asks for 4.5; the rest covers rounding to whole colours. */
const ENOUGH = 4.6;
const STEP = 0.005;

export const DEFAULT_ACCENT = '#2f6f5e';

/**
 * The practice's accent for light and dark. Its hue stays; its lightness moves until text and links in it can be read
 * on the paper and on the tint, and so the paper can be read on it.
 */
export function themeCss(accent: string = DEFAULT_ACCENT): string {
  const { light, dark } = accents(accent);
  return `:root{--accent:${light}}@media (prefers-color-scheme:dark){:root{--accent:${dark}}}`;
}

/** The accent for each ground, as `#rrggbb`. */
export function accents(accent: string): { readonly light: string; readonly dark: string } {
  const color = fromHex(accent);
  return {
    light: readable(color, LIGHT, -STEP),
    // Muted a little: a strong colour glares on a dark ground.
    dark: readable({ ...color, l: Math.max(color.l, 0.76), c: Math.min(color.c, 0.11) }, DARK, STEP),
  };
}

function readable(color: Oklch, grounds: readonly string[], step: number): string {
  for (let l = color.l; l >= 0 && l <= 1; l += step) {
    const hex = toHex({ ...color, l });
    if (grounds.every((ground) => contrast(hex, ground) >= ENOUGH)) return hex;
  }
  return step < 0 ? '#000000' : '#ffffff';
}
