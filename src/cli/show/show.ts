import { defineCommand } from 'citty';
import { hasErrors } from '#diagnostic/diagnostic.ts';
import { pretty } from '#diagnostic/formats/pretty.ts';
import { namesLeftOut, type ReadingLevel, readingLevel } from '#schema/reading/reading-level.ts';
import type { PracticeRecords } from '#schema/record.ts';
import { exit } from '../exit.ts';
import { Misuse } from '../misuse.ts';
import { compileAt, placeArgs, placeOf } from '../practice.ts';
import { suggest } from '../suggest.ts';
import { brokenReport, showReport } from './show-report.ts';

export const show = defineCommand({
  meta: { name: 'show', description: 'What strangers can see of a person, what not and why' },
  args: {
    slug: { type: 'positional', required: true, description: 'Whose page: the name of the file without .md' },
    ...placeArgs,
  },
  async run({ args }) {
    if (args._.length > 1) throw new Misuse('One person at a time, please.');
    const { diagnostics, files, built } = await compileAt(placeOf(args));
    if (built === undefined) {
      process.stderr.write(
        `${pretty({ diagnostics, files })}\nNothing can be decided until this is put right.\n`,
      );
      return exit(1);
    }
    const { disclosed, records } = built;
    const person = disclosed.ledger.people.find(({ slug }) => slug === args.slug);
    const broken = records.broken.find(({ kind, slug }) => kind === 'provider' && slug === args.slug);
    if (person === undefined && broken === undefined) {
      const slugs = [
        ...disclosed.ledger.people,
        ...records.broken.filter(({ kind }) => kind === 'provider'),
      ].map(({ slug }) => slug);
      throw new Misuse(`There is no bio of that name in content/providers.${suggest(args.slug, slugs)}`);
    }
    const report =
      person === undefined
        ? brokenReport(args.slug, broken?.file ?? '')
        : showReport(person, disclosed.site, disclosed.ledger, readingOfBio(records, args.slug));
    process.stdout.write(`${report}\n`);
    if (hasErrors(diagnostics)) {
      process.stdout.write(
        '\nSome files have errors. Until they are put right, the site stays as it was last built. Run: npx doorplate check\n',
      );
    }
    exit(0);
  },
});

/** Of the text as it stands in the file, whether or not anybody has approved it yet. */
function readingOfBio(records: PracticeRecords, slug: string): ReadingLevel {
  const bio = records.providers.find((one) => one.slug === slug);
  const blocks = bio?.body.blocks.map(({ markdown }) => markdown) ?? [];
  return readingLevel(blocks, namesLeftOut(records, bio?.data.name));
}
