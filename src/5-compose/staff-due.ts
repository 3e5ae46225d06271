import type { DueItem, DueLine, DuePage } from '#schema/page.ts';
import type { Context } from './context.ts';
import { dueItems, dueOf } from './due.ts';
import { staffBase } from './staff-base.ts';
import { whoUrl } from './staff-who.ts';

/** The calendar, as a path of the staff site. */
export const CALENDAR = 'due/due.ics';

export function dueThisYear({ site, ledger }: Context): DueItem[] {
  return dueItems(site, ledger, 365);
}

/** What is past its day, and what falls due month by month. */
export function duePage(due: readonly DueItem[], context: Context): DuePage {
  const urls = new Map(
    context.ledger.people.flatMap((person) =>
      dueOf(person, due).map((item) => [item, whoUrl(person)] as const),
    ),
  );
  const line = (item: DueItem): DueLine => {
    const url = urls.get(item);
    return url === undefined ? item : { ...item, url };
  };
  const soon = new Map<string, DueLine[]>();
  for (const item of due.filter(({ isOver }) => !isOver)) {
    const month = context.wording.month(item.day);
    soon.set(month, [...(soon.get(month) ?? []), line(item)]);
  }
  return {
    ...staffBase(context),
    layout: 'due',
    url: '/due/index.html',
    title: context.words.titles.due,
    over: due.filter(({ isOver }) => isOver).map(line),
    soon: [...soon].map(([month, items]) => ({ month, items })),
    ...(due.length === 0 ? {} : { calendar: `/${CALENDAR}` }),
  };
}
