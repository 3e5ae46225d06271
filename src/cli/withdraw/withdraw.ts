import { defineCommand } from 'citty';
import { dayIn } from '#compile';
import { diskFolder } from '#read';
import { askYes, isTerminal } from '../ask.ts';
import { labelOf } from '../edit/label-of.ts';
import { writeChange } from '../edit/write-file.ts';
import { exit } from '../exit.ts';
import { Misuse } from '../misuse.ts';
import { compileFiles, type Place, placeArgs, placeOf } from '../practice.ts';
import { isApprovalEnough } from './approval-keeps.ts';
import { checklist } from './checklist.ts';
import { historyOf } from './history.ts';
import { type Plan, planOf, type Withdrawal } from './plan.ts';
import { prove } from './proof.ts';
import { slugsAt, standingOf } from './standing.ts';
import { checkPart, namedBy } from './target.ts';
import { nameOf, picturesOf, wordingOf } from './wording.ts';

export const withdraw = defineCommand({
  meta: {
    name: 'withdraw',
    description: 'Takes words, a photo or a person off, and proves that nothing is left',
  },
  args: {
    slug: { type: 'positional', required: true, description: 'Whose: the name of the file without .md' },
    part: {
      type: 'positional',
      required: false,
      description: 'A category such as pets, or photo, approach, body (default: the person)',
    },
    ...placeArgs,
    yes: { type: 'boolean', description: 'Without being asked' },
    erase: {
      type: 'boolean',
      description: 'Delete it from the files as well, instead of keeping it as a record',
    },
    approval: {
      type: 'boolean',
      description: 'Only take back the approval, and leave the bio’s file as it is',
    },
  },
  async run({ args }) {
    const { yes = false, erase = false, approval = false } = args;
    if (erase && approval)
      throw new Misuse('--approval leaves the file as it is, and --erase changes it. Give one of them.');
    if (!yes && !isTerminal())
      throw new Misuse('Nobody can be asked here. Run it in a terminal, or add --yes.');
    exit(await withdrawAt(placeOf(args), { words: args._, erase, approval, isAsking: !yes }));
  },
});

interface Request {
  readonly words: readonly string[];
  readonly erase: boolean;
  readonly approval: boolean;
  readonly isAsking: boolean;
}

/** Finds what stands, says what will go, asks, changes the files, builds and proves; gives the exit code. */
async function withdrawAt(place: Place, { words, erase, approval, isAsking }: Request): Promise<0 | 1> {
  const slugs = slugsAt(place.root);
  const { slug, part } = namedBy(words, slugs);
  const { built } = await compileFiles(diskFolder(place.root), place);
  const standing = standingOf(place.root, slug, built);
  if (part !== undefined) checkPart(part, standing);
  const today = built?.disclosed.site.today ?? place.today ?? dayIn(WESTERNMOST, place.now);
  const withdrawal: Withdrawal = {
    part,
    erases: !approval && (erase || standing.isPublic),
    isApprovalOnly: approval,
    today,
  };
  if (approval && !isApprovalEnough(part, standing)) return stop(NOT_BY_APPROVAL);
  const plan = planOf(standing, withdrawal);
  say(planText(slug, part, plan, standing.isPublic && !erase && !approval));
  if (isAsking && plan.steps.length > 0 && (await askYes('Take this away now?')) !== true)
    return stop('Stopped. Nothing was changed.');

  for (const step of plan.steps) writeChange(place.root, step);
  const meant = (one: string) => part === undefined || part === one;
  const wording = wordingOf(standing, meant);
  say(
    plan.steps.length > 0
      ? 'Done. Building the site and searching it …'
      : 'Building the site and searching it …',
  );
  const proof = await prove(place, {
    slug,
    leaver: part === undefined && !approval ? { name: nameOf(standing) } : undefined,
    wording,
    pictures: meant('photo') ? picturesOf(standing) : [],
  });
  say(proof.lines.join('\n'));
  const history = await historyOf(place.root, {
    slug,
    wording,
    picture: meant('photo') ? standing.picture?.path : undefined,
    others: slugs,
  });
  const changed = [...new Set(plan.steps.map(({ path }) => path))];
  say(checklist(changed, history, standing.isPublic));
  return proof.isProven && plan.byHand.length === 0 ? 0 : 1;
}

/** While the practice's own time zone can't be read: the day it is everywhere, since a day to come would withhold nothing yet. */
const WESTERNMOST = 'Etc/GMT+12';

const NOT_BY_APPROVAL =
  'Nothing was changed: the practice’s settings (_data/disclosure.yaml) can’t be read, or ask no approval for all of this, so without its approval it would stay on the site. Leave out --approval; then it is taken off in any case.';

/** What is about to happen, by field and file. */
function planText(
  slug: string,
  part: string | undefined,
  { steps, byHand, stays }: Plan,
  isForced: boolean,
): string {
  const what = part === undefined ? slug : `“${labelOf(part)}” of ${slug}`;
  const lines =
    steps.length + byHand.length === 0
      ? [`There is nothing more to take away: in the files, ${what} is off already.`]
      : [`Taking off ${what}:`, ...steps.map(({ path, does }) => `  - ${path}: ${does}`)];
  const forced =
    isForced && steps.length > 0
      ? [
          'Everyone can read these files (“repository” in _data/practice.yaml says so), so the words leave them, too.',
        ]
      : [];
  return [
    ...lines,
    ...stays.map((one) => `  - ${one}`),
    ...forced,
    ...byHand.map((one) => `  ! ${one}`),
  ].join('\n');
}

function say(text: string): void {
  process.stdout.write(`${text}\n\n`);
}

function stop(message: string): 1 {
  process.stderr.write(`${message}\n`);
  return 1;
}
