import type { z } from 'zod';
import { ANSWER_VARIABLES, answer } from '#schema/answer.ts';
import { approvals } from '#schema/approvals.ts';
import { CATEGORIES, type Category, PROFILES, STANCE_LABELS, STANCES, stanceOn } from '#schema/categories.ts';
import { announcement, handbook, location, page, service } from '#schema/content.ts';
import { disclosure } from '#schema/disclosure.ts';
import type { ContentType, Disclosure, Field } from '#schema/field.ts';
import { POLICY_VARIABLES, policy, staffPolicy } from '#schema/policy.ts';
import { practice } from '#schema/practice.ts';
import { provider } from '#schema/provider.ts';
import { ruleSettings } from '#schema/rule-settings.ts';
import { en } from '#schema/words/en.ts';
import { exampleOf, inline } from './examples.ts';
import { isRequired, meaningOf, partsOf, wordsOf } from './type-words.ts';

/** Every format people write, in the order of the page. */
export const FORMATS = [
  provider,
  policy,
  staffPolicy,
  answer,
  location,
  service,
  announcement,
  page,
  handbook,
  practice,
  disclosure,
  ruleSettings,
  approvals,
] as unknown as readonly ContentType[];

/** Kinds that only the staff site shows. */
export const FOR_STAFF = new Set(['staff-policy', 'answer', 'handbook']);

export const WHO_SEES: Readonly<Record<Disclosure, string>> = {
  public: 'everyone, as it stands',
  text: 'everyone, once the exact words are approved',
  controlled: 'decided one by one: the practice’s stance, the person’s consent, the practice’s approval',
  photo: 'everyone, once the person has agreed and the picture and its description are approved',
  internal: 'nobody outside the practice',
};

const BODY: Readonly<Record<ContentType['body'], string>> = {
  text: 'Below the front matter stands the text, in Markdown. It is decided by its paragraphs, lists, tables and quotes: each is public once its exact words are approved.',
  public: 'Below the front matter stands the text, in Markdown.',
  none: '',
};

/** `docs/fields.md`: all formats, all fields, all categories. */
export function fieldsPage(): string {
  return `${[
    '<!-- Generated from src/schema by `npm run generate`. Do not edit. -->',
    '# Fields and categories',
    'Every file people write, with every field it may have. A field that isn’t listed is an error, so that nothing is published that nobody decided on. Dates are written `2026-05-04`.',
    `Formats: ${FORMATS.map(({ path, kind }) => `[\`${path}\`](#${kind})`).join(' · ')} · [categories](#categories)`,
    ...FORMATS.flatMap(formatPart),
    ...categoriesPart(),
  ].join('\n\n')}\n`;
}

function formatPart(type: ContentType): string[] {
  const { kind, meaning, path, fields, body } = type;
  const { path: at, text } = exampleOf(type);
  const rows = Object.entries(fields).flatMap(([name, field]) => rowsOf(name, field, kind));
  const fence = path.endsWith('.md') ? 'markdown' : 'yaml';
  return [
    `## ${kind}`,
    `\`${path}\`: ${meaning}`,
    ...(FOR_STAFF.has(kind) ? ['Only the staff site shows it.'] : []),
    ...(BODY[body] === '' || kind === 'announcement' ? [] : [`${BODY[body]}${variablesOf(kind)}`]),
    table(['Field', 'What it is', 'What to write', 'Who sees it', 'Example'], rows),
    ...translationPart(type),
    `Everything at once, \`${at}\`:`,
    `\`\`\`\`${fence}\n${text.trimEnd()}\n\`\`\`\``,
  ];
}

/** What a translation may say anew. */
function translationPart({ path, fields, body, kind }: ContentType): string[] {
  const names = Object.entries(fields).flatMap(([name, { translates }]) =>
    translates === undefined ? [] : translates === true ? [name] : translates.map((key) => `${name}.${key}`),
  );
  if (names.length === 0) return [];
  const words = names.map((name) => `\`${name}\``).join(', ');
  const text = body === 'none' || kind === 'announcement' ? '' : ', and the text';
  return [
    `In another language, \`${path.replace(/\.md$/, '.<lang>.md')}\`: any of ${words}${text}; with \`translates\`, which \`npx doorplate new translation\` writes, and \`waivers\`. [How](editors.md#translations)`,
  ];
}

/** Words in braces that a text of this kind may use. */
function variablesOf(kind: string): string {
  const names = kind === 'answer' ? ANSWER_VARIABLES : kind.endsWith('policy') ? POLICY_VARIABLES : [];
  return names.length === 0 ? '' : ` It may use ${names.map((name) => `\`{${name}}\``).join(' ')}.`;
}

/** A field, and below it the parts of its groups. */
function rowsOf(
  name: string,
  { label, meaning, type, disclosure: decided, example }: Field,
  kind: string,
): string[][] {
  const who = FOR_STAFF.has(kind) && decided === 'public' ? 'staff' : WHO_SEES[decided];
  const field = [`**\`${name}\`**`, `${label}. ${meaning}`, what(type), who, `\`${inline(example)}\``];
  return [
    field,
    ...partsOf(type, name).map((part) => [`\`${part.path}\``, meaningOf(part.type), what(part.type), '', '']),
  ];
}

function what(type: z.ZodType): string {
  return `${wordsOf(type)}${isRequired(type) ? '; **required**' : ''}`;
}

function categoriesPart(): string[] {
  const marks = CATEGORIES.map((one) => [
    `\`${one.id}\``,
    one.label,
    ...PROFILES.map((profile) => stanceOn(one, profile, {})),
    notesOn(one),
  ]);
  return [
    '## categories',
    'The keys under `personal` in a bio. What stands under any other key is an error. `_data/disclosure.yaml` names the profile a practice starts from, and where it differs.',
    STANCES.map(
      (stance) => `- \`${stance}\`: **${STANCE_LABELS[stance]}.** ${en.personalDetails[stance]}`,
    ).join('\n'),
    table(['Key', 'Name', ...PROFILES, ''], marks),
    table(
      ['Key', 'What it is', 'For example', 'Too much', 'Leave out', 'Why'],
      CATEGORIES.map((one) => [
        `\`${one.id}\``,
        one.meaning,
        one.safe.join(' · '),
        one.unsafe.join(' · '),
        one.leaveOut,
        one.why,
      ]),
    ),
  ];
}

function notesOn({ locked, stance, expires, sensitive }: Category): string {
  if (locked) return 'can’t be loosened';
  return [
    ...(stance === 'never' || expires ? [] : ['consent doesn’t end']),
    ...(sensitive ? ['on staff pages only “a personal item”'] : []),
  ].join('; ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replace(/\|/g, '\\|').replace(/\n/g, ' ')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
