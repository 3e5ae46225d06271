// The whole life of a thread that makes the indexes of one site.
import { once } from 'node:events';
import { type MessagePort, parentPort } from 'node:worker_threads';
import { StandingSite } from '#standing/standing-site.ts';
import type { IndexPart } from '../index-parts.ts';
import { type Indexing, type MadeIndexes, makeIndexes } from '../make-index.ts';

export interface Job extends Indexing {
  /** Folders: that of the site, and of the one that stands. */
  readonly folder: string;
  readonly standing: string | undefined;
  readonly first: IndexPart | undefined;
}

/** Asks for the next part, until there is none; at the end says what was made. */
export type Said = 'next' | MadeIndexes;

/** Each is asked for when the one before is begun: whoever gives them is busy with something else. */
async function* partsFrom(port: MessagePort, first: IndexPart | undefined): AsyncGenerator<IndexPart> {
  for (let part = first; part !== undefined; ) {
    const answer = once(port, 'message');
    port.postMessage('next' satisfies Said);
    yield part;
    part = (await answer)[0] as IndexPart | undefined;
  }
}

const port = parentPort;
port?.once('message', async ({ folder, standing, first, ...indexing }: Job) => {
  const site = { folder, standing: standing === undefined ? undefined : new StandingSite(standing) };
  port.postMessage(await makeIndexes(partsFrom(port, first), indexing, site));
});
