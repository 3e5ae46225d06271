/** How a line is set; lengths are parts of the size of its letters. */
export interface Style {
  readonly face: 'serif' | 'sans';
  /** As credentials are set on the plate. */
  readonly isSmallCaps?: boolean;
  /** Space between letters. */
  readonly tracking?: number;
}

/** A line of text as a drawing; its left end stands at 0 on the base line. */
export interface Line {
  /** In parts of the size. */
  readonly width: number;
  path(size: number): string;
}

/** Sets a line in our own fonts, so that it looks the same on every machine; undefined if they lack a letter of it. */
export type Lettering = (text: string, style: Style) => Line | undefined;

/** Lines of one size. */
export interface Setting {
  readonly size: number;
  readonly lines: readonly Line[];
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
  const measured = new Map<string, Line | undefined>();
  const line = (some: string) => {
    if (!measured.has(some)) measured.set(some, set(some, style));
    return measured.get(some);
  };
  if (line(words.join(' ')) === undefined) return [];
  return trials.flatMap(({ lines: most, sizes }) =>
    sizes.flatMap((size) => {
      const lines = broken(words, width / size, line);
      const fits = lines.length <= most && lines.every((one) => one.width <= width / size);
      return fits ? [{ size, lines }] : [];
    }),
  );
}

/** As many words on a line as there is room for. A word wider than a line has one for itself. */
function broken(
  words: readonly string[],
  width: number,
  line: (words: string) => Line | undefined,
): readonly Line[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && (line(longer)?.width ?? 0) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.flatMap((one) => line(one) ?? []);
}
