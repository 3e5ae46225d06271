// What the tests of the workflows share: a practice in a repository, and a form that somebody fills in.
import { expect } from 'vitest';
import { approve } from '../../src/cli/approve/approve.ts';
import { run as command } from '../../src/cli/run-in-test.ts';
import { type Files, withFiles } from '../../src/cli/small-practice.ts';
import {
  type Call,
  type Circumstances,
  commit,
  git,
  newScene,
  type Run,
  runSteps,
  type Scene,
  TODAY,
} from './run.ts';

export const FORMS = ['approve-wording', 'take-down', 'renew-consent', 'new-policy-version'];
export const APPROVALS = '_data/approvals.yaml';

/** An open pull request of the branch, as it is listed. */
export const PULL = { number: 7, baseRefName: 'main', isCrossRepository: false };

/** A command that changes a file of each kind, and says what would be an order to the runner. */
export const CHANGE =
  "for file in _data/approvals.yaml content/providers/ada-lund.md content/policies/social-media/2026-01-15.md; do echo '# changed' >>$file; done; echo '::error::said'";

const LOGINS = {
  '_data/disclosure.yaml': 'approval: { approvers: [Dana Reyes], logins: { dreyes: Dana Reyes } }\n',
};

export function sceneWith(files: Files = {}): Scene {
  return newScene(withFiles({ ...LOGINS, ...files }));
}

/** Fills in a form and starts it; `login`: who does. */
export function start(
  scene: Scene,
  form: string,
  inputs: Readonly<Record<string, string>>,
  { login = 'dreyes', given = {}, ...more }: Partial<Circumstances> & { readonly login?: string } = {},
): Run {
  const filled = Object.fromEntries(Object.entries(inputs).map(([key, value]) => [`inputs.${key}`, value]));
  const all = { 'github.triggering_actor': login, 'github.token': 'secret', ...filled, ...given };
  return runSteps(scene, form, { given: all, ...more });
}

/** Everything is approved already, and online. */
export async function approveAll({ root }: Scene): Promise<void> {
  const { code } = await command(approve, '--yes', '--by', 'Dana Reyes', '--root', root, '--today', TODAY);
  expect(code).toBe(0);
  commit(root, 'Approve');
  git(root, 'push', '--quiet', 'origin', 'main');
}

/** The comments and issues that were written. */
export function commented({ calls }: Run): Call[] {
  return calls.filter(({ body }) => body !== '');
}

/** What stands on the origin. */
export const headOf = ({ origin }: Scene): string => git(origin, 'rev-parse', 'main');
export const filesOf = ({ origin }: Scene): string[] =>
  git(origin, 'show', '--format=', '--name-only', 'main').split('\n');
export const textAt = ({ origin }: Scene, path: string): string => git(origin, 'show', `main:${path}`);
