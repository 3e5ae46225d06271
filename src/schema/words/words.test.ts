import { describe, expect, test } from 'vitest';
import { en } from './en.ts';
import { wordsIn } from './words.ts';

/** Spanish values that are the English ones, as both languages have the word, or it is a name. */
const SAME_IN_SPANISH: ReadonlySet<string> = new Set([
  'A4',
  'A6',
  'Bytes',
  'Doorplate',
  'error',
  'Google Scholar',
  'NPI',
  'No',
  'ORCID',
  'LinkedIn',
]);

const spanish = wordsIn('es');

/** Every text with the keys that lead to it: `places.now.open`. */
function textsOf(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    textsOf(inner, path === '' ? key : `${path}.${key}`),
  );
}

const english = new Map(textsOf(en));
const translated = new Map(textsOf(spanish));
/** What is filled in: `{day}`, and on the page one searches on `%q`. */
const variablesOf = (text: string) => [...new Set(text.match(/\{\w+\}|%[a-z]\b/g))].sort();

test('a language is found by the first part of its code, and one without words is none', () => {
  expect(wordsIn('es-MX')).toBe(spanish);
  expect(wordsIn('en-GB')).toBe(en);
  expect(wordsIn('fr')).toBeUndefined();
  expect(wordsIn('constructor')).toBeUndefined();
});

describe('in Spanish', () => {
  // Of personal details the examples are each language's own.
  const isExample = (path: string) => /^categories\.\w+\.(?:safe|unsafe)\./.test(path);

  test('there is every text, and every line of every list', () => {
    const paths = (texts: Map<string, string>) => [...texts.keys()].filter((path) => !isExample(path)).sort();
    expect(paths(translated)).toEqual(paths(english));
  });

  test('each text has the variables of the English one', () => {
    for (const [path, text] of english)
      if (!isExample(path))
        expect([path, variablesOf(translated.get(path) ?? '')]).toEqual([path, variablesOf(text)]);
  });

  test('nothing is left in English', () => {
    const left = [...translated].filter(([path, text]) => {
      // Units of size (kB, MB) and what is only filled in are no words.
      const hasWords = /\p{L}{2}/u.test(text.replace(/\{\w+\}|%[a-z]\b|\b[kKM]B\b/g, ''));
      return hasWords && text === english.get(path) && !SAME_IN_SPANISH.has(text);
    });
    expect(left).toEqual([]);
  });

  test('no text has an English word in it', () => {
    const foreign = /\b(?:the|and|with|you|your|please|this|that|from|page|name|what|who)\b/i;
    // What is typed and files that are named stay as they are.
    const shown = (text: string) => text.replace(/npx doorplate [a-z -]+|`[^`]*`|\S+\.\w+\S*|\{\w+\}/g, '');
    expect([...translated].filter(([, text]) => foreign.test(shown(text)))).toEqual([]);
  });

  test('questions and exclamations are opened, and quotation marks are curly', () => {
    const count = (text: string, mark: string) => text.split(mark).length - 1;
    for (const [path, text] of translated) {
      expect([path, count(text, '¿')]).toEqual([path, count(text, '?')]);
      expect([path, count(text, '¡')]).toEqual([path, count(text, '!')]);
      expect([path, count(text, '“')]).toEqual([path, count(text, '”')]);
      expect([path, /["'«»]/.test(text)]).toEqual([path, false]);
    }
  });
});
