import type { Langs } from '#schema/page.ts';
import type { ViewTranslation } from '#schema/published.ts';
import { say } from '#schema/words/say.ts';
import type { Bare } from './context.ts';

interface Translatable {
  readonly translation?: ViewTranslation;
}

/** The language of a part of a view, by the part's name, where it isn't that of the page: then it stands as in the original. */
export function langOf(
  { translation }: Translatable,
  part: string,
  { lang, original }: Bare,
): string | undefined {
  if (lang === original) return undefined;
  // What is translated as a whole is translated in its parts: `body` says so of `body.2`.
  const isTranslated = translation?.translated.some((name) => part === name || part.startsWith(`${name}.`));
  return isTranslated === true ? undefined : original;
}

/** The same of several parts. */
export function langsOf(
  view: Translatable,
  parts: readonly string[],
  context: Bare,
): { readonly langs?: Langs } {
  const langs = parts.flatMap((part): [string, string][] => {
    const lang = langOf(view, part, context);
    return lang === undefined ? [] : [[part, lang]];
  });
  return langs.length === 0 ? {} : { langs: Object.fromEntries(langs) };
}

/** The text of a view as HTML; each block that isn't in the page's language says so. */
export function bodyOf(view: Translatable & { readonly body: readonly string[] }, context: Bare) {
  const langs = view.body.map((_, index) => langOf(view, `body.${index}`, context));
  return context.markdown(view.body, 'public', langs);
}

/**
 * Whether a page made of a view may be found, and what it says of its language. `main` are the parts of the view one comes
 * for; if it has some and none is translated, the page is one in the language of the original, with a frame in another.
 */
export function standingOf(
  view: Translatable,
  main: readonly string[],
  context: Bare,
): { readonly noindex: boolean; readonly notYet?: string } {
  const { site, lang, original, words, wording } = context;
  const isMissing = main.length > 0 && main.every((part) => isLeft(view, part, context));
  if (!isMissing) return { noindex: site.practice.sample };
  const names = { language: wording.language(lang), original: wording.language(original) };
  return { noindex: true, notYet: say(words.languages.notYet, names) };
}

/** The file to put right what is wrong on a page of a view: what stands there in the original's words, the original's page has too. */
export function sourceOf({ file, translation }: Translatable & { readonly file: string }): string {
  return translation?.file ?? file;
}

/** Whether nothing of a part is translated: of a text, not one block. */
function isLeft(view: Translatable, part: string, context: Bare): boolean {
  const isBegun = view.translation?.translated.some((name) => name.startsWith(`${part}.`)) === true;
  return !isBegun && langOf(view, part, context) !== undefined;
}

/** Those of these parts that a view has words for. */
export function filledOf<V extends object>(view: V, parts: readonly (keyof V & string)[]): string[] {
  return parts.filter((part) => {
    const value = view[part] as string | readonly unknown[] | undefined;
    return value !== undefined && value.length > 0;
  });
}
