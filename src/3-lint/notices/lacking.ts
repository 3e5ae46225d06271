import { appliesTo } from '#schema/notices/applies.ts';
import type { Facts } from '#schema/notices/fact.ts';
import type { FoundBy, Notice, NoticeElement } from '#schema/notices/notice.ts';
import type { PracticeRecords, RecordOf } from '#schema/record.ts';
import { passagesOf } from '../passages.ts';
import { isKeptAsFile, sectionsOf } from '../rules/policy/sections.ts';

/** What of a policy an element can be found in. */
interface Text {
  /** Ids of headings with words below them. */
  readonly headings: ReadonlySet<string>;
  readonly hosts: readonly string[];
}

const texts = new WeakMap<RecordOf<'policy'>, Text>();

/** The elements of a notice that a version of a policy lacks. A version from before that is kept as a file can't be read. */
export function lacking(
  { elements }: Pick<Notice, 'elements'>,
  record: RecordOf<'policy'>,
  facts: Facts,
  records: Pick<PracticeRecords, 'practice'>,
): NoticeElement[] {
  if (isKeptAsFile(record)) return [];
  return elements
    .filter(({ appliesIf = [] }) => appliesTo(appliesIf, facts).applies === 'yes')
    .filter(({ found }) => !isFound(found, record, records));
}

function isFound(
  found: FoundBy,
  record: RecordOf<'policy'>,
  { practice }: Pick<PracticeRecords, 'practice'>,
): boolean {
  switch (found.by) {
    case 'heading':
      return textOf(record).headings.has(found.id);
    case 'link':
      return textOf(record).hosts.some((host) => host === found.host || host.endsWith(`.${found.host}`));
    case 'languages':
      return languagesOf(record).size >= found.atLeast;
    case 'effective':
      return record.data.effective >= found.since;
    case 'plans':
      return (practice.insurance?.plans.length ?? 0) > 0;
  }
}

/** Languages of the lines besides the one the policy is written in: English is no help to who doesn't read it. */
function languagesOf({ data }: RecordOf<'policy'>): Set<string> {
  return new Set((data.lines ?? []).map(({ lang }) => lang.toLowerCase()).filter((lang) => !/^en\b/.test(lang)));
}

/** Read once: the ledger asks again for what the rules have seen. */
function textOf(record: RecordOf<'policy'>): Text {
  const known = texts.get(record);
  if (known !== undefined) return known;
  const passages = passagesOf(record);
  const { sections } = sectionsOf(record, passages);
  const text = {
    headings: new Set(sections.filter(({ hasText }) => hasText).map(({ id }) => id)),
    hosts: passages.flatMap(({ links }) => links.flatMap(({ url }) => hostOf(url))),
  };
  texts.set(record, text);
  return text;
}

function hostOf(url: string): string[] {
  return URL.canParse(url) ? [new URL(url).hostname.toLowerCase()] : [];
}
