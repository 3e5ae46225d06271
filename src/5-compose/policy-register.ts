import { dayBefore } from '#disclose';
import type { GoneVersion, Ledger, PolicyLedger, PublishedSite } from '#schema/published.ts';
import { namesLeftOut, readingLevel } from '#schema/reading/reading-level.ts';
import { en } from '#schema/words/en.ts';
import type { Words } from '#schema/words/words.ts';
import { csvOf } from './csv.ts';
import { readingWords } from './reading-words.ts';
import { wordingOf } from './wording.ts';

type Register = Words['lifecycle']['register'];

/** One version of one policy in the register. Days as 2028-05-04; empty where there is nothing. */
export interface PolicyRow {
  readonly audience: 'public' | 'staff';
  readonly policy: string;
  readonly version: string;
  readonly title: string;
  readonly state: keyof Register['states'];
  readonly effective: string;
  /** The last day it applied, or will apply by what is approved now. */
  readonly lastDay: string;
  readonly retainUntil: string;
  readonly approved: string;
  readonly approvedBy: string;
  readonly owner: string;
  readonly nextReview: string;
  readonly corrected: readonly string[];
  /** Such as “grade 6”; empty for words that are nowhere. */
  readonly reading: string;
  readonly digest: string;
  readonly file: string;
  /** Where everyone can read it for ever. */
  readonly url: string;
}

/** Every version of every policy, also those nobody approved and those whose file is gone; newest first. */
export function policyRows(site: PublishedSite, { policies, gone }: Ledger): PolicyRow[] {
  const addresses = new Map(
    site.policies.flatMap(({ policy, versions }) =>
      versions.map(({ file, effective }) => [
        file,
        new URL(`/policies/${policy}/${effective}/`, site.practice.url).href,
      ]),
    ),
  );
  const levels = readingLevels(site);
  const rows = [
    ...policies.flatMap((policy) =>
      policy.versions.map((version) => rowOf(policy, version, { addresses, levels })),
    ),
    ...gone.map(goneRow),
  ];
  return rows.sort(
    (a, b) => order(a.audience, b.audience) || order(a.policy, b.policy) || order(b.effective, a.effective),
  );
}

/** How hard each version is to read, by its file. */
function readingLevels(site: PublishedSite): ReadonlyMap<string, string> {
  const names = namesLeftOut(site, undefined);
  const { words } = wordingOf(site);
  const versions = [...site.policies, ...site.staffPolicies].flatMap((policy) => policy.versions);
  return new Map(versions.map(({ file, body }) => [file, readingWords(readingLevel(body, names), words)]));
}

interface ByFile {
  readonly addresses: ReadonlyMap<string, string>;
  readonly levels: ReadonlyMap<string, string>;
}

function rowOf(
  { policy, audience, versions }: PolicyLedger,
  one: PolicyLedger['versions'][number],
  { addresses, levels }: ByFile,
): PolicyRow {
  const isApproved = one.state !== 'not-approved' && one.state !== 'changed';
  const next = versions.find(({ effective, state }) => effective > one.effective && state === 'upcoming');
  const until =
    isApproved && one.state !== 'superseded' && next !== undefined ? dayBefore(next.effective) : '';
  return {
    audience,
    policy,
    version: String(one.version),
    // Words that nobody approved as they stand are nowhere, not even here.
    title: isApproved ? one.title : '',
    state: one.state,
    effective: one.effective,
    lastDay: one.lastDay ?? until,
    retainUntil: one.retainUntil ?? '',
    approved: one.approved?.on ?? '',
    approvedBy: one.approved?.by ?? '',
    owner: isApproved ? one.owner : '',
    nextReview: one.nextReview,
    corrected: one.corrections.map(({ on }) => on),
    reading: levels.get(one.file) ?? '',
    digest: one.digest,
    file: one.file,
    url: addresses.get(one.file) ?? '',
  };
}

function goneRow(one: GoneVersion): PolicyRow {
  return {
    audience: one.audience,
    policy: one.policy,
    version: '',
    title: '',
    state: 'missing',
    effective: one.effective,
    lastDay: one.lastDay ?? '',
    retainUntil: one.retainUntil ?? '',
    approved: one.approved.on,
    approvedBy: one.approved.by ?? '',
    owner: '',
    nextReview: '',
    corrected: [],
    reading: '',
    digest: one.digest,
    file: one.file,
    url: '',
  };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The same order in every language. */
const COLUMNS = Object.keys(en.lifecycle.register.columns) as (keyof Register['columns'])[];

/** For other programs. */
export function policyRegisterJson(rows: readonly PolicyRow[]): string {
  const ordered = rows.map((row) => Object.fromEntries(COLUMNS.map((name) => [name, row[name]])));
  return `${JSON.stringify(ordered, null, 2)}\n`;
}

/** For spreadsheets. */
export function policyRegisterCsv(rows: readonly PolicyRow[], { lifecycle }: Words): string {
  const words = lifecycle.register;
  const cells = ({ audience, state, corrected, ...row }: PolicyRow) => {
    const said: Readonly<Record<string, string>> = {
      ...row,
      audience: audience === 'public' ? words.forPatients : words.forStaff,
      state: words.states[state],
      corrected: corrected.join(' '),
    };
    return COLUMNS.map((name) => said[name] ?? '');
  };
  return csvOf([COLUMNS.map((name) => words.columns[name]), ...rows.map(cells)]);
}
