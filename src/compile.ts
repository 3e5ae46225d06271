import { availableParallelism } from 'node:os';
import { siteRules } from '#audit';
import { type Composition, compose, type Highlight } from '#compose';
import type { Diagnostic, Finding } from '#diagnostic/diagnostic.ts';
import { endedSubjects, type Settings, settle, type WaiverAt } from '#diagnostic/settle.ts';
import { type Disclosed, disclose, withoutSuperseded } from '#disclose';
import { LintThreads, lintInThreads, lintOne, lintRules, rules as statedRules } from '#lint';
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

/** Only of these a practice has so many that it is worth it to ask other threads. */
const BIO = /^content\/providers\/.*\.md$/i;

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
  const { results = NO_RESULTS } = options;
  const threads = new LintThreads(availableParallelism());
  try {
    // Of a practice that was built before, most may be known.
    if (results.isEmpty) threads.start(folder.list().filter(({ path }) => BIO.test(path)).length);
    const practice = await readAndParse(folder);
    const { files } = practice;
    const asked = askedOf(practice, options);
    if (asked === undefined) return { ...undecided(practice), built: undefined, files };
    const { records, open, settings } = asked;
    const linted = await lintInThreads(open, settings.today, results, threads);
    // Each holds the patterns of all rules.
    await threads.end();
    const found = [...practice.findings, ...linted];
    const { diagnostics, disclosed } = decide(records, found, settings, options.alsoHeld);
    const composition = compose(disclosed, {
      highlight: options.highlight,
      isPreview: options.previewApprovals !== undefined,
    });
    return { diagnostics, built: { records, disclosed, composition, settings }, files };
  } finally {
    await threads.end();
  }
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

/** What was decided about one bio, and all that was found in its file. */
export interface Decided {
  readonly diagnostics: readonly Diagnostic[];
  /** Undefined while a file under `_data/` doesn't fit. */
  readonly decided: Omit<NonNullable<Compilation['built']>, 'composition'> | undefined;
}

/**
 * Stages 3 and 4 for one bio, by its file: only that is looked at, and of people only that one is decided about, as it
 * would be among all the others. What is found in other files is not told.
 */
export function decideOn(
  practice: ParsedPractice,
  options: Omit<CompileOptions, 'highlight'>,
  bio: string,
): Decided {
  const asked = askedOf(practice, options);
  if (asked === undefined) return { ...undecided(practice), decided: undefined };
  const { records, open } = asked;
  // A bio is looked at with its translations.
  const waivers = asked.settings.waivers.filter(({ file }) => originalOf(file) === bio);
  const settings = { ...asked.settings, waivers };
  const found = [...practice.findings, ...lintOne(bio, open, lintRules, settings.today)];
  const { diagnostics, disclosed } = decide(withoutOthers(records, bio), found, settings, options.alsoHeld);
  return {
    diagnostics: diagnostics.filter(({ file }) => file === bio),
    decided: { records, disclosed, settings },
  };
}

/** What is to be decided: with the approvals that count, as of a day. */
interface Asked {
  readonly records: PracticeRecords;
  /** Without versions of policies that no longer apply: what rules read. */
  readonly open: PracticeRecords;
  readonly settings: Settings;
}

function askedOf(
  { records: parsed }: ParsedPractice,
  options: Omit<CompileOptions, 'highlight'>,
): Asked | undefined {
  if (parsed === undefined) return undefined;
  const records = asPreview(parsed, options.previewApprovals);
  const today = options.today ?? dayIn(records.practice.timezone, options.now);
  const open = withoutSuperseded(records, today);
  const settings = {
    rules: ALL_RULES,
    weights: records.rules,
    profile: records.disclosure.profile,
    jurisdictions: records.practice.jurisdictions,
    waivers: waiversIn(open),
    today,
  };
  return { records, open, settings };
}

function undecided({ findings }: ParsedPractice): Pick<Decided, 'diagnostics'> {
  return { diagnostics: settle(findings, UNKNOWN) };
}

/** Stage 4, and what is found in it with all that was found before. A record with an error shows nothing. */
function decide(
  records: PracticeRecords,
  found: readonly Finding[],
  settings: Settings,
  alsoHeld: ReadonlySet<string>,
): { readonly diagnostics: readonly Diagnostic[]; readonly disclosed: Disclosed } {
  const { today, waivers } = settings;
  const ended = endedSubjects(found, waivers, today);
  const decideWithout = (held: ReadonlySet<string>) => disclose({ records, today, held, ended });

  // Deciding can find errors too: hence twice.
  const first = decideWithout(alsoHeld);
  const diagnostics = settle([...found, ...first.findings], settings);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const held = new Set([...alsoHeld, ...errors.map(({ file }) => file)]);
  return { diagnostics, disclosed: held.size === alsoHeld.size ? first : decideWithout(held) };
}

/** The practice with one person in it: what is known of the others is of no use to decide about this one. */
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
