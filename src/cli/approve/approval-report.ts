import { findCategory } from '#schema/categories.ts';
import type { Field } from '#schema/field.ts';
import { provider } from '#schema/provider.ts';
import type { LedgerEntry, Reason } from '#schema/published.ts';
import { en } from '#schema/words/en.ts';
import { labelled, visible } from '../visible.ts';
import type { PersonPlan } from './approval-plan.ts';
import type { VersionPlan } from './policy-plan.ts';

const DEEP = '        ';

/**
 * What is asked about one person, with the exact words. `isOwn`: whoever approves is this person and may not.
 * `isLogged`: it is written where it stays, and what is taken away must not live on there.
 */
export function personReport(
  { slug, name, additions, removals, refused }: PersonPlan,
  {
    isOwn,
    isLogged,
    isAlone = false,
  }: { readonly isOwn: boolean; readonly isLogged: boolean; readonly isAlone?: boolean },
): string {
  const lines = [name === slug ? slug : `${visible(name)} (${slug})`];
  if (additions.length > 0 && isOwn)
    lines.push(
      `  ${additions.length} waiting: nobody approves their own words here. ${isAlone ? 'There is no other approver: add someone under “approvers” in _data/disclosure.yaml.' : 'Someone else has to.'}`,
    );
  if (additions.length > 0 && !isOwn)
    lines.push(
      '  Newly public:',
      ...additions.map((one) => `    + ${labelled(one.label, wordingOf(one), DEEP)}`),
    );
  if (removals.length > 0) {
    lines.push(
      '  No longer public, so taken out of the approvals:',
      ...removals.map(
        ({ key, lang, approval }) =>
          `    - ${isLogged ? namedOnly(key) : labelled(lang === undefined ? labelOf(key) : `${labelOf(key)} (${lang})`, 'says' in approval ? approval.says : shorten(approval.digest), DEEP)}`,
      ),
    );
  }
  const named = isLogged
    ? refused.map((one) => (one.isSensitive ? { ...one, label: en.who.private } : one))
    : refused;
  return [...lines, ...refusals(named).map((line) => `  Can’t be approved: ${line}`)].join('\n');
}

/** What is asked about a version of a policy: the whole text, since the whole text is approved. */
export function versionReport(
  { policy, audience, version, record, text }: VersionPlan,
  isLogged: boolean,
): string {
  const { data } = record;
  const { file, lang, title, says, isChanged } = text;
  const name = nameOf(policy, version.effective, lang);
  if (isLogged && audience === 'staff')
    return `${name}\n  For staff, in effect from ${version.effective}. The text is in ${file}.`;
  const values = Object.entries(text.values).map(
    ([variable, value]) => `    {${variable}} stands for ${visible(value)} from now on`,
  );
  const lines = says.join('\n\n').split('\n');
  return [
    `${name}: ${visible(title)}`,
    `  ${audience === 'staff' ? 'For staff' : 'Newly public'}, in effect from ${version.effective}${isChanged ? ', in place of the approved text' : ''} (${file}):`,
    ...lines.map((line) => (line === '' ? '' : `    + ${visible(line)}`)),
    ...(data.attachment === undefined || lang !== undefined ? [] : [`    + ${visible(data.attachment)}`]),
    ...values,
  ].join('\n');
}

/** Why a version can't be approved. */
export function versionRefusal({ policy, version, text, refusal }: VersionPlan): string {
  return `${nameOf(policy, version.effective, text.lang)}\n  Can’t be approved: ${WHY[refusal ?? 'error']}`;
}

/** As the command line names it. */
function nameOf(policy: string, effective: string, lang: string | undefined): string {
  return [policy, effective, ...(lang === undefined ? [] : [lang])].join('/');
}

const WHY: Readonly<Record<NonNullable<VersionPlan['refusal']>, string>> = {
  'no-correction':
    'the approved text was changed. For a slip, add to “corrections” with the day it was put right; for more, write a new version.',
  moved:
    'it is approved under its earlier name, and that approval has to move with it. npx doorplate check says how',
  unwritten:
    'places in it are left to be filled in: look for [[Write here: …]]. To see each: npx doorplate check',
  untranslated: 'parts of it are still in the words of the original. To see which: npx doorplate check',
  stale:
    'the original changed since it was translated. Compare the two, change what differs, then run: npx doorplate new translation',
  error: 'its file has errors. Run: npx doorplate check',
};

/** One line for each reason. */
function refusals(entries: readonly LedgerEntry[]): string[] {
  const byReason = new Map<Reason, Set<string>>();
  for (const { reason, label, until } of entries) {
    if (reason === undefined) continue;
    const day = reason === 'consent-expired' && until !== undefined ? ` (until ${until})` : '';
    byReason.set(reason, (byReason.get(reason) ?? new Set()).add(`“${label}”${day}`));
  }
  return [...byReason].map(([reason, labels]) =>
    reason === 'error'
      ? 'there is an error in the file. Run: npx doorplate check'
      : `${[...labels].join(', ')}. ${en.ledger[reason]}`,
  );
}

function wordingOf({ wording, approves }: LedgerEntry): string {
  const words = wording.open('approve') ?? '';
  return approves?.digest === undefined ? words : `${words} (${shorten(approves.digest)})`;
}

/** What people call the part of a bio that stands under a key of the approvals. */
function labelOf(key: string): string {
  const fields: Readonly<Record<string, Field>> = provider.fields;
  return (
    findCategory(key)?.label ??
    (Object.hasOwn(fields, key) ? fields[key]?.label : undefined) ??
    { body: 'Text', alt: 'Description of the photo' }[key] ??
    visible(key)
  );
}

function namedOnly(key: string): string {
  return findCategory(key)?.sensitive ? en.who.private : labelOf(key);
}

function shorten(digest: string): string {
  return `picture ${digest.slice(0, 'sha256-'.length + 8)}…`;
}
