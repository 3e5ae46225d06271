import { encode } from 'uqr';
import type { QrView } from '#schema/staff-view.ts';

/** A QR code as one path of unit squares, with the four empty modules around it that scanners need. */
export function qrOf(payload: string): QrView {
  // Level M: a card in a pocket loses up to 15% of its picture.
  const { size, data } = encode(payload, { ecc: 'M', border: 4 });
  const runs: string[] = [];
  for (const [y, row] of data.entries()) {
    for (let x = 0; x < size; x++) {
      const start = x;
      while (row[x]) x++;
      if (x > start) runs.push(`M${start} ${y}h${x - start}v1H${start}z`);
    }
  }
  return { payload, size, path: runs.join('') };
}
