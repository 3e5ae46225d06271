import { readFileSync, statSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import { INTERVIEW } from '#schema/interview.ts';
import { terminal } from '#schema/words/en-terminal.ts';
import { Misuse } from '../../misuse.ts';
import { suggest } from '../../suggest.ts';
import type { Answers } from './answers.ts';
import { languageCodes } from './language-codes.ts';

/** What the file may say besides the answers. */
const FACTS = ['name', 'profession', 'title', 'location', 'slug'] as const;
export type Facts = Partial<Record<(typeof FACTS)[number], string>>;

/** Answers a person gave elsewhere, as YAML: a key for each question, with text or a list. */
export function readAnswersFile(path: string): { readonly facts: Facts; readonly answers: Answers } {
  const keys: string[] = [...FACTS, 'languages', ...INTERVIEW.map(({ id }) => id)];
  const entries = Object.entries(parsed(path)).map(([key, value]) => {
    if (!keys.includes(key))
      throw new Misuse(
        `The file of answers has a key that is no question.${suggest(key, keys)} They are: ${keys.join(', ')}.`,
      );
    return [key, textOf(key, value)] as const;
  });
  const said = Object.fromEntries(entries.filter(([, text]) => text !== ''));
  const languages = languageCodes(said.languages ?? '');
  if (languages === undefined) throw new Misuse(terminal.unknownLanguage);
  const pick = (names: readonly string[]) =>
    Object.fromEntries(names.flatMap((name) => (said[name] === undefined ? [] : [[name, said[name]]])));
  return { facts: pick(FACTS), answers: { languages, byQuestion: pick(INTERVIEW.map(({ id }) => id)) } };
}

function parsed(path: string): Readonly<Record<string, unknown>> {
  let text: string;
  try {
    if (statSync(path).size > 64_000) throw new Error('too large');
    text = readFileSync(path, 'utf8');
  } catch {
    throw new Misuse('The file of --answers can’t be read, or is larger than 64 kB.');
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, logLevel: 'silent' });
  const [fault] = document.errors;
  // What the library says of it may quote the file.
  if (fault !== undefined)
    throw new Misuse(
      `The file of answers is no YAML that can be read: look at line ${lines.linePos(fault.pos[0]).line}. Text with a colon in it needs quotes.`,
    );
  const value = plainOf(document);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Misuse('The file of answers must be lines such as “help: Check-ups; High blood pressure”.');
  return value as Readonly<Record<string, unknown>>;
}

function plainOf(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    throw new Misuse(
      'The file of answers has a text that begins with * or &, which means another thing in YAML. Put it in quotes.',
    );
  }
}

function textOf(key: string, value: unknown): string {
  if (value === null || value === undefined) return '';
  const items = Array.isArray(value) ? value : [value];
  if (!items.every((item) => typeof item === 'string'))
    throw new Misuse(
      `“${key}” in the file of answers must be text, or a list of texts. Put it in quotes if it looks like a number, a date, yes or no.`,
    );
  return items.join('\n').trim();
}
