import { CATEGORIES, STANCE_LABELS } from '#schema/categories.ts';
import type { LedgerEntry, PublishedSite } from '#schema/published.ts';
import type { AnyRecord, PracticeRecords } from '#schema/record.ts';
import { allRecords } from '#schema/record.ts';
import { Withheld, words } from '#schema/withheld.ts';
import { en } from '#schema/words/en.ts';
import type { DecidedPolicy } from './policy.ts';

/** What may be shown: what the audit masks before it searches. */
export interface MayShow {
  /** The words of the frame and of the practice. */
  readonly everywhere: readonly string[];
  /** Each shown person's published wording. */
  readonly ofPerson: ReadonlyMap<string, readonly string[]>;
}

type Entries = readonly (readonly [LedgerEntry, string])[];

/** Withheld items and texts, as values that can be looked for and not printed. */
export function withheldEntries(entries: Entries): Withheld[] {
  // A photo's wording is its file's name, which is no secret of its own; its bytes are never copied.
  return entries.flatMap(([entry, wording]) =>
    entry.outcome === 'withheld' && entry.subject !== 'photo'
      ? [new Withheld(plain(wording), { person: entry.person, place: `${entry.file} ${entry.subject}` })]
      : [],
  );
}

/** Everything that must not be in the public output: those, and what is for the practice alone. */
export function withheldValues(
  records: PracticeRecords,
  entries: Entries,
  policies: readonly DecidedPolicy[],
  shown: ReadonlySet<string>,
): Withheld[] {
  const values = withheldEntries(entries);
  const add = (value: string | undefined, person: string, place: string) => {
    if (value !== undefined && value.trim() !== '')
      values.push(new Withheld(plain(value), { person, place }));
  };
  for (const record of allRecords(records))
    for (const [value, field] of internalOf(record))
      add(value, record.kind === 'provider' ? record.slug : '', `${record.file} ${field}`);
  for (const { slug, file, data } of records.providers) {
    if (shown.has(slug)) continue;
    add(data.npi, slug, `${file} npi`);
    for (const { number } of data.registrations) add(number, slug, `${file} registrations`);
  }
  for (const { unapproved } of policies) {
    for (const { file, data, body } of unapproved)
      for (const text of [data.summary, data.changes, ...body.blocks.map(({ markdown }) => markdown)])
        add(text, '', file);
  }
  return values;
}

/** What of any record is for the practice alone: comments, reasons, references. */
function internalOf(record: AnyRecord): [string, string][] {
  const comments = record.body.comments.map((text): [string, string] => [text, 'comment']);
  const reasons = (record.data.waivers ?? []).map(({ reason }): [string, string] => [
    reason,
    'waivers.reason',
  ]);
  if (record.kind !== 'provider') return [...comments, ...reasons];
  const consents = [
    record.data.photo?.consent,
    ...Object.values(record.data.personal).map((one) => (typeof one === 'string' ? undefined : one.consent)),
  ];
  const references = consents.flatMap((one): [string, string][] =>
    typeof one === 'object' && one.ref !== undefined ? [[one.ref, 'consent.ref']] : [],
  );
  return [...comments, ...reasons, ...references];
}

/**
 * What a site's pages may show, from published views alone. What is for staff is no excuse on the public site; nor is
 * what a page of the practice says of someone by name, for it may be the very words that person took back.
 */
export function mayShow(
  site: PublishedSite,
  audience: 'public' | 'staff',
  people: readonly string[],
): MayShow {
  const { providers, leftNotices, today: _, held: __, answers, handbook, staffPolicies, ...others } = site;
  const { pages, services, locations, announcements, ...rest } = others;
  const ofPractice = [pages, services, locations, announcements];
  const isAboutSomeone = naming(people);
  const forStaff = audience === 'staff' ? [answers, handbook, staffPolicies] : [];
  const explained = CATEGORIES.map(({ label, meaning, safe, unsafe, why }) => ({
    label,
    meaning,
    safe,
    unsafe,
    why,
  }));
  return {
    everywhere: [
      ...strings(rest),
      ...strings(forStaff),
      ...[...strings(ofPractice), ...wholeTexts(site)].filter((text) => !isAboutSomeone(text)),
      ...strings(en),
      ...strings(explained),
      ...Object.values(STANCE_LABELS),
    ],
    ofPerson: new Map<string, string[]>([
      ...providers.map((one): [string, string[]] => [one.slug, [...strings(one), ...sideBySide(one)]]),
      ...leftNotices.map((one): [string, string[]] => [one.slug, [one.name]]),
    ]),
  };
}

/** Whether a text has someone's family name in it. */
function naming(people: readonly string[]): (text: string) => boolean {
  const names = new Set(people.flatMap((name) => words(name).at(-1) ?? []));
  return (text) => words(text).some((word) => names.has(word));
}

/** Published wording that pages put beside each other: what it makes together is published too. */
function sideBySide({
  name,
  title,
  credentials,
  texts,
  body,
  personal,
}: PublishedSite['providers'][number]): string[] {
  const letters = credentials.join(' ');
  const own = [...Object.values(texts), ...body].map(plain).join('\n');
  return [
    `${name} ${title}`,
    `${name} ${letters} ${title}`,
    `${title} ${name}`,
    own,
    personal.flatMap(({ items }) => items).join('\n'),
  ];
}

/** Every text of the practice from its first paragraph to its last. */
function wholeTexts({ policies, pages, locations, announcements }: PublishedSite): string[] {
  const bodies = [
    ...policies.flatMap(({ versions }) => versions),
    ...pages,
    ...locations,
    ...announcements,
  ].map(({ body }) => body);
  return bodies.map((body) => body.map(plain).join('\n'));
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [plain(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(strings);
}

/** Markdown without the addresses of its links and the ids of its headings: neither is read as part of a sentence. */
function plain(markdown: string): string {
  return markdown.replace(/\]\([^)\s]*\)/g, ']').replace(/\{#[\w-]+\}/g, '');
}
