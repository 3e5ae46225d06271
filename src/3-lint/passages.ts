import { locate } from '#parse';
import { once } from '#schema/once.ts';
import type { AnyRecord } from '#schema/record.ts';
import type { Passage } from '#schema/rule.ts';
import { bodyLocator } from './body.ts';
import { fieldLocator } from './front-matter.ts';
import { filter } from './patterns/filter.ts';
import { plainText } from './plain-text.ts';
import { type FieldPath, PROSE_FIELDS } from './prose-fields.ts';
import { plain, sentencesIn } from './rules/text.ts';

/** Everything of a record that people will read, as plain text with places. */
export function passagesOf(record: AnyRecord): Passage[] {
  const fields = PROSE_FIELDS[record.kind].flatMap((path) => fieldPassages(record, record.data, path, []));
  return [...fields, ...record.body.blocks.map((_, index) => blockPassage(record, index))];
}

type Path = readonly (string | number)[];

function fieldPassages(record: AnyRecord, value: unknown, pattern: FieldPath, path: Path): Passage[] {
  const [step, ...rest] = pattern;
  if (step === undefined) return typeof value === 'string' ? [fieldPassage(record, value, path)] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (step !== '*')
    return fieldPassages(
      record,
      Object.hasOwn(value, step) ? (value as Record<string, unknown>)[step] : undefined,
      rest,
      [...path, step],
    );
  const keys: Path = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return keys.flatMap((key) =>
    fieldPassages(record, (value as Record<string | number, unknown>)[key], rest, [...path, key]),
  );
}

function fieldPassage(record: AnyRecord, text: string, path: Path): Passage {
  const located = once(() => fieldLocator(record.source, path));
  return passage(
    subjectAt(path),
    text,
    [],
    (start, end) => located()?.(start, end) ?? locate(record.source, path),
  );
}

/** `personal.pets` and `personal.pets.says.0` are both the first item of `personal.pets`. */
function subjectAt(path: Path): string {
  const [first, category, , item = 0] = path;
  return first === 'personal' ? `personal.${category}.${item}` : path.join('.');
}

function blockPassage(record: AnyRecord, index: number): Passage {
  const block = record.body.blocks[index];
  if (block === undefined) throw new Error('There is no such block.');
  const { text, links, inMarkdown } = plainText(block.markdown);
  const located = once(() => bodyLocator(record.source, block));
  return passage(`body.${index}`, text, links, (start, end) => located()(...inMarkdown(start, end)));
}

function passage(subject: string, text: string, links: Passage['links'], locate: Passage['locate']): Passage {
  const read = once(() => {
    const plainly = plain(text);
    const sentences = sentencesIn(plainly);
    filter.read(plainly, sentences);
    return { plainly, sentences };
  });
  return {
    subject,
    text,
    get plain() {
      return read().plainly;
    },
    get sentences() {
      return read().sentences;
    },
    links,
    locate,
  };
}
