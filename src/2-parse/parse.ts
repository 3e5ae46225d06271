import { type Finding, START_OF_FILE } from '#diagnostic/diagnostic.ts';
import type { ReadPractice } from '#read';
import { approvals } from '#schema/approvals.ts';
import { disclosure } from '#schema/disclosure.ts';
import { practice } from '#schema/practice.ts';
import type {
  AnyRecord,
  BrokenRecord,
  PracticeRecords,
  RecordKind,
  RecordOf,
  UnreadTranslation,
} from '#schema/record.ts';
import type { Rule } from '#schema/rule.ts';
import { ruleSettings } from '#schema/rule-settings.ts';
import type { SourceFile } from '#schema/source.ts';
import { readBody } from './body.ts';
import { brokenOf } from './broken.ts';
import { type Identity, identify, isTranslation } from './kinds.ts';
import { locate } from './locate.ts';
import { checkMenu } from './menu.ts';
import { checkReferences } from './references.ts';
import { checkSettings } from './settings.ts';
import { readTheme } from './theme.ts';
import { besideOriginals, type ReadTranslation, unreadOf } from './translations.ts';
import { withoutUntranslatable } from './untranslatable.ts';
import { didYouMean, validate } from './validate.ts';
import { readYaml } from './yaml.ts';

export interface Parsed {
  /** Undefined while a file under `_data/` doesn't fit: nothing can be decided then. */
  readonly records: PracticeRecords | undefined;
  readonly findings: readonly Finding[];
}

