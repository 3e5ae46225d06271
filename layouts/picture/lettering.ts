/** How a line is set; lengths are parts of the size of its letters. */
export interface Style {
  readonly face: 'serif' | 'sans';
  /** As credentials are set on the plate. */
  readonly isSmallCaps?: boolean;
  /** Space between letters. */
  readonly tracking?: number;
}

/** How wide a line is in our own fonts, in parts of its size; undefined if they lack a letter of it. */
export type Lettering = (text: string, style: Style) => { readonly width: number } | undefined;

/** Lines of one size. */
export interface Setting {
  readonly size: number;
  readonly style: Style;
  readonly lines: readonly string[];
}

/** Sizes to try on so many lines at most, from the largest to the smallest. */
export interface Trial {
  readonly lines: number;
  readonly sizes: readonly number[];
}

/** Every way in which a text, broken between words, fits the width; the best first, none if it can't be drawn. No text has no lines. */
export function settings(
  text: string,
  style: Style,
  set: Lettering,
  width: number,
  trials: readonly Trial[],
): Setting[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const measured = new Map<string, number | undefined>();
  const widthOf = (some: string) => {
    if (!measured.has(some)) measured.set(some, set(some, style)?.width);
    return measured.get(some);
  };
  if (widthOf(words.join(' ')) === undefined) return [];
  return trials.flatMap(({ lines: most, sizes }) =>
    sizes.flatMap((size) => {
      const fits = (line: string) => (widthOf(line) ?? 0) <= width / size;
      const lines = broken(words, fits);
      return lines.length <= most && lines.every(fits) ? [{ size, style, lines }] : [];
    }),
  );
}

/** As many words on a line as there is room for. A word wider than a line has one for itself. */
function broken(words: readonly string[], fits: (line: string) => boolean): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
