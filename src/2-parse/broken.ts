import { distance } from 'fastest-levenshtein';
import { isMap, isScalar, parseDocument } from 'yaml';
import { STATUSES } from '#schema/provider.ts';
import type { BrokenRecord, FileNamed } from '#schema/record.ts';
import type { Identity } from './kinds.ts';
import { isTooDeep } from './yaml.ts';

/**
 * What a broken file still says for sure. `left` and `draft` count even then, and before anything else it says: taking
 * a person off must not wait until somebody has put the file right.
 */
export function brokenOf(file: string, { kind, slug }: Identity, text: string): BrokenRecord {
  // A file in the wrong encoding can have a NUL beside each letter.
  const readable = text.replaceAll('\0', '');
  const values = [...linesOf(readable), ...yamlOf(readable)];
  const said = values.flatMap(statusIn);
  const status =
    (['left', 'draft'] as const).find((one) => said.includes(one)) ??
    said[0] ??
    (kind === 'provider' && values.some(meansAway) ? 'draft' : undefined);
  const leadsTo = filesIn(readable);
  return {
    kind,
    slug,
    file,
    ...(status === undefined ? {} : { status }),
    ...(leadsTo.length === 0 ? {} : { leadsTo }),
  };
}

/** Where a picture or a link leads to a file: `![words](path.jpg)`, `<img src="path.jpg">`. */
const TO_FILE =
  /(?:\]\(\s?<?|<img\s[^<>\n]{0,300}?src\s?=\s?["']?)(?<path>[^\s()<>"']{1,500}\.[a-z][a-z0-9]{1,4})(?=[\s)>"'])/dgi;

function filesIn(text: string): FileNamed[] {
  return text.split(/\r\n?|\n/).flatMap((line, index) =>
    Array.from(line.matchAll(TO_FILE), ({ groups, indices }) => {
      const [start, end] = indices?.groups?.path ?? [0, line.length];
      const row = index + 1;
      return {
        path: groups?.path ?? '',
        line: row,
        column: start + 1,
        endLine: row,
        endColumn: end + 1,
      };
    }),
  );
}

/** What stands after `status` at the left edge, however it is written. */
function linesOf(text: string): string[] {
  const lines = text.matchAll(/^["'“]?status["'”]?[ \t]*[:=](.*)$/gim);
  return Array.from(lines, ([, value = '']) => value.replace(/\s#.*/, ''));
}

/** The status as YAML knows it, though something else in the file is wrong. */
function yamlOf(text: string): string[] {
  const front = /^---[^\n]*\n([\s\S]*?)(?:\n---|$(?![\s\S]))/.exec(text.replace(/\r\n?/g, '\n'))?.[1];
  if (front === undefined || isTooDeep(front)) return [];
  const { contents } = parseDocument(front, { logLevel: 'silent', uniqueKeys: false });
  const pairs = isMap(contents) ? contents.items : [];
  return pairs.flatMap(({ key, value }) =>
    isScalar(key) && key.value === 'status' && isScalar(value) ? [String(value.value ?? '')] : [],
  );
}

/**
 * A status that is none of ours (“lefft”, “retired”) was hardly written of somebody who is to be seen: then not even the
 * address is known, which has the name in it. A slip in “active” is taken for one.
 */
function meansAway(value: string): boolean {
  const words = wordsOf(value);
  const near = [...words, words.join('-')];
  return words.length > 0 && !near.some((word) => SEEN.some((status) => distance(word, status) <= SLIP));
}

const SEEN = ['active', 'on-leave'] as const satisfies readonly (typeof STATUSES)[number][];

/** As many letters may be wrong. */
const SLIP = 2;

/** Which status the words mean; `left,` and “has left” mean left. */
function statusIn(value: string): NonNullable<BrokenRecord['status']>[] {
  const words = wordsOf(value);
  return STATUSES.filter((status) => words.includes(status));
}

function wordsOf(value: string): string[] {
  return value
    .toLowerCase()
    .split(/[^a-z-]+/)
    .filter((word) => /[a-z]/.test(word));
}
