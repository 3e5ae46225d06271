import { defineCommand } from 'citty';
import { hasErrors } from '#diagnostic/diagnostic.ts';
import { pretty } from '#diagnostic/formats/pretty.ts';
import { isSamePerson } from '#disclose';
import { diskFolder } from '#read';
import { askOne, askText, askYes, isTerminal } from '../ask.ts';
import { exit } from '../exit.ts';
import { Misuse } from '../misuse.ts';
import { compileFiles, type Place, placeArgs, placeOf } from '../practice.ts';
import { visible } from '../visible.ts';
import { type PersonPlan, planPeople } from './approval-plan.ts';
import { type Proposal, proposalsOf } from './approval-proposals.ts';
import { targetsOf } from './approval-targets.ts';
import { approvalsAfter } from './approvals-after.ts';
import { readApprovals, writeApprovals } from './approvals-file.ts';
import { approvalsText } from './approvals-text.ts';
import { personBehind } from './person-behind.ts';
import { planPolicies } from './policy-plan.ts';

export const approve = defineCommand({
  meta: {
    name: 'approve',
    description: 'Shows what would newly become public or disappear, and records who said yes',
  },
  args: {
    slug: {
      type: 'positional',
      required: false,
      description: 'People and policies, or one part after a slash: hana-nakamura/pets (default: everything)',
    },
    ...placeArgs,
    yes: { type: 'boolean', description: 'Approve without being asked; needs --by or --login' },
    by: { type: 'string', description: 'Who approves', valueHint: 'NAME' },
    login: {
      type: 'string',
      description:
        'Who approves, by their login at the git host; “logins” in _data/disclosure.yaml has the name',
      valueHint: 'LOGIN',
    },
  },
  async run({ args }) {
    const by = args.by?.trim() || undefined;
    const login = args.login?.trim();
    if (by !== undefined && login !== undefined)
      throw new Misuse('--by and --login both say who approves. Give one of them.');
    if (args.yes && by === undefined && login === undefined)
      throw new Misuse('--yes needs --by with the name of whoever approves, or --login with their login.');
    if (!args.yes && !isTerminal()) {
      throw new Misuse('Nobody can be asked here. Run it in a terminal, or add --yes and --by with a name.');
    }
    exit(await approveAt(placeOf(args), { words: args._, by, login, isAsking: !args.yes }));
  },
});

interface Request {
  readonly words: readonly string[];
  readonly by: string | undefined;
  readonly login: string | undefined;
  readonly isAsking: boolean;
}

/** Plans, shows, asks and records; gives the exit code. */
async function approveAt(place: Place, { words, by: named, login, isAsking }: Request): Promise<0 | 1> {
  const before = readApprovals(place.root);
  const { diagnostics, files, built } = await compileFiles(diskFolder(place.root), place);
  const inData = diagnostics.filter(({ file }) => file.startsWith('_data/'));
  if (built === undefined || hasErrors(inData)) {
    return stop(
      `${pretty({ diagnostics: inData, files })}\nNothing can be approved until this is put right.`,
    );
  }
  if (hasErrors(diagnostics)) {
    process.stderr.write(
      'Some files have errors; nothing new in them can be approved. Run: npx doorplate check\n\n',
    );
  }
  const { records, disclosed } = built;
  const { ledger, site } = disclosed;
  const targets = targetsOf(words, records, ledger);
  const { approvers, ownWording, logins } = records.disclosure.approval;
  const behind = login === undefined ? named : personBehind(login, logins);
  if (login !== undefined && behind === undefined) return stop(noPerson(login));
  const by = behind ?? (await askWho(approvers));
  if (by === undefined) return stop(STOPPED);
  if (approvers.length > 0 && !approvers.includes(by)) return stop(NO_APPROVER);

  const situation = { records, ledger, today: site.today };
  const people = planPeople(situation, targets);
  const isOwn = (plan: PersonPlan) => !ownWording && isSamePerson(by, plan.name);
  const proposals = proposalsOf(people, planPolicies(situation, diagnostics, targets), {
    isOwn,
    isLogged: login !== undefined,
    isAlone: approvers.length === 1,
  });
  const accepted = await put(proposals, isAsking);
  if (accepted === undefined) return stop(STOPPED);

  const yes = {
    people: accepted.flatMap((one) => one.people),
    versions: accepted.flatMap((one) => one.versions),
  };
  if (yes.people.length + yes.versions.length === 0) {
    const isAsked = proposals.some((one) => one.people.length + one.versions.length > 0);
    process.stdout.write(isAsked ? 'Nothing was recorded.\n' : 'There is nothing to record.\n');
    return people.some((plan) => plan.additions.length > 0 && isOwn(plan)) ? 1 : 0;
  }
  const after = approvalsAfter(records.approvals, { ...yes, by, on: site.today });
  await writeApprovals(place.root, approvalsText(after), before);
  const added = yes.people.flatMap(({ additions }) => additions).length + yes.versions.length;
  const removed = yes.people.flatMap(({ removals }) => removals).length;
  process.stdout.write(
    `Recorded in _data/approvals.yaml: ${added} approved by ${by}, ${removed} taken out.\n`,
  );
  return 0;
}

const STOPPED = 'Stopped. Nothing was recorded.';
const NO_APPROVER =
  'This name is not among “approvers” in _data/disclosure.yaml, so its approvals would not count. Correct the name, or ask someone who is.';
const noPerson = (login: string) =>
  `The login “${visible(login)}” stands for nobody here, or for more than one person, so nothing was recorded. Whoever looks after the files can write it under “logins” in _data/disclosure.yaml, with the name of an approver.`;

async function askWho(approvers: readonly string[]): Promise<string | undefined> {
  if (approvers.length === 0) return askText('Who approves?', 'First and last name');
  return askOne(
    'Who approves?',
    approvers.map((name) => ({ value: name, label: name })),
  );
}

/** Shows each proposal, and asks where somebody is to be asked. Undefined: they would rather stop. */
async function put(proposals: readonly Proposal[], isAsking: boolean): Promise<Proposal[] | undefined> {
  const accepted: Proposal[] = [];
  for (const proposal of proposals) {
    process.stdout.write(`${proposal.report}\n\n`);
    if (proposal.people.length + proposal.versions.length === 0) continue;
    const isYes = isAsking ? await askYes('Record this?') : true;
    if (isYes === undefined) return undefined;
    if (isYes) accepted.push(proposal);
  }
  return accepted;
}

function stop(message: string): 1 {
  process.stderr.write(`${message}\n`);
  return 1;
}
