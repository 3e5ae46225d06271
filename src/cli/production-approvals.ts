import { type Compilation, compile } from '#compile';
import { memoryFolder } from '#read';
import type { ApprovalsData, PictureApproval, PolicyApproval, WordingApproval } from '#schema/approvals.ts';
import type { LedgerEntry } from '#schema/published.ts';
import type { Place } from './practice.ts';
import { filesAt } from './report/revision.ts';

const NOTHING: ApprovalsData = { people: {}, policies: {}, staffPolicies: {}, permalinks: [] };

/**
 * In a preview, the approvals by which the production branch shows something today: anyone with its address can open a
 * preview, so that it must not show more. An approval alone isn't enough: the branch may be older than a withdrawal,
 * or loosen a stance. Undefined in production and on a person's own computer.
 */
export async function productionApprovals(
  { root, now, today }: Place,
  env: NodeJS.ProcessEnv,
): Promise<ApprovalsData | undefined> {
  if (!isPreview(env)) return undefined;
  const files = onProduction(root, env.DOORPLATE_PRODUCTION_BRANCH);
  if (files === undefined) return NOTHING;
  const { built } = await compile(memoryFolder(files), {
    now,
    today,
    alsoHeld: new Set(),
    previewApprovals: undefined,
    highlight: () => undefined,
  });
  return built === undefined ? NOTHING : inUse(built);
}

/** Whether what is built is a preview, which goes by more than the files it is built from. */
export function isPreview({ CONTEXT: context }: NodeJS.ProcessEnv): boolean {
  return context !== undefined && context !== 'production' && context !== 'dev';
}

function onProduction(root: string, branch: string | undefined): Record<string, Uint8Array> | undefined {
  const branches = branch === undefined ? ['main', 'master'] : [branch];
  for (const ref of branches.flatMap((name) => [`origin/${name}`, name])) {
    try {
      return filesAt(root, ref);
    } catch {
      // The next name, or none.
    }
  }
  return undefined;
}

/** The approvals by which something is shown. */
function inUse({ records, disclosed }: NonNullable<Compilation['built']>): ApprovalsData {
  const { approvals } = records;
  const { people, policies } = disclosed.ledger;
  const versions = (audience: 'public' | 'staff', all: Readonly<Record<string, PolicyApproval[]>>) => {
    const shown = policies
      .filter((one) => one.audience === audience)
      .flatMap((one) => one.versions)
      .filter(({ state }) => state !== 'not-approved' && state !== 'changed')
      .flatMap(({ translations = [], ...version }) => [
        { lang: undefined, ...version },
        ...translations.filter(({ state }) => state === 'approved'),
      ]);
    return Object.fromEntries(
      Object.entries(all).map(([policy, list]) => [
        policy,
        list.filter(({ digest, lang }) => shown.some((one) => one.digest === digest && one.lang === lang)),
      ]),
    );
  };
  return {
    ...approvals,
    people: Object.fromEntries(
      people.map(({ slug, entries }) => [
        slug,
        ofPerson(
          Object.hasOwn(approvals.people, slug) ? (approvals.people[slug] ?? {}) : {},
          entries.filter(({ outcome }) => outcome === 'published'),
        ),
      ]),
    ),
    policies: versions('public', approvals.policies),
    staffPolicies: versions('staff', approvals.staffPolicies),
  };
}

type Person = ApprovalsData['people'][string];
type Approval = WordingApproval | PictureApproval;

function ofPerson(all: Person, shown: readonly LedgerEntry[]): Person {
  const languages = Object.entries(all).flatMap(([lang, lists]) =>
    Array.isArray(lists) ? [] : [[lang, inLanguage(lists, lang, shown)] as const],
  );
  const own = Object.fromEntries(Object.entries(all).filter(([, list]) => Array.isArray(list)));
  return { ...inLanguage(own, undefined, shown), ...Object.fromEntries(languages) } as Person;
}

function inLanguage(lists: Person, lang: string | undefined, shown: readonly LedgerEntry[]): Person {
  return Object.fromEntries(
    Object.entries(lists).map(([key, list]) => [
      key,
      (list as Approval[]).filter((one) =>
        shown.some(
          ({ approves }) =>
            approves?.key === key &&
            approves.lang === lang &&
            ('says' in one ? approves.says?.trim() === one.says.trim() : approves.digest === one.digest),
        ),
      ),
    ]),
  ) as Person;
}
