import { words } from '#schema/withheld.ts';

/**
 * Whether an address names one of these people (their slugs), however it is written: percent-encoded, in capitals, with
 * a title before the name or letters after it, as one word. A name of one word may be part of another, so that only a
 * whole part of the address counts: “li” is not in `/li-clinic/`.
 */
export function namesInAddress(address: string, slugs: readonly string[]): boolean {
  const said = words(decoded(address)).join('-');
  const parts = decoded(address)
    .toLowerCase()
    .split(/[^a-z0-9-]/);
  return slugs.some((slug) =>
    slug.includes('-')
      ? `-${said}-`.includes(`-${slug}-`) || said.split('-').includes(slug.replaceAll('-', ''))
      : parts.includes(slug),
  );
}

/** Without percent-encoding, however often it was applied. */
function decoded(address: string): string {
  const plain = address.replace(/(?:%[0-9a-f]{2})+/gi, (codes) =>
    Buffer.from(codes.replaceAll('%', ''), 'hex').toString('utf8'),
  );
  return plain === address ? plain : decoded(plain);
}
