// Practices nobody thought of, built whole with --hold: every byte of what comes out is searched.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildSites } from '../../src/cli/build.ts';
import { escaped, readings } from '../canary.ts';
import { filesIn, newFolder } from '../folder.ts';
import { ALL_CATEGORIES, stanceIn } from './design-stances.ts';
import { markedWordsOf } from './marked-words.ts';
import { isNamed } from './oracle.ts';
import { plant } from './random-files.ts';
import { type Person, type World, worlds } from './random-practice.ts';
import { fileOf, spanishOf } from './random-records.ts';

const BUILDS = Number(process.env.DOORPLATE_BUILDS ?? 12);

const world = worlds({ errors: 4, lacks: 12, echoes: 10 }).map((one): World => {
  // Pages in two languages take twice as long to make.
  const isBilingual = one.people[0]?.spanish !== undefined;
  const fitting = (personal: Person['personal'], isFirst: boolean) =>
    personal
      // As a key this is an error in approvals.yaml, and nothing would be built.
      .filter(({ key }) => key !== '__proto__')
      // Only the first file may have an error for this, or nearly all would be held.
      .filter(({ key }) => isFirst || (ALL_CATEGORIES.includes(key) && stanceIn(one, key) !== 'never'));
  return {
    ...one,
    people: one.people.map((person, index) => ({
      ...person,
      // An ended waiver needs a rule that finds something: the boundary's own tests have them.
      ended: [],
      personal: fitting(person.personal, index === 0),
      spanish:
        isBilingual && person.spanish !== undefined
          ? { ...person.spanish, ended: [], personal: fitting(person.spanish.personal, false) }
          : undefined,
    })),
  };
});

test('no word that is withheld is in any byte of either site that may not show it, and those that are shown are there', async () => {
  let builds = 0;
  let shown = 0;
  let withheld = 0;
  await fc.assert(
    fc.asyncProperty(world, async (one) => {
      const { files, buried } = await plant(one);
      const root = newFolder(files);
      const { isPublished, held, diagnostics } = await buildSites({
        place: { root, today: one.today, now: new Date(`${one.today}T12:00:00Z`) },
        out: root,
        hold: true,
      });
      expect(
        diagnostics.filter(({ file, severity }) => severity === 'error' && !file.startsWith('content/')),
      ).toEqual([]);
      expect(isPublished).toBe(true);

      // What is in a file with an error waits; the rest must be as the design says.
      const asBuilt = {
        ...one,
        people: one.people.map((person) => ({
          ...person,
          isHeld: held.has(fileOf(person.slug)),
          spanish: person.spanish && { ...person.spanish, isHeld: held.has(spanishOf(person.slug)) },
        })),
      };
      const { open, closed, sensitive } = markedWordsOf(asBuilt);
      expect([...(await markersIn(join(root, '_site')))].sort()).toEqual([...open].sort());
      const text = [...filesIn(join(root, '_site')).values()].map(String).join('\n');
      for (const person of asBuilt.people)
        expect([person.name, text.includes(person.name)]).toEqual([person.name, isNamed(person, asBuilt)]);
      const hidden = [...sensitive, ...buried];
      const inStaff = await markersIn(join(root, '_staff'));
      expect(hidden.filter((marker) => inStaff.has(marker))).toEqual([]);
      // In every other encoding, too; that takes as long as the builds, and tells the same of each.
      if (builds++ % 8 === 0) {
        expect(await escaped(join(root, '_site'), canaries([...closed, ...buried]))).toEqual([]);
        expect(await escaped(join(root, '_staff'), canaries(hidden))).toEqual([]);
      }
      shown += open.size;
      withheld += closed.size + buried.length;
      rmSync(root, { recursive: true });
    }),
    { numRuns: BUILDS, endOnFailure: true },
  );
  expect(Math.min(shown, withheld)).toBeGreaterThan(BUILDS * 2);
}, 600_000);

/** Every marker in a folder: in names, in bytes as they lie there, unpacked, in what pictures say of themselves. */
async function markersIn(folder: string): Promise<Set<string>> {
  const found = new Set<string>();
  for (const [path, bytes] of filesIn(folder)) {
    const texts = [path, ...(await readings(bytes)).map((reading) => reading.toString('latin1'))];
    for (const text of texts)
      for (const [, marker = ''] of text.toLowerCase().matchAll(/(?=([a-z]{6}orn[a-z]{6}))/g))
        found.add(marker);
  }
  return found;
}

const canaries = (markers: readonly string[]) => markers.map((word) => ({ place: word, word, phrase: word }));
