import { execFileSync } from 'node:child_process';
import { ALL_RULES } from '#compile';
import { parse } from '#parse';
import { type Folder, memoryFolder, readPractice } from '#read';
import type { ApprovalsData } from '#schema/approvals.ts';

const FILE = '_data/approvals.yaml';
const NOTHING: ApprovalsData = { people: {}, policies: {}, staffPolicies: {}, permalinks: [] };

/**
 * In a preview, the approvals of the production branch: a preview shows only wording that was approved there, since
 * anyone with its address can open it. Undefined in production and on a person's own computer.
 */
export async function productionApprovals(
  root: string,
  folder: Folder,
  env: NodeJS.ProcessEnv,
): Promise<ApprovalsData | undefined> {
  const { CONTEXT: context } = env;
  if (context === undefined || context === 'production' || context === 'dev') return undefined;
  const text = onProduction(root, env.DOORPLATE_PRODUCTION_BRANCH);
  if (text === undefined) return NOTHING;
  // Read as every other file is: what doesn't fit counts as nothing.
  const practice = '_data/practice.yaml';
  const files = Object.fromEntries(
    folder
      .list()
      .flatMap(({ path, kind }) => (path === practice && kind === 'file' ? [[path, folder.read(path)]] : [])),
  );
  return (
    parse(await readPractice(memoryFolder({ ...files, [FILE]: text })), ALL_RULES).records?.approvals ??
    NOTHING
  );
}

function onProduction(root: string, branch: string | undefined): string | undefined {
  const branches = branch === undefined ? ['main', 'master'] : [branch];
  for (const ref of branches.flatMap((name) => [`origin/${name}`, name])) {
    try {
      return execFileSync('git', ['-C', root, 'show', `${ref}:./${FILE}`], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        maxBuffer: 1 << 28,
      });
    } catch {
      // The next name, or none.
    }
  }
  return undefined;
}
