import { indexed } from '#schema/indexed.ts';
import type { WhoLine } from '#schema/page.ts';
import type { Ledger, PersonLedger, PublishedSite } from '#schema/published.ts';
import { en } from '#schema/words/en.ts';
import type { Words } from '#schema/words/words.ts';
import { csvOf } from './csv.ts';
import { type Who, whoSees } from './who.ts';
import { wordingOf } from './wording.ts';

/** One detail of one person in the register of who sees what. Days as 2028-05-04; empty where there is nothing. */
export interface RegisterRow {
  readonly person: string;
  readonly slug: string;
  readonly status: string;
  readonly label: string;
  readonly category: string;
  readonly isPublic: boolean;
  /** In plain words why it is public or isn't. */
  readonly because: string;
  /** What is held back has no words here. */
  readonly wording: string;
  /** Addresses of the pages it stands on. */
  readonly where: readonly string[];
  readonly consented: string;
  readonly consentedBy: string;
  readonly until: string;
  readonly approved: string;
  readonly approvedBy: string;
}

/**
 * The register: everything that is public about everyone, and that something is held back and why. Wording that is
 * held back isn't in it, and what is of a sensitive category is only "a personal item".
 */
export function registerRows(site: PublishedSite, ledger: Ledger): RegisterRow[] {
  const { words } = wordingOf(site);
  return [
    ...ledger.people.flatMap((person) => rowsOf(person, whoSees(person, site, 'staff-page'), words)),
    ...unreadableRows(site, ledger),
  ];
}

/** The part of it about one person. */
export function rowsOf(
  person: PersonLedger,
  { bio, facts, published, withheld }: Who,
  words: Words,
): RegisterRow[] {
  const about = { person: person.name, slug: person.slug, status: words.statuses[person.status] };
  const page = pageRow(about, words, bio === undefined ? words.who.noBio : words.ledger.published, bio);
  return [page, ...[...facts, ...published, ...withheld].map((line) => rowOf(about, line))];
}

type About = Pick<RegisterRow, 'person' | 'slug' | 'status'>;

/** Whether there is a page about somebody, and where. */
function pageRow(about: About, { register }: Words, because: string, bio?: string): RegisterRow {
  return {
    ...about,
    label: register.page,
    category: '',
    isPublic: bio !== undefined,
    because,
    wording: '',
    where: bio === undefined ? [] : [bio],
    consented: '',
    consentedBy: '',
    until: '',
    approved: '',
    approvedBy: '',
  };
}

/** Of each line of each person: to spread what they have in common takes a hundred times as long as to name it. */
function rowOf({ person, slug, status }: About, line: WhoLine): RegisterRow {
  return {
    person,
    slug,
    status,
    label: line.label,
    category: line.category ?? '',
    isPublic: line.isPublished,
    because: line.because,
    wording: line.isPublished ? (line.wording ?? '') : '',
    where: line.places.map(({ url }) => url),
    consented: line.consented?.on ?? '',
    consentedBy: line.consented?.by ?? '',
    until: line.until ?? '',
    approved: line.approved?.on ?? '',
    approvedBy: line.approved?.by ?? '',
  };
}

const bySlug = indexed(({ slug }: PersonLedger) => slug);

/** Files that can't be read have a row, too: nothing of them is public. */
export function unreadableRows(site: PublishedSite, { people }: Ledger): RegisterRow[] {
  const { words } = wordingOf(site);
  return site.held
    .filter(({ kind, slug }) => kind === 'provider' && bySlug(people, slug).length === 0)
    .map(({ slug }) =>
      pageRow({ person: slug, slug, status: words.statuses.held }, words, words.ledger.error),
    );
}

/** In the order of the register, the same in every language. */
const COLUMNS = Object.keys(en.register.columns) as (keyof RegisterRow)[];

/** For other programs: a row to a line, since a large practice has a hundred thousand. */
export function registerJson(rows: readonly RegisterRow[]): string {
  const lines = rows.map((row) => JSON.stringify(row));
  return `[\n${lines.join(',\n')}\n]\n`;
}

/** For spreadsheets. */
export function registerCsv(rows: readonly RegisterRow[], { register }: Words): string {
  const cells = (row: RegisterRow) =>
    COLUMNS.map((name) => {
      const value = row[name];
      if (typeof value === 'boolean') return value ? register.public : register.withheld;
      return typeof value === 'string' ? value : value.join(' ');
    });
  return csvOf([COLUMNS.map((name) => register.columns[name]), ...rows.map(cells)]);
}
