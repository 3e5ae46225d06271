import { type Category, findCategory } from '#schema/categories.ts';
import { DIRECTORY_WORDS } from '#schema/directory.ts';
import { linesIn } from '#schema/language-lines.ts';
import { once } from '#schema/once.ts';
import { LANGUAGE_WORDS } from '#schema/patient-words/languages.ts';
import { PAGE_WORDS, POLICY_WORDS } from '#schema/patient-words/pages.ts';
import { PROFESSION_WORDS } from '#schema/patient-words/professions.ts';
import { SPECIALTY_WORDS } from '#schema/patient-words/specialties.ts';
import { TOPIC_WORDS } from '#schema/patient-words/topics.ts';
import type { ProviderData } from '#schema/provider.ts';
import type { LedgerEntry, PublishedSite } from '#schema/published.ts';
import type { AnyRecord, PracticeRecords, TranslationRecord } from '#schema/record.ts';
import { allRecords } from '#schema/record.ts';
import { gluedOf, Search, Withheld, words } from '#schema/withheld.ts';
import { en } from '#schema/words/en.ts';
import { type Words, wordsIn } from '#schema/words/words.ts';
import type { DecidedPolicy } from './policy.ts';
import type { DecidedTranslation } from './policy-translation.ts';

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
    entry.outcome === 'withheld' &&
    entry.subject !== 'photo' &&
    !saysOnlyWho(entry, wording, who) &&
    !isPronoun(wording)
      ? [new Withheld(plain(wording), { person: entry.person, place: placeOf(entry) })]
      : [],
  );
}

/** Pronouns that languages write as one word, as `words` has them: no prose about anyone is without them. */
const PRONOUNS = new Set(words('he she they él ella elle ellos ellas'));

/** Whether it is a pronoun by itself, for which no text can be searched. “She/her” is looked for, as those two words. */
function isPronoun(wording: string): boolean {
  const [word = '', ...more] = words(wording);
  return more.length === 0 && PRONOUNS.has(word);
}

/** Where it stands, for messages: of a sensitive item not even which category it is of. */
function placeOf({ file, subject, isSensitive }: LedgerEntry): string {
  return `${file} ${isSensitive ? 'personal' : subject}`;
}

/** A description of a photo that only says who it is: names in others' prose are no leaks (DESIGN 4). */
function saysOnlyWho({ subject }: LedgerEntry, wording: string, who: string): boolean {
  const known = words(who);
  return subject === 'photo.alt' && words(wording).every((word) => known.includes(word));
}

/**
 * Whether it says nothing but who it is. Staff pages name everyone who has a file, so that a handle such as
 * `amara-osei` can't be hidden there, and would stop every build.
 */
export function isNameOf({ person }: LedgerEntry, wording: string, who: string): boolean {
  const known = words(`${who} ${person}`);
  return words(wording).every((word) => known.includes(word) || word === gluedOf(words(person)));
}

/** Whether all of a person's name is in it, as in a handle. */
export function namesWhole({ person }: LedgerEntry, wording: string): boolean {
  const said = words(wording);
  const name = words(person);
  return said.includes(gluedOf(name) ?? '') || name.every((word) => said.includes(word));
}

/** Everything that must not be in the public output: those, and what is for the practice alone. */
export function withheldValues(
  records: PracticeRecords,
  entries: Entries,
  policies: readonly DecidedPolicy[],
  translations: readonly DecidedTranslation[],
  shown: ReadonlySet<string>,
): Withheld[] {
  const values = withheldEntries(entries);
  const add = (value: string | undefined, person: string, place: string) => {
    if (value) values.push(new Withheld(plain(value), { person, place }));
  };
  for (const record of allRecords(records))
    for (const [value, field] of internalOf(record))
      add(value, record.kind === 'provider' ? record.slug : '', `${record.file} ${field}`);
  for (const one of records.translations)
    for (const [value, field] of internalOf(one))
      add(value, one.kind === 'provider' ? one.slug : '', `${one.file} ${field}`);
  for (const { slug, file, data } of records.providers) {
    if (shown.has(slug)) continue;
    add(data.npi, slug, `${file} npi`);
    for (const { number } of data.registrations) add(number, slug, `${file} registrations`);
  }
  for (const { unapproved } of policies) {
    for (const { file, data, body } of unapproved) {
      const written = [
        ...body.blocks.map(({ markdown }) => markdown),
        ...linesIn(data).map(({ says }) => says),
      ];
      for (const text of [data.summary, data.changes, ...written]) add(text, '', file);
    }
  }
  // What is approved and has no version that is shown is nowhere either.
  const public_ = new Set(policies.flatMap(({ view }) => view?.versions.map(({ file }) => file) ?? []));
  for (const { record, approval, original } of translations) {
    if (approval !== undefined && public_.has(original.file)) continue;
    const { summary, changes } = record.data as Readonly<Record<string, string | undefined>>;
    for (const text of [summary, changes, ...record.body.blocks.map(({ markdown }) => markdown)])
      add(text, '', record.file);
  }
  return values;
}

