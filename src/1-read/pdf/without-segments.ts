/** EXIF and XMP (APP1), IPTC (APP13), comments. The others say how to read the picture. */
const TELLING = new Set([0xe1, 0xed, 0xfe]);
const SCAN = 0xda;

/** A JPEG without what it says besides its picture. One that isn't built as expected stays as it is. */
export function withoutSegments(jpeg: Uint8Array): Uint8Array {
  const view = new DataView(jpeg.buffer, jpeg.byteOffset, jpeg.byteLength);
  if (jpeg.length < 4 || view.getUint16(0) !== 0xffd8) return jpeg;
  const kept: Uint8Array[] = [jpeg.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= jpeg.length && jpeg[at] === 0xff && jpeg[at + 1] !== SCAN) {
    const end = at + 2 + view.getUint16(at + 2);
    if (!TELLING.has(jpeg[at + 1] as number)) kept.push(jpeg.subarray(at, end));
    at = end;
  }
  return Buffer.concat([...kept, jpeg.subarray(at)]);
}
