import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';
import { PICTURE } from '#layouts/picture/plate-picture.ts';
import type { Sheet } from './sheet.ts';

const MARK = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const [BITS_A_POINT, INDEXED] = [4, 3];

/** A PNG of what was painted, with nothing in it but its points. */
export async function png({ rows }: Sheet, palette: Buffer): Promise<Buffer> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(PICTURE.width, 0);
  header.writeUInt32BE(PICTURE.height, 4);
  header.set([BITS_A_POINT, INDEXED], 8);
  const points = await promisify(deflate)(rows, { level: 3, chunkSize: 1 << 16 });
  return Buffer.concat([
    MARK,
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', points),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const whole = Buffer.concat([Buffer.alloc(4), Buffer.from(type, 'latin1'), data, Buffer.alloc(4)]);
  whole.writeUInt32BE(data.length, 0);
  whole.writeUInt32BE(crc32(whole.subarray(4, -4)), whole.length - 4);
  return whole;
}
