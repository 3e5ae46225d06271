import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '#diagnostic/diagnostic.ts';
import type { Ledger } from '#schema/published.ts';
import type { Withheld } from '#schema/withheld.ts';
import { type BuildResult, buildWithout } from '../build.ts';
import { compileAt, type Place } from '../practice.ts';
import { tracesOf } from './traces.ts';

/** What must be nowhere on the public site. */
export interface Gone {
  readonly slug: string;
  /** Of a person who goes as a whole: the name, as far as it can be read. */
  readonly leaver: { readonly name: string } | undefined;
  readonly wording: readonly Withheld[];
  /** Digests of the pictures that were taken away and that nobody else has. */
  readonly pictures: readonly string[];
}

/** What is known for sure after the site was built again. */
export interface Proof {
  readonly isProven: boolean;
  readonly lines: readonly string[];
}

/** Builds as `build --hold` does, with the audit looking for what was taken away, and searches the site that came out of it. */
export async function prove(place: Place, gone: Gone): Promise<Proof> {
  const result = await buildWithout(gone.wording, { place, out: undefined, hold: true });
  if (!result.isPublished) return { isProven: false, lines: notBuilt(result) };
  const site = join(place.root, '_site');
  const files = filesIn(site);
  const { built } = await compileAt(place, result.held);
  const hasNotice = built?.disclosed.site.leftNotices.some(({ slug }) => slug === gone.slug) ?? false;
  const traces = tracesOf(site, files, { ...gone, hasNotice });
  const left = [
    ...traces.left.map((file) => `_site/${file} still has something of it.`),
    ...sameWords(built?.disclosed.ledger, gone, (one) => one.isTelling).map(
      (label) =>
        `The same words stand in “${label}” of this bio, where they are approved by themselves. Withdraw that, too, or write it in other words.`,
    ),
  ];
  const short = sameWords(built?.disclosed.ledger, gone, (one) => !one.isTelling).map(
    (label) =>
      `A word or two of it stand in “${label}” of this bio, too, where they are approved by themselves. Look whether they still tell it.`,
  );
  const sought = [
    ...(gone.wording.length > 0 ? [count(gone.wording.length, 'wording', 'wordings')] : []),
    ...(gone.pictures.length > 0 ? [count(gone.pictures.length, 'picture', 'pictures')] : []),
    ...(gone.leaver === undefined ? [] : ['the page']),
  ];
  const searched =
    sought.length === 0
      ? 'The files hold no words of it any more, so there was nothing to look for.'
      : `It was searched: ${count(files.length, 'file', 'files')} for ${listed(sought)}. ${left.length === 0 ? 'Nothing was found.' : 'Something was found:'}`;
  return {
    isProven: left.length === 0,
    lines: [
      `The public site (_site) was built again. ${searched}`,
      ...[...left, ...short].map((one) => `  - ${one}`),
      ...mentionLines(traces.mentions, gone.leaver !== undefined && hasNotice),
      ...heldBack(result),
    ],
  };
}

/** The audit passes over words that are approved elsewhere in the same bio; whoever withdraws them would want to know. */
function sameWords(
  ledger: Ledger | undefined,
  { slug, wording }: Gone,
  isMeant: (one: Withheld) => boolean,
): string[] {
  const meant = wording.filter(isMeant);
  const entries = ledger?.people.find((one) => one.slug === slug)?.entries ?? [];
  return entries
    .filter(({ outcome, wording: own }) => {
      const text = outcome === 'published' ? own.open('show') : undefined;
      return text !== undefined && meant.some((one) => one.foundIn(text));
    })
    .map(({ label }) => label);
}

/** A link to somebody who has left, or the name, is no leak; but others wrote it, so that only they can take it out. */
function mentionLines(mentions: readonly string[], hasNotice: boolean): string[] {
  return [
    ...(hasNotice
      ? [
          'At the address of their page stands a notice that names this person, as they agreed (“leftNotice”). To end it, take that out of the file.',
        ]
      : []),
    ...(mentions.length === 0
      ? []
      : [
          'What others wrote still names this person or links to their address. That is for you to decide:',
          ...mentions.map((file) => `  - _site/${file}`),
        ]),
  ];
}

/** Why no new site came of it. The change stands all the same. */
function notBuilt({ diagnostics }: BuildResult): string[] {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const leaks = errors.filter(({ rule }) => rule === 'site/no-leak');
  const inData = errors.filter(({ file }) => file.startsWith('_data/'));
  const reasons = leaks.length > 0 ? leaks : inData.length > 0 ? inData : errors;
  const why =
    leaks.length > 0
      ? 'the audit found what must not be on the site'
      : inData.length > 0
        ? 'of errors in the practice’s own files'
        : 'of errors that no hold can cure';
  return [
    `Nothing is proven yet: the site could not be built again, because ${why}. What was changed stands. What patients see stays as it was until this is put right:`,
    ...reasons.map(told),
  ];
}

function heldBack({ held }: BuildResult): string[] {
  if (held.size === 0) return [];
  return [
    `${count(held.size, 'file has', 'files have')} errors and ${held.size === 1 ? 'is' : 'are'} held back; everything else went into the site. To see them: npx doorplate check`,
  ];
}

function told({ file, line, column, message }: Diagnostic): string {
  return `  - ${file.startsWith('_site/') ? '' : `${file}:${line}:${column} `}${message}`;
}

function filesIn(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(folder, `${below}${entry.name}/`) : [`${below}${entry.name}`],
  );
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
