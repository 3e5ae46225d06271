import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { ALL_RULES, compile } from '#compile';
import { pretty } from '#diagnostic/formats/pretty.ts';
import { diskFolder, memoryFolder } from '#read';
import { CATEGORIES } from '#schema/categories.ts';
import type { RecordKind } from '#schema/record.ts';
import { translationOf } from '#schema/translation.ts';
import { withFiles } from '../cli/small-practice.ts';
import { exampleOf } from './examples.ts';
import { FORMATS } from './fields.ts';
import { jsonSchemas } from './json-schemas.ts';
import { SNIPPETS } from './snippets.ts';

const ROOT = join(import.meta.dirname, '../..');
const ajv = new Ajv({ strict: false, allErrors: true });
const schemas = new Map(
  [...jsonSchemas(ALL_RULES)].map(([path, text]) => [
    path.replace(/^schemas\/|\.json$/g, ''),
    JSON.parse(text),
  ]),
);
const fits = (kind: string, data: unknown) => ajv.compile(schemas.get(kind))(data);
const frontOf = (text: string) => parseYaml(/^---\n([\s\S]*?)^---$/m.exec(text)?.[1] ?? text);

describe.each(FORMATS.map((format) => [format.kind, format] as const))('the schema of %s', (kind, format) => {
  test('takes its own examples, and refuses a key nobody knows', () => {
    const { text } = exampleOf(format);
    const data = frontOf(text);
    expect(ajv.compile(schemas.get(kind)).errors ?? []).toEqual([]);
    expect(fits(kind, data), text).toBe(true);
    expect(fits(kind, { ...data, tilte: 'x' })).toBe(false);
  });

  test('says of each field what it is called, what it is for and who sees it', () => {
    if (kind === 'rules') return;
    for (const [name, { label, meaning }] of Object.entries(format.fields)) {
      const { title, description, markdownDescription } = schemas.get(kind).properties[name];
      expect(title).toBe(label);
      expect(description).toMatch(/^.{5,400} Who sees it: .{5,200}\.$/s);
      expect(markdownDescription).toContain(meaning);
    }
  });
});

test('every file of the sample fits the schema of its kind', () => {
  const folder = diskFolder(ROOT);
  const kinds: Readonly<Record<string, string>> = { policies: 'policy', 'staff-policies': 'staff-policy' };
  const checked = folder
    .list()
    .filter(({ path }) => /\.(?:md|yaml)$/.test(path))
    .map(({ path }) => {
      const text = Buffer.from(folder.read(path)).toString('utf8');
      const name = path.startsWith('_data/') ? path.slice(6, -5) : (path.split('/')[1] as string);
      const kind = kinds[name] ?? (schemas.has(name) ? name : name.replace(/s$/, ''));
      // No editor checks a translation; what it may say is made of the original's format.
      const isFit = /\.[a-z]+\.md$/.test(path)
        ? translationOf(kind as RecordKind).schema.safeParse(frontOf(text)).success
        : fits(kind, frontOf(text) ?? {});
      expect(isFit, path).toBe(true);
      return kind;
    });
  expect(new Set(checked).size).toBe(FORMATS.length);
});

test('choices, dates and numbers that are none are refused where they are typed', () => {
  const bio = { name: 'A', profession: 'np', title: 'B', locations: ['main'] };
  expect(fits('provider', bio)).toBe(true);
  for (const wrong of [
    { profession: 'nurse' },
    { locations: [] },
    { locations: 'main' },
    { status: 'gone' },
    { personal: { pet: 'x' } },
  ])
    expect(fits('provider', { ...bio, ...wrong }), JSON.stringify(wrong)).toBe(false);
  expect(fits('rules', { 'privacy/no-own-health': 'off' })).toBe(true);
  expect(fits('rules', { 'privacy/no-home-address': 'off' })).toBe(false);
  expect(fits('rules', { 'privacy/no-hoem': 'off' })).toBe(false);
});

