import { publicFacts } from '#compose';
import type { LedgerEntry, PersonLedger, ProviderView, PublishedSite } from '#schema/published.ts';
import { en } from '#schema/words/en.ts';
import { labelled, visible } from '../visible.ts';

const DEEP = '      ';

/** What `doorplate show` prints: everything about a person that anyone can read, and what is held back. */
export function showReport(person: PersonLedger, site: PublishedSite): string {
  const view = site.providers.find(({ slug }) => slug === person.slug);
  const published = person.entries.filter(({ outcome }) => outcome === 'published');
  const withheld = person.entries.filter(({ outcome }) => outcome === 'withheld');
  return [
    `${visible(person.name)} (${person.slug}): ${en.statuses[person.status]}`,
    '',
    'What strangers can see',
    ...(view === undefined
      ? nothingShown(person, site)
      : [...placesOf(view, site), ...factsOf(view), ...published.map(publicLine)]),
    '',
    'What they can’t see, and why',
    ...(withheld.length === 0 ? ['  Nothing is held back.'] : withheld.map(withheldLine)),
    '',
    ...OUTSIDE,
  ].join('\n');
}

/** For a file that can't be read: nothing of it is public. */
export function brokenReport(slug: string): string {
  return [
    `${slug}: ${en.statuses.held}`,
    '',
    'What strangers can see',
    `  ${en.who.publishedNone}`,
    '',
    'What they can’t see, and why',
    `  All of it. ${en.ledger.error} Run: npx doorplate check`,
    '',
    ...OUTSIDE,
  ].join('\n');
}

const OUTSIDE = [
  'What is outside our control',
  '  - Registers: the NPI registry (NPPES) and the boards publish entries of their own. Ask them to correct what is wrong.',
  '  - Review and map sites: they make up profiles by themselves. Claim the entry, and correct it there.',
  '  - Earlier publications: older deploys and previews at the host, and the history of the repository.',
  '  - Copies: search engines, archives and people may still show what was public before.',
];

function nothingShown({ slug }: PersonLedger, site: PublishedSite): string[] {
  const notice = site.leftNotices.find((one) => one.slug === slug);
  if (notice === undefined) return [`  ${en.who.publishedNone}`];
  return [
    `  Where: ${at(site, `/providers/${slug}/`)}`,
    '  A notice with the name, that says this person has left. Nothing else.',
  ];
}

/** Where the bio and parts of it stand. */
function placesOf({ slug }: ProviderView, site: PublishedSite): string[] {
  return [
    `  Where: ${at(site, `/providers/${slug}/`)} (the bio: all of this)`,
    `         ${at(site, '/providers/')} and the home page (name, title, photo, languages, places, new patients)`,
  ];
}

/** Fields that are public as they stand. */
function factsOf(view: ProviderView): string[] {
  return publicFacts(view).map(({ label, text }) => `  + ${labelled(label, text, DEEP)}`);
}

function publicLine({ label, wording, until }: LedgerEntry): string {
  const end = until === undefined ? '' : ` (consent ends on ${until})`;
  return `  + ${labelled(`${label}${end}`, wording.open('show') ?? '', DEEP)}`;
}

function withheldLine({ label, reason, wording, until }: LedgerEntry): string {
  const day = reason === 'consent-expired' && until !== undefined ? ` It ended on ${until}.` : '';
  const why = reason === undefined ? '' : `${en.ledger[reason]}${day}`;
  return `  - ${labelled(label, wording.open('show') ?? '', DEEP)}\n${DEEP}${why}`;
}

function at({ practice }: PublishedSite, path: string): string {
  return new URL(path, practice.url).href;
}
