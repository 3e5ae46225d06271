import { ALL_RULES, compile } from '#compile';
import { parse } from '#parse';
import { memoryFolder, readPractice } from '#read';
import { highlight } from '#render';
import type { PracticeRecords } from '#schema/record.ts';
import { answerTemplates } from '../new/answer-templates.ts';
import { fitTemplate } from '../new/fit-template.ts';
import { handbookTemplates } from '../new/handbook-templates.ts';
import { newProvider, slugOf } from '../new/new-provider.ts';
import { readTemplate, templateNamed } from '../new/policy-templates.ts';
import { dataFiles, locationFile } from './data-files.ts';
import type { OwnPractice, Person } from './own-practice.ts';

/** Files of a new practice by path below its root. */
export type Files = Readonly<Record<string, string>>;

/** Policies a practice starts with. The others are a command away: `doorplate new policy`. */
const FIRST_POLICIES = ['social-media', 'website-privacy', 'accessibility', 'staff-social-media'];

/** Everything a practice starts with: its own data, a location, its people, policies as drafts, answers, the handbook. */
export async function starterFiles(own: OwnPractice, today: string): Promise<Files> {
  const { slug: location, text } = locationFile(own);
  const first: Files = { ...dataFiles(own), [`content/locations/${location}.md`]: text };
  const { practice, disclosure } = await recordsOf(first);
  const policies = Object.fromEntries(
    policyNames(own).flatMap((name) => {
      const template = templateNamed(name, disclosure.profile);
      if (template === undefined) return [];
      const draft = fitTemplate(readTemplate(template), { effective: today, owner: undefined }, practice);
      return [[`content/${template.place}/${template.policy}/${today}.md`, draft]];
    }),
  );
  const people = Object.fromEntries(
    own.people.map((person) => [personFile(person), newProvider(draftOf(person, location))]),
  );
  const answers = answerTemplates(await recordsOf({ ...first, ...policies }))
    .filter(({ lacks }) => lacks.length === 0)
    .map((one): [string, string] => [`content/answers/${one.slug}.md`, one.text]);
  const handbook = handbookTemplates().map((one): [string, string] => [
    `content/handbook/${one.slug}.md`,
    one.text,
  ]);
  return { ...first, ...people, ...policies, ...Object.fromEntries([...answers, ...handbook]) };
}

/** Where a person's bio stands; empty where no name of a file can be made of theirs. */
export function personFile({ name }: Person): string {
  const slug = slugOf(name);
  return slug === '' ? '' : `content/providers/${slug}.md`;
}

/** Whether patients can check who this is, without which a bio stays a draft. */
export function isReady({ profession, credentials }: Person): boolean {
  return profession === 'staff' || credentials.length > 0;
}

/** Errors in the files, by rule and file: what is written must pass. */
export async function errorsIn(files: Files, today: string): Promise<string[]> {
  const { diagnostics } = await compile(memoryFolder(files), {
    now: new Date(`${today}T12:00:00Z`),
    today,
    alsoHeld: new Set(),
    previewApprovals: undefined,
    highlight,
  });
  return diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ file, line, rule, message }) => `${file}:${line} ${rule} — ${message}`);
}

function policyNames({ jurisdictions }: OwnPractice): string[] {
  const isAmerican = jurisdictions.some((one) => one.startsWith('us-'));
  return [...FIRST_POLICIES, ...(isAmerican ? ['notice-privacy-practices'] : [])];
}

function draftOf(person: Person, location: string) {
  const { name, profession, title, credentials } = person;
  const ready = isReady(person) ? ({ status: 'active' } as const) : {};
  return { slug: slugOf(name), name, profession, title, location, credentials, ...ready };
}

async function recordsOf(files: Files): Promise<PracticeRecords> {
  const { records, findings } = parse(await readPractice(memoryFolder(files)), ALL_RULES);
  if (records === undefined)
    throw new Error(`The new files don’t fit: ${findings.map(({ message }) => message).join(' ')}`);
  return records;
}
