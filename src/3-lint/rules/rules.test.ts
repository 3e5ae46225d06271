import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compile } from '#compile';
import { parse } from '#parse';
import { memoryFolder, readPractice } from '#read';
import type { Rule } from '#schema/rule.ts';
import { lint } from '../lint.ts';
import { dayOf, practiceWith } from './example-practice.ts';
import { lintRules, rules } from './index.ts';
import { type Example, parseRulePage, SECTIONS } from './rule-page.ts';

const here = import.meta.dirname;
const TODAY = '2026-11-21';
const pageOf = (id: string) => readFileSync(join(here, `${id}.md`), 'utf8');
const lintRuleOf = (id: string) => lintRules.filter((rule) => rule.id === id);
const isLintRule = ({ id }: Rule) => lintRuleOf(id).length > 0;
/** What a rule says of a text is found there; what it says of fields, where they are decided on. */
const OF_FIELDS = new Set(['claims/no-expired-credential']);

interface Found {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}
type Check = (example: Example, rule: Rule) => Promise<readonly Found[]>;

/** By the one rule: what others say of its examples is theirs. */
const byLint: Check = async (example, rule) => {
  const { files } = practiceWith(example);
  const { records, findings } = parse(await readPractice(memoryFolder(files)), rules);
  if (records === undefined || records.broken.length > 0)
    throw new Error(`The example does not parse: ${findings.map(({ message }) => message).join(' ')}`);
  return lint(records, lintRuleOf(rule.id), dayOf(example) ?? TODAY);
};

const byCompile: Check = async (example) => {
  const { files } = practiceWith(example);
  const options = {
    now: new Date(`${TODAY}T20:00:00Z`),
    today: dayOf(example) ?? TODAY,
    alsoHeld: new Set<string>(),
    previewApprovals: undefined,
    highlight: () => undefined,
  };
  return (await compile(memoryFolder(files), options)).diagnostics;
};

test('every rule has a page, and every page a rule', () => {
  const pages = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.md'),
  );
  expect(pages.map((path) => path.replaceAll('\\', '/').replace(/\.md$/, '')).sort()).toEqual(
    rules.map(({ id }) => id).sort(),
  );
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const page = parseRulePage(pageOf(id));
  const least = isLintRule(rule) ? 4 : 2;
  const check = isLintRule(rule) && !OF_FIELDS.has(id) ? byLint : byCompile;

  test('its page says the same and has every section and enough examples', () => {
    expect(page.id).toBe(rule.id);
    expect(page.summary).toBe(rule.summary);
    expect(page.sections).toEqual(SECTIONS);
    expect(page.notOk.length).toBeGreaterThanOrEqual(least);
    expect(page.ok.length).toBeGreaterThanOrEqual(least);
  });

  test.each(page.notOk.map((example) => [example.text, example] as const))(
    'finds: %s',
    async (_, example) => {
      const { marked } = practiceWith(example);
      const found = (await check(example, rule)).filter((one) => one.rule === id);
      const here = found.filter(({ file }) => isIn(example, file));
      if (marked.length === 0) expect(found).not.toEqual([]);
      else expect(here.map(place).sort()).toEqual(marked.map(place).sort());
    },
  );

  test.each(page.ok.map((example) => [example.text, example] as const))('passes: %s', async (_, example) => {
    expect((await check(example, rule)).filter((one) => one.rule === id && isIn(example, one.file))).toEqual(
      [],
    );
  });
});

/** The practice around an example has a policy of its own, which nobody approved: that is no finding of the example's. */
function isIn({ kind, text }: Example, file: string): boolean {
  return kind === 'practice' || !text.includes('=== ') || text.includes(file);
}

function place({ file, line, column, endLine, endColumn }: Omit<Found, 'rule'>): string {
  return `${file}:${line}:${column}-${endLine}:${endColumn}`;
}
