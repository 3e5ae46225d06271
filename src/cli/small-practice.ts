import { compile } from '#compile';
import { memoryFolder } from '#read';
import { planPeople, type Situation } from './approve/approval-plan.ts';

/** A practice of a few files, for tests: each may be replaced, or taken away with `undefined`. */
export type Files = Readonly<Record<string, string | undefined>>;

const PRACTICE = `name: Small Practice
kind: MedicalClinic
url: https://small.example
timezone: America/Los_Angeles
phone: "+1 503-555-0100"
`;

const BIO = `---
name: Dr Ada Lund
profession: physician
title: Family doctor
credentials: [MD]
locations: [main]
approach: Plain words first.
personal:
  interests: { says: [Hiking, Chess], consent: 2026-01-10 }
  pets: { says: An old dog, consent: 2026-01-10 }
  travel: Long train rides
---
I listen first.

## At the visit

Then we make a plan, and it has
two lines: one is yours.
`;

export const POLICY = `---
title: Social media and you
kind: social-media
version: 1
effective: 2026-01-15
owner: Practice manager
nextReview: 2027-01-15
summary: We don’t connect with patients on personal accounts.
---
## If you send us a friend request {#friend-requests}

We will not accept it. Call {phone}.
`;

export const BIO_PATH = 'content/providers/ada-lund.md';
export const POLICY_PATH = 'content/policies/social-media/2026-01-15.md';

/** One heading is enough of a policy for these tests. */
const SHORT_POLICIES =
  'policy/require-section: off\npolicy/require-emergency: off\npolicy/require-former-patients: off\nstaff-policy/require-rights: off\nstaff-policy/require-patient-confidentiality: off\n';

export const SMALL: Files = {
  '_data/practice.yaml': PRACTICE,
  '_data/disclosure.yaml': 'approval: { approvers: [Dana Reyes, Ada Lund] }\n',
  '_data/rules.yaml': SHORT_POLICIES,
  'content/locations/main.md': '---\nname: Main\naddress: 1 Main Street\n---\n',
  [BIO_PATH]: BIO,
  [POLICY_PATH]: POLICY,
};

/** The small practice with some files changed, as it would be read from disk. */
export function withFiles(changes: Files): Record<string, string> {
  const files = { ...SMALL, ...changes };
  return Object.fromEntries(
    Object.entries(files).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** What the program makes of it on a day. */
export async function situationOf(changes: Files, today: string) {
  const compilation = await compile(memoryFolder(withFiles(changes)), {
    now: new Date(`${today}T12:00:00Z`),
    today,
    alsoHeld: new Set(),
    previewApprovals: undefined,
    highlight: () => undefined,
  });
  if (compilation.built === undefined) throw new Error(JSON.stringify(compilation.diagnostics));
  const { records, disclosed } = compilation.built;
  const situation: Situation = { records, ledger: disclosed.ledger, today };
  return { situation, diagnostics: compilation.diagnostics, disclosed };
}

/** A bio with some of its text exchanged. */
export function bioWith(...changes: readonly (readonly [string, string])[]): Files {
  return { [BIO_PATH]: changes.reduce((text, [from, to]) => text.replace(from, to), BIO) };
}

/** The plan for the one person there is. */
export async function planOf(changes: Files, today = '2026-02-01') {
  const { situation } = await situationOf(changes, today);
  const plan = planPeople(situation, []).find(({ slug }) => slug === 'ada-lund');
  if (plan === undefined) throw new Error('There is no plan.');
  return plan;
}
