import { lint, lintRules } from '#lint';
import { parse } from '#parse';
import { memoryFolder, readPractice } from '#read';
import type { PracticeRecords } from '#schema/record.ts';
import { practiceWith } from '../../src/3-lint/rules/example-practice.ts';

/** Texts that are made to be slow to read, each of this many characters. */
export function hostileTexts(length: number): ReadonlyMap<string, string> {
  const filled = (unit: string) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  const half = Math.floor(length / 2);
  return new Map([
    ...[...'aA 1.@-["(\n,_*#|é'].map((one): [string, string] => [
      `${JSON.stringify(one)} in a row`,
      filled(one),
    ]),
    ['nested brackets', '['.repeat(half) + ']'.repeat(half)],
    ['nested parentheses', '('.repeat(half) + ')'.repeat(half)],
    ['links that never end', filled('[a](')],
    ['“my son”, over and over', filled('my son ')],
    ['“mi hijo y”, over and over', filled('mi hijo y ')],
    ['“call 5”, over and over', filled('call 5 ')],
    ['capitals in a row', filled('Ab ')],
    ['“, and” in a row', filled(', and ')],
    ['“a.” in a row', filled('a.')],
    ['“a@” in a row', filled('a@')],
    ['digits and hyphens', filled('1-')],
    ['“not ”, over and over', filled('not ')],
    ['one word to a sentence', filled('No. ')],
    ['spaces, then a word', `${' '.repeat(length - 1)}a`],
  ]);
}

/** A practice whose bio has such a text as its body: put in after reading, since no bio that long is read. */
export async function recordsWith(body: string): Promise<PracticeRecords> {
  const { files } = practiceWith({ kind: 'bio', words: [], text: 'Plain words.' });
  const read = await readPractice(memoryFolder(files));
  const sources = read.sources.map((source) =>
    source.path.startsWith('content/providers/')
      ? { ...source, body, text: source.text.replace(source.body, () => body) }
      : source,
  );
  const { records } = parse({ ...read, sources }, []);
  if (records === undefined) throw new Error('The practice of the examples does not parse.');
  return records;
}

/** Processor time in milliseconds: other programs on the machine don't count. */
export function processorTime(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const LENGTH = 100_000;
/** The goal: a file in less than this. */
const GOAL = 1000;

/** Prints how long each text takes, all rules together, and the rule that takes longest. */
export async function printHostile(): Promise<void> {
  console.log(`hostile texts of ${LENGTH} characters: all rules; the slowest rule`);
  for (const [name, text] of hostileTexts(LENGTH)) {
    const records = await recordsWith(text);
    const all = processorTime(() => lint(records, lintRules, '2026-11-21'));
    const each = lintRules.map(({ id }, at): [string, number] => [
      id,
      processorTime(() => lint(records, lintRules.slice(at, at + 1), '2026-11-21')),
    ]);
    const [slowest = '', time = 0] = each.sort((a, b) => b[1] - a[1])[0] ?? [];
    const mark = all > GOAL ? ' !' : '';
    console.log(
      `  ${name.padEnd(28)}${all.toFixed(0).padStart(6)} ms${mark}  ${slowest} ${time.toFixed(0)} ms`,
    );
  }
}
