import { createHash } from 'node:crypto';
import type { RecordOf } from './record.ts';

/** The digest of a file of the sample. How lines end is no difference: a clone on Windows has others. */
export function sampleDigest(path: string, bytes: Uint8Array): string {
  const isText = /\.(?:md|ya?ml)$/.test(path);
  const content = isText ? Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n') : bytes;
  const hash = createHash('sha256');
  return (typeof content === 'string' ? hash.update(content, 'latin1') : hash.update(content)).digest('hex');
}

/** Paragraphs below this many letters could be anyone's. */
const LEAST = 60;

/**
 * What a person of the sample is known by, as digests, so that nothing of theirs stands in the program: who they are in one
 * line, and each paragraph of theirs that is long enough to be nobody else's.
 */
export function personMarks({ data, body }: RecordOf<'provider'>): string[] {
  const { name, profession, title, registrations } = data;
  const paragraphs = body.blocks.map(({ markdown }) => markdown).filter(({ length }) => length >= LEAST);
  return [JSON.stringify([name, profession, title, registrations]), ...paragraphs].map((text) =>
    createHash('sha256').update(text).digest('hex').slice(0, 16),
  );
}
