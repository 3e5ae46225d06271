import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { hasErrors } from '#diagnostic/diagnostic.ts';
import { pretty } from '#diagnostic/formats/pretty.ts';
import { publish } from '#publish';
import { fileOf, formatsIn, handPages, type PageSet, refuseDetours, type UserConfig } from '#render';
import { prepare } from '../fill.ts';
import { newStage, type Stage } from '../stage.ts';
import { targetOf } from './build.ts';
import { mayGoOn } from './hold.ts';
import { compileAt, placeOf } from './practice.ts';
import { spareMemory } from './spare-memory.ts';

/**
 * What `.eleventy.js` calls: compiles first, hands Eleventy finished pages for a folder nobody sees, and lets the
 * rest of the build follow when Eleventy is done. An error anywhere ends Eleventy with exit 1 and nothing written.
 */
export async function eleventyGate(
  config: UserConfig,
  where: { root?: string | undefined; today?: string | undefined },
): Promise<void> {
  await plainly(async () => {
    const place = placeOf(where);
    const { built, diagnostics, files, own } = await compileAt(place);
    if (built === undefined || !mayGoOn(diagnostics, false)) throw new Error(pretty({ diagnostics, files }));
    const isAlone = spareMemory(files);
    const { out, isLinked } = targetOf({ place, out: undefined });
    const stage = newStage(out, isLinked, place.now);
    const pages = { ...prepare(built, stage, 'public', own), pages: built.composition.publicPages };
    handPages(config, pages);
    let formats: readonly string[] = [];

    config.on('eleventy.config', (whole) => {
      formats = formatsIn(whole);
    });
    config.on('eleventy.before', (event) => plainly(() => refuseDetours(event, pages, formats), stage));
    config.on('eleventy.after', () =>
      plainly(async () => {
        const found = await publish(built, {
          root: place.root,
          own,
          stage,
          renderPublic: missesNone,
          stays: () => false,
          isAlone,
          timed: () => {},
        });
        process.stderr.write(`${pretty({ diagnostics: [...diagnostics, ...found], files })}\n`);
        if (hasErrors(found)) throw new Error('Nothing was written; the earlier site stands.');
      }, stage),
    );
  });
}

/** Eleventy has rendered by now; whatever kept it from writing a page (a dry run, say) keeps the site from going out. */
async function missesNone({ pages, output }: PageSet): Promise<void> {
  if (pages.some((page) => !existsSync(join(output, fileOf(page)))))
    throw new Error(
      'Eleventy did not write every page, so nothing was published. This way of calling it is refused. Use: npx @11ty/eleventy',
    );
}

/** Whatever goes wrong ends Eleventy with its message and without a stack trace, and takes the unfinished build away. */
async function plainly(work: () => void | Promise<void>, stage?: Stage): Promise<void> {
  try {
    await work();
  } catch (error) {
    await stage?.discard();
    const plain = new Error(error instanceof Error ? error.message : String(error));
    plain.stack = '';
    throw plain;
  }
}
