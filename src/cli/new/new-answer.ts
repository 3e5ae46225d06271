import { ALL_RULES } from '#compile';
import { parse } from '#parse';
import { diskFolder, type Folder, readPractice } from '#read';
import type { PracticeRecords } from '#schema/record.ts';
import { askOne, isTerminal } from '../ask.ts';
import { Misuse } from '../misuse.ts';
import { suggest } from '../suggest.ts';
import { type AnswerTemplate, answerTemplates, cellOf } from './answer-templates.ts';
import { writeNew } from './write-new.ts';

/** What the command line gives. */
export interface Given {
  readonly template?: string | undefined;
  readonly all?: boolean | undefined;
  readonly slug?: string | undefined;
  readonly yes?: boolean | undefined;
}

const WHAT_LACKS: Readonly<Record<string, string>> = {
  portal: '“portal” in _data/practice.yaml',
  policy: 'a social media policy',
};

/** Copies prepared answers into the practice; gives the exit code. */
export async function newAnswer(root: string, given: Given): Promise<0 | 1> {
  if (given.all && (given.template !== undefined || given.slug !== undefined))
    throw new Misuse('With --all there is nothing else to name: it copies every answer that is missing.');
  const { records } = parse(await readPractice(answersOnly(diskFolder(root))), ALL_RULES);
  if (records === undefined) return stop('The files in _data have errors. Run: npx doorplate check');
  const templates = answerTemplates(records);
  if (given.all) return copyAll(root, missing(templates, records));
  const template = await templateOf(given, templates, records);
  if (template === undefined) return stop('Stopped. Nothing was written.');
  if (template.lacks.length > 0)
    return stop(
      `This answer speaks of what the practice doesn’t have yet: ${lacking([template])}. Nothing was written.`,
    );
  const slug = given.slug ?? template.slug;
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug))
    throw new Misuse('--slug must be lower-case letters, digits and hyphens.');
  return copy(root, template, slug);
}

function copy(root: string, { text }: AnswerTemplate, slug: string): 0 | 1 {
  return writeNew(root, {
    file: `content/answers/${slug}.md`,
    text,
    meaning: 'Read it aloud once, and change what isn’t how you speak. Staff see it with the next build.',
    otherwise: 'Change it, or choose another name with --slug.',
  });
}

function copyAll(root: string, wanted: readonly AnswerTemplate[]): 0 | 1 {
  const ready = wanted.filter(({ lacks }) => lacks.length === 0);
  const waiting = wanted.filter(({ lacks }) => lacks.length > 0);
  const codes = ready.map(({ slug, text, title }) =>
    writeNew(root, {
      file: `content/answers/${slug}.md`,
      text,
      meaning: `${title}.`,
      otherwise: 'It answers something else: copy this one under another name with --slug.',
    }),
  );
  const count = codes.filter((code) => code === 0).length;
  process.stdout.write(
    count === 0
      ? 'No answer was missing that could be added.\n'
      : `Added ${count}. Read them through: they are yours now.\n`,
  );
  if (waiting.length > 0)
    process.stdout.write(`Not added, because they speak of ${lacking(waiting)}: ${waiting.length}.\n`);
  return codes.includes(1) ? 1 : 0;
}

/** Those for which the practice has no answer of its own, under whatever name. */
function missing(templates: readonly AnswerTemplate[], { answers }: PracticeRecords): AnswerTemplate[] {
  const there = new Set(answers.map(({ data }) => cellOf(data)));
  return templates.filter(({ cell }) => !there.has(cell));
}

/** The one that is named, or chosen. Undefined: they would rather stop. */
async function templateOf(
  { template: name, yes }: Given,
  templates: readonly AnswerTemplate[],
  records: PracticeRecords,
): Promise<AnswerTemplate | undefined> {
  const names = templates.map(({ slug }) => slug);
  const named = templates.find(({ slug }) => slug === name);
  if (named !== undefined) return named;
  if (name !== undefined)
    throw new Misuse(
      `There is no such answer to copy.${suggest(name, names)} There are: ${names.join(', ')}.`,
    );
  if (yes || !isTerminal())
    throw new Misuse(
      `Say which answer, or --all for every one that is missing. There are: ${names.join(', ')}.`,
    );
  const offered = missing(templates, records).filter(({ lacks }) => lacks.length === 0);
  if (offered.length === 0) return undefined;
  const chosen = await askOne(
    'Which answer? The practice doesn’t have these yet.',
    offered.map(({ slug, title }) => ({ value: slug, label: title })),
  );
  return offered.find(({ slug }) => slug === chosen);
}

function lacking(templates: readonly AnswerTemplate[]): string {
  const names = new Set(templates.flatMap(({ lacks }) => lacks));
  return [...names].map((name) => WHAT_LACKS[name]).join(' and ');
}

/** Answers, policies and the practice's own files; photos would take their time. */
function answersOnly(folder: Folder): Folder {
  const isMeant = /^(?:_data|content\/(?:answers|policies))\//;
  return { ...folder, list: () => folder.list().filter(({ path }) => isMeant.test(path)) };
}

function stop(message: string): 1 {
  process.stderr.write(`${message}\n`);
  return 1;
}
