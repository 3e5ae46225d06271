import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Withheld, words } from '#schema/withheld.ts';
import type { Gone } from './proof.ts';

/** What of a person or a picture is on the built site though no wording is. */
export interface Traces {
  /** What must not be there: a page of theirs, an address in a list, a picture. */
  readonly left: readonly string[];
  /** What somebody else wrote: no leak, but it tells that they were here. */
  readonly mentions: readonly string[];
}

/** Looks at the names of all files, and for a person who goes also at where the site leads. */
export function tracesOf(
  site: string,
  files: readonly string[],
  { slug, leaver, pictures, hasNotice }: Gone & { readonly hasNotice: boolean },
): Traces {
  // It names them, and they agreed to it apart from all else.
  const isNotice = (file: string) => hasNotice && `/${file}`.endsWith(`/providers/${slug}/index.html`);
  const shown = pictures.map((digest) => digest.replace('sha256-', '').slice(0, 16));
  const found = files.filter(
    (file) =>
      shown.some((name) => file.includes(name)) ||
      (leaver !== undefined && !isNotice(file) && file.split('/').includes(slug)),
  );
  if (leaver === undefined) return { left: found, mentions: [] };
  const address = new RegExp(`/providers/${slug}(?![a-z0-9-])`);
  const name =
    words(leaver.name).length < 2 ? undefined : new Withheld(leaver.name, { person: slug, place: '' });
  const naming = files.filter((file) => {
    if (isNotice(file) || !/\.(?:html|xml|txt|json|vcf|js)$|^_/.test(file)) return false;
    const text = readFileSync(join(site, file), 'utf8');
    return address.test(text) || name?.foundIn(text);
  });
  const isPage = (file: string) => file.endsWith('.html');
  return {
    // A page says what people wrote; everything else says what the program put together.
    left: [...found, ...(hasNotice ? [] : naming.filter((file) => !isPage(file)))],
    mentions: naming.filter(isPage),
  };
}
