import { expect, test } from 'vitest';
import { type SarifLog, sarifFaults } from '../../../test/sarif.ts';
import { type Diagnostic, START_OF_FILE } from '../diagnostic.ts';
import { sarif, type Tool } from './sarif.ts';

const page = { markdown: '# a/b\n\nWhy **so**.', text: 'a/b\n\nWhy so.' };
const TOOL: Tool = {
  version: '1.2.3',
  rules: [
    { id: 'privacy/no-religion', summary: 'Faith.', severity: 'warning', page },
    { id: 'claims/no-testimonial', summary: 'Praise.', severity: 'off', page },
    { id: 'disclosure/no-excess', summary: 'Too much.', severity: 'info', page },
  ],
};
const found = (more: Partial<Diagnostic> = {}): Diagnostic => ({
  rule: 'disclosure/no-excess',
  severity: 'info',
  file: 'content/providers/a.md',
  message: 'Too much of it.',
  ...START_OF_FILE,
  ...more,
});
const log = (...diagnostics: Diagnostic[]) => JSON.parse(sarif({ diagnostics, files: 3 }, TOOL)) as SarifLog;
const runOf = (...diagnostics: Diagnostic[]) => log(...diagnostics).runs[0];
const printsOf = (...diagnostics: Diagnostic[]) =>
  runOf(...diagnostics)?.results.map(({ partialFingerprints }) => Object.values(partialFingerprints)[0]);

test('a log with every severity fits the schema, and so does one without findings', () => {
  const all = (['error', 'warning', 'info'] as const).map((severity) => found({ severity }));
  expect(sarifFaults(log(...all, found({ rule: 'a/unlisted' })))).toEqual([]);
  expect(sarifFaults(log())).toEqual([]);
});

test('the schema is no formality: what doesn’t fit is told', () => {
  const { runs, ...rest } = log(found());
  const [run] = runs;
  const [result] = run?.results ?? [];
  const withResult = (more: object) => ({ ...rest, runs: [{ ...run, results: [{ ...result, ...more }] }] });
  expect(sarifFaults(withResult({}))).toEqual([]);
  expect(sarifFaults(withResult({ level: 'info' }))).not.toEqual([]);
  expect(sarifFaults(withResult({ severity: 'error' }))).not.toEqual([]);
  const at = (uri: string, region: object) =>
    withResult({ locations: [{ physicalLocation: { artifactLocation: { uri }, region } }] });
  expect(sarifFaults(at('a b.md', { startLine: 1 }))).not.toEqual([]);
  expect(sarifFaults(at('a.md', { startLine: 0 }))).not.toEqual([]);
  expect(sarifFaults(at('a.md', { endLine: 1 }))).not.toEqual([]);
});

test('a finding says its rule, its weight and its place in UTF-16 columns', () => {
  const run = runOf(found({ severity: 'error', line: 3, column: 5, endLine: 4, endColumn: 2 }));
  expect(run?.columnKind).toBe('utf16CodeUnits');
  expect(run?.results[0]).toMatchObject({
    ruleId: 'disclosure/no-excess',
    ruleIndex: 2,
    level: 'error',
    message: { text: 'Too much of it.' },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'content/providers/a.md' },
          region: { startLine: 3, startColumn: 5, endLine: 4, endColumn: 2 },
        },
      },
    ],
  });
  expect(runOf(found({ rule: 'a/unlisted' }))?.results[0]).not.toHaveProperty('ruleIndex');
});

test('every rule is described, with its page and its default', () => {
  const rules = runOf()?.tool.driver.rules;
  expect(rules?.map(({ id, defaultConfiguration }) => [id, defaultConfiguration])).toEqual([
    ['privacy/no-religion', { level: 'warning' }],
    ['claims/no-testimonial', { enabled: false }],
    ['disclosure/no-excess', { level: 'note' }],
  ]);
  expect(rules?.[0]?.help).toEqual(page);
});

test('a file’s name is percent-encoded', () => {
  const uri = (file: string) =>
    runOf(found({ file }))?.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri;
  expect(uri('content/José Año #1?.md')).toBe('content/Jos%C3%A9%20A%C3%B1o%20%231%3F.md');
  expect(uri('c:/100%.md')).toBe('c%3A/100%25.md');
  expect(sarifFaults(log(found({ file: 'content/José Año #1?.md' })))).toEqual([]);
});

test('a fingerprint stays while lines move, and no two findings share one', () => {
  const [first] = printsOf(found({ subject: 'body.2', line: 5 })) ?? [];
  expect(first).toMatch(/^[0-9a-f]{32}$/);
  expect(printsOf(found({ subject: 'body.2', line: 9 }))).toEqual([first]);
  const prints = printsOf(
    found({ subject: 'body.2', line: 5 }),
    found({ subject: 'body.2', line: 6 }),
    found({ subject: 'body.3' }),
    found({}),
    found({ subject: 'body.2', file: 'content/providers/b.md' }),
    found({ subject: 'body.2', rule: 'privacy/no-religion' }),
  );
  expect(new Set(prints).size).toBe(6);
  expect(prints?.[0]).toBe(first);
});
