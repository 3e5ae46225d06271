import type { PublishedSite } from '#schema/published.ts';
import { MOST_ON_A_PAGE, partsByName, partUrls, sortName } from './by-name.ts';

/** On which lists people are. */
interface Listed {
  /** The page of the list of everyone that has somebody on it, by slug. */
  readonly pageOf: (slug: string) => string;
  /** Whether the first page shows everyone; else it leads to them. */
  readonly isOnHome: boolean;
  /** Whether the page of a service shows who does it; else it leads to them. */
  readonly isOnService: (service: string) => boolean;
}

const known = new WeakMap<PublishedSite['providers'], Listed>();

/** Where the lists of a site show people. Those who are too many for one page are on one of its parts, and on no other page. */
export function listed(providers: PublishedSite['providers']): Listed {
  const found = known.get(providers) ?? newListed(providers);
  known.set(providers, found);
  return found;
}

/** What lists show of a person, by the names of fields. */
export const ON_PLATES: ReadonlySet<string> = new Set([
  'name',
  'title',
  'credentials',
  'status',
  'languages',
  'locations',
  'acceptingNewPatients',
  'photo',
  'photo.alt',
]);

const EVERYONE = '/providers/';

function newListed(providers: PublishedSite['providers']): Listed {
  const isOnHome = providers.length <= MOST_ON_A_PAGE;
  const counts = new Map<string, number>();
  for (const { status, services } of providers)
    for (const service of status === 'active' ? new Set(services) : [])
      counts.set(service, (counts.get(service) ?? 0) + 1);
  const pages = new Map<string, string>();
  if (!isOnHome) {
    const named = providers.map(({ slug, name }) => ({ slug, sortName: sortName(name) }));
    for (const { address, people } of partsByName(named))
      for (const { slug } of people) pages.set(slug, partUrls(EVERYONE)(address));
  }
  return {
    pageOf: (slug) => pages.get(slug) ?? EVERYONE,
    isOnHome,
    isOnService: (service) => (counts.get(service) ?? 0) <= MOST_ON_A_PAGE,
  };
}
