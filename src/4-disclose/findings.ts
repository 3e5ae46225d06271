import { type Finding, START_OF_FILE } from '#diagnostic/diagnostic.ts';
import { didYouMean, locate, photoPath } from '#parse';
import { CATEGORIES, findCategory } from '#schema/categories.ts';
import type { LedgerEntry, Reason } from '#schema/published.ts';
import type { PracticeRecords, RecordOf } from '#schema/record.ts';
import type { Circumstances, Decision } from './decider.ts';
import { locatingTogether } from './locating.ts';
import type { DecidedPolicy } from './policy.ts';
import type { DecidedProvider } from './provider.ts';
import type { Unsafe } from './safe-form.ts';

/** What has to be said about a bio's decisions: one line each, never with a value. */
export function findingsOf(
  record: RecordOf<'provider'>,
  decided: DecidedProvider,
  { records, today }: Circumstances,
): Finding[] {
  const { decisions } = decided;
  const at = ({ entry }: Decision) => ({ file: record.file, subject: entry.subject, ...entry.at });
  const held = (reasons: readonly Reason[]) =>
    decisions.filter(({ entry }) => reasons.includes(entry.reason as Reason));
  const findings: Finding[] = [];

  for (const key of Object.keys(record.data.personal)) {
    if (findCategory(key) !== undefined) continue;
    findings.push({
      rule: 'disclosure/no-unknown-category',
      file: record.file,
      message: `“personal” has a key that is no category, so nobody has decided whether it may be shown.${didYouMean(
        key,
        CATEGORIES.filter(({ sensitive }) => !sensitive).map(({ id }) => id),
      )} All of them: npx doorplate explain categories`,
      ...locate(record.source, ['personal', key], 'key'),
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
      message: `${what} not shown before someone approves it. Run: npx doorplate approve ${record.slug}`,
      ...at(one),
    });
  }
  for (const subject of decided.failed) {
    findings.push({
      rule: 'disclosure/require-approval',
      atLeast: 'error',
      file: record.file,
      subject,
      message:
        'It could not be decided whether this may be shown, so it is not. Please tell the developers of Doorplate.',
      ...locate(record.source, ['name']),
    });
  }
  return [
    ...findings,
    ...ofTheWhole(record, decided, records.disclosure.limits),
    ...ofCredentials(record, today),
    ...ofPublicSource(record, decided, records),
  ];
}

/** What a message calls an item. Logs may be public, so that of a sensitive one they don't even say what kind it is. */
function named({ isSensitive, label }: LedgerEntry): string {
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

function ofTheWhole(
  record: RecordOf<'provider'>,
  { view }: DecidedProvider,
  limits: { items: number; words: number },
): Finding[] {
  if (view === undefined) return [];
  const items = view.personal.flatMap((one) => one.items);
  const count = items.flatMap((says) => says.match(/\S+/g) ?? []).length;
  const place = () => ({ file: record.file, ...locate(record.source, ['personal'], 'key') });
  const findings: Finding[] = [];
  if (items.length > limits.items || count > limits.words) {
    findings.push({
      rule: 'disclosure/no-excess',
      message: `Personal items shown: ${items.length}, with ${count} words; the practice’s limits are ${limits.items} and ${limits.words}. Patients remember a few things: keep the best.`,
      ...place(),
    });
  }
  const locating = locatingTogether(view.personal.map(({ category }) => category));
  if (locating.length > 0) {
    const labels = view.personal.flatMap(({ category, label }) =>
      locating.includes(category) ? [`“${label}”`] : [],
    );
    findings.push({
      rule: 'disclosure/no-combination',
      message: `${labels.join(' and ')} are harmless alone, but together they help a stranger find this person. Keep one.`,
      ...place(),
    });
  }
  return findings;
}

/** Time took a credential away: it is left out, with a warning. */
function ofCredentials(record: RecordOf<'provider'>, today: string): Finding[] {
  if (record.data.status === 'left') return [];
  const ended = (field: 'registrations' | 'boardCertifications') =>
    record.data[field].flatMap(({ until }, index): Finding[] =>
      until === undefined || until >= today
        ? []
        : [
            {
              rule: 'claims/no-expired-credential',
              file: record.file,
              subject: `${field}.${index}`,
              atMost: 'warning',
              message: `The “until” of an entry of “${field}” has passed, so it is not shown. Renew it, or take it out.`,
              ...locate(record.source, [field, index, 'until']),
            },
          ],
    );
  return [...ended('registrations'), ...ended('boardCertifications')];
}

/** What can come about without anyone changing a file. Time alone never makes an error. */
const TIME_ALONE: readonly Reason[] = ['consent-expired', 'withdrawn', 'waiver-ended'];

/** A repository everyone can read is itself a publication (DESIGN 3). */
function ofPublicSource(
  record: RecordOf<'provider'>,
  { decisions }: DecidedProvider,
  records: Circumstances['records'],
): Finding[] {
  if (records.practice.repository?.visibility !== 'public') return [];
  const withheld = decisions
    .filter(({ entry }) => entry.outcome === 'withheld')
    .map(
      ({ entry }): Finding => ({
        rule: 'disclosure/no-public-source',
        file: record.file,
        subject: entry.subject,
        ...entry.at,
        ...(TIME_ALONE.includes(entry.reason as Reason) ? { atMost: 'warning' as const } : {}),
        message: `${named(entry)} is not public, but this repository is: everyone can read it here, and its history keeps what is taken out. Make the repository private, then decide whether it should stand in the file.`,
      }),
    );
  if (!records.photos.get(photoPath(record))?.hasLocation) return withheld;
  const located: Finding = {
    rule: 'disclosure/no-public-source',
    file: record.file,
    subject: 'photo',
    message: LOCATED,
    ...locate(record.source, ['photo', 'src']),
  };
  return [...withheld, located];
}

const LOCATED =
  'The original of the photo says where it was taken, and everyone can read this repository. Make the repository private, since its history keeps the picture, and save the picture without its location.';

/** Pictures that no bio uses stand in a public repository all the same. */
export function findingsOfUnusedPhotos({ practice, photos, providers }: PracticeRecords): Finding[] {
  if (practice.repository?.visibility !== 'public') return [];
  const used = new Set(providers.map(photoPath));
  return [...photos].flatMap(([file, { hasLocation }]): Finding[] =>
    hasLocation && !used.has(file)
      ? [{ rule: 'disclosure/no-public-source', file, message: LOCATED, ...START_OF_FILE }]
      : [],
  );
}

/** Versions that wait, and approved text that was changed without anyone approving that. */
export function findingsOfPolicy(
  { unapproved, changed }: DecidedPolicy,
  today: string,
  moved: ReadonlySet<string>,
): Finding[] {
  // Of one that moved, its old place is told what to do.
  return unapproved
    .filter(({ file }) => !moved.has(file))
    .map((record) => {
      const at = { file: record.file, ...locate(record.source, ['title'], 'key') };
      return changed.includes(record)
        ? {
            rule: 'policy/no-silent-change',
            message: `The text differs from what was approved, and people may have read the approved one. For a slip, add a line such as “corrections: [{ on: ${today}, what: A misspelt street name. }]” and approve again; for anything more, undo the change and run: npx doorplate new policy-version ${record.slug}`,
            ...at,
          }
        : {
            rule: 'disclosure/require-approval',
            message: `This version is not shown before someone approves it. Run: npx doorplate approve ${record.slug}`,
            ...at,
          };
    });
}
