import { Git } from './git.ts';

/** A version of a file, as git keeps it. */
export interface Blob {
  readonly id: string;
  readonly bytes: Buffer;
}

/** The contents behind these ids, one after the other; one that isn't here (a partial clone) is left out. */
export async function* blobsOf(root: string, ids: readonly string[]): AsyncGenerator<Blob> {
  const git = new Git(root, ['cat-file', '--batch', '--buffer']);
  let rest: Buffer = Buffer.alloc(0);
  let pieces: Buffer[] = [];
  let wanted = 0;
  for await (const piece of git.pieces(ids.map((id) => `${id}\n`).join(''))) {
    // Pieces are put together only when there is enough of them.
    pieces.push(piece);
    wanted -= piece.length;
    if (wanted > 0) continue;
    rest = Buffer.concat([rest, ...pieces]);
    pieces = [];
    for (;;) {
      const line = rest.indexOf('\n');
      if (line === -1) break;
      const [id = '', kind = '', size = ''] = rest.subarray(0, line).toString('latin1').split(' ');
      if (kind === 'missing') {
        rest = rest.subarray(line + 1);
        continue;
      }
      const end = line + 1 + Number(size);
      wanted = end + 1 - rest.length;
      if (wanted > 0) break;
      yield { id, bytes: rest.subarray(line + 1, end) };
      rest = rest.subarray(end + 1);
    }
  }
}
