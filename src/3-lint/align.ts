/** A character as people read it, and the stretch of the source that writes it. */
export interface Unit {
  readonly char: string;
  readonly start: number;
  readonly end: number;
}

const LOOK_AHEAD = 64;
const isSpace = (char: string | undefined): boolean => char !== undefined && /\s/.test(char);

/**
 * Finds, for each character of a text, the unit that writes it. White space may differ (it is folded, trimmed,
 * wrapped), the rest stands in the same order.
 */
export function align(text: string, units: readonly Unit[]): readonly (Unit | undefined)[] {
  const found: (Unit | undefined)[] = [];
  let next = 0;
  for (const char of Array.from({ length: text.length }, (_, index) => text.charAt(index))) {
    if (isSpace(char)) {
      found.push(units[next] ?? units.at(-1));
      if (isSpace(units[next]?.char)) next++;
      continue;
    }
    while (isSpace(units[next]?.char)) next++;
    if (units[next]?.char !== char) {
      // Something was read differently than written; take up the thread where it goes on.
      const ahead = units.slice(next, next + LOOK_AHEAD).findIndex((unit) => unit.char === char);
      if (ahead === -1) {
        found.push(units[next] ?? units.at(-1));
        continue;
      }
      next += ahead;
    }
    found.push(units[next]);
    next++;
  }
  return found;
}

/** Each character of a text as a unit of its own. */
export function plainUnits(text: string, offset = 0): Unit[] {
  return Array.from({ length: text.length }, (_, index) => ({
    char: text.charAt(index),
    start: offset + index,
    end: offset + index + 1,
  }));
}
