import { indexed } from '#schema/indexed.ts';
import type { DueItem, PersonSummary, RegisterPart, StaffPage } from '#schema/page.ts';
import { type PersonLedger, REASONS } from '#schema/published.ts';
import { digestOfData } from '#schema/results.ts';
import { say } from '#schema/words/say.ts';
import type { Words } from '#schema/words/words.ts';
import { consentSheet } from './consent-sheet.ts';
import type { Context } from './context.ts';
import { dueOf } from './due.ts';
import { rowsOf, unreadableRows } from './register.ts';
import { registerPart } from './register-files.ts';
import { staffBase } from './staff-base.ts';
import type { StaffPart } from './staff-part.ts';
import { wantedOf } from './wanted.ts';
import { type Who, whoSees } from './who.ts';

/** A person with what is public about them and what falls due. */
interface Seen {
  readonly person: PersonLedger;
  readonly who: Who;
  readonly due: readonly DueItem[];
}

/** So many people at once: a spreadsheet opens their register, and the audit, which takes no file above 64 MB, can search it. */
const AT_ONCE = 1000;

const bySlug = indexed(({ slug }: PersonLedger) => slug);

/**
 * Pages and register of who sees what, of one person after the other: of thousands all of it together is larger than
 * anything else. What it comes to at the end is the overview.
 */
export function* whoParts(
  due: readonly DueItem[],
  context: Context,
  atOnce: number = AT_ONCE,
): Generator<StaffPart, StaffPage> {
  const { ledger, site, words } = context;
  const registers: RegisterPart[] = [];
  const people: PersonSummary[] = [];
  const of = Math.max(1, Math.ceil(ledger.people.length / atOnce));
  for (let at = 0; at < of; at += 1) {
    const some = ledger.people.slice(at * atOnce, (at + 1) * atOnce);
    const digests: string[] = [];
    for (const person of some) {
      const who = whoSees(person, site, 'staff-page');
      const seen = { person, who, due: dueOf(person, due) };
      const { name, slug, status } = person;
      digests.push(digestOfData([name, slug, status, who]));
      people.push(summaryOf(seen, words));
      yield { pages: pagesOf(seen, context), files: [] };
    }
    const [first = '', last = ''] = [some[0], some.at(-1)].map((one) => one?.name);
    const unreadable = at === of - 1 ? unreadableRows(site, ledger) : [];
    // Mostly nobody asks for them; what they are made of is made again rather than kept of everyone.
    const rows = () => [
      ...some.flatMap((person) => rowsOf(person, whoSees(person, site, 'staff-page'), words)),
      ...unreadable,
    ];
    const madeOf = () => digestOfData([context.lang, digests, unreadable]);
    const { part, files } = registerPart({ at, of, first, last }, { rows, madeOf }, context);
    registers.push(part);
    yield { pages: [], files };
  }
  const unreadable = site.held
    .filter(({ kind, slug }) => kind === 'provider' && bySlug(ledger.people, slug).length === 0)
    .map(
      ({ slug }): PersonSummary => ({
        name: slug,
        status: words.statuses.held,
        published: 0,
        withheld: [words.heldBack.error],
      }),
    );
  return {
    ...staffBase(context),
    layout: 'who-sees-what',
    url: '/who-sees-what/index.html',
    title: words.titles.whoSeesWhat,
    people: [...people, ...unreadable],
    registers,
  };
}

export function whoUrl({ slug }: PersonLedger): string {
  return `/who-sees-what/${slug}/index.html`;
}

function summaryOf({ person, who, due: [next] }: Seen, words: Words): PersonSummary {
  const { name, status, entries } = person;
  return {
    name,
    url: whoUrl(person),
    status: words.statuses[status],
    published: who.facts.length + who.published.length,
    withheld: REASONS.flatMap((reason) => {
      const count = entries.filter((entry) => entry.reason === reason).length;
      return count === 0 ? [] : [say(words.whoSeesWhat.reason, { reason: words.heldBack[reason], count })];
    }),
    ...(next === undefined ? {} : { next: { on: next.on, isOver: next.isOver, label: next.label } }),
  };
}

function pagesOf({ person, who, due }: Seen, context: Context): StaffPage[] {
  const { site, words } = context;
  const { name, slug, status } = person;
  const base = { ...staffBase(context), name, person: slug };
  const url = whoUrl(person);
  const sheetUrl = `/who-sees-what/${slug}/consent-sheet/index.html`;
  const sheet = consentSheet(person, site);
  const page: StaffPage = {
    ...base,
    layout: 'who',
    url,
    title: say(words.titles.who, { name }),
    status,
    ...who,
    due,
    wanted: wantedOf(person, site, context.ledger),
    ...(sheet === undefined ? {} : { sheet: sheetUrl }),
  };
  if (sheet === undefined) return [page];
  const title = say(words.titles.consentSheet, { name });
  return [page, { ...base, layout: 'consent-sheet', url: sheetUrl, title, ...sheet, back: url }];
}
