import { addMonths } from '#disclose';
import { indexed } from '#schema/indexed.ts';
import type { DueItem } from '#schema/page.ts';
import type { Dated, Ledger, LedgerEntry, PersonLedger, PublishedSite } from '#schema/published.ts';
import { say } from '#schema/words/say.ts';
import type { Words } from '#schema/words/words.ts';
import { daysAfter } from './days.ts';
import { wordingOf } from './wording.ts';

/** How long what was done on a day may stand (DOMAIN 9.2), in months. */
const NEW_PATIENTS = 6;
const MONTHS: Partial<Readonly<Record<Dated['kind'], number>>> = { 'bio-read': 12, 'photo-taken': 36 };

/** An item before it is put in words. */
type Found = Pick<DueItem, 'kind' | 'day' | 'who' | 'slug'> & { readonly label?: string };

/**
 * What falls due within so many days, or is past its day already; soonest first. Of sensitive categories it says only
 * that there is a personal item: lists of days are printed, imported and mailed.
 */
export function dueItems(site: PublishedSite, ledger: Ledger, days: number): DueItem[] {
  const last = daysAfter(site.today, days);
  const wording = wordingOf(site);
  const { words } = wording;
  const found = [
    ...ledger.people.flatMap((person) => consents(person, words)),
    ...newPatients(site),
    ...reviews(site),
    ...ledger.dated.map((one) => dated(one, ledger)),
  ].filter(({ day }) => day <= last);
  const items = found.map(({ label, ...one }): DueItem => {
    const isOver = one.day < site.today;
    const on = wording.day(one.day);
    const named = label ?? words.due.labels[one.kind as keyof Words['due']['labels']];
    const says = say(words.due[one.kind][isOver ? 'over' : 'soon'], { who: one.who, label: named, day: on });
    return { ...one, on, label: named, isOver, says };
  });
  // Items of one consent are one errand.
  const errands = new Map(items.map((one) => [`${one.slug}\n${one.says}`, one] as const));
  return [...errands.values()].sort((a, b) => order(a, b));
}

const bySlug = indexed(({ slug }: DueItem) => slug);
const byFile = indexed(({ file }: PersonLedger) => file);

/** Of these, what is one person's. A policy may have a short name like theirs. */
export function dueOf({ slug, name }: PersonLedger, items: readonly DueItem[]): DueItem[] {
  return bySlug(items, slug).filter((one) => one.kind !== 'policy' && one.who === name);
}

function order(a: DueItem, b: DueItem): number {
  return a.day === b.day ? (a.says < b.says ? -1 : 1) : a.day < b.day ? -1 : 1;
}

/** What is public until its consent ends, and what went off because it did. */
function consents({ slug, name, entries }: PersonLedger, words: Words): Found[] {
  const isDue = ({ outcome, reason }: LedgerEntry) => outcome === 'published' || reason === 'consent-expired';
  return entries.filter(isDue).flatMap((entry): Found[] => {
    if (entry.until === undefined) return [];
    const one = { day: entry.until, who: name, slug };
    if (entry.isSensitive) return [{ ...one, kind: 'private', label: words.who.private }];
    return entry.category === undefined
      ? [{ ...one, kind: 'photo' }]
      : [{ ...one, kind: 'consent', label: entry.label }];
  });
}

function newPatients({ providers }: PublishedSite): Found[] {
  return providers.flatMap(({ slug, name, status, acceptingNewPatients }): Found[] =>
    status !== 'active' || acceptingNewPatients === undefined
      ? []
      : [{ kind: 'new-patients', day: addMonths(acceptingNewPatients.asOf, NEW_PATIENTS), who: name, slug }],
  );
}

/** A newer version that is approved already answers for the review of the one before it. */
function reviews({ policies, staffPolicies }: PublishedSite): Found[] {
  return [...policies, ...staffPolicies].flatMap(({ policy, versions }): Found[] => {
    const newest = versions.find(({ state }) => state === 'in-force' || state === 'upcoming');
    return newest === undefined
      ? []
      : [{ kind: 'policy', day: newest.nextReview, who: newest.title, slug: policy }];
  });
}

function dated({ kind, slug, file, what, day }: Dated, { people }: Ledger): Found {
  return {
    kind,
    day: addMonths(day, MONTHS[kind] ?? 0),
    who: byFile(people, file)[0]?.name ?? file,
    slug,
    ...(what === undefined ? {} : { label: what }),
  };
}
