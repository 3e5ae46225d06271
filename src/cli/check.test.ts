import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { ALL_RULES } from '#compile';
import { type SarifLog, sarifFaults } from '../../test/sarif.ts';
import { check } from './check.ts';
import { folderWith, run } from './run-in-test.ts';

const TODAY = '--today=2026-11-21';
/** An error, warnings and a note, in files whose names are no trouble and in one whose name is. */
const FILES = {
  '_data/practice.yaml':
    'name: Cedar Hill\nkind: MedicalClinic\nurl: https://cedarhill.example\ntimezone: America/Los_Angeles\nphone: "+1 503-555-0100"\n',
  '_data/rules.yaml': 'disclosure/require-approval: info\n',
  'content/locations/main.md': '---\nname: Main\naddress: 214 Main Street, Cedar Hill, OR 97000\n---\n',
  'content/providers/amara-osei.md':
    '---\nname: Dr Amara Osei\nprofession: physician\ntitle: Family doctor\ncredentials: [MD]\nlocations: [main]\npersonal:\n  interests: {says: Hiking}\n---\nWrite to *osei.amara.1979@gmail.com* after 🌙 six.\n',
  'content/pages/mañana 1.md': '---\ntitle: Tomorrow\n---\nCall 219-09-9999.\n',
};
const problemsOf = async (root: string) =>
  JSON.parse((await run(check, `--root=${root}`, TODAY, '--format=json')).out) as {
    problems: Record<string, string | number>[];
  };

describe('check --format sarif', () => {
  test('says the same as json, in a log that fits the schema', async () => {
    const root = folderWith(FILES);
    const { code, out } = await run(check, `--root=${root}`, TODAY, '--format=sarif');
    expect(code).toBe(1);
    const log = JSON.parse(out) as SarifLog;
    expect(sarifFaults(log)).toEqual([]);
    const { problems } = await problemsOf(root);
    const results = log.runs[0]?.results ?? [];
    expect(new Set(results.map(({ level }) => level))).toEqual(new Set(['error', 'warning', 'note']));
    expect(
      results.map(({ ruleId, message, locations }) => {
        const { artifactLocation, region } = locations[0]?.physicalLocation ?? {};
        return [ruleId, message.text, decodeURIComponent(artifactLocation?.uri ?? ''), region];
      }),
    ).toEqual(
      problems.map(({ rule, message, file, line, column, endLine, endColumn }) => [
        rule,
        message,
        file,
        { startLine: line, startColumn: column, endLine, endColumn },
      ]),
    );
  });

  test('tells every rule with its page, without the marks of its examples', async () => {
    const { out } = await run(check, `--root=${folderWith(FILES)}`, TODAY, '--format=sarif');
    const rules = (JSON.parse(out) as SarifLog).runs[0]?.tool.driver.rules ?? [];
    expect(rules.map(({ id }) => id)).toEqual(ALL_RULES.map(({ id }) => id));
    expect(rules.find(({ id }) => id === 'patient/no-ssn')?.help.markdown).toContain('\n## Why it matters\n');
    expect(out).not.toMatch(/[⟦⟧]/);
  });
});

test('check --format github says the same as json', async () => {
  const root = folderWith(FILES);
  const { code, out } = await run(check, `--root=${root}`, TODAY, '--format=github');
  expect(code).toBe(1);
  const { problems } = await problemsOf(root);
  const commands = out.split('\n').filter((line) => line.startsWith('::'));
  expect(commands.map((line) => /^::(\w+) .*,title=([^:]+)::/.exec(line)?.slice(1))).toEqual(
    problems.map(({ severity, rule }) => [severity === 'info' ? 'notice' : severity, rule]),
  );
  expect(out).toMatch(/\n\d+ errors?, \d+ warnings?, \d+ notes? in \d+ files\n$/);
});

test('for a server paths begin where the command runs; those of a practice elsewhere begin at the practice', async () => {
  const root = folderWith(
    Object.fromEntries(Object.entries(FILES).map(([path, text]) => [`our practice/${path}`, text])),
  );
  const place = join(root, 'our practice');
  const fileOf = (out: string) => /file=([^,]+)/.exec(out)?.[1];
  const elsewhere = await run(check, `--root=${place}`, TODAY, '--format=github');
  expect(fileOf(elsewhere.out)).toMatch(/^content\//);
  vi.spyOn(process, 'cwd').mockReturnValue(root);
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
  const inside = await run(check, `--root=${place}`, TODAY, '--format=github');
  expect(fileOf(inside.out)).toMatch(/^our practice\/content\//);
  const log = await run(check, `--root=${place}`, TODAY, '--format=sarif');
  expect(log.out).toContain('"uri": "our%20practice/content/');
  expect(sarifFaults(JSON.parse(log.out))).toEqual([]);
});

test('a format nobody knows is a misuse that names those there are', async () => {
  for (const format of ['xml', 'constructor'])
    await expect(run(check, `--format=${format}`)).rejects.toThrow('one of: pretty, json, sarif, github.');
});
