import { addMonths } from '#disclose';
import { indexed } from '#schema/indexed.ts';
import type { WantedItem, WantedView } from '#schema/page.ts';
import type {
  Dated,
  Ledger,
  LedgerEntry,
  PersonLedger,
  ProviderView,
  PublishedSite,
} from '#schema/published.ts';
import { say } from '#schema/words/say.ts';
import type { Words } from '#schema/words/words.ts';
import { wordingOf } from './wording.ts';

type Wanted = Words['wanted'];
type Id = keyof Wanted['items'];

/** Who says that patients look for it (DOMAIN 2.1, 8.4, 9.2). */
const SOURCES: Readonly<Record<Id, keyof Wanted['sources']>> = {
  photo: 'study',
  helpsWith: 'practice',
  approach: 'voices',
  words: 'style',
  languages: 'study',
  takes: 'practice',
  booking: 'practice',
  training: 'survey',
  read: 'upkeep',
};
const ORDER = Object.keys(SOURCES) as Id[];
const [FEWEST, MOST] = [150, 300];
const REVIEW_MONTHS = 12;

const viewsBySlug = indexed(({ slug }: ProviderView) => slug);
const datedByFile = indexed(({ file }: Dated) => file);

/**
 * What patients look for in a bio, and what of it is public. Made from the published view and the ledger, never from a file.
 * INVARIANT: a personal detail neither counts nor is asked for; nobody owes one.
 */
export function wantedOf(person: PersonLedger, site: PublishedSite, ledger: Ledger): WantedView {
  const words = wordingOf(site).words.wanted;
  const [view] = viewsBySlug(site.providers, person.slug);
  if (person.status === 'left') return { note: words.left, items: [] };
  if (person.status === 'held') return { note: words.held, items: [] };
  if (view === undefined)
    return { note: words.draft, items: ORDER.map((id) => itemOf(id, undefined, 0, words)) };
  const isAway = view.status === 'on-leave';
  const count = wordsIn(view.body);
  const isDone = doneIn(view, count, site, ledger);
  const items = ORDER.filter((id) => applies(id, view, isAway)).map((id) =>
    itemOf(id, isDone[id] ? 'done' : waits(id, person.entries) ? 'waits' : 'open', count, words),
  );
  return {
    ...(isAway ? { note: words.away } : {}),
    count: say(words.count, {
      done: items.filter(({ state }) => state === 'done').length,
      all: items.length,
    }),
    items,
  };
}

/** People whom one doesn’t choose by whether they take new patients. */
const NOT_CHOSEN: readonly ProviderView['profession'][] = ['staff', 'rn'];

function applies(id: Id, { profession }: ProviderView, isAway: boolean): boolean {
  if (id === 'takes') return !isAway && !NOT_CHOSEN.includes(profession);
  if (id === 'booking') return !isAway && profession !== 'staff';
  return id !== 'training' || profession !== 'staff';
}

function doneIn(
  view: ProviderView,
  count: number,
  { practice, today }: PublishedSite,
  { dated }: Ledger,
): Readonly<Record<Id, boolean>> {
  const read = datedByFile(dated, view.file).find(({ kind }) => kind === 'bio-read');
  return {
    photo: view.photo !== undefined,
    helpsWith: view.helpsWith.length > 0 || view.services.length > 0,
    approach: view.texts.approach !== undefined,
    words: FEWEST <= count && count <= MOST,
    languages: view.languages.length > 0,
    takes: view.acceptingNewPatients !== undefined,
    booking: (view.booking ?? practice.booking) !== undefined,
    training: view.education.length + view.training.length > 0,
    read: read !== undefined && read.day <= today && addMonths(read.day, REVIEW_MONTHS) >= today,
  };
}

/** Whether it is in the file and held back: then there is nothing to write, only to decide. */
function waits(id: Id, entries: readonly LedgerEntry[]): boolean {
  const subject: Partial<Readonly<Record<Id, RegExp>>> = {
    photo: /^photo/,
    approach: /^approach$/,
    words: /^body\./,
  };
  return entries.some(
    (entry) =>
      entry.lang === undefined &&
      entry.outcome === 'withheld' &&
      entry.category === undefined &&
      subject[id]?.test(entry.subject),
  );
}

function itemOf(id: Id, state: WantedItem['state'], count: number, words: Wanted): WantedItem {
  const { label, why, how } = words.items[id];
  return {
    label,
    why,
    source: words.sources[SOURCES[id]],
    ...(state === undefined ? {} : { state }),
    ...(state === 'open' ? { how: say(how, { count }) } : {}),
  };
}

/** The words of published Markdown: addresses of links are none. */
function wordsIn(blocks: readonly string[]): number {
  const text = blocks.join('\n').replace(/\]\([^)]{0,2000}\)/g, ']');
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0;
}
