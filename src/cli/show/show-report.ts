import { dueItems, dueOf, readingLine, readingWords, wantedOf, whoSees } from '#compose';
import type { WantedItem, WantedView, WhoLine } from '#schema/page.ts';
import type { Ledger, PersonLedger, PublishedSite } from '#schema/published.ts';
import type { ReadingLevel } from '#schema/reading/reading-level.ts';
import { en } from '#schema/words/en.ts';
import { say } from '#schema/words/say.ts';
import { labelled, visible } from '../visible.ts';

const DEEP = '      ';

/** What `doorplate show` prints: everything about a person that anyone can read and where, what is held back and what to do about it. */
export function showReport(
  person: PersonLedger,
  published: PublishedSite,
  ledger: Ledger,
  reading: ReadingLevel,
): string {
  // A terminal speaks English, whatever the site does.
  const site = { ...published, lang: 'en' };
  const who = whoSees(person, site, 'show');
  const open = [...who.facts, ...who.published];
  const { withheld } = who;
  const due = dueOf(person, dueItems(site, ledger, 365));
  return [
    `${visible(person.name)} (${person.slug}): ${en.statuses[person.status]}`,
    readingLine(readingWords(reading, en), en),
    '',
    en.who.published,
    ...(open.length === 0 ? [`  ${en.who.publishedNone}`] : publicLines(open)),
    ...(open.length === 0 ? [] : [`  ${say(en.who.takeDown, { person: person.slug })}`]),
    '',
    en.who.withheld,
    ...(withheld.length === 0 ? [`  ${en.who.withheldNone}`] : withheld.map(withheldLine)),
    '',
    en.who.dates,
    ...(due.length === 0 ? [`  ${en.who.datesNone}`] : due.map(({ says }) => `  - ${visible(says)}`)),
    '',
    ...wantedLines(wantedOf(person, site, ledger)),
    '',
    ...OUTSIDE,
  ].join('\n');
}

/** For a file that can't be read: nothing of it is public. */
export function brokenReport(slug: string, file: string): string {
  return [
    `${slug}: ${en.statuses.held}`,
    '',
    en.who.published,
    `  ${en.who.publishedNone}`,
    '',
    en.who.withheld,
    `  ${en.ledger.error} ${say(en.next.error, { file })}`,
    '',
    ...OUTSIDE,
  ].join('\n');
}

const OUTSIDE = [
  en.who.outside,
  `  ${en.who.outsideLead}`,
  ...en.who.outsideList.map(({ what, check }) => `  - ${what}: ${check}`),
];

/** Details by the pages they stand on, so that no address is said twice. */
function publicLines(lines: readonly WhoLine[]): string[] {
  const groups = new Map<string, WhoLine[]>();
  for (const line of lines) {
    const pages = line.places.map(({ label, url }) => `${label}, ${url}`).join('; ');
    groups.set(pages, [...(groups.get(pages) ?? []), line]);
  }
  return [...groups].flatMap(([pages, group]) => [
    `  ${en.who.where}: ${visible(pages)}`,
    ...group.map(({ label, wording, days }) =>
      [`  + ${labelled(label, wording ?? '', DEEP)}`, ...days.map((day) => `${DEEP}${visible(day)}`)].join(
        '\n',
      ),
    ),
  ]);
}

/** What is done in a word; what isn’t, with why and what to do. Nobody is asked for a personal detail. */
function wantedLines({ count, note, items }: WantedView): string[] {
  const { title, never } = en.wanted;
  const sign = ({ state }: WantedItem) => (state === 'done' ? '+' : state === undefined ? '·' : '-');
  const more = ({ state, why, source, how }: WantedItem) => {
    if (state === 'done') return '';
    const stands = state === 'waits' ? ` ${en.wanted.waits}.` : how === undefined ? '' : ` ${how}`;
    return `: ${why} (${source}).${stands}`;
  };
  return [
    count === undefined ? title : `${title}: ${count}`,
    ...(note === undefined ? [] : [`  ${note}`]),
    ...items.map((item) => `  ${sign(item)} ${item.label}${more(item)}`),
    ...(items.length === 0 ? [] : [`  ${never}`]),
  ];
}

function withheldLine({ label, wording, because, next, days }: WhoLine): string {
  return [
    `  - ${labelled(label, wording ?? '', DEEP)}`,
    `${DEEP}${[because, ...days].map(visible).join(' ')}`,
    ...(next === undefined ? [] : [`${DEEP}${next}`]),
  ].join('\n');
}
