import { indexed } from '#schema/indexed.ts';
import type { Link, WhoLine } from '#schema/page.ts';
import { type LedgerEntry, type PersonLedger, type PublishedSite, REASONS } from '#schema/published.ts';
import { say } from '#schema/words/say.ts';
import type { Words } from '#schema/words/words.ts';
import { listed, ON_PLATES } from './listed.ts';
import { publicFacts } from './public-facts.ts';
import { wordingOf } from './wording.ts';

/** Who reads it: `show` on a terminal, or a page that may be printed and left lying. */
type WhoReader = 'show' | 'staff-page';

/** What is public about a person, and what isn't and why. */
export interface Who {
  /** Absolute address of their public page, if there is one. */
  readonly bio?: string;
  /** What is public as it stands, without a decision. */
  readonly facts: readonly WhoLine[];
  readonly published: readonly WhoLine[];
  readonly withheld: readonly WhoLine[];
}

const viewsBySlug = indexed(({ slug }: PublishedSite['providers'][number]) => slug);
const noticesBySlug = indexed(({ slug }: PublishedSite['leftNotices'][number]) => slug);

export function whoSees(person: PersonLedger, site: PublishedSite, reader: WhoReader): Who {
  const [view] = viewsBySlug(site.providers, person.slug);
  const hasNotice = noticesBySlug(site.leftNotices, person.slug).length > 0;
  const places = placesOf(person.slug, site);
  const wording = wordingOf(site);
  const { words } = wording;
  const day = (day: string) => wording.day(day);
  const line = (entry: LedgerEntry) => {
    const one = lineOf(entry, places, reader, words);
    return { ...one, days: daysOf(one, entry.reason === 'consent-expired', day, words) };
  };
  const fact = (field: string, label: string, wording: string, because: string): WhoLine => ({
    label,
    isPublished: true,
    because,
    wording,
    places: hasNotice ? places('notice') : places(field),
    days: [],
  });
  const isPublished = ({ outcome }: LedgerEntry) => outcome === 'published';
  return {
    ...(view === undefined && !hasNotice ? {} : { bio: bioOf(person.slug, site) }),
    facts: [
      ...(view === undefined
        ? []
        : publicFacts(view, site).map(({ field, label, text }) => fact(field, label, text, words.who.fact))),
      ...(hasNotice ? [fact('name', words.who.name, person.name, words.who.notice)] : []),
    ],
    published: person.entries.filter(isPublished).map(line),
    withheld: privateLast(
      person.entries.filter((entry) => !isPublished(entry)),
      reader,
    ).map(line),
  };
}

/** Whether it may be named only as "a personal item". */
function isPrivate({ outcome, isSensitive }: LedgerEntry, reader: WhoReader): boolean {
  return outcome === 'withheld' && isSensitive && reader === 'staff-page';
}

function lineOf(entry: LedgerEntry, places: Places, reader: WhoReader, words: Words): Omit<WhoLine, 'days'> {
  const { reason, until } = entry;
  const because = words.ledger[reason ?? 'published'];
  const next =
    reason === undefined ? {} : { next: say(words.next[reason], { person: entry.person, file: entry.file }) };
  const hasEnded = reason === 'consent-expired' && until !== undefined;
  // A consent without an end would tell of which kind it is: only some kinds have none.
  if (isPrivate(entry, reader))
    return {
      label: words.who.private,
      isPublished: false,
      because,
      ...next,
      places: [],
      ...(hasEnded ? { until } : {}),
    };
  // What is public is no secret, of whatever kind it is.
  const wording = entry.wording.open(entry.outcome === 'published' ? 'show' : reader);
  return {
    label: entry.label,
    ...(entry.category === undefined ? {} : { category: entry.category }),
    isPublished: entry.outcome === 'published',
    because,
    ...next,
    ...(wording === undefined ? {} : { wording }),
    places: entry.outcome === 'published' ? places(entry.subject, entry.lang) : [],
    ...(entry.consented === undefined ? {} : { consented: entry.consented }),
    ...(until === undefined ? {} : { until }),
    ...(entry.approved === undefined ? {} : { approved: entry.approved }),
  };
}

/** The days of a line in sentences. */
function daysOf(
  { consented, until, approved }: Omit<WhoLine, 'days'>,
  hasEnded: boolean,
  day: (day: string) => string,
  { who }: Words,
): string[] {
  const { agreed, ended, holds, approvedOn } = who;
  return [
    ...(consented === undefined ? [] : [say(agreed, { day: day(consented.on) })]),
    ...(until === undefined ? [] : [say(hasEnded ? ended : holds, { day: day(until) })]),
    ...(approved === undefined ? [] : [say(approvedOn, { name: approved.by ?? '', day: day(approved.on) })]),
  ];
}

/** Where it would stand among the others tells of which kind it is: the list of kinds has an order. */
function privateLast(entries: readonly LedgerEntry[], reader: WhoReader): LedgerEntry[] {
  const rank = (entry: LedgerEntry) =>
    isPrivate(entry, reader) ? 1 + REASONS.indexOf(entry.reason ?? 'error') : 0;
  return [...entries].sort((a, b) => rank(a) - rank(b));
}

/** Pages on which a field or an item stands, by its name; of a translation those in its language. */
type Places = (subject: string, lang?: string) => readonly Link[];

export function placesOf(slug: string, site: PublishedSite): Places {
  const { practice, providers, services } = site;
  const { words } = wordingOf(site);
  const at = (label: string, path: string): Link => ({ label, url: new URL(path, practice.url).href });
  const inLanguage = ({ label, url }: Link, lang: string): Link =>
    at(label, `/${lang}${new URL(url).pathname}`);
  const bio = at(words.who.places.bio, `/providers/${slug}/`);
  // Pages of services show who is here, and nobody who is away.
  const own = viewsBySlug(providers, slug).find(({ status }) => status === 'active')?.services ?? [];
  const { pageOf, isOnHome, isOnService } = listed(providers);
  const lists = [
    at(words.titles.providers, pageOf(slug)),
    ...(isOnHome ? [at(words.who.places.home, '/')] : []),
    ...services
      .filter((service) => own.includes(service.slug) && isOnService(service.slug))
      .map((service) => at(service.title, `/services/${service.slug}/`)),
  ];
  // Of thousands of people each has dozens of lines, which stand on the one or the other.
  const [alone, everywhere] = [[bio], [bio, ...lists]];
  return (subject, lang) => {
    const pages = ON_PLATES.has(subject) ? everywhere : alone;
    return lang === undefined ? pages : pages.map((one) => inLanguage(one, lang));
  };
}

function bioOf(slug: string, { practice }: PublishedSite): string {
  return new URL(`/providers/${slug}/`, practice.url).href;
}
