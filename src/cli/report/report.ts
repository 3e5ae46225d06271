import { defineCommand } from 'citty';
import {
  dueItems,
  type NoticeRow,
  noticeRows,
  noticesCsv,
  noticesJson,
  type RegisterRow,
  registerCsv,
  registerJson,
  registerRows,
} from '#compose';
import type { Disclosed } from '#disclose';
import { diskFolder } from '#read';
import { isDay } from '#schema/value.ts';
import { en } from '#schema/words/en.ts';
import { exit } from '../exit.ts';
import { Misuse } from '../misuse.ts';
import { compileFiles, type Place, placeArgs, placeOf } from '../practice.ts';
import { differenceJson } from './difference-json.ts';
import { differenceMarkdown } from './difference-markdown.ts';
import { dueJson, dueMarkdown } from './due-report.ts';
import { inForce } from './in-force/in-force.ts';
import { inForceJson } from './in-force/in-force-json.ts';
import { inForceMarkdown } from './in-force/in-force-markdown.ts';
import { noticesMarkdown } from './notices-markdown.ts';
import { problemOf, siteIn } from './practice-site.ts';
import { registerMarkdown } from './register-markdown.ts';
import { differenceSince } from './since.ts';

const DEFAULT_DAYS = 60;

export const report = defineCommand({
  meta: {
    name: 'report',
    description:
      'Who sees what; or what a change newly tells the public; or what falls due; or what applied on a day; or which notices the law asks for',
  },
  args: {
    ...placeArgs,
    since: {
      type: 'string',
      description: 'What the files newly tell the public, compared with this revision of git',
      valueHint: 'REV',
    },
    due: { type: 'boolean', description: 'What falls due within so many DAYS' },
    'in-force': {
      type: 'string',
      description: 'Which policies, staff policies and answers applied on this day, with digests',
      valueHint: 'DATE',
    },
    notices: {
      type: 'boolean',
      description: 'Which notices the law asks for on the site, and which are missing or not whole',
    },
    days: {
      type: 'positional',
      required: false,
      description: `How many, for --due (default: ${DEFAULT_DAYS})`,
    },
    format: {
      type: 'string',
      description: 'md or json, of who sees what and of notices also csv (default: md, of who sees what csv)',
      valueHint: 'FORMAT',
    },
  },
  async run({ args: { since, due, format, notices, 'in-force': on, ...args }, rawArgs }) {
    const days = daysOf(due ?? false, args._, rawArgs);
    if ([since, days, on, notices || undefined].filter((one) => one !== undefined).length > 1)
      throw new Misuse(
        '--since, --due, --in-force and --notices are reports of their own. Ask for one at a time.',
      );
    const place = placeOf(args);
    const outcome =
      since !== undefined
        ? await differenceText(place, since, format)
        : days !== undefined
          ? await dueText(place, days, format)
          : on !== undefined
            ? await inForceText(place, on, format)
            : notices
              ? await noticesText(place, format)
              : await registerText(place, format);
    if ('problem' in outcome) process.stderr.write(`${outcome.problem}\n`);
    else process.stdout.write(outcome.text);
    // A report that could be made is a success, whatever it says.
    exit('problem' in outcome ? 1 : 0);
  },
});

type Outcome = { readonly text: string } | { readonly problem: string };

async function differenceText(place: Place, since: string, format: string | undefined): Promise<Outcome> {
  const write = formatOf({ md: differenceMarkdown, json: differenceJson }, format);
  const found = await differenceSince(place, since);
  return 'problem' in found ? found : { text: write(found) };
}

async function dueText(place: Place, days: number, format: string | undefined): Promise<Outcome> {
  const write = formatOf({ md: dueMarkdown, json: dueJson }, format);
  const found = await disclosedAt(place);
  if ('problem' in found) return found;
  const { site, ledger } = found;
  return { text: write({ today: site.today, days, items: dueItems(site, ledger, days) }) };
}

async function inForceText(place: Place, day: string, format: string | undefined): Promise<Outcome> {
  const write = formatOf({ md: inForceMarkdown, json: inForceJson }, format);
  if (!isDay(day)) throw new Misuse('--in-force must be a date such as 2025-06-30.');
  const found = await disclosedAt(place);
  return 'problem' in found ? found : { text: write(await inForce(place, day, found)) };
}

async function noticesText(place: Place, format: string | undefined): Promise<Outcome> {
  const csv = (rows: readonly NoticeRow[]) => noticesCsv(rows, en);
  const write = formatOf({ md: noticesMarkdown, json: noticesJson, csv }, format);
  const found = await disclosedAt(place);
  return 'problem' in found ? found : { text: write(noticeRows(found.site, found.ledger)) };
}

async function registerText(place: Place, format: string | undefined): Promise<Outcome> {
  const write = formatOf(
    {
      csv: (rows: readonly RegisterRow[]) => registerCsv(rows, en),
      json: registerJson,
      md: registerMarkdown,
    },
    format,
  );
  const found = await disclosedAt(place);
  return 'problem' in found ? found : { text: write(registerRows(found.site, found.ledger)) };
}

async function disclosedAt(place: Place): Promise<Disclosed | { readonly problem: string }> {
  const compilation = await compileFiles(diskFolder(place.root), place);
  const disclosed = siteIn(compilation)?.disclosed;
  // Reports speak English, as all of the command line does, whatever the site speaks.
  return disclosed === undefined
    ? { problem: problemOf(compilation) }
    : { ...disclosed, site: { ...disclosed.site, lang: 'en' } };
}

/** The first is what is meant where none is asked for. */
function formatOf<F>(formats: Readonly<Record<string, F>>, asked: string | undefined): F {
  const names = Object.keys(formats);
  const name = asked ?? names[0] ?? '';
  const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
  if (format === undefined) throw new Misuse(`--format must be one of: ${names.join(', ')}.`);
  return format;
}

/** `--due`, `--due 30` and `--due=30`; undefined where it isn't asked for. */
function daysOf(isDue: boolean, words: readonly string[], raw: readonly string[]): number | undefined {
  const inline = raw.flatMap((word) => (word.startsWith('--due=') ? [word.slice('--due='.length)] : []));
  const [days = String(DEFAULT_DAYS), ...more] = [...inline, ...words];
  if (!isDue && words.length > 0)
    throw new Misuse('There is a word here that this report has no use for. See --help.');
  if (more.length > 0 || !/^\d{1,4}$/.test(days))
    throw new Misuse('--due takes a number of days up to 9999, such as --due 30.');
  return isDue ? Number(days) : undefined;
}
