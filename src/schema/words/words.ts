import { en } from './en.ts';
import { es } from './es.ts';

type Widened<T> = T extends string
  ? string
  : T extends readonly (infer I)[]
    ? readonly Widened<I>[]
    : { readonly [K in keyof T]: Widened<T[K]> };

/** Every word of the interface in one language, of the shape of `en`. */
export type Words = Widened<typeof en>;

/** The words of the interface by language. */
const LANGUAGES: Readonly<Record<string, Words>> = { en, es };

/** The words of the interface in a language, of `es` also for `es-MX`; undefined where there are none. */
export function wordsIn(lang: string): Words | undefined {
  const [base = ''] = lang.split('-');
  return Object.hasOwn(LANGUAGES, base) ? LANGUAGES[base] : undefined;
}
