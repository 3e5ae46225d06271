import type { Finding } from '#diagnostic/diagnostic.ts';
import { digestOfData, NO_RESULTS, type Results } from '#schema/results.ts';
import type { LintRule, Subject } from '#schema/rule.ts';
import { lintTexts } from './lint-text.ts';
import type { Written } from './translated.ts';

/** The findings of each text: those of earlier builds are known, the others come in from whoever looks. */
export class LintedTexts {
  readonly subject: Subject;
  /** Texts of which nothing is known from earlier builds. */
  readonly unknown: readonly Written[];
  readonly #texts: readonly Written[];
  readonly #rules: readonly LintRule[];
  readonly #results: Results;
  readonly #keys: ReadonlyMap<Written, string>;
  readonly #found = new Map<Written, readonly Finding[]>();

  constructor(texts: readonly Written[], rules: readonly LintRule[], subject: Subject, results: Results) {
    this.subject = subject;
    this.#texts = texts;
    this.#rules = rules;
    this.#results = results;
    this.#keys = results === NO_RESULTS ? new Map() : keysOf(texts, rules, subject);
    for (const [text, key] of this.#keys) {
      const known = results.find(key) as Finding[] | undefined;
      if (known === undefined) continue;
      results.retain(key);
      this.#found.set(text, known);
    }
    this.unknown = texts.filter((text) => !this.#found.has(text));
  }

  /** Looks at texts here. */
  lint(texts: readonly Written[]): void {
    const found = lintTexts(texts, this.#rules, this.subject);
    for (const [row, text] of texts.entries()) this.add(text, found[row] ?? []);
  }

  /** Takes what was found in a text elsewhere, with the same rules and the same subject. */
  add(text: Written, findings: readonly Finding[]): void {
    this.#found.set(text, findings);
    const key = this.#keys.get(text);
    if (key !== undefined) this.#results.keep(key, findings);
  }

  /** All findings in the order of the texts. INVARIANT: a text that nobody has looked at by now is looked at here. */
  findings(): Finding[] {
    this.lint(this.#texts.filter((text) => !this.#found.has(text)));
    return this.#texts.flatMap((text) => this.#found.get(text) ?? []);
  }
}

function keysOf(
  texts: readonly Written[],
  rules: readonly LintRule[],
  subject: Subject,
): Map<Written, string> {
  const around = digestOfData([rules.map(({ id }) => id), subject]);
  return new Map(
    texts.map((text) => {
      const { kind, slug, file, data, source } = text.record;
      // INVARIANT: all that a finding may depend on. A record's data are read from its file; a translation's also from its original's.
      const also = text.origin.translation === undefined ? [] : [data];
      return [text, digestOfData([around, kind, slug, file, source.text, text.lang, ...also])];
    }),
  );
}
