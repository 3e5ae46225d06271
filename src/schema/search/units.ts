/** Long enough for the longest text so far, up to so many bytes: longer ones are few, and their memory would be held for good. */
const MOST = 1 << 22;
let units = Buffer.alloc(1 << 16);

/**
 * The characters of a text as UTF-16, two bytes each, the low one first; until the next call. To look at each character of
 * a text takes several times as long: V8 asks each time whether the text is a piece of another, or put together of some.
 */
export function unitsOf(text: string): Uint8Array {
  const needed = text.length * 2;
  if (needed > MOST) return Buffer.from(text, 'utf16le');
  if (units.length < needed) units = Buffer.alloc(Math.min(MOST, needed * 2));
  units.write(text, 0, 'utf16le');
  return units;
}
