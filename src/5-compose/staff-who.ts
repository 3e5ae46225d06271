import { indexed } from '#schema/indexed.ts';
import type { DueItem, PersonSummary, RegisterPart, StaffPage } from '#schema/page.ts';
import { type PersonLedger, REASONS } from '#schema/published.ts';
import { say } from '#schema/words/say.ts';
import type { Words } from '#schema/words/words.ts';
import { consentSheet } from './consent-sheet.ts';
import type { Context } from './context.ts';
import { dueOf } from './due.ts';
import { staffBase } from './staff-base.ts';
import { wantedOf } from './wanted.ts';
import type { Who } from './who.ts';

/** A person with what is public about them and what falls due. */
interface Seen {
  readonly person: PersonLedger;
  readonly who: Who;
  readonly due: readonly DueItem[];
}

const bySlug = indexed(({ slug }: PersonLedger) => slug);

/** The overview of who sees what, and a page for each person. */
export function whoPages(
  due: readonly DueItem[],
  seen: (person: PersonLedger) => Who,
  registers: readonly RegisterPart[],
  context: Context,
): StaffPage[] {
  const { ledger, site, words } = context;
  const people = ledger.people.map(
    (person): Seen => ({ person, who: seen(person), due: dueOf(person, due) }),
  );
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
  return [
    {
      ...staffBase(context),
      layout: 'who-sees-what',
      url: '/who-sees-what/index.html',
      title: words.titles.whoSeesWhat,
      people: [...people.map((one) => summaryOf(one, words)), ...unreadable],
      registers,
    },
    ...people.flatMap((one) => pagesOf(one, context)),
  ];
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