test('categories that are never shared are offered nowhere; of the others the stances stand in words', () => {
  const { personal } = schemas.get('provider').properties;
  const locked = CATEGORIES.filter(
    ({ locked, stance, stanceIn }) => locked || (stance === 'never' && stanceIn === undefined),
  );
  expect(locked.length).toBeGreaterThan(5);
  for (const { id } of locked) expect(personal.properties).not.toHaveProperty(id);
  expect(personal.properties.pets.markdownDescription).toContain('**Share in general terms.**');
  expect(personal.properties.partner.markdownDescription).toMatch(/mental-health: \*\*Never share\.\*\*/);
  expect(Object.keys(schemas.get('disclosure').properties.categories.properties)).not.toContain(
    'homeAddress',
  );
});

/** A snippet as an editor leaves it when nobody types anything. */
const expanded = (body: readonly string[]) =>
  body
    .join('\n')
    .replace(/\$\{CURRENT_YEAR\}/g, '2026')
    .replace(/\$\{CURRENT_MONTH\}/g, '01')
    .replace(/\$\{CURRENT_DATE\}/g, '15')
    .replace(/\$\{\d+\|([^,|}]+)[^|}]*\|\}/g, '$1')
    .replace(/\$\{\d+:([^{}]*)\}/g, '$1');

test('every snippet makes a file that can be read and is offered with each choice', async () => {
  const text = (name: string) => expanded(SNIPPETS[`Doorplate: ${name}`]?.body ?? []);
  const files = withFiles({
    'content/providers/new-bio.md': text('a bio')
      .replace('a-location', 'main')
      .replace('---\nA h', `personal:\n${text('a personal detail')}\n---\nA h`),
    'content/policies/other/2026-01-15.md': text('a policy'),
    'content/answers/new-answer.md': text('an answer'),
  });
  const { diagnostics } = await compile(memoryFolder(files), {
    now: new Date('2026-02-01T12:00:00Z'),
    today: '2026-02-01',
    alsoHeld: new Set(),
    previewApprovals: undefined,
    highlight: () => undefined,
  });
  expect(
    diagnostics
      .filter(({ severity }) => severity === 'error')
      .map(({ file, message }) => `${file} ${message}`),
  ).toEqual([]);
  expect(
    Object.values(SNIPPETS)
      .flatMap(({ body }) => body)
      .join('\n'),
  ).not.toMatch(/\$\{\w*[^}]*$/m);
});

/** JSON as VS Code reads its own files: with comments. */
const commented = (path: string) =>
  JSON.parse(readFileSync(join(ROOT, path), 'utf8').replace(/^\s*\/\/.*$/gm, ''));

test('the problem matcher reads every line of a real check, and no other', async () => {
  const { pattern } = commented('.vscode/tasks.json').tasks[0].problemMatcher;
  const matcher = new RegExp(pattern.regexp);
  const files = withFiles({
    'content/providers/bo: may.md': '---\nname: [\n---\n',
    'content/providers/ada-lund.md': '---\nname: Ada\nprofesion: np\n---\nCall me at 503-555-0188.\n',
  });
  const outcome = await compile(memoryFolder(files), {
    now: new Date('2026-02-01T12:00:00Z'),
    today: '2026-02-01',
    alsoHeld: new Set(),
    previewApprovals: undefined,
    highlight: () => undefined,
  });
  const lines = pretty(outcome).split('\n');
  const found = lines.flatMap((line) => {
    const match = matcher.exec(line);
    return match === null
      ? []
      : [pattern].map((to) => ({
          file: match[to.file],
          line: Number(match[to.line]),
          column: Number(match[to.column]),
          severity: match[to.severity],
          rule: match[to.code],
          message: match[to.message],
        }));
  });
  expect(outcome.diagnostics.length).toBeGreaterThan(2);
  expect(found).toEqual(
    outcome.diagnostics.map(({ file, line, column, severity, rule, message }) => ({
      file,
      line,
      column,
      severity,
      rule,
      message,
    })),
  );
});

test('each schema that VS Code is told of is there, for a file that is there', () => {
  const known = Object.entries(commented('.vscode/settings.json')['yaml.schemas']);
  expect(known.map(([schema, file]) => [schema, String(file).replace('_data/', '')])).toEqual(
    ['practice', 'disclosure', 'rules', 'approvals'].map((name) => [
      `./schemas/${name}.json`,
      `${name}.yaml`,
    ]),
  );
  for (const [schema] of known)
    expect(schemas.has(schema.slice('./schemas/'.length, -'.json'.length))).toBe(true);
});
