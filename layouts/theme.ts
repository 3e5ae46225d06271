import { accents, DEFAULT_ACCENT } from '#schema/theme/accent.ts';

export { accents, DEFAULT_ACCENT };

/**
 * The practice's accent for light and dark. Its hue stays; its lightness moves until text and links in it can be read
 * on the paper and on the tint, and so the paper can be read on it. One that would have to move far is refused before.
 */
export function themeCss(accent: string = DEFAULT_ACCENT): string {
  const { light, dark } = accents(accent);
  return `:root{--accent:${light}}@media (prefers-color-scheme:dark){:root{--accent:${dark}}}`;
}
