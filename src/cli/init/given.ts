import type { z } from 'zod';
import { PROFILES } from '#schema/categories.ts';
import { practice } from '#schema/practice.ts';
import { findUnseen } from '#schema/unseen.ts';
import { JURISDICTIONS, PRACTICE_KINDS } from '#schema/vocabulary.ts';
import { Misuse } from '../misuse.ts';
import { suggest } from '../suggest.ts';

/** What the command line gives. Lists are what was named several times, or parted by commas. */
export interface GivenPractice {
  readonly name?: string | undefined;
  readonly kind?: string | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly timezone?: string | undefined;
  readonly profile?: string | undefined;
  readonly url?: string | undefined;
  readonly location?: string | undefined;
  readonly address?: string | undefined;
  readonly jurisdictions: readonly string[];
  readonly approvers: readonly string[];
  readonly people: readonly string[];
}

const WORDS: Readonly<Record<string, readonly string[]>> = {
  kind: PRACTICE_KINDS,
  profile: PROFILES,
  jurisdiction: JURISDICTIONS,
};

/** What is wrong with a value of a field of the practice, as the end of a sentence. */
export function faultOf(name: keyof typeof practice.fields, value: string): string | undefined {
  if (findUnseen(value) !== undefined) return 'holds a character that nobody can see; type it anew';
  const type: z.ZodType = practice.fields[name].type;
  const result = type.safeParse(value);
  return result.success ? undefined : result.error.issues[0]?.message;
}

/** Refuses what doesn't fit before anything is asked. */
export function checkGiven(given: GivenPractice): void {
  for (const name of ['name', 'phone', 'email', 'timezone', 'url'] as const) {
    const value = given[name];
    const fault = value === undefined ? undefined : faultOf(name, value);
    if (fault !== undefined) throw new Misuse(`--${name} ${fault}.`);
  }
  for (const name of ['location', 'address'] as const)
    if (findUnseen(given[name] ?? '') !== undefined)
      throw new Misuse(`--${name} holds a character that nobody can see; type it anew.`);
  for (const one of [...given.people, ...given.approvers])
    if (findUnseen(one) !== undefined)
      throw new Misuse('A name holds a character that nobody can see; type it anew.');
  for (const one of given.jurisdictions) wordOf('jurisdiction', one, JURISDICTIONS);
}

/** One of the words an option may have. */
export function wordOf<const T extends string>(option: string, value: string, words: readonly T[]): T {
  const found = words.find((one) => one === value);
  if (found === undefined)
    throw new Misuse(
      `--${option} must be one of: ${words.join(', ')}.${suggest(value, WORDS[option] ?? words)}`,
    );
  return found;
}

/** Every value of an option that may be named several times; the library keeps the last one only. */
export function repeated(rawArgs: readonly string[], option: string): string[] {
  return rawArgs.flatMap((word, at) => {
    if (word === `--${option}`) return [rawArgs[at + 1] ?? ''];
    return word.startsWith(`--${option}=`) ? [word.slice(option.length + 3)] : [];
  });
}
