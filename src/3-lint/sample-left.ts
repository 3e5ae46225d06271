import { type Finding, START_OF_FILE } from '#diagnostic/diagnostic.ts';
import { locate } from '#parse';
import type { PracticeRecords } from '#schema/record.ts';
import { personMarks } from '#schema/sample-digest.ts';
import { SAMPLE_PEOPLE } from '#schema/sample-people.ts';
import { noSample } from './rules/file/no-sample.ts';

const MARKED =
  '“sample” is true, which says that everyone here is made up, and “url” is an address of your own. To start your own practice: npx doorplate init. If all that stands here is yours already, take the line out.';
const PERSON =
  'This person belongs to the sample and is made up, and “url” in _data/practice.yaml is an address of your own: patients would ask for them. Delete this file, or make it the bio of someone who works here.';

/** Addresses that can belong to nobody (RFC 2606 and 6761). */
const NOBODYS = /(?:^|\.)(?:example|test|invalid|localhost)$|(?:^|\.)example\.(?:com|net|org)$/i;

/** What is left of the sample once the site has an address of its own. */
export function lintSample({ practice, practiceSource, providers }: PracticeRecords): Finding[] {
  if (NOBODYS.test(new URL(practice.url).hostname)) return [];
  const marked: Finding[] = practice.sample
    ? [
        {
          rule: noSample.id,
          file: practiceSource.path,
          message: MARKED,
          ...locate(practiceSource, ['sample'], 'key'),
        },
      ]
    : [];
  const known = new Set(SAMPLE_PEOPLE);
  const people = providers
    .filter(({ data }) => data.status === 'active' || data.status === 'on-leave')
    .filter((record) => personMarks(record).some((mark) => known.has(mark)))
    .map(({ file }): Finding => ({ rule: noSample.id, file, message: PERSON, ...START_OF_FILE }));
  return [...marked, ...people];
}
