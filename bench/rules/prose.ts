import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { memoryFolder, readPractice } from '../../src/1-read/index.ts';
import { parse } from '../../src/2-parse/index.ts';
import { lint, lintOne, lintRules, rules } from '../../src/3-lint/index.ts';
import type { Finding } from '../../src/diagnostic/diagnostic.ts';
import type { PracticeRecords } from '../../src/schema/record.ts';
import type { DownloadFile, PhotoFile } from '../../src/schema/source.ts';
import type { Bench, Judged } from './bench.ts';
import { CEDAR_HILL, HOUSE_POLICY, placeOf } from './cedar-hill.ts';

/** A labelled sentence: where it would stand, its language, what is wrong with it, the words. */
interface Labelled {
  readonly kind: string;
  readonly group: string;
  /** Rules that are right here; empty where nothing is wrong. */
  readonly right: readonly string[];
  readonly text: string;
}

/** What all rules that read prose find in sentences of every kind, in English and Spanish. */
export const prose: Bench = {
  name: 'every rule, over sentences of every kind',
  groups: ['en', 'es'],
  halves: { tuned: () => judged('prose-tuned.txt'), held: () => judged('prose-held.txt') },
};

/** Rules over whole records, not over a sentence: what they say of the files around the sentences is no finding of these. */
const OF_WHOLE_RECORDS =
  /^(?:(?:file|disclosure|waiver|notice|plain-language)\/|claims\/require-(?:yearly-review|qualification|registration)$|policy\/(?:require-|no-silent|no-overdue|no-lost)|staff-policy\/require-|boundary\/require-|answer\/no-long|image\/(?:no-old-photo|require-consent))/;
const UNWAIVABLE = new Set(rules.filter(({ canBeWaived }) => !canBeWaived).map(({ id }) => id));

/** The sentences of a labelled file, beside this one or anywhere, each with what was found in it; or every so many-th. */
export async function judged(file: string, every = 1): Promise<readonly Judged[]> {
  return judge(
    linesOf(file)
      .filter((_, at) => at % every === 0)
      .map(labelled),
  );
}

/** The sentences that rules are tuned on, and learned from. */
export function tunedSentences(): readonly Labelled[] {
  return linesOf('prose-tuned.txt').map(labelled);
}

const LIKENESS = resolve(import.meta.dirname, '../../src/3-lint/likeness');

/** Of all that what is learned from them depends on: the sentences as they are, what is seen in one, how it is weighed. */
export function digestOfLesson(): string {
  const hash = createHash('sha256').update(linesOf('prose-tuned.txt').join('\n'));
  for (const name of ['traits.ts', 'likeness.ts', 'learn.ts'])
    hash.update(readFileSync(resolve(LIKENESS, name)));
  return hash.digest('hex');
}

function linesOf(file: string): string[] {
  return readFileSync(resolve(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}

function labelled(line: string): Labelled {
  const [kind = '', group = '', label = '', ...text] = line.split(' | ');
  const right = label === 'fine' ? [] : label.split(',').map((one) => one.trim());
  return { kind, group, right, text: text.join(' | ') };
}

/** All in one practice, each in a file of its own: what one sentence says is nothing to the next. */
async function judge(sentences: readonly Labelled[]): Promise<readonly Judged[]> {
  const places = sentences.map(({ kind, text }, index) => placeOf(kind, text, index));
  const texts = Object.assign({}, CEDAR_HILL, ...places.map(({ files }) => files)) as Record<string, string>;
  const read = await readPractice(memoryFolder(texts));
  const assets = places.flatMap(({ asset }) => (asset === undefined ? [] : [assetAt(asset)]));
  const ofKind = (isPhoto: boolean) =>
    assets.filter(({ path }) => path.startsWith('content/providers/') === isPhoto);
  const { records, findings } = parse(
    {
      ...read,
      photos: new Map(ofKind(true).map((one) => [one.path, one])),
      files: new Map(ofKind(false).map((one) => [one.path.replace('content/', ''), one])),
    },
    rules,
  );
  if (records === undefined) throw new Error(findings.map(({ message }) => message).join(' '));
  const found = new Map<string, Set<string>>();
  for (const { rule, file } of [...findings, ...allFindings(records)]) {
    if (OF_WHOLE_RECORDS.test(rule)) continue;
    found.set(file, (found.get(file) ?? new Set()).add(rule));
  }
  return sentences.map(({ kind, group, right, text }, index) => {
    const got = [...new Set(places[index]?.paths.flatMap((path) => [...(found.get(path) ?? [])]))];
    return {
      group,
      text: `${kind}: ${text}`,
      isFault: right.length > 0,
      isFound: got.length > 0,
      isRight: got.some((id) => right.includes(id)),
      isUnwaivable: got.some((id) => UNWAIVABLE.has(id)),
      wanted: right,
      got,
    };
  });
}

/** Each policy for itself: what one says must not contradict the others. */
function allFindings(records: PracticeRecords): readonly Finding[] {
  const none = { policies: [], staffPolicies: [], answers: [], pages: [], services: [], announcements: [] };
  const onlyPeople = { ...records, ...none, providers: records.providers.slice(0, 4) };
  const house = records.policies.filter(({ file }) => file === HOUSE_POLICY);
  return [
    ...lint({ ...records, policies: house, staffPolicies: [] }, lintRules, '2026-11-21'),
    ...records.policies.flatMap((policy) =>
      lintOne(policy.file, { ...onlyPeople, policies: [policy] }, lintRules, '2026-11-21'),
    ),
    ...records.staffPolicies.flatMap((policy) =>
      lintOne(policy.file, { ...onlyPeople, staffPolicies: [policy] }, lintRules, '2026-11-21'),
    ),
  ];
}

function assetAt(path: string): PhotoFile & DownloadFile {
  const bytes = new Uint8Array();
  return { path, bytes, clean: bytes, digest: `sha256-${path}`, width: 800, height: 800, hasLocation: false };
}
