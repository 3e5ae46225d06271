import { z } from 'zod';

/** The kinds of value that fields share. Every message says what to write, never what was found. */

/** A calendar day, `YYYY-MM-DD`; compared as text, in the practice's time zone. */
export const day = z
  .string({ error: 'must be a date such as 2026-05-04' })
  .refine(isDay, { error: 'must be a real date, written as 2026-05-04' });

/** Text on one or more lines with something in it. */
export const text = z
  .string({ error: 'must be text (put it in quotes if it looks like a number, a date, yes or no)' })
  .refine((value) => value.trim() !== '', { error: 'must not be empty' });

/** Lower-case letters, digits and hyphens. */
export const slug = z
  .string({ error: 'must be a short name of lower-case letters, digits and hyphens' })
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'must be lower-case letters, digits and hyphens' });

/** A web address patients' browsers may open. */
export const webAddress = z
  .string({ error: 'must be a web address that starts with https://' })
  .refine(isWebAddress, { error: 'must be a web address that starts with https:// or http://' });

/** A language as BCP 47 writes it: `en`, `es`, `ase`, `zh-Hant`. */
export const language = z
  .string({ error: 'must be a language code such as en or es' })
  .refine(isLanguage, { error: 'must be a language code (BCP 47) such as en, es or ase' });

/** A network address of a mailbox. */
export const email = z
  .string({ error: 'must be an e-mail address' })
  .regex(/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/, {
    error: 'must be an e-mail address such as frontdesk@practice.example',
  });

/** Yes or no. */
export const yesNo = z.boolean({ error: 'must be true or false, without quotes' });

/** A list that says, when it isn't one, how to write it. */
export function list<T extends z.ZodType>(item: T) {
  return z.array(item, { error: 'must be a list, such as [first, second]' });
}

/** One of a fixed set of words. */
export function oneOf<const T extends readonly [string, ...string[]]>(values: T) {
  return z.enum(values, { error: `must be one of: ${values.join(', ')}` });
}

/** A group of named values; unknown names are errors. */
export function group<T extends z.core.$ZodLooseShape>(shape: T) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'invalid_type' ? `must be a group of: ${Object.keys(shape).join(', ')}` : undefined,
  });
}

/** Whether the text is a day that exists. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  // The 30th of February would be the 2nd of March; a 13th month makes V8 read it as another kind of date.
  const date = new Date(value);
  return date.getUTCDate() === Number(value.slice(8)) && date.getUTCMonth() + 1 === Number(value.slice(5, 7));
}

/** Whether the text is an http or https address with no user name or password in it. */
export function isWebAddress(value: string): boolean {
  // Spaces and line ends are taken out by URL, and would start something new in a file made of lines.
  if (!/^https?:\/\/[^\s\\]+$/i.test(value) || !URL.canParse(value)) return false;
  const url = new URL(value);
  return url.username === '' && url.password === '';
}

function isLanguage(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value)[0]?.toLowerCase() === value.toLowerCase();
  } catch {
    return false;
  }
}
