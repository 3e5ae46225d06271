const SCAN = 0xda;
const END = 0xd9;

/** A JPEG without what it says besides its picture; undefined for one that isn't built as expected. */
export function withoutSegments(jpeg: Uint8Array): Uint8Array | undefined {
  const view = new DataView(jpeg.buffer, jpeg.byteOffset, jpeg.byteLength);
  if (jpeg.length < 4 || view.getUint16(0) !== 0xffd8) return undefined;
  const kept: Uint8Array[] = [jpeg.subarray(0, 2)];
  let at = 2;
  // What stands behind the end is no part of the picture: telephones put another one there.
  while (jpeg[at + 1] !== END) {
    if (jpeg[at] !== 0xff) return undefined;
    // Readers pass over any number of these before a mark.
    while (jpeg[at + 1] === 0xff) at++;
    if (at + 4 > jpeg.length) return undefined;
    const mark = jpeg[at + 1] as number;
    const [start, head] = [at, at + 2 + view.getUint16(at + 2)];
    if (head > jpeg.length) return undefined;
    at = mark === SCAN ? endOfScan(jpeg, head) : head;
    if (mark === SCAN || !isTelling(mark, jpeg.subarray(start + 4, start + 16)))
      kept.push(jpeg.subarray(start, at));
    // A picture that was cut off is shown as far as it goes.
    if (at === jpeg.length) break;
  }
  return Buffer.concat([...kept, Buffer.from([0xff, END])]);
}

/** Where the next mark stands; those among the points of the picture are none. */
function endOfScan(jpeg: Uint8Array, from: number): number {
  for (let at = from; at + 1 < jpeg.length; at++) {
    const next = jpeg[at + 1] as number;
    if (jpeg[at] === 0xff && next !== 0 && next !== 0xff && !(0xd0 <= next && next <= 0xd7)) return at;
  }
  return jpeg.length;
}

/**
 * EXIF, XMP, IPTC, comments, thumbnails, further pictures: everything that programs add. Kept is what tells how to read
 * the picture: JFIF, its colours, Adobe's kind of them.
 */
function isTelling(mark: number, head: Uint8Array): boolean {
  const name = Buffer.from(head).toString('latin1');
  if (mark === 0xe0) return !name.startsWith('JFIF');
  if (mark === 0xe2) return !name.startsWith('ICC_PROFILE');
  return mark === 0xfe || (0xe1 <= mark && mark <= 0xef && mark !== 0xee);
}
