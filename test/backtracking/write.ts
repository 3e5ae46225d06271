// `npm run regexes`: verdicts on patterns that are new, those on gone ones taken out. `-- --all` starts from nothing.
// Each pattern takes a second or two. What may not stay is printed with its places.
import { existsSync, writeFileSync } from 'node:fs';
import { faultsOf } from './faults.ts';
import {
  LIST,
  needingVerdict,
  patternsOfProject,
  readList,
  TOOL,
  type Verdict,
  verdictOn,
} from './verdicts.ts';

const PATIENCE = 30_000;
// Where there is no native program for this machine, JavaScript does it, slowly.
const backend = await verdictOn({ source: 'a*', flags: '' }, 'native', PATIENCE).then(
  () => 'native' as const,
  () => 'pure' as const,
);

const before = existsSync(LIST) && !process.argv.includes('--all') ? readList() : undefined;
const known = before?.tool === TOOL ? before.verdicts : {};
const { patterns, unreached } = patternsOfProject();
const verdicts: Record<string, Verdict> = {};
for (const pattern of needingVerdict(patterns).sort((a, b) => (a.key < b.key ? -1 : 1))) {
  const old = Object.hasOwn(known, pattern.key) ? known[pattern.key] : undefined;
  // One that was given up or found wanting is asked about again.
  const isSettled = old === 'linear' || old === 'no attack found';
  if (!isSettled) process.stdout.write(`${pattern.at[0]}  ${pattern.key.slice(0, 80)}`);
  verdicts[pattern.key] = isSettled ? old : await verdictOn(pattern, backend, PATIENCE);
  if (!isSettled) process.stdout.write(`  ${verdicts[pattern.key]}\n`);
}
writeFileSync(LIST, `${JSON.stringify({ tool: TOOL, verdicts }, null, 2)}\n`);
const faults = faultsOf(patterns, unreached, { tool: TOOL, verdicts });
process.stdout.write(faults.length === 0 ? 'Every pattern may stay.\n' : `\n${faults.join('\n')}\n`);
// The native program would keep this one waiting.
process.exit(faults.length === 0 ? 0 : 1);
