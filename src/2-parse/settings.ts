import type { Finding } from '#diagnostic/diagnostic.ts';
import { CATEGORIES, findCategory } from '#schema/categories.ts';
import type { DisclosureData } from '#schema/disclosure.ts';
import type { Rule } from '#schema/rule.ts';
import type { SourceFile } from '#schema/source.ts';
import { locate } from './locate.ts';
import { didYouMean } from './validate.ts';

/** What `_data/disclosure.yaml` and `_data/rules.yaml` may not say: names nobody knows, and loosening what can't be loosened. */
export function checkSettings(
  settings: { readonly disclosure: DisclosureData; readonly rules: Readonly<Record<string, string>> },
  dataFile: (name: string) => SourceFile | undefined,
  rules: readonly Rule[],
): Finding[] {
  const findings: Finding[] = [];
  const fault = (name: string, path: readonly string[], part: 'key' | 'value', message: string) => {
    const source = dataFile(name);
    if (source !== undefined)
      findings.push({ rule: 'file/valid-fields', file: source.path, message, ...locate(source, path, part) });
  };
  for (const [id, stance] of Object.entries(settings.disclosure.categories)) {
    const category = findCategory(id);
    if (category === undefined) {
      const suggestion = didYouMean(
        id,
        CATEGORIES.map((one) => one.id),
      );
      fault(
        'disclosure',
        ['categories', id],
        'key',
        `There is no such category.${suggestion} All of them: npx doorplate explain categories`,
      );
    } else if (category.locked && stance !== 'never') {
      fault(
        'disclosure',
        ['categories', id],
        'value',
        `“${category.label}” is never shared, and no practice can change that. Take the line out.`,
      );
    }
  }
  for (const [id, weight] of Object.entries(settings.rules)) {
    const rule = rules.find((one) => one.id === id);
    if (rule === undefined)
      fault(
        'rules',
        [id],
        'key',
        `There is no such rule.${didYouMean(
          id,
          rules.map((one) => one.id),
        )}`,
      );
    else if (!rule.canBeWaived && weight !== 'error')
      fault(
        'rules',
        [id],
        'value',
        'This rule protects people who cannot protect themselves here; it can be neither lowered nor switched off. Take the line out.',
      );
  }
  return findings;
}
