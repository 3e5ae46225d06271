import type { Finding } from '#diagnostic/diagnostic.ts';
import { didYouMean, locate } from '#parse';
import { CATEGORIES, findCategory } from '#schema/categories.ts';
import type { LedgerEntry, Reason } from '#schema/published.ts';
import type { RecordOf } from '#schema/record.ts';
import type { Decision } from './decider.ts';
import type { DecidedProvider } from './provider.ts';
import type { Unsafe } from './safe-form.ts';

/** What has to be said of each decision about a bio or a translation: one line each, never with a value. */
export function findingsOfDecisions(
  { file, source, slug }: Pick<RecordOf, 'file' | 'source' | 'slug'>,
  personal: object,
  decided: DecidedProvider,
  today: string,
): Finding[] {
  const { decisions } = decided;
  const at = ({ entry }: Decision) => ({ file, subject: entry.subject, ...entry.at() });
  const held = (reasons: readonly Reason[]) =>
    decisions.filter(({ entry }) => reasons.includes(entry.reason as Reason));
  const findings: Finding[] = [];

  for (const key of Object.keys(personal)) {
    if (findCategory(key) !== undefined) continue;
    findings.push({
      rule: 'disclosure/no-unknown-category',
      file,
      message: `“personal” has a key that is no category, so nobody has decided whether it may be shown.${didYouMean(
        key,
        CATEGORIES.filter(({ sensitive }) => !sensitive).map(({ id }) => id),
      )} All of them: npx doorplate explain categories`,
      ...locate(source, ['personal', key], 'key'),
    });
  }
  // A leaver's file may still hold it: taking a person off must not wait for that.
  for (const one of decisions.filter(({ entry, isNever }) => isNever && entry.reason !== 'provider-left')) {
    findings.push({
      rule: 'disclosure/no-never-category',
      message: `The practice never shares ${inside(one.entry)}, so it may not stand in the file at all. Take it out.`,
      ...at(one),
    });
  }
  for (const one of decisions.filter(
    ({ entry, unsafe }) =>
      unsafe !== undefined && entry.reason !== 'withdrawn' && entry.reason !== 'provider-left',
  )) {
    findings.push({
      rule: 'disclosure/require-safe-form',
      message: `${named(one.entry)} is shared in general terms only, and this wording ${UNSAFE[one.unsafe as Unsafe]}. ${HINTS[one.unsafe as Unsafe] ?? moreGenerally(one.entry)}`,
      ...at(one),
    });
  }
  for (const one of held(['no-consent', 'consent-expired'])) {
    const { entry } = one;
    const isOver = entry.reason === 'consent-expired';
    findings.push({
      rule: 'disclosure/require-consent',
      ...at(one),
      ...(isOver ? { atMost: 'warning' as const } : {}),
      message: isOver
        ? `${named(entry)} is not shown: the consent has run out. Ask the person again and put the new date, or let it go.`
        : `${named(entry)} is not shown: no consent stands here that counts today. Ask the person; after a yes write its day: “consent: ${today}”, or where it must be signed “consent: { on: ${today}, by: Full Name }”.`,
    });
  }
  const waiting = held(['not-approved']);
  const blocks = waiting.filter(({ entry }) => entry.subject.startsWith('body.'));
  for (const one of waiting.filter((other) => !blocks.includes(other) || other === blocks[0])) {
    const what =
      one === blocks[0]
        ? blocks.length === 1
          ? 'One part of the text is'
          : `${blocks.length} parts of the text are`
        : `${named(one.entry)} is`;
    findings.push({
      rule: 'disclosure/require-approval',
      message: `${what} not shown before someone approves it. Run: npx doorplate approve ${slug}`,
      ...at(one),
    });
  }
  for (const subject of decided.failed) {
    findings.push({
      rule: 'disclosure/require-approval',
      atLeast: 'error',
      file,
      subject,
      message:
        'It could not be decided whether this may be shown, so it is not. Please tell the developers of Doorplate.',
      ...locate(source, ['name']),
    });
  }
  return findings;
}

/** What a message calls an item. Logs may be public, so that of a sensitive one they don't even say what kind it is. */
export function named({ isSensitive, label }: LedgerEntry): string {
  return isSensitive ? 'A personal item' : `“${label}”`;
}

/** The same within a sentence. */
function inside({ isSensitive, label }: LedgerEntry): string {
  return isSensitive ? 'this personal item' : `“${label}”`;
}

/** What to do about a wording that only its category can judge. Of a sensitive one the hint would say which it is. */
function moreGenerally({ subject, isSensitive }: LedgerEntry): string {
  const id = subject.split('.')[1] ?? '';
  return isSensitive
    ? 'Write it more generally.'
    : `Write it more generally: npx doorplate explain ${id} says what to leave out.`;
}

const UNSAFE: Readonly<Record<Unsafe, string>> = {
  digit: 'has a digit in it',
  weekday: 'names a weekday',
  date: 'names a month or a date',
  time: 'gives a time of day',
  count: 'counts people or tells an age',
  name: 'has a name in it',
  detail: 'tells something that this category leaves out',
  script: 'is in a script without capitals, where names can’t be told from other words',
};

/** What to do about it, where more can be said than "more generally". */
const HINTS: Partial<Readonly<Record<Unsafe, string>>> = {
  digit: 'Say it without figures.',
  weekday: 'Leave the day out; “at weekends” is fine.',
  date: 'Leave the date out.',
  time: 'Leave the time out; “early” or “after work” is fine.',
  count: 'Leave the number out: “a parent”, “a family”.',
  name: 'Say what it is instead of what it is called, or add a harmless name to “allow” in _data/disclosure.yaml.',
  script: 'Write it in English or Spanish here.',
};
