import { type Finding, START_OF_FILE } from '#diagnostic/diagnostic.ts';
import { locate, photoPath } from '#parse';
import type { Reason } from '#schema/published.ts';
import type { PracticeRecords, RecordOf } from '#schema/record.ts';
import type { Circumstances } from './decider.ts';
import { findingsOfDecisions, named } from './decision-findings.ts';
import { locatingTogether } from './locating.ts';
import type { DecidedPolicy } from './policy.ts';
import type { DecidedProvider } from './provider.ts';

/** What has to be said about a bio's decisions: one line each, never with a value. */
export function findingsOf(
  record: RecordOf<'provider'>,
  decided: DecidedProvider,
  { records, today }: Circumstances,
): Finding[] {
  return [
    ...findingsOfDecisions(record, record.data.personal, decided, today),
    ...ofTheWhole(record, decided, records.disclosure.limits),
    ...ofCredentials(record, today),
    ...findingsOfPublicSource(record.file, decided, records),
    ...ofPictureOfPlace(record, records),
  ];
}

function ofTheWhole(
  record: RecordOf<'provider'>,
  { view }: DecidedProvider,
  limits: { items: number; words: number },
): Finding[] {
  if (view === undefined) return [];
  const items = view.personal.flatMap((one) => one.items);
  const count = items.join(' ').match(/\S+/g)?.length ?? 0;
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

/** What can come about without anyone changing this file. Time alone never makes an error. */
const TIME_ALONE: readonly Reason[] = [
  'consent-expired',
  'withdrawn',
  'waiver-ended',
  'original-withheld',
  'translation-stale',
  'translation-incomplete',
];

/** A repository everyone can read is itself a publication (DESIGN 3). */
export function findingsOfPublicSource(
  file: string,
  { decisions }: DecidedProvider,
  records: Circumstances['records'],
): Finding[] {
  if (records.practice.repository?.visibility !== 'public') return [];
  return decisions
    .filter(({ entry }) => entry.outcome === 'withheld')
    .map(
      ({ entry }): Finding => ({
        rule: 'disclosure/no-public-source',
        file,
        subject: entry.subject,
        ...entry.at(),
        ...(TIME_ALONE.includes(entry.reason as Reason) ? { atMost: 'warning' as const } : {}),
        message: `${named(entry)} is not public, but this repository is: everyone can read it here, and its history keeps what is taken out. Make the repository private, then decide whether it should stand in the file.`,
      }),
    );
}

/** The picture itself stands in such a repository with all that it says. */
function ofPictureOfPlace(record: RecordOf<'provider'>, records: Circumstances['records']): Finding[] {
  if (records.practice.repository?.visibility !== 'public') return [];
  if (!records.photos.get(photoPath(record))?.hasLocation) return [];
  return [
    {
      rule: 'disclosure/no-public-source',
      file: record.file,
      subject: 'photo',
      message: LOCATED,
      ...locate(record.source, ['photo', 'src']),
    },
  ];
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
