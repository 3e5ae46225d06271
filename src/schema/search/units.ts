/** As long as the longest text so far. */
let units = Buffer.alloc(1 << 16);

/**
 * The characters of a text as UTF-16, two bytes each, the low one first; until the next call. To look at each character of
 * a text takes several times as long: V8 asks each time whether the text is a piece of another, or put together of some.
 */
export function unitsOf(text: string): Uint8Array {
  if (units.length < text.length * 2) units = Buffer.alloc(text.length * 4);
  units.write(text, 0, 'utf16le');
  return units;
}
