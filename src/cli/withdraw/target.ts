import { CATEGORIES } from '#schema/categories.ts';
import { isGroup } from '../edit/change.ts';
import { Misuse } from '../misuse.ts';
import { suggest } from '../suggest.ts';
import type { Standing } from './standing.ts';

/** Whom the words of the command line name, and which part: `hana-nakamura pets`, or `hana-nakamura/pets` as for approve. */
export function namedBy(
  words: readonly string[],
  slugs: readonly string[],
): { slug: string; part: string | undefined } {
  const [slug = '', part, ...more] = words.length === 1 ? (words[0] as string).split('/') : words;
  if (more.length > 0) throw new Misuse('One person and one part at a time, please.');
  if (!slugs.includes(slug))
    throw new Misuse(`There is no bio of that name in content/providers.${suggest(slug, slugs)}`);
  return { slug, part };
}

/** A part that nobody could have is a misuse; one that this person doesn't have (any more) is not. */
export function checkPart(part: string, { bio, approvals }: Standing): void {
  const personal = bio?.content?.data.personal;
  const lists = approvals?.lists ?? {};
  const known = [
    ...['photo', 'approach', 'body'],
    ...CATEGORIES.map(({ id }) => id),
    // A category that was renamed or mistyped has to go, too.
    ...(isGroup(personal) ? Object.keys(personal) : []),
    ...Object.keys(lists).filter((key) => key !== 'alt' && Array.isArray(lists[key])),
  ];
  if (!known.includes(part))
    throw new Misuse(
      `There is no such part of a bio.${suggest(part, known)} It may be photo, approach, body, or a category such as pets (all of them: npx doorplate explain categories). Without a part the person is taken off.`,
    );
}
