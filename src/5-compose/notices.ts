import { FACTS } from '#schema/notices/fact.ts';
import type { NoticeStanding } from '#schema/notices/standing.ts';
import type { Link } from '#schema/page.ts';
import type { Ledger, PublishedSite, VersionView } from '#schema/published.ts';
import { say } from '#schema/words/say.ts';
import type { Words } from '#schema/words/words.ts';
import type { Context } from './context.ts';
import { csvOf } from './csv.ts';
import { titled } from './frame.ts';

/** How a practice stands with one notice, for tables. Days as 2028-05-04; empty where there is nothing. */
export interface NoticeRow {
  readonly jurisdiction: string;
  readonly id: string;
  readonly title: string;
  readonly required: NoticeStanding['required'];
  /** Facts that decided. */
  readonly because: readonly string[];
  readonly present: PresentState;
  /** Where people can read it. */
  readonly url: string;
  readonly lacks: readonly string[];
  readonly placement: string;
  readonly lawRef: string;
  readonly status: string;
  readonly inForceFrom: string;
  readonly checkedOn: string;
  readonly confidence: string;
}

export type PresentState =
  | 'here'
  | 'notWhole'
  | 'missing'
  | 'waiting'
  | 'upcoming'
  | 'rules'
  | 'notNeeded'
  | 'extra';

/** Every notice of the practice's jurisdictions. */
export function noticeRows(site: PublishedSite, { notices }: Ledger): NoticeRow[] {
  return notices.map((standing) => {
    const { notice, required, because, lacks } = standing;
    const policy = policyOf(standing, site);
    return {
      jurisdiction: notice.jurisdiction,
      id: notice.id,
      title: notice.title,
      required,
      because: because.map(({ fact, answer }) => factInWords(FACTS[fact].label, answer)),
      present: presentState(standing),
      url: policy === undefined ? '' : new URL(policy.path, site.practice.url).href,
      lacks: required === 'no' ? [] : lacks,
      placement: notice.placement,
      lawRef: notice.lawRef,
      status: notice.status,
      inForceFrom: notice.inForceFrom,
      checkedOn: notice.checkedOn,
      confidence: notice.confidence,
    };
  });
}

/** `employees: 9`, `owned by a hospital: no`; of what nobody answered only what it is. */
function factInWords(label: string, answer: boolean | number | undefined): string {
  if (answer === undefined) return label;
  return `${label}: ${typeof answer === 'number' ? answer : answer ? 'yes' : 'no'}`;
}

/** What isn't asked for may be there all the same, and lacks nothing then. */
function presentState({ notice, required, isPresent, lacks, versions }: NoticeStanding): PresentState {
  if ('rules' in notice.fulfilledBy) return 'rules';
  if (required === 'no') return isPresent ? 'extra' : 'notNeeded';
  if (isPresent) return lacks.length === 0 ? 'here' : 'notWhole';
  const [first] = versions;
  return first === undefined || first.state === 'in-force' ? 'missing' : first.state;
}

/** Whether something is left to do about it. */
export function isOpen({ required, present }: Pick<NoticeRow, 'required' | 'present'>): boolean {
  return required === 'unanswered' || (required === 'yes' && present !== 'here' && present !== 'rules');
}

/** The version in force that fulfils a notice, and where it stands. */
function policyOf(
  { versions, isPresent }: NoticeStanding,
  { policies }: PublishedSite,
): { readonly path: string; readonly version: VersionView } | undefined {
  const [first] = versions;
  if (!isPresent || first === undefined) return undefined;
  const version = policies
    .find(({ policy }) => policy === first.policy)
    ?.versions.find(({ state }) => state === 'in-force');
  return version === undefined ? undefined : { path: `/policies/${first.policy}/`, version };
}

/** Links the law wants on the first page, each once. */
export function homeNotices(context: Context): Link[] {
  const links = context.ledger.notices
    .filter(({ notice, required }) => notice.placement === 'home' && required === 'yes')
    .flatMap((standing) => policyOf(standing, context.site) ?? [])
    .map(({ version, path }) => titled(version, path, context));
  return links.filter(({ url }, at) => links.findIndex((one) => one.url === url) === at);
}

/** For other programs. */
export function noticesJson(rows: readonly NoticeRow[]): string {
  return `${JSON.stringify(rows, null, 2)}\n`;
}

/** For spreadsheets. */
export function noticesCsv(rows: readonly NoticeRow[], { notices: words }: Words): string {
  const columns = Object.keys(words.cells) as (keyof NoticeRow)[];
  return csvOf([
    columns.map((name) => words.cells[name]),
    ...rows.map((row) => {
      const said: Readonly<Record<keyof NoticeRow, string | readonly string[]>> = {
        ...row,
        required: say(words.required[row.required], { day: row.inForceFrom }),
        present: words.present[row.present],
      };
      return columns.map((name) => textOf(said[name]));
    }),
  ]);
}

function textOf(value: string | readonly string[]): string {
  return typeof value === 'string' ? value : value.join('; ');
}
