/** Ways to narrow the finder, in the order in which they make a sentence. */
export const FACETS = ['language', 'location', 'service', 'specialty', 'accepting'] as const;
export type FacetName = (typeof FACETS)[number];

/**
 * Where the pages of a facet stand below `/providers/`: `/providers/who-speak/spanish/`. People link to them, so that
 * they never change. No bio may have such a name.
 */
export const FACET_ADDRESSES = {
  language: 'who-speak',
  location: 'at',
  service: 'for',
  specialty: 'in',
  accepting: 'taking-new-patients',
} as const satisfies Record<FacetName, string>;

/** Where parts of a long list stand below its address, by the beginnings of names. No bio may have this name either. */
export const BY_NAME = 'by-name';

/** The finder's own addresses below `/providers/`. */
export const FINDER_ADDRESSES: readonly string[] = [...Object.values(FACET_ADDRESSES), BY_NAME];

/** Whether a bio's file name would be the address of the finder's own pages. */
export function isFinderAddress(slug: string): boolean {
  return FINDER_ADDRESSES.includes(slug);
}
