import { decodePercent } from './texts/decode.ts';
import { type Unpacked, unpack } from './unpack.ts';

/** `data:image/png;base64,…`: a file in an address. Each part has a limit, so that no text takes long. */
const ADDRESS = /^data:([\w.+/-]{0,99})((?:;[\w.=+-]{1,99}){0,9}),/i;
const IN_TEXT = /data:[\w.+/-]{0,99}(?:;[\w.=+-]{1,99}){0,9},[^\s"'<>()\\]+/gi;

/** A file in an address, as a file of the site would be read. */
export interface Embedded extends Unpacked {
  /** A name such a file would have, which tells its kind. */
  readonly path: string;
}

/** The files that stand in the addresses of a text, in those found by a parser and in those it has no place for. */
export function embeddedIn(text: string, addresses: readonly string[]): Embedded[] {
  if (!/data:/i.test(text)) return [];
  const found = new Set([...addresses, ...Array.from(text.matchAll(IN_TEXT), ([address]) => address)]);
  return [...found].flatMap((address) => {
    const parts = ADDRESS.exec(address) as [string, string, string] | null;
    if (parts === null) return [];
    const [whole, type, options] = parts;
    const plain = decodePercent(address.slice(whole.length));
    const bytes = /;base64$/i.test(options) ? Buffer.from(plain, 'base64') : Buffer.from(plain);
    const path = `embedded.${/svg|html|css/i.exec(type)?.[0].toLowerCase() ?? 'txt'}`;
    return [{ path, ...unpack(path, bytes) }];
  });
}
