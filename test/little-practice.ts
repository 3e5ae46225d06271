// A small practice without fault, and approvals for it: what whole-site tests change one thing of.

import { stringify } from 'yaml';
import type { Compilation } from '#compile';
import type { LedgerEntry } from '#schema/published.ts';
import { type BuildResult, buildSites } from '../src/cli/build.ts';
import { compileAt } from '../src/cli/practice.ts';
import { newFolder } from './folder.ts';
import { compiled, type Files, TODAY } from './practice.ts';

export const BIO = 'content/providers/ada-fenwick.md';
export const POLICY = 'content/policies/social-media/2026-01-15.md';

/** A page of the practice's own about the rules. */
export const RULES = 'content/handbook/rules.md';

const APPROVER = 'Pat Quill';

/** The practice with these files changed, added, or, where undefined, taken away. Nothing of it is approved yet. */
export function littlePractice(
  changes: Readonly<Record<string, string | Uint8Array | undefined>> = {},
): Files {
  const files: Record<string, string | Uint8Array | undefined> = { ...FILES, ...changes };
  return Object.fromEntries(
    Object.entries(files).filter((entry): entry is [string, string | Uint8Array] => entry[1] !== undefined),
  );
}

const FILES = {
  '_data/practice.yaml': `name: Birch Lane Clinic
kind: MedicalClinic
url: https://birchlane.example
timezone: America/New_York
phone: "+1 212-555-0142"
email: desk@birchlane.example
portal: { label: MyBirch, url: https://portal.birchlane.example }
`,
  '_data/disclosure.yaml': `approval: { approvers: [${APPROVER}] }\n`,
  // One heading is enough of a policy here.
  '_data/rules.yaml':
    'policy/require-section: off\npolicy/require-emergency: off\npolicy/require-former-patients: off\n',
  'content/locations/birch-lane.md': `---
name: Birch Lane
address: 8 Birch Lane, Fairhaven, NY 10001
---
`,
  [BIO]: bio({
    name: 'Ada Fenwick',
    personal: '{ interests: { says: [Hiking, Jazz piano], consent: 2026-05-04 } }',
  }),
  [POLICY]: `---
title: Social media and you
kind: social-media
version: 1
effective: 2026-01-15
owner: Practice manager
nextReview: 2027-01-15
summary: We don't connect with patients on personal accounts.
---
We keep our own accounts apart from your care.

## If you send us a friend request {#friend-requests}

We will not accept it. Call {phone} instead.
`,
  'content/pages/about.md':
    '---\ntitle: About us\n---\nWe have been here for a while. [Our people](/providers/)\n',
  'content/answers/friend-request.md':
    '---\ntitle: A friend request\nsituation: friend-request\nchannel: portal\n---\nThank you, {patient}. Please read {policy}\n',
  'content/handbook/editing.md': '---\ntitle: Editing\n---\nChange the file and save it.\n',
  // In the place of what Doorplate says of its rules, which takes more time than all else together and is the same everywhere.
  [RULES]: '---\ntitle: Rules\n---\nAsk the practice manager.\n',
} satisfies Files;

/** A bio with these fields, as YAML, and this body. */
export function bio(
  fields: Readonly<Record<string, string | undefined>>,
  body = 'I listen first, and then we make a plan.',
): string {
  const all: Record<string, string | undefined> = {
    profession: 'physician',
    title: 'Family doctor',
    credentials: '[MD]',
    locations: '[birch-lane]',
    ...fields,
  };
  const lines = Object.entries(all).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${value}\n`],
  );
  return `---\n${lines.join('')}---\n${body}\n`;
}

/** The practice with everything approved but what `isKept` says, as `doorplate approve` would record it. */
export async function approved(
  files: Files,
  {
    isKept = () => false,
    keptVersions = [],
    also = {},
  }: { isKept?: (one: LedgerEntry) => boolean; keptVersions?: readonly string[]; also?: object } = {},
): Promise<Files> {
  const { built, diagnostics } = await compiled(files);
  if (built === undefined) throw new Error(`The practice can't be read: ${JSON.stringify(diagnostics)}`);
  const { ledger } = built.disclosed;
  const signed = { by: APPROVER, on: '2026-05-05' };
  const people: Record<string, Record<string, object[]>> = {};
  for (const one of ledger.people.flatMap(({ entries }) => entries)) {
    if (one.approves === undefined || isKept(one)) continue;
    const { key, says, digest } = one.approves;
    const what = digest === undefined ? { says } : { digest };
    const own = people[one.person] ?? {};
    people[one.person] = { ...own, [key]: [...(own[key] ?? []), { ...what, ...signed }] };
  }
  const versions = (audience: 'public' | 'staff') =>
    Object.fromEntries(
      ledger.policies
        .filter((one) => one.audience === audience)
        .map((one) => [
          one.policy,
          one.versions
            .filter(({ file }) => !keptVersions.includes(file))
            .map(({ effective, digest, values }) => ({
              effective,
              digest,
              values,
              ...signed,
              on: '2026-01-10',
            })),
        ]),
    );
  const text = stringify(
    { people: { ...people, ...also }, policies: versions('public'), staffPolicies: versions('staff') },
    { lineWidth: 0 },
  );
  return { ...files, '_data/approvals.yaml': text };
}

/** The practice in a folder, with everything in it approved. */
export async function approvedFolder(changes: Parameters<typeof littlePractice>[0] = {}): Promise<string> {
  return newFolder(await approved(littlePractice(changes)));
}

/** Builds a folder here, without starting a program, into `out`. */
export function buildHere(root: string, out: string, hold = false): Promise<BuildResult> {
  return buildSites({ place: { root, today: TODAY, now: new Date() }, out, hold });
}

/** Reads and checks a folder here, as `doorplate check` does. */
export function checkHere(root: string): Promise<Compilation> {
  return compileAt({ root, today: TODAY, now: new Date() });
}
