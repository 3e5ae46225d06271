import { z } from 'zod';
import type { PolicyData, StaffPolicyData } from './policy.ts';
import { group, list, text } from './value.ts';

/** What stands in ISO 15924 for writing that mixes scripts or has a variant, and its letters as Unicode names them. */
const LETTERS_OF: Readonly<Record<string, string>> = {
  Hans: String.raw`\p{Script=Han}`,
  Hant: String.raw`\p{Script=Han}`,
  Jpan: String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`,
  Kore: String.raw`\p{Script=Hangul}`,
};

/** The script a language is written in, as ISO 15924 names it, such as `Arab`; undefined where nothing is known of the language. */
function scriptOf(lang: string): string | undefined {
  try {
    return new Intl.Locale(lang).maximize().script;
  } catch {
    return undefined;
  }
}

/** Whether there is such a language: `sp` looks like one, and is none. Older codes, such as `tl`, mean what they meant. */
function isKnown(lang: string): boolean {
  if (scriptOf(lang) !== undefined) return true;
  try {
    return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(lang) !== undefined;
  } catch {
    return false;
  }
}

/** Whether a text has letters of the script its language is written in. Of a script we can't name letters of, nobody can say. */
function isInScript(lang: string, says: string): boolean {
  const script = scriptOf(lang);
  if (script === undefined) return true;
  const letters = LETTERS_OF[script] ?? String.raw`\p{Script=${script}}`;
  try {
    return new RegExp(`[${letters}]`, 'u').test(says);
  } catch {
    return true;
  }
}

const line = group({
  lang: z
    .string({ error: 'must be a language code such as es' })
    .refine(isKnown, {
      error:
        'must be the code (BCP 47) of a language that exists, such as es for Spanish or vi for Vietnamese',
    })
    .describe('The language it is in.'),
  says: text
    .refine((says) => !says.includes('\n'), { error: 'must be one line' })
    .describe('The sentence in that language. {phone} and the other variables of a policy work in it.'),
}).refine(({ lang, says }) => isInScript(lang, says), {
  path: ['says'],
  error:
    'must be written in the letters of the language its `lang` names. If it is, name the script as well, such as mww-Latn',
});

/** One sentence in another language, in a notice of the help there is for people who don’t read English well. */
export type LanguageLine = z.output<typeof line>;

/** The sentences in other languages; a policy for staff has none. */
export function linesIn(data: PolicyData | StaffPolicyData): readonly LanguageLine[] {
  return 'lines' in data ? (data.lines ?? []) : [];
}

/** The sentences of such a notice: each language once. */
export const languageLines = list(line).superRefine((lines, issues) => {
  for (const [index, { lang }] of lines.entries())
    if (lines.findIndex((other) => other.lang === lang) < index)
      issues.addIssue({
        code: 'custom',
        path: [index, 'lang'],
        message: 'must be another language than the lines before: this one stands there already',
      });
});
