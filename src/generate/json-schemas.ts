import { z } from 'zod';
import { CATEGORIES, type Category, PROFILES, STANCE_LABELS, STANCES, stanceOn } from '#schema/categories.ts';
import type { ContentType, Field } from '#schema/field.ts';
import { personalDetail } from '#schema/provider.ts';
import type { Rule } from '#schema/rule.ts';
import { en } from '#schema/words/en.ts';
import { inline } from './examples.ts';
import { FOR_STAFF, FORMATS, WHO_SEES } from './fields.ts';

type Json = Readonly<Record<string, unknown>>;

/** Editors for YAML read this one best. */
const DRAFT = 'http://json-schema.org/draft-07/schema#';

const NOTICE = 'Generated from src/schema by `npm run generate`. Do not edit.';

/** `schemas/<kind>.json`: what may stand in the front matter or in a file of `_data/`, for editors. */
export function jsonSchemas(rules: readonly Rule[]): ReadonlyMap<string, string> {
  return new Map(
    FORMATS.map((format) => [
      `schemas/${format.kind}.json`,
      `${JSON.stringify(format.kind === 'rules' ? rulesSchema(format, rules) : schemaOf(format), null, 2)}\n`,
    ]),
  );
}

function schemaOf({ kind, meaning, path, fields, schema }: ContentType): Json {
  const { properties, ...rest } = draft7(schema);
  const described = Object.entries(fields).map(([name, field]): [string, Json] => [
    name,
    {
      ...(properties as Readonly<Record<string, Json>>)[name],
      ...special(kind, name),
      ...wordsOn(field, kind),
    },
  ]);
  return {
    $schema: DRAFT,
    $comment: NOTICE,
    title: kind,
    description: `${meaning} ${path}`,
    ...rest,
    properties: Object.fromEntries(described),
  };
}

function draft7(type: z.ZodType): Json {
  const { $schema: _, ...schema } = z.toJSONSchema(type, {
    target: 'draft-7',
    io: 'input',
    // What a refinement asks for can't be said here; the check says it.
    unrepresentable: 'any',
  });
  return schema;
}

/** What people read when they point at a key. */
function wordsOn({ label, meaning, disclosure, example }: Field, kind: string): Json {
  const who = FOR_STAFF.has(kind) && disclosure === 'public' ? 'staff' : WHO_SEES[disclosure];
  return {
    title: label,
    description: `${meaning} Who sees it: ${who}.`,
    markdownDescription: `**${label}.** ${meaning}\n\nWho sees it: ${who}.\n\nFor example: \`${inline(example)}\``,
  };
}

/** Where the keys are a list of ours, the schema names each of them. */
function special(kind: string, name: string): Json {
  if (kind === 'provider' && name === 'personal') return byCategory(personalSchema, isOffered);
  if (kind === 'disclosure' && name === 'categories')
    return byCategory(stanceSchema, ({ locked }) => !locked);
  return {};
}

/** A category that is never shared, whatever a practice decides, is offered nowhere. */
function isOffered({ stance, stanceIn, locked }: Category): boolean {
  return !locked && [stance, ...Object.values(stanceIn ?? {})].some((one) => one !== 'never');
}

function byCategory(schemaFor: (one: Category) => Json, isIn: (one: Category) => boolean): Json {
  return {
    type: 'object',
    properties: Object.fromEntries(CATEGORIES.filter(isIn).map((one) => [one.id, schemaFor(one)])),
    additionalProperties: false,
  };
}

function personalSchema(category: Category): Json {
  return {
    ...draft7(personalDetail),
    title: category.label,
    description: `${category.meaning} Leave out: ${category.leaveOut}.`,
    markdownDescription: [
      `**${category.label}.** ${category.meaning}`,
      ...(category.safe.length === 0 ? [] : [`For example: ${category.safe.join(' · ')}`]),
      ...(category.unsafe.length === 0 ? [] : [`Too much: ${category.unsafe.join(' · ')}`]),
      `Leave out: ${category.leaveOut}. ${category.why}`,
      stancesOf(category),
      'It is shown only when the person has agreed to these very words (`consent`) and the practice has approved them.',
    ].join('\n\n'),
  };
}

/** The stance in words: what this kind of practice does, unless it has decided otherwise. */
function stancesOf(category: Category): string {
  const lines = PROFILES.map((profile) => [profile, stanceOn(category, profile, {})] as const);
  const used = STANCES.filter((stance) => lines.some(([, one]) => one === stance));
  return used
    .map((stance) => {
      const where = lines.filter(([, one]) => one === stance).map(([profile]) => profile);
      const who = where.length === PROFILES.length ? 'Every profile' : where.join(', ');
      return `${who}: **${STANCE_LABELS[stance]}.** ${en.personalDetails[stance]}`;
    })
    .join('\n\n');
}

function stanceSchema(category: Category): Json {
  return {
    enum: STANCES,
    enumDescriptions: STANCES.map((stance) => `${STANCE_LABELS[stance]}. ${en.personalDetails[stance]}`),
    title: category.label,
    description: category.meaning,
    markdownDescription: `**${category.label}.** ${category.meaning}\n\n${stancesOf(category)}`,
  };
}

/** In `rules.yaml` the one field stands for the whole file. */
function rulesSchema({ meaning, path, fields }: ContentType, rules: readonly Rule[]): Json {
  return {
    $schema: DRAFT,
    $comment: NOTICE,
    title: 'rules',
    description: `${meaning} ${path}`,
    type: 'object',
    properties: Object.fromEntries(
      [...rules]
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map(({ id, summary, canBeWaived }) => [
          id,
          {
            enum: canBeWaived ? weights(fields.rules) : ['error'],
            description: `${summary}${canBeWaived ? '' : ' It can be neither lowered nor switched off.'}`,
          },
        ]),
    ),
    additionalProperties: false,
  };
}

function weights(field: Field | undefined): readonly string[] {
  const { additionalProperties } = draft7(field?.type as z.ZodType);
  return (additionalProperties as { enum: string[] }).enum;
}