/** What of any record is for the practice alone: comments, reasons, references, and what nobody decides about. */
function internalOf({
  kind,
  data,
  body,
}: AnyRecord | TranslationRecord): [value: string | undefined, field: string][] {
  const under =
    (field: string) =>
    (value: string | undefined): [string | undefined, string] => [value, field];
  const comments = body.comments.map(under('comment'));
  const reasons = (data.waivers ?? []).map(({ reason }) => reason).map(under('waivers.reason'));
  if (kind !== 'provider') return [...comments, ...reasons];
  const { photo, personal = {} } = data as Partial<ProviderData>;
  const details = Object.entries(personal).map(
    ([key, one]) => [key, typeof one === 'string' ? { says: one } : one] as const,
  );
  const references = [photo?.consent, ...details.map(([, { consent }]) => consent)]
    .map((consent) => (typeof consent === 'object' ? consent.ref : undefined))
    .map(under('consent.ref'));
  const undecided = details
    .filter(([key]) => findCategory(key) === undefined)
    .flatMap(([, { says }]) => says)
    .map(under('personal'));
  return [...comments, ...reasons, ...references, ...undecided];
}

/**
 * What the pages may show of the same site in all its languages, from published views alone. What is public of someone
 * in one language is no secret in another. What is for staff is no excuse on the public site. Nor is
 * a text that nobody decided about (a page of the practice, a title, what someone helps with) where it has withheld
 * words in it: they would go out by the side door.
 */
export function mayShow(
  sites: readonly PublishedSite[],
  withheld: readonly Withheld[],
): (audience: Audience) => MayShow {
  const search = new Search(withheld.filter(({ person, isTelling }) => person !== '' && isTelling));
  /** Leaves of texts that nobody decided about those without withheld words. */
  const clean: Clean = (texts) => texts.filter((text) => search.find(text).length === 0);
  // Of thousands of people it is the most there is to show; who reads it makes no difference.
  const ofPerson = once(() => wordingByPerson(sites, clean));
  return (audience) => ({
    everywhere: [
      ...OURS,
      // English stands among ours already.
      ...sites.flatMap(({ lang }) => (wordsIn(lang) === en ? [] : interfaceOf(wordsIn(lang)))),
      ...new Set(sites.flatMap((site) => shownEverywhere(site, audience, clean))),
    ],
    ofPerson: ofPerson(),
  });
}

type Audience = 'public' | 'staff';
type Clean = (texts: readonly string[]) => string[];

function shownEverywhere(site: PublishedSite, audience: Audience, clean: Clean): string[] {
  const { practice, pages, services, locations, announcements } = site;
  const { policies, stances, answers, handbook, staffPolicies } = site;
  // What the pages about our stances say: the one for patients shows less of a category than the handbook.
  const explained = stances.map(({ category, stance }) => {
    const { id: _, ...words } = inLanguage(category, site.lang);
    const { label, forPatients, safe } = words;
    return audience === 'staff' ? words : [label, forPatients, ...safe.slice(0, stance === 'never' ? 0 : 1)];
  });
  return [
    ...strings([policies, explained]),
    ...strings(audience === 'staff' && [answers, handbook, staffPolicies]),
    ...wholeTexts(policies.flatMap(({ versions }) => versions)),
    ...clean([
      ...strings([practice, pages, services, locations, announcements]),
      ...wholeTexts([...pages, ...services, ...locations, ...announcements]),
    ]),
  ];
}

/** Of everyone in all languages. */
function wordingByPerson(sites: readonly PublishedSite[], clean: Clean): MayShow['ofPerson'] {
  const all = new Map<string, Set<string>>();
  const add = (slug: string, texts: readonly string[]) =>
    all.set(slug, new Set([...(all.get(slug) ?? []), ...texts]));
  for (const { providers, leftNotices } of sites) {
    for (const { title, helpsWith, pronunciation, ...decided } of providers)
      add(decided.slug, [
        ...strings(decided),
        ...inOrder(decided),
        ...clean([...strings([title, helpsWith, pronunciation]), ...atHead(decided, title)]),
      ]);
    for (const { slug, name } of leftNotices) add(slug, [name]);
  }
  return new Map([...all].map(([slug, texts]) => [slug, [...texts]]));
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

const interfaces = new Map<Words, readonly string[]>();

/** The words of the interface in English, which a practice's own layout may use anywhere, and what patients call people and pages in the search index. */
const OURS = [
  ...interfaceOf(en),
  ...strings([
    PROFESSION_WORDS,
    SPECIALTY_WORDS,
    LANGUAGE_WORDS,
    PAGE_WORDS,
    POLICY_WORDS,
    DIRECTORY_WORDS,
    TOPIC_WORDS.map(({ cues: _, ...said }) => said),
  ]),
];

/**
 * The words of the interface in a language, made once. INVARIANT: not the words of categories, whose examples are what
 * people write: of them pages show what is explained.
 */
function interfaceOf(words: Words | undefined): readonly string[] {
  if (words === undefined) return [];
  const { categories: _, ...shown } = words;
  const known = interfaces.get(words) ?? strings(shown);
  interfaces.set(words, known);
  return known;
}

/** What a category is called and explained with on pages of a language. */
function inLanguage(category: Category, lang: string): Category {
  const all: Readonly<Record<string, Partial<Category>>> = wordsIn(lang)?.categories ?? {};
  return { ...category, ...(Object.hasOwn(all, category.id) ? all[category.id] : {}) };
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [plain(value)];
  return typeof value === 'object' ? Object.values(value ?? {}).flatMap(strings) : [];
}

/** Markdown without the addresses of its links and the ids of its headings: neither is read as part of a sentence. */
function plain(markdown: string): string {
  // Hardly any text has either, and every published word comes by here.
  const unlinked = markdown.includes('](') ? markdown.replace(/\]\([^)\s]{0,2000}\)/g, ']') : markdown;
  return unlinked.includes('{#') ? unlinked.replace(/\{#[\w-]+\}/g, '') : unlinked;
}
