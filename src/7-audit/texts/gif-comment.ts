/** The comments of a GIF; they lie in it in stretches, each with its length in front. Empty for other pictures. */
export function gifComment(bytes: Uint8Array): Uint8Array {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Uint8Array[] = [];
  if (!all.subarray(0, 4).equals(Buffer.from('GIF8'))) return Buffer.concat(parts);
  let at = all.indexOf('\x21\xfe', 0, 'latin1');
  while (at !== -1) {
    at += 2;
    for (let length = all[at] ?? 0; length > 0; length = all[at] ?? 0) {
      parts.push(all.subarray(at + 1, at + 1 + length));
      at += 1 + length;
    }
    parts.push(Buffer.from('\n'));
    at = all.indexOf('\x21\xfe', at, 'latin1');
  }
  return Buffer.concat(parts);
}
