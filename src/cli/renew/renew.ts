import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineCommand } from 'citty';
import type { Compilation } from '#compile';
import { hasErrors } from '#diagnostic/diagnostic.ts';
import { pretty } from '#diagnostic/formats/pretty.ts';
import { diskFolder } from '#read';
import type { ProviderRecord } from '#schema/record.ts';
import { findUnseen } from '#schema/unseen.ts';
import { isDay } from '#schema/value.ts';
import { askYes, isTerminal } from '../ask.ts';
import { editFrontMatter } from '../edit/front-matter.ts';
import { labelOf } from '../edit/label-of.ts';
import { writeChange } from '../edit/write-file.ts';
import { exit } from '../exit.ts';
import { Misuse } from '../misuse.ts';
import { compileFiles, type Place, placeArgs, placeOf } from '../practice.ts';
import { suggest } from '../suggest.ts';
import { duePartsOf, outcomeLines } from './consents.ts';
import { overFor, type Renewal, refusalOf, renewalChanges, renewalNote } from './renewal.ts';

export const renew = defineCommand({
  meta: { name: 'renew', description: 'Records that a person has agreed again to the same words' },
  args: {
    slug: { type: 'positional', required: true, description: 'Who: the name of the file without .md' },
    part: {
      type: 'positional',
      required: false,
      description: 'Categories such as pets, or photo (default: what has ended or ends within 60 days)',
    },
    ...placeArgs,
    on: { type: 'string', description: 'The day they agreed (default: today)', valueHint: 'YYYY-MM-DD' },
    by: { type: 'string', description: 'Who signed', valueHint: 'NAME' },
    ref: {
      type: 'string',
      description: 'Where the paper is kept, such as C-2026-014',
      valueHint: 'REFERENCE',
    },
    until: {
      type: 'string',
      description: 'The last day it holds, if earlier than the practice’s term',
      valueHint: 'YYYY-MM-DD',
    },
    yes: { type: 'boolean', description: 'Without being asked' },
  },
  async run({ args }) {
    if (!args.yes && !isTerminal())
      throw new Misuse('Nobody can be asked here. Run it in a terminal, or add --yes.');
    const { on, until } = args;
    for (const [name, day] of Object.entries({ on, until }))
      if (day !== undefined && !isDay(day)) throw new Misuse(`--${name} must be a date such as 2026-05-04.`);
    const [by, ref] = [plain('by', args.by), plain('ref', args.ref)];
    exit(await renewAt(placeOf(args), { words: args._, on, by, ref, until, isAsking: !args.yes }));
  },
});

interface Request extends Omit<Renewal, 'on'> {
  readonly words: readonly string[];
  readonly on: string | undefined;
  readonly isAsking: boolean;
}

/** Checks, shows, asks, writes, and says until when it holds now; gives the exit code. */
async function renewAt(
  place: Place,
  { words: [slug = '', ...words], on, isAsking, ...said }: Request,
): Promise<0 | 1> {
  const built = builtOf(await compileFiles(diskFolder(place.root), place));
  if (typeof built === 'string') return stop(built);
  const { records, disclosed } = built;
  const { today } = disclosed.site;
  const record = recordOf(slug, built);
  if (record === undefined)
    return stop(
      `Nothing was changed: there are errors in content/providers/${slug}.md. Put them right first; to see them: npx doorplate check`,
    );
  const renewal: Renewal = { ...said, on: on ?? today };
  if (renewal.on > today)
    return stop(
      `Nothing was changed: ${renewal.on} is yet to come. A consent is recorded when it has been given.`,
    );
  if (renewal.until !== undefined && renewal.until < renewal.on)
    throw new Misuse('--until is before the day of the consent. Give a later day, or leave it out.');

  // A translation has consents of its own, in its own file.
  const entriesIn = (people: Built['disclosed']['ledger']['people']) =>
    people.find((one) => one.slug === slug)?.entries.filter(({ lang }) => lang === undefined) ?? [];
  const entries = entriesIn(disclosed.ledger.people);
  const due = duePartsOf(entries, today).filter((part) => overFor(part, record.data, records) === undefined);
  const parts = words.length > 0 ? partsOf(words, record) : due;
  if (parts.length === 0) {
    process.stdout.write(
      `No consent of ${slug} has ended or ends within 60 days. To renew one all the same, name it.\n`,
    );
    return 0;
  }
  const refused = parts.flatMap((part) => {
    const why = refusalOf(part, record.data, records, renewal);
    return why === undefined ? [] : [`  - “${labelOf(part)}” ${why}`];
  });
  if (refused.length > 0) return stop(['Nothing was changed.', ...refused].join('\n'));

  process.stdout.write(
    `${[`${slug} agreed again on ${renewal.on}, to exactly the words that stand in the file:`, ...parts.map((part) => `  - “${labelOf(part)}”${renewalNote(part, record.data, renewal)}`)].join('\n')}\n\n`,
  );
  if (isAsking && (await askYes('Did they? The words are in the file, and in: npx doorplate show')) !== true)
    return stop('Stopped. Nothing was changed.');
  const before = readFileSync(join(place.root, record.file));
  const after = editFrontMatter(
    before,
    parts.flatMap((part) => renewalChanges(part, record.data, renewal)),
  );
  if (after === undefined)
    return stop(
      `Nothing was changed: ${record.file} can’t be changed safely by a program. Open it and write the new day under “consent”.`,
    );
  writeChange(place.root, { path: record.file, before, after });

  const now = builtOf(await compileFiles(diskFolder(place.root), place));
  const known = typeof now === 'string' ? [] : now.disclosed.ledger.people;
  const outcome = entriesIn(known);
  process.stdout.write(
    `${[`Recorded in ${record.file}. It counts with the next build.`, ...parts.flatMap((part) => outcomeLines(part, outcome, slug))].join('\n')}\n`,
  );
  return 0;
}

type Built = NonNullable<Compilation['built']>;

/** What stands in the files, or why nothing can be told from them. */
function builtOf({ built, diagnostics, files }: Compilation): Built | string {
  const inData = diagnostics.filter(({ file }) => file.startsWith('_data/'));
  if (built !== undefined && !hasErrors(inData)) return built;
  return `${pretty({ diagnostics: inData, files })}\nNothing can be renewed until this is put right.`;
}

/** Undefined where the person's file doesn't fit its format; a name nobody has is a misuse. */
function recordOf(slug: string, { records }: Built): ProviderRecord | undefined {
  const broken = records.broken.filter(({ kind }) => kind === 'provider').map((one) => one.slug);
  const slugs = [...records.providers.map((one) => one.slug), ...broken];
  if (!slugs.includes(slug))
    throw new Misuse(`There is no bio of that name in content/providers.${suggest(slug, slugs)}`);
  return records.providers.find((one) => one.slug === slug);
}

function partsOf(words: readonly string[], { data }: ProviderRecord): string[] {
  const known = [...Object.keys(data.personal), ...(data.photo === undefined ? [] : ['photo'])];
  for (const word of words)
    if (!known.includes(word))
      throw new Misuse(
        `This bio has nothing of that name that needs a consent.${suggest(word, known)} It has: ${known.join(', ') || 'nothing'}.`,
      );
  return [...new Set(words)];
}

/** A name or a reference as it can stand in a file. */
function plain(option: string, typed: string | undefined): string | undefined {
  const text = typed?.trim() || undefined;
  if (text !== undefined && (text.includes('\n') || findUnseen(text) !== undefined))
    throw new Misuse(`--${option} holds a character that nobody can see. Type it anew.`);
  return text;
}

function stop(message: string): 1 {
  process.stderr.write(`${message}\n`);
  return 1;
}
