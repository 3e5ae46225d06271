// A build that goes on from what earlier ones left gives what a build gives that knows of none, whatever was done between.
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BuildResult, buildSites } from '../../src/cli/build.ts';
import { cacheOf } from '../../src/stage.ts';
import { differences, newFolder, sitesIn, writeFiles } from '../folder.ts';
import { beginning, type Edit, edit, type Now } from './random-edits.ts';

/** How many sequences of edits; `DOORPLATE_SEQUENCES=200` looks at as many. */
const SEQUENCES = Number(process.env.DOORPLATE_SEQUENCES ?? 3);
const LONGEST = 6;

/** What may become of what is kept between two builds. */
type Mishap = 'none' | 'cut' | 'bent' | 'old' | 'site';

const step = fc.record({
  edit,
  mishap: fc.constantFrom<Mishap>('none', 'none', 'none', 'none', 'cut', 'bent', 'old', 'site'),
  hold: fc.constantFrom(true, true, false),
  readsAhead: fc.boolean(),
});

test('after any edits a later build gives the bytes and the problems of a first one', async () => {
  const first = await beginning();
  const seen = { published: 0, refused: 0, unchanged: 0 };
  const steps = fc.array(step, { minLength: 3, maxLength: LONGEST });
  await fc.assert(
    fc.asyncProperty(steps, async (sequence) => {
      const out = newFolder();
      // As a network drive or a copy may bring back.
      const old = newFolder();
      let now = first;
      await compare(out, now, true, seen);
      cpSync(cacheOf(out), old, { recursive: true });
      for (const { edit, mishap, hold, readsAhead } of sequence) {
        now = await (edit as Edit)(now);
        happen(mishap, out, old);
        await compare(out, now, hold, seen, readsAhead);
      }
      for (const folder of [out, old]) rmSync(folder, { recursive: true });
    }),
    { numRuns: SEQUENCES, endOnFailure: true },
  );
  // Else it has compared little.
  expect(seen.published).toBeGreaterThan(SEQUENCES);
}, 3_600_000);

/** Builds into `out`, which earlier builds were made in, and into a new folder; the last published pair of sites stands. */
async function compare(
  out: string,
  { files, today }: Now,
  hold: boolean,
  seen: Record<string, number>,
  readsAhead = false,
) {
  const root = newFolder(files);
  const build = (into: string) =>
    buildSites({
      place: { root, today, now: new Date(`${today}T12:00:00Z`) },
      out: into,
      hold,
      ...(readsAhead ? { many: 0 } : {}),
    });
  const fresh = newFolder();
  const before = sitesIn(out);
  const [later, cold] = [await build(out), await build(fresh)];
  expect(told(later)).toEqual(told(cold));
  expect(differences(sitesIn(out), cold.isPublished ? sitesIn(fresh) : before)).toEqual([]);
  seen[cold.isPublished ? 'published' : 'refused'] =
    (seen[cold.isPublished ? 'published' : 'refused'] ?? 0) + 1;
  if (later.isUnchanged) seen.unchanged = (seen.unchanged ?? 0) + 1;
  for (const folder of [root, fresh]) rmSync(folder, { recursive: true });
}

const told = ({ isPublished, diagnostics, files, held }: BuildResult) => ({
  isPublished,
  diagnostics,
  files,
  held: [...held].sort(),
});

function happen(mishap: Mishap, out: string, old: string): void {
  const results = ['lint', 'pages', 'files', 'last-build'].map((name) => join(cacheOf(out), 'results', name));
  if (mishap === 'old') cpSync(old, cacheOf(out), { recursive: true });
  if (mishap === 'site') writeFiles(out, { '_site/index.html': 'Something else.' });
  for (const path of results.filter(existsSync)) {
    const bytes = readFileSync(path);
    if (mishap === 'cut') writeFileSync(path, bytes.subarray(0, Math.floor(bytes.length * 0.7)));
    if (mishap === 'bent')
      writeFileSync(
        path,
        bytes.map((byte, at) => (at % 997 === 500 ? byte ^ 1 : byte)),
      );
  }
}
