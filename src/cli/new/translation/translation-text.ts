import { stringify } from 'yaml';
import { languageName } from '#schema/language-name.ts';
import type { AnyRecord } from '#schema/record.ts';
import { digestOfOriginals, translatable, type Words } from '#schema/translation.ts';

/** What of an original is copied into a new translation: its words, by name, but for what was withdrawn. */
function wordsToCopy(original: AnyRecord): Map<string, Words> {
  const details = original.kind === 'provider' ? original.data.personal : {};
  const isWithdrawn = (name: string) => {
    const detail = details[name.replace('personal.', '')];
    return typeof detail === 'object' && detail.withdrawn !== undefined;
  };
  return new Map([...translatable(original)].filter(([name]) => !isWithdrawn(name)));
}

/** A new translation: the original's words, to be replaced one by one, and what they were. */
export function translationText(original: AnyRecord, lang: string): string {
  const words = wordsToCopy(original);
  const front: Record<string, unknown> = {};
  for (const [name, value] of words) {
    const [field = '', key] = name.split('.');
    if (name === 'body') continue;
    if (key === undefined) front[field] = value;
    else
      front[field] = {
        ...(front[field] as object | undefined),
        [key]: field === 'personal' ? { says: value } : value,
      };
  }
  const language = languageName(lang);
  const notes = [
    `# A translation into ${language}. Put ${language} words in the place of those below; what you take out is shown in the original’s.`,
    '# When the original changes: change these words, then run npx doorplate new translation again, which renews “translates”.',
    ...('personal' in front
      ? [
          '# A personal detail needs a consent to these very words as well: consent: YYYY-MM-DD beside “says”.',
        ]
      : []),
  ];
  const yaml = stringify(
    { translates: digestOfOriginals(original, words.keys()), ...front },
    { lineWidth: 0 },
  );
  const body = [words.get('body') ?? []].flat().join('\n\n');
  return `---\n${notes.join('\n')}\n${yaml}---\n${body === '' ? '' : `${body}\n`}`;
}
