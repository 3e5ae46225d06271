import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defineCommand } from 'citty';
import { dayIn } from '#compile';
import { PROFILES } from '#schema/categories.ts';
import { PROFESSIONS } from '#schema/provider.ts';
import { isDay } from '#schema/value.ts';
import { JURISDICTIONS, PRACTICE_KINDS } from '#schema/vocabulary.ts';
import { init as words } from '#schema/words/en-init.ts';
import { say } from '#schema/words/say.ts';
import { askYes, isTerminal } from '../ask.ts';
import { buildSites } from '../build.ts';
import { exit } from '../exit.ts';
import { Misuse } from '../misuse.ts';
import { slugOf } from '../new/new-provider.ts';
import { type Place, placeArgs } from '../practice.ts';
import { namesIn, practiceOf } from './ask-practice.ts';
import { checkGiven, type GivenPractice, repeated } from './given.ts';
import { nextSteps } from './next-steps.ts';
import type { OwnPractice } from './own-practice.ts';
import { completeManifest, packageFiles } from './package-files.ts';
import { planClearing, putAside } from './sample-files.ts';
import { isClone, standingOf } from './standing.ts';
import { errorsIn, type Files, personFile, starterFiles } from './starter-files.ts';
import { type Written, writeAll, written } from './write-all.ts';

export const init = defineCommand({
  meta: { name: 'init', description: 'Starts a practice of your own, in a clone or an empty folder' },
  args: {
    ...placeArgs,
    name: { type: 'string', description: 'What the practice is called', valueHint: 'NAME' },
    kind: { type: 'string', description: `One of: ${PRACTICE_KINDS.join(', ')}`, valueHint: 'WORD' },
    phone: { type: 'string', description: 'With its country code: "+1 503-555-0100"', valueHint: 'NUMBER' },
    email: { type: 'string', description: 'Where patients may write', valueHint: 'ADDRESS' },
    timezone: {
      type: 'string',
      description: 'Such as America/New_York (default: this computer’s)',
      valueHint: 'ZONE',
    },
    profile: {
      type: 'string',
      description: `What is shared to begin with: ${PROFILES.join(', ')}`,
      valueHint: 'WORD',
    },
    jurisdiction: {
      type: 'string',
      description: `Whose law applies; may be given several times: ${JURISDICTIONS.join(', ')}`,
      valueHint: 'WORD',
    },
    url: { type: 'string', description: 'The site’s address, if there is one yet', valueHint: 'ADDRESS' },
    location: { type: 'string', description: 'What patients call the first location', valueHint: 'NAME' },
    address: { type: 'string', description: 'Where it is, on one line', valueHint: 'ADDRESS' },
    provider: {
      type: 'string',
      description: `"Name, profession, title, letters after the name"; may be given several times. Professions: ${PROFESSIONS.join(', ')}`,
      valueHint: 'PERSON',
    },
    approver: {
      type: 'string',
      description:
        'Who says yes to new wording, with a GitHub login if there is one: "Dana Reed @dreed"; may be given several times',
      valueHint: 'NAME',
    },
    yes: { type: 'boolean', description: 'Ask nothing; what isn’t given is filled in or left out' },
  },
  async run({ args, rawArgs }) {
    const { today } = args;
    if (today !== undefined && !isDay(today)) throw new Misuse('--today must be a date such as 2026-05-04.');
    const place: Place = { root: resolve(args.root ?? '.'), today, now: new Date() };
    const given = {
      ...args,
      jurisdictions: repeated(rawArgs, 'jurisdiction').flatMap((one) =>
        one.split(',').map((part) => part.trim()),
      ),
      approvers: repeated(rawArgs, 'approver').flatMap(namesIn),
      people: repeated(rawArgs, 'provider'),
    };
    checkGiven(given);
    exit(await initAt(place, given, args.yes ?? false));
  },
});

/** Looks, asks, checks what it would write, and only then changes anything; gives the exit code. */
async function initAt(place: Place, given: GivenPractice, isQuick: boolean): Promise<0 | 1> {
  const { root } = place;
  const standing = standingOf(root);
  if (standing === 'own') return stop(words.refusedOwn);
  if (standing === 'unread') return stop(words.refusedUnread);

  const own = await practiceOf(given, isQuick);
  if (own === undefined) return stop(words.stopped);
  checkPeople(own);
  const today = place.today ?? dayIn(own.timezone, place.now);
  const files = await starterFiles(own, today);
  const errors = await errorsIn(files, today);
  if (errors.length > 0) return stop(`${errors.join('\n')}\n${UNFIT}`);

  const clearing = standing === 'sample' ? planClearing(root) : { goes: [], stays: [] };
  const isAsking = !isQuick && isTerminal();
  if (isAsking && (await askYes(words.ask.go, true)) !== true) return stop(words.stopped);

  mkdirSync(root, { recursive: true });
  const aside = clearing.goes.length === 0 ? undefined : putAside(root, clearing.goes);
  const slug = slugOf(own.name) || 'our-practice';
  const { files: fresh, there } = writeAll(root, { ...files, ...(isClone(root) ? {} : packageFiles(slug)) });
  if (there.includes('package.json')) completeManifest(root, slug);
  tell(
    { files: fresh, there: there.filter((file) => file !== 'package.json') },
    { aside, moved: clearing.goes.length, stays: clearing.stays },
  );
  return finish({ ...place, today: place.today }, own, files);
}

const UNFIT =
  'What you gave can’t stand on the site as it is. Nothing was changed. Put it right and run the command again.';

/** Two people of one name would be one file; a name no file can have is said before anything is written. */
function checkPeople({ people }: OwnPractice): void {
  const files = people.map(personFile);
  if (files.includes(''))
    throw new Misuse(
      'A bio’s file is named after the person, and no name of a file can be made of one of these. Leave that person out, and then: npx doorplate new provider --name NAME --slug SLUG',
    );
  if (new Set(files).size < files.length)
    throw new Misuse(
      'Two people have names that make the same file. Leave one of them out, and then: npx doorplate new provider --name NAME --slug SLUG',
    );
}

function tell(
  outcome: Written,
  { aside, moved, stays }: { aside: string | undefined; moved: number; stays: readonly string[] },
): void {
  const kept = [...stays, ...outcome.there];
  const shown = kept.slice(0, 20).map((file) => say(words.kept, { file }));
  const lines = [
    ...(aside === undefined ? [] : [say(words.moved, { count: moved, folder: aside })]),
    ...shown,
    ...(kept.length > shown.length ? [say(words.keptMore, { count: kept.length - shown.length })] : []),
    say(words.wrote, { count: outcome.files.length, what: written(outcome.files) }),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** Builds, and says what is next. */
async function finish(place: Place, own: OwnPractice, files: Files): Promise<0 | 1> {
  const { isPublished, diagnostics } = await buildSites({ place, out: undefined, hold: false });
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const places = diagnostics.filter(({ waits }) => waits).length;
  const isPackage = !isClone(place.root) && !existsSync(join(place.root, 'node_modules'));
  process.stdout.write(
    isPublished
      ? `${words.built}\n${places > 0 ? `${say(words.waiting, { count: places })}\n` : ''}`
      : `${words.notBuilt}\n${errors.map(({ file, line, column, message }) => `  ${file}:${line}:${column} ${message}`).join('\n')}\n`,
  );
  process.stdout.write(
    `\n${words.next}\n${nextSteps(own, { root: place.root, files, isPackage }).join('\n')}\n`,
  );
  return isPublished ? 0 : 1;
}

function stop(message: string): 1 {
  process.stderr.write(`${message}\n`);
  return 1;
}
