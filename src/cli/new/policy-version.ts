import { ALL_RULES } from '#compile';
import { parse } from '#parse';
import { diskFolder, type Folder, readPractice } from '#read';
import type { PolicyRecord } from '#schema/record.ts';
import { findUnseen } from '#schema/unseen.ts';
import { isDay } from '#schema/value.ts';
import { askText, isTerminal } from '../ask.ts';
import { Misuse } from '../misuse.ts';
import { suggest } from '../suggest.ts';
import { type Change, nextVersion } from './next-version.ts';
import { writeNew } from './write-new.ts';

/** What the command line gives. */
export interface Given {
  readonly policy?: string | undefined;
  readonly effective?: string | undefined;
  readonly changes?: string | undefined;
  readonly staff?: boolean | undefined;
  readonly yes?: boolean | undefined;
}

/** Writes the next version of a policy beside its others; gives the exit code. */
export async function newPolicyVersion(root: string, given: Given): Promise<0 | 1> {
  const folder = policiesOnly(diskFolder(root));
  const { place, policy } = placeOf(folder, given);
  const files = versionsIn(folder, `${place}/${policy}`);
  const newest = files.at(-1) as string;
  const record = await recordOf(folder, newest);
  if (record === undefined)
    return stop(`${newest} has errors, so no version can be made from it. Run: npx doorplate check`);
  if (record.body.blocks.length === 0)
    return stop(
      `${newest} has no text of its own, only a file from before, so there is nothing to start from. Write the first version by hand; another policy shows how.`,
    );
  const change = await changeOf(given, record.data.effective);
  if (change === undefined) return stop('Stopped. Nothing was written.');
  return writeNew(root, {
    file: `${place}/${policy}/${change.effective}.md`,
    text: nextVersion(record, change),
    meaning:
      'It says what the version before it says: change the words now. Nobody sees it before it is approved.',
    otherwise: 'Change it, or give another day with --effective.',
  });
}

const PLACES = ['content/policies', 'content/staff-policies'] as const;

/** Policies and the practice's own files; photos would take their time. */
function policiesOnly(folder: Folder): Folder {
  const isMeant = /^(?:_data|content\/(?:staff-)?policies)\//;
  return { ...folder, list: () => folder.list().filter(({ path }) => isMeant.test(path)) };
}

/** The folder of the policy that is meant: among those for patients unless only staff have one, or --staff. */
function placeOf(folder: Folder, { policy, staff }: Given): { place: string; policy: string } {
  const places = staff ? PLACES.slice(1) : PLACES;
  const named = folder.list().flatMap(({ path }) => {
    const [, one, name] = /^(content\/[^/]+)\/([^/]+)\//.exec(path) ?? [];
    return places.some((other) => other === one) && name !== undefined ? [name] : [];
  });
  const known = [...new Set(named)];
  if (policy === undefined)
    throw new Misuse(
      known.length === 0
        ? 'There is no policy yet. The first one: npx doorplate new policy'
        : `Say which policy, such as: npx doorplate new policy-version ${known[0]}. There are: ${known.join(', ')}.`,
    );
  const place = places.find((one) => versionsIn(folder, `${one}/${policy}`).length > 0);
  if (place !== undefined) return { place, policy };
  throw new Misuse(`There is no policy${staff ? ' for staff' : ''} of that name.${suggest(policy, known)}`);
}

/** The files of a policy's versions, the oldest first. */
function versionsIn(folder: Folder, policy: string): string[] {
  return folder
    .list()
    .map(({ path }) => path)
    .filter((path) => path.startsWith(`${policy}/`) && isDay(path.slice(policy.length + 1, -'.md'.length)))
    .sort();
}

async function recordOf(folder: Folder, file: string): Promise<PolicyRecord | undefined> {
  const { records } = parse(await readPractice(folder), ALL_RULES);
  const all: readonly PolicyRecord[] = [...(records?.policies ?? []), ...(records?.staffPolicies ?? [])];
  return all.find((one) => one.file === file);
}

/** What is given, and of the rest what has to be asked. Undefined: they would rather stop. */
async function changeOf(given: Given, before: string): Promise<Change | undefined> {
  const ask = (option: string, question: string, placeholder: string) => {
    if (!given.yes && isTerminal()) return askText(question, placeholder);
    throw new Misuse(
      `--${option} is missing, and nobody can be asked here. Add: --${option} "${placeholder}"`,
    );
  };
  const effective =
    given.effective?.trim() ||
    (await ask('effective', 'On which day does the new version take effect?', '2027-01-15'));
  if (effective === undefined) return undefined;
  if (!isDay(effective)) throw new Misuse('--effective must be a date such as 2027-01-15.');
  if (effective <= before)
    throw new Misuse(
      `--effective must be after ${before}, the day of the newest version. To put a slip right in that one, use “corrections”.`,
    );
  const changes =
    given.changes?.trim() ||
    (await ask('changes', 'What changes for readers?', 'We now say what happens when …'));
  if (changes === undefined) return undefined;
  if (findUnseen(changes) !== undefined)
    throw new Misuse('--changes holds a character that nobody sees. Write the sentence anew.');
  return { effective, changes: changes.replace(/\s+/g, ' ') };
}

function stop(message: string): 1 {
  process.stderr.write(`${message}\n`);
  return 1;
}