/** Of these files to download, those that policies among these texts name in any way. */
function namedIn(
  texts: ReadonlyArray<{ readonly path: string; readonly text: string }>,
  files: Iterable<string>,
): Set<string> {
  // A file in the wrong encoding can have a NUL beside each letter.
  const readable = texts
    .filter(({ path }) => /^content\/(?:staff-)?policies\//.test(path))
    .map(({ text }) => text.replaceAll('\0', ''));
  return new Set([...files].filter((file) => readable.some((text) => text.includes(file))));
}

/** Every source as a record, or what is wrong with it. */
export function parse(read: ReadPractice, rules: readonly Rule[]): Parsed {
  const findings: Finding[] = [];
  const records: AnyRecord[] = [];
  const broken: BrokenRecord[] = [];
  const translated: ReadTranslation[] = [];
  const unread: UnreadTranslation[] = [];
  const keep = <T>(result: { data: T } | { findings: Finding[] }): T | undefined => {
    if ('data' in result) return result.data;
    findings.push(...result.findings);
    return undefined;
  };
  const dataFile = (name: string) => read.sources.find(({ path }) => path === `_data/${name}.yaml`);

  for (const { path, text } of read.unsplit) {
    const identity = identify(path);
    if (!('kind' in identity)) continue;
    if (isTranslation(identity)) unread.push(unreadOf(path, identity));
    else broken.push(brokenOf(path, identity, text));
  }
  for (const source of read.sources.filter(({ path }) => path.startsWith('content/'))) {
    const identity = identify(source.path);
    if ('problem' in identity) {
      findings.push({
        rule: 'file/valid-reference',
        file: source.path,
        message: identity.problem,
        ...START_OF_FILE,
      });
      continue;
    }
    const result = kept(source, () => readRecord(source, identity));
    findings.push(...result.findings);
    if (isTranslation(identity)) {
      if (result.record === undefined) unread.push(unreadOf(source.path, identity));
      else translated.push({ ...result.record, lang: identity.lang } as unknown as ReadTranslation);
    } else if (result.record === undefined) broken.push(brokenOf(source.path, identity, source.text));
    else records.push(result.record);
  }

  findings.push(...unknownDataFiles(read.sources));
  const practiceFile = dataFile('practice');
  if (practiceFile === undefined && !read.findings.some(({ file }) => file === '_data/practice.yaml')) {
    findings.push({
      rule: 'file/valid-reference',
      file: '_data/practice.yaml',
      message:
        'The practice’s own file is missing, so nothing can be built. Add it: name, kind, url, timezone and phone are needed.',
      ...START_OF_FILE,
    });
  }
  const data = {
    practice: practiceFile && keep(readData(practiceFile, practice)),
    disclosure: keep(readData(dataFile('disclosure') ?? empty('disclosure'), disclosure)),
    approvals: keep(readData(dataFile('approvals') ?? empty('approvals'), approvals)),
    rules: keep(readData(dataFile('rules') ?? empty('rules'), ruleSettings, (value) => ({ rules: value })))
      ?.rules,
  };
  // A data file that could be read as text but not split into a source has its finding already.
  const isUnread = read.findings.some(({ file }) => file.startsWith('_data/'));
  const { practice: own, disclosure: stances, approvals: approved, rules: weights } = data;
  if (
    isUnread ||
    practiceFile === undefined ||
    own === undefined ||
    stances === undefined ||
    approved === undefined ||
    weights === undefined
  )
    return { records: undefined, findings };
  findings.push(...checkSettings({ disclosure: stances, rules: weights }, dataFile, rules));
  const theme = read.theme === undefined ? undefined : keep(readTheme(read.theme));

  const of = <K extends RecordKind>(kind: K) =>
    records.filter((record): record is AnyRecord & RecordOf<K> => record.kind === kind);
  const whole = new Set([...records, ...translated].map(({ file }) => file));
  const translations = besideOriginals(
    translated,
    unread,
    own.languages,
    records,
    new Set(broken.map(({ file }) => file)),
  );
  const practiceRecords: PracticeRecords = {
    practice: own,
    practiceSource: practiceFile,
    disclosure: stances,
    approvals: approved,
    rules: weights,
    providers: of('provider'),
    policies: of('policy'),
    staffPolicies: of('staff-policy'),
    answers: of('answer'),
    locations: of('location'),
    services: of('service'),
    announcements: of('announcement'),
    pages: of('page'),
    handbook: of('handbook'),
    broken,
    translations: translations.translations,
    unreadTranslations: translations.unread,
    photos: read.photos,
    files: read.files,
    namedByUnread: namedIn(
      [...read.unsplit, ...read.sources].filter(({ path }) => !whole.has(path)),
      read.files.keys(),
    ),
    look: { ...(theme === undefined ? {} : { theme }), layouts: read.layouts },
  };
  return {
    records: practiceRecords,
    findings: [
      ...findings,
      ...translations.findings,
      ...checkMenu(practiceRecords),
      ...checkReferences(practiceRecords, read.undecodable),
    ],
  };
}

const DATA_FILES = ['practice', 'disclosure', 'approvals', 'rules'];

function unknownDataFiles(sources: readonly SourceFile[]): Finding[] {
  return sources
    .filter(
      ({ path }) => path.startsWith('_data/') && !DATA_FILES.some((name) => path === `_data/${name}.yaml`),
    )
    .map(({ path }) => ({
      rule: 'file/valid-reference',
      file: path,
      ...START_OF_FILE,
      message: `Nothing reads this file, so what it says would have no effect.${didYouMean(path.replace(/^_data\/|\.ya?ml$/g, ''), DATA_FILES)} The data files are practice.yaml, disclosure.yaml, rules.yaml and approvals.yaml.`,
    }));
}

function empty(name: string): SourceFile {
  return { path: `_data/${name}.yaml`, text: '', yaml: '', yamlLine: 1, body: '', bodyLine: 1 };
}

function readData<T>(
  source: SourceFile,
  type: Parameters<typeof validate<T>>[1],
  wrap = (value: unknown) => value,
) {
  return kept(source, () => {
    const yaml = readYaml(source);
    return 'findings' in yaml ? yaml : validate(source, type, wrap(yaml.value));
  });
}

/** What a source was read as: a path says of which type it is, and neither source nor record is ever changed. */
const readAs = new WeakMap<SourceFile, unknown>();

function kept<T>(source: SourceFile, read: () => T): T {
  const known = readAs.get(source);
  if (known !== undefined) return known as T;
  const result = read();
  readAs.set(source, result);
  return result;
}

function readRecord(
  source: SourceFile,
  { kind, type, slug, lang }: Identity,
): { record?: AnyRecord; findings: Finding[] } {
  const yaml = readYaml(source);
  const { body, findings } = readBody(source);
  if ('findings' in yaml) return { findings: [...yaml.findings, ...findings] };
  if (MAY_HAVE_COMMENT.test(source.yaml)) findings.push(...commentsIn(source, yaml.value, []));
  const spilled = spilledAt(source, Object.keys(type.fields));
  if (spilled !== undefined) findings.push(spilled);
  const { value, findings: untranslatable } = withoutUntranslatable(source, kind, lang, yaml.value);
  findings.push(...untranslatable);
  const result = validate(source, type, value);
  if ('findings' in result) findings.push(...result.findings);
  if ('findings' in result || findings.length > 0) return { findings };
  // The schema of the kind has just checked the data.
  const record = { kind, slug, file: source.path, source, data: result.data, body } as unknown as AnyRecord;
  return { record, findings };
}

/** What YAML has in it whose values have the beginning of a comment: as it is, or by way of an escape. */
const MAY_HAVE_COMMENT = /<!--|\\/;

/** Only the text below the front matter knows HTML comments: in a field everyone would read what is meant to be hidden. */
function commentsIn(source: SourceFile, value: unknown, path: readonly (string | number)[]): Finding[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) =>
      commentsIn(source, inner, [...path, Array.isArray(value) ? Number(key) : key]),
    );
  if (typeof value !== 'string' || !value.includes('<!--')) return [];
  return [
    {
      rule: 'file/valid-fields',
      file: source.path,
      message:
        'A comment stands in a field here, where it would not be hidden but read by everyone. Take it out; in front matter, a comment is what follows a space and a #.',
      ...locate(source, path),
    },
  ];
}

