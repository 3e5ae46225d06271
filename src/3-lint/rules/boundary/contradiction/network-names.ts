import type { Stretch } from '../../text.ts';

/** Networks a practice may have a page on, and how people write them. */
const SPELLINGS: Readonly<Record<string, string>> = {
  facebook: 'facebook|fb',
  instagram: 'instagram|insta',
  x: 'x|twitter',
  tiktok: 'tik ?tok',
  threads: 'threads',
  bluesky: 'blue ?sky|bsky',
  snapchat: 'snapchat',
  linkedin: 'linked-?in',
  whatsapp: 'whats ?app',
  telegram: 'telegram',
  mastodon: 'mastodon',
  youtube: 'you ?tube',
  pinterest: 'pinterest',
  reddit: 'reddit',
  nextdoor: 'next ?door',
};

/** One name of a network, for building patterns. */
export const NETWORK = String.raw`(?<![\w@])(?:${Object.values(SPELLINGS).join('|')})(?![\w/@]|\.\w)`;
/** One name or several: `Facebook, Instagram and X`. */
export const NETWORKS = String.raw`${NETWORK}(?:(?:,\s{0,2}(?:and\s|or\s)?|\s(?:and|or|nor|&)\s)(?:on\s)?${NETWORK}){0,5}`;
/** All of them at once. */
export const SOCIAL = '(?:social media|(?:a )?social networks?|social networking sites?|social channels)';

/** A network by the name it has here; undefined if the word names none. */
export function networkOf(word: string): string | undefined {
  // Small letters make other words of these.
  if (/^(?:x|threads|nextdoor|next door)$/.test(word)) return undefined;
  const folded = word.trim().toLowerCase();
  return Object.keys(SPELLINGS).find((name) => new RegExp(`^(?:${SPELLINGS[name]})$`).test(folded));
}

/** The networks a stretch of a text names. */
export function networksIn(text: string): (Stretch & { readonly network: string })[] {
  return [...text.matchAll(new RegExp(NETWORK, 'gi'))].flatMap(({ 0: word, index }) => {
    const network = networkOf(word);
    return network === undefined ? [] : [{ network, start: index, end: index + word.length }];
  });
}
