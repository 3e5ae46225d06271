// Every message as people read it, in one file: whoever changes a wording reviews it there, among its neighbours.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { compile } from '#compile';
import type { Finding } from '#diagnostic/diagnostic.ts';
import { parse } from '#parse';
import { memoryFolder, readPractice } from '#read';
import type { Rule } from '#schema/rule.ts';
import { lint } from '../src/3-lint/lint.ts';
import { dayOf, practiceWith } from '../src/3-lint/rules/example-practice.ts';
import { lintRules, rules } from '../src/3-lint/rules/index.ts';
import { type Example, parseRulePage } from '../src/3-lint/rules/rule-page.ts';
import { examplesIn, findingsOfExample } from '../src/7-audit/fixture.ts';
import { siteRules } from '../src/7-audit/rules/index.ts';
import { BAD_FILES, SECRET } from './bad-files.ts';
import { littlePractice } from './little-practice.ts';
import { OPTIONS, TODAY } from './practice.ts';
import { REPOSITORY } from './terminal.ts';

/** What each rule says about its own examples and about files that are wrong, once each. */
let messages: ReadonlyMap<string, readonly string[]>;
beforeAll(async () => {
  const said = new Map<string, Set<string>>();
  const add = (findings: readonly Pick<Finding, 'rule' | 'message'>[]) => {
    for (const { rule, message } of findings)
      said.set(rule, (said.get(rule) ?? new Set()).add(message.replace(/(?<=approve )[\w-]+$/, 'somebody')));
  };
  for (const rule of rules) {
    const { notOk } = parseRulePage(pageOf('3-lint/rules', rule.id));
    for (const example of notOk) add((await findingsOn(rule, example)).filter((one) => one.rule === rule.id));
  }
  for (const { id } of siteRules) {
    const page = pageOf('7-audit/rules', id.replace('site/', ''));
    const section = page.split('\n## Not OK\n')[1]?.split('\n## ')[0] ?? '';
    for (const [kind, example] of examplesIn(section)) add(await findingsOfExample(id, kind, example));
  }
  const bad = Object.fromEntries(BAD_FILES.map(([, path, content]) => [path, content]));
  add((await compile(memoryFolder(littlePractice(bad)), OPTIONS)).diagnostics);
  messages = new Map(
    [...said].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, all]) => [id, [...all].sort()]),
  );
}, 300_000);

test('every rule has been heard', () => {
  expect([...messages.keys()]).toEqual(expect.arrayContaining([...rules, ...siteRules].map(({ id }) => id)));
});

test('the messages are those that were reviewed', async () => {
  const text = [...messages]
    .map(([id, all]) => [id, ...all.map((one) => `  ${one}`)].join('\n'))
    .join('\n\n');
  await expect(`${text}\n`).toMatchFileSnapshot('messages.txt');
});

test('each is a sentence that says what to do, short enough to be read, and repeats nothing', () => {
  for (const message of [...messages.values()].flat()) {
    expect(message).toMatch(/^(?:[“{A-Z0-9]|_site\/)/);
    // It ends as a sentence does, or with a command or a line to write.
    expect(message).toMatch(/[.?!]”?$|: npx doorplate [\w ./-]+$|: \S+: \S+$/);
    expect(message).not.toContain(SECRET);
    expect(message.split(' ').length, message).toBeLessThanOrEqual(75);
  }
});

function pageOf(folder: string, id: string): string {
  return readFileSync(join(REPOSITORY, 'src', folder, `${id}.md`), 'utf8');
}

/** Rules over records speak by themselves; what is said while reading and deciding needs the whole way. */
async function findingsOn(
  rule: Rule,
  example: Example,
): Promise<readonly Pick<Finding, 'rule' | 'message'>[]> {
  const folder = memoryFolder(practiceWith(example).files);
  // What a rule over texts says of fields is said where they are decided on.
  const isOfFields = example.kind === 'fields' && rule.id === 'claims/no-expired-credential';
  const lintRule = lintRules.filter(({ id }) => id === rule.id && !isOfFields);
  const records = lintRule.length > 0 ? parse(await readPractice(folder), rules).records : undefined;
  const today = dayOf(example) ?? TODAY;
  if (records === undefined) return (await compile(folder, { ...OPTIONS, today })).diagnostics;
  return lint(records, lintRule, today);
}
