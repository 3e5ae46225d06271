import { siteRules } from '#audit';
import { type Composition, compose, type Highlight } from '#compose';
import type { Diagnostic, Finding } from '#diagnostic/diagnostic.ts';
import { endedSubjects, type Settings, settle, type WaiverAt } from '#diagnostic/settle.ts';
import { type Disclosed, disclose, withoutSuperseded } from '#disclose';
import { lint, lintOne, lintRules, rules as statedRules } from '#lint';
import { locate, originalOf, parse } from '#parse';
import { type Folder, readPractice } from '#read';
import { COVERS } from '#schema/disclosure.ts';
import { allRecords, type PracticeRecords } from '#schema/record.ts';
import { NO_RESULTS, type Results } from '#schema/results.ts';
import type { Rule } from '#schema/rule.ts';

export interface CompileOptions {
  /** The moment of the build; the practice's time zone makes a day of it. */
  readonly now: Date;
  /** The day, if it is to be another one. */
  readonly today: string | undefined;
  /** Files that are held for what their pages got wrong. */
  readonly alsoHeld: ReadonlySet<string>;
  /** A preview shows only wording that is approved on the production branch; these are its approvals. */
  readonly previewApprovals: PracticeRecords['approvals'] | undefined;
  readonly highlight: Highlight;
  /** What earlier builds found in the files; without, all is looked for. */
  readonly results?: Results;
}

/** A practice, decided and composed; not rendered yet. */
export interface Compilation {
  readonly diagnostics: readonly Diagnostic[];
  /** Undefined while a file under `_data/` doesn't fit. */
  readonly built:
    | {
        readonly records: PracticeRecords;
        readonly disclosed: Disclosed;
        readonly composition: Composition;
        readonly settings: Settings;
      }
    | undefined;
  /** How many files were read. */
  readonly files: number;
}

/** Every rule there is, whichever stage reports it. */
export const ALL_RULES: readonly Rule[] = [...statedRules, ...siteRules];

/** What is known of a practice whose settings can't be read. */
const UNKNOWN: Settings = {
  rules: ALL_RULES,
  weights: {},
  profile: 'general',
  jurisdictions: [],
  waivers: [],
  today: '',
};

/** Stages 1 to 5: files in, pages out. Nothing private comes out but `Withheld` and `ForStaff`. */
export async function compile(folder: Folder, options: CompileOptions): Promise<Compilation> {
  const practice = await readAndParse(folder);
  const { diagnostics, decided } = decideOn(practice, options, undefined);
  if (decided === undefined) return { diagnostics, built: undefined, files: practice.files };
  const composition = compose(decided.disclosed, {
    highlight: options.highlight,
    isPreview: options.previewApprovals !== undefined,
  });
  return { diagnostics, built: { ...decided, composition }, files: practice.files };
}

/** A practice as it was read, before anything is decided about it. */
export interface ParsedPractice {
  /** Undefined while a file under `_data/` doesn't fit. */
  readonly records: PracticeRecords | undefined;
  readonly findings: readonly Finding[];
  /** How many files were read. */
  readonly files: number;
}

/** Stages 1 and 2. */
export async function readAndParse(folder: Folder): Promise<ParsedPractice> {
  const read = await readPractice(folder);
  const { records, findings } = parse(read, ALL_RULES);
  return {
    records,
    findings: [...read.findings, ...findings],
    files: read.sources.length + read.unsplit.length,
  };
}

/** What was decided, and all that was found on the way. */
export interface Decided {
  readonly diagnostics: readonly Diagnostic[];
  readonly decided: Omit<NonNullable<Compilation['built']>, 'composition'> | undefined;
}

/**
 * Stages 3 and 4. With `bio`, the file of one: only that is looked at, and of people only that one is decided about, as
 * it would be among all the others. What is found in other files is then not told.
 */
export function decideOn(
  { records: parsed, findings: early }: ParsedPractice,
  options: Omit<CompileOptions, 'highlight'>,
  bio: string | undefined,
): Decided {
  const records = parsed && asPreview(parsed, options.previewApprovals);
  if (records === undefined) return { diagnostics: settle(early, UNKNOWN), decided: undefined };

  const today = options.today ?? dayIn(records.practice.timezone, options.now);
  const open = withoutSuperseded(records, today);
  const asked = bio === undefined ? records : withoutOthers(records, bio);
  const settings: Settings = {
    rules: ALL_RULES,
    weights: records.rules,
    profile: records.disclosure.profile,
    jurisdictions: records.practice.jurisdictions,
    // A bio is looked at with its translations.
    waivers: waiversIn(open).filter(({ file }) => bio === undefined || originalOf(file) === bio),
    today,
  };
  const linted = [
    ...early,
    ...(bio === undefined
      ? lint(open, lintRules, today, options.results ?? NO_RESULTS)
      : lintOne(bio, open, lintRules, today)),
  ];
  const decide = (held: ReadonlySet<string>) =>
    disclose({ records: asked, today, held, ended: endedSubjects(linted, settings.waivers, today) });

  // A record with an error shows nothing, and deciding can find errors too: hence twice.
  const first = decide(options.alsoHeld);
  const diagnostics = settle([...linted, ...first.findings], settings);
  const held = new Set([
    ...options.alsoHeld,
    ...diagnostics.filter(({ severity }) => severity === 'error').map(({ file }) => file),
  ]);
  const disclosed = held.size === options.alsoHeld.size ? first : decide(held);
  return {
    diagnostics: bio === undefined ? diagnostics : diagnostics.filter(({ file }) => file === bio),
    decided: { records, disclosed, settings },
  };
}

/** The practice with one person in it; what is known of the others is of no use to decide about this one. */
function withoutOthers(records: PracticeRecords, bio: string): PracticeRecords {
  return { ...records, providers: records.providers.filter(({ file }) => file === bio) };
}

function waiversIn(records: PracticeRecords): WaiverAt[] {
  return [...allRecords(records), ...records.translations].flatMap(({ data, file, source }) =>
    (data.waivers ?? []).map((waiver, index) => ({
      waiver,
      file,
      locate: () => locate(source, ['waivers', index, 'rule']),
    })),
  );
}

/** In a preview other approvals count, for everything: what a branch says of approval itself, nobody has decided yet. */
function asPreview(
  records: PracticeRecords,
  approvals: PracticeRecords['approvals'] | undefined,
): PracticeRecords {
  if (approvals === undefined) return records;
  const { disclosure } = records;
  const approval = { ...disclosure.approval, required: true, covers: [...COVERS] };
  return { ...records, approvals, disclosure: { ...disclosure, approval } };
}

/** The calendar day it is in a time zone. */
export function dayIn(timeZone: string, now: Date): string {
  return new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(now);
}
