import { CATEGORIES, STANCE_LABELS } from '#schema/categories.ts';
import type { LedgerEntry, PublishedSite } from '#schema/published.ts';
import type { AnyRecord, PracticeRecords } from '#schema/record.ts';
import { allRecords } from '#schema/record.ts';
import { Search, Withheld, words } from '#schema/withheld.ts';
import { en } from '#schema/words/en.ts';
import type { DecidedPolicy } from './policy.ts';

/** What may be shown: what the audit masks before it searches. */
export interface MayShow {
  /** The words of the frame and of the practice. */
  readonly everywhere: readonly string[];
  /** Each shown person's published wording. */
  readonly ofPerson: ReadonlyMap<string, readonly string[]>;
}

/** A decision, its wording, and the person's name, title and credentials. */
type Entries = readonly (readonly [entry: LedgerEntry, wording: string, who: string])[];

/** Withheld items and texts, as values that can be looked for and not printed. */
export function withheldEntries(entries: Entries): Withheld[] {
  // A photo's wording is its file's name, which is no secret of its own; its bytes are never copied.
  return entries.flatMap(([entry, wording, who]) =>
    entry.outcome === 'withheld' && entry.subject !== 'photo' && !saysOnlyWho(entry, wording, who)
      ? [new Withheld(plain(wording), { person: entry.person, place: `${entry.file} ${entry.subject}` })]
      : [],
  );
}

/** A description of a photo that only says who it is: names in others' prose are no leaks (DESIGN 4). */
function saysOnlyWho({ subject }: LedgerEntry, wording: string, who: string): boolean {
  const known = words(who);
  return subject === 'photo.alt' && words(wording).every((word) => known.includes(word));
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
 * What a site's pages may show, from published views alone. What is for staff is no excuse on the public site. Nor is
 * a text that nobody decided about (a page of the practice, a title, what someone helps with) where it has withheld
 * words in it: they would go out by the side door.
 */
export function mayShow(
  site: PublishedSite,
  audience: 'public' | 'staff',
  withheld: readonly Withheld[],
): MayShow {
  const { providers, leftNotices, policies, stances, answers, handbook, staffPolicies } = site;
  const { practice, pages, services, locations, announcements } = site;
  const forStaff = audience === 'staff' ? [answers, handbook, staffPolicies] : [];
  const search = new Search(withheld.filter(({ person, isTelling }) => person !== '' && isTelling));
  const clean = (texts: readonly string[]) => texts.filter((text) => search.find(text).length === 0);
  const explained = CATEGORIES.map(({ label, meaning, safe, unsafe, why }) => [
    label,
    meaning,
    safe,
    unsafe,
    why,
  ]);
  return {
    everywhere: [
      ...strings([policies, stances, forStaff, en, explained, STANCE_LABELS]),
      ...wholeTexts(policies.flatMap(({ versions }) => versions)),
      ...clean([
        ...strings([practice, pages, services, locations, announcements]),
        ...wholeTexts([...pages, ...services, ...locations, ...announcements]),
      ]),
    ],
    ofPerson: new Map<string, string[]>([
      ...providers.map(({ title, helpsWith, pronunciation, ...decided }): [string, string[]] => [
        decided.slug,
        [
          ...strings(decided),
          ...inOrder(decided),
          ...clean([...strings([title, helpsWith, pronunciation]), ...atHead(decided, title)]),
        ],
      ]),
      ...leftNotices.map((one): [string, string[]] => [one.slug, [one.name]]),
    ]),
  };
}

type Shown = Omit<PublishedSite['providers'][number], 'title' | 'helpsWith' | 'pronunciation'>;

/** Published facts that pages put beside each other: a description of a photo is often just these. */
function atHead({ name, credentials }: Shown, title: string): string[] {
  return [`${name} ${title}`, `${name} ${credentials.join(' ')} ${title}`, `${title} ${name}`];
}

/** Published wording in the order of the page: what it makes together is published too. */
function inOrder({ texts, body, personal }: Shown): string[] {
  return [
    [...Object.values(texts), ...body].map(plain).join('\n'),
    personal.flatMap(({ items }) => items).join('\n'),
  ];
}

/** Every text from its first paragraph to its last. */
function wholeTexts(views: readonly { readonly body: readonly string[] }[]): string[] {
  return views.map(({ body }) => body.map(plain).join('\n'));
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
