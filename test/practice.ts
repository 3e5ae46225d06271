// A minimal practice in memory, for tests of any stage: files in, whatever the stage gives out.
import { stringify } from 'yaml';
import type { Compilation, CompileOptions } from '#compile';
import { type Composition, wholeOf } from '#compose';
import { type Disclosed, disclose } from '#disclose';
import { type Parsed, parse } from '#parse';
import { memoryFolder, readPractice } from '#read';
import { allRecords, type PracticeRecords } from '#schema/record.ts';
import { digestOfOriginals } from '#schema/translation.ts';

/** Files by path below the practice's root. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

export const TODAY = '2026-11-21';
export const APPROVER = 'Dana Reyes';
/** The day on which everything in these files is consented to and approved. */
export const AGREED = '2026-05-04';

export const OPTIONS: CompileOptions = {
  now: new Date(`${TODAY}T20:00:00Z`),
  today: TODAY,
  alsoHeld: new Set(),
  previewApprovals: undefined,
  highlight: () => undefined,
};

export const PRACTICE_YAML = `name: Cedar Hill Family Medicine
kind: MedicalClinic
url: https://cedarhill.example
timezone: America/Los_Angeles
phone: "+1 503-555-0100"
`;

const BIO = `name: Dr Amara Osei
profession: physician
title: Family doctor
credentials: [MD]
locations: [main-street]
`;

/** The smallest practice that builds: one place and one person, with these files besides or instead. */
export function practice(files: Files = {}): Files {
  return {
    '_data/practice.yaml': PRACTICE_YAML,
    'content/locations/main-street.md':
      '---\nname: Main Street\naddress: 214 Main Street, Cedar Hill, OR 97000\n---\n',
    'content/providers/amara-osei.md': bio(),
    ...files,
  };
}

/** A bio: lines of YAML besides the must-publish fields, and a body. */
export function bio(more = '', body = '', required = BIO): string {
  return `---\n${required}${more === '' || more.endsWith('\n') ? more : `${more}\n`}---\n${body}`;
}

/** The practice with its one bio written so. */
export function practiceWithBio(more = '', body = '', files: Files = {}): Files {
  return practice({ 'content/providers/amara-osei.md': bio(more, body), ...files });
}

/** `_data/disclosure.yaml` with these keys. */
export function disclosureYaml(keys: object): Files {
  return { '_data/disclosure.yaml': stringify(keys) };
}

/** `_data/approvals.yaml` with these keys. */
export function approvalsYaml(keys: object): Files {
  return { '_data/approvals.yaml': stringify(keys) };
}

/** Wordings of Amara Osei that Dana Reyes approved, by category or field. */
export function approvedWordings(
  wordings: Readonly<Record<string, readonly string[]>>,
  slug = 'amara-osei',
): Files {
  const entries = Object.entries(wordings).map(([key, list]) => [
    key,
    list.map((says) => ({ says, by: APPROVER, on: AGREED })),
  ]);
  return approvalsYaml({ people: { [slug]: Object.fromEntries(entries) } });
}

/** A version of a policy. Its file is `content/policies/<policy>/<effective>.md`. */
export function policyVersion(effective: string, body: string, more: object = {}): string {
  const fields = {
    title: 'Social media and you',
    kind: 'social-media',
    version: 1,
    effective,
    owner: 'Practice manager',
    nextReview: '2027-12-31',
    summary: 'We do not connect with patients on personal accounts.',
    ...more,
  };
  return `---\n${stringify(fields)}---\n${body}`;
}

/** Stages 1 and 2, with what either finds. */
export async function parsed(files: Files): Promise<Parsed> {
  const read = await readPractice(memoryFolder(files));
  const { records, findings } = parse(read, []);
  return { records, findings: [...read.findings, ...findings] };
}

/** The records of files that must be in order. */
export async function recordsOf(files: Files): Promise<PracticeRecords> {
  const { records, findings } = await parsed(files);
  const faults = findings.filter(({ atMost }) => atMost === undefined);
  if (records === undefined || faults.length > 0)
    throw new Error(
      `The files of the test are not in order: ${faults.map(({ file, message }) => `${file} ${message}`).join('\n')}`,
    );
  return records;
}

/** What is disclosed of files that must be in order. */
export async function disclosed(files: Files, today = TODAY): Promise<Disclosed> {
  return disclose({ records: await recordsOf(files), today, held: new Set(), ended: new Set() });
}

/** A composition with its staff site in one piece. */
export function withStaff<C extends Pick<Composition, 'staffParts'>>(composition: C) {
  const { pages: staffPages, files: staffFiles } = wholeOf(composition.staffParts());
  return { ...composition, staffPages, staffFiles };
}

/** Stages 1 to 5. */
export async function compiled(files: Files, options: Partial<CompileOptions> = {}): Promise<Compilation> {
  // It brings every stage along, and most tests need few.
  const { compile } = await import('#compile');
  return compile(memoryFolder(files), { ...OPTIONS, ...options });
}

/** The files with everything in them that can be approved, approved by Dana Reyes. */
export async function withApprovals(files: Files): Promise<Files> {
  const { ledger } = await disclosed(files);
  const stamp = { by: APPROVER, on: AGREED };
  const people = ledger.people.map(({ slug, entries }) => {
    const byKey: Record<string, object[]> = {};
    const byLang: Record<string, Record<string, object[]>> = {};
    for (const { approves } of entries) {
      if (approves === undefined) continue;
      const { key, lang, says, digest } = approves;
      if (lang !== undefined) byLang[lang] ??= {};
      const lists = (lang === undefined ? byKey : byLang[lang]) as Record<string, object[]>;
      lists[key] = [...(lists[key] ?? []), { ...(says === undefined ? { digest } : { says }), ...stamp }];
    }
    return [slug, { ...byKey, ...byLang }];
  });
  const policiesFor = (audience: string) =>
    Object.fromEntries(
      ledger.policies
        .filter((one) => one.audience === audience)
        .map(({ policy, versions }) => [
          policy,
          versions.flatMap(({ effective, digest, values, translations = [] }) => [
            { effective, digest, values, ...stamp },
            ...translations.map((one) => ({
              effective,
              lang: one.lang,
              digest: one.digest,
              values: one.values,
              ...stamp,
            })),
          ]),
        ]),
    );
  return {
    ...files,
    ...approvalsYaml({
      people: Object.fromEntries(people),
      policies: policiesFor('public'),
      staffPolicies: policiesFor('staff'),
    }),
  };
}

/** The practice's own file in English and Spanish. */
export const IN_TWO_LANGUAGES: Files = { '_data/practice.yaml': `${PRACTICE_YAML}languages: [en, es]\n` };

/** The files with one more: a translation of an original among them into Spanish, made from its words of now. */
export async function withTranslation(
  files: Files,
  original: string,
  front: object,
  body = '',
): Promise<Files> {
  const file = original.replace(/\.md$/, '.es.md');
  const text = (translates: string) => `---\n${stringify({ translates, ...front })}---\n${body}`;
  const unmade = { ...files, [file]: text(`sha256-${'0'.repeat(64)}`) };
  const { records } = await parsed(unmade);
  const record = records && allRecords(records).find((one) => one.file === original);
  const words = records?.translations.find((one) => one.file === file)?.words;
  if (record === undefined || words === undefined) throw new Error('There is nothing to translate.');
  return { ...unmade, [file]: text(digestOfOriginals(record, words.keys())) };
}