/** Lines with those of closed fences emptied. A fence that nothing closes hides nothing. */
function withoutFences(lines: readonly string[]): string[] {
  const left = [...lines];
  const unclosed = new Set<string>();
  for (let at = 0; at < left.length; at++) {
    const mark = /^(?:`{3}|~{3})/.exec(left[at] as string)?.[0];
    if (mark === undefined || unclosed.has(mark)) continue;
    const end = left.findIndex((line, i) => i > at && line.startsWith(mark) && /^[`~]+[ \t]*$/.test(line));
    // Nothing closes a later one of its kind either, so nobody looks again.
    if (end === -1) unclosed.add(mark);
    else {
      left.fill('', at, end + 1);
      at = end;
    }
  }
  return left;
}

/** Front matter that ended too early: a key of the format stands where text should. */
function spilledAt(source: SourceFile, keys: readonly string[]): Finding | undefined {
  if (!/^[A-Za-z]+:(?:\s|$)/m.test(source.body)) return undefined;
  // Examples in fences may show front matter.
  const lines = withoutFences(source.body.split('\n'));
  const first = lines.findIndex((line) => line.trim() !== '');
  const index = lines.findIndex((line, i) => {
    const key = /^([A-Za-z]+):(?:\s|$)/.exec(line)?.[1];
    return key !== undefined && keys.includes(key) && (i === first || lines.indexOf('---', i) !== -1);
  });
  if (index === -1) return undefined;
  const line = source.bodyLine + index;
  return {
    rule: 'file/valid-front-matter',
    file: source.path,
    line,
    column: 1,
    endLine: line,
    endColumn: (lines[index]?.length ?? 0) + 1,
    message:
      'A field of the front matter stands in the text, where patients would read it: a line of three hyphens above it ended the front matter too early. Take that line out.',
  };
}
