import { linesIn } from '#schema/language-lines.ts';
import { appliesTo } from '#schema/notices/applies.ts';
import type { Facts } from '#schema/notices/fact.ts';
import type { FoundBy, Notice, NoticeElement } from '#schema/notices/notice.ts';
import { once } from '#schema/once.ts';
import type { PolicySection } from '#schema/policy-sections.ts';
import type { PracticeRecords, RecordOf } from '#schema/record.ts';
import type { Passage } from '#schema/rule.ts';
import { passagesOf } from '../passages.ts';
import { missingSections } from '../rules/policy/missing-sections.ts';
import { isKeptAsFile, sectionsOf } from '../rules/policy/sections.ts';

/** What a version of a policy lacks of what a notice asks for. */
export interface Lacking {
  /** Parts of its kind: `policy/require-section` tells of them. */
  readonly sections: readonly PolicySection[];
  /** What the notice asks for besides. */
  readonly elements: readonly NoticeElement[];
}

/** A version from before that is kept as a file can't be read, and lacks nothing anyone could know of. */
export function lacking(
  { elements }: Notice,
  record: RecordOf<'policy'>,
  facts: Facts,
  records: PracticeRecords,
): Lacking {
  if (isKeptAsFile(record)) return { sections: [], elements: [] };
  const { passages, hasHeading, hosts } = textOf(record);
  const isFound = (found: FoundBy): boolean => {
    switch (found.by) {
      case 'heading':
        return hasHeading(found.id);
      case 'link':
        return hosts().some((host) => host === found.host || host.endsWith(`.${found.host}`));
      case 'languages':
        return languagesOf(record).size >= found.atLeast;
      case 'effective':
        return record.data.effective >= found.since;
      case 'plans':
        return (records.practice.insurance?.plans.length ?? 0) > 0;
    }
  };
  return {
    sections: missingSections(record, passages(), records),
    elements: elements.filter(
      ({ appliesIf = [], found }) => appliesTo(appliesIf, facts).applies === 'yes' && !isFound(found),
    ),
  };
}

/**
 * Languages of the lines besides English, which is no help to someone who doesn't read it. One language in two scripts is
 * one.
 */
function languagesOf({ data }: RecordOf<'policy'>): Set<string> {
  const languages = linesIn(data).map(({ lang }) => lang.toLowerCase().split('-')[0] ?? '');
  return new Set(languages.filter((lang) => lang !== 'en'));
}

interface Text {
  readonly passages: () => readonly Passage[];
  /** Whether there is a heading with this id, and words below it. */
  readonly hasHeading: (id: string) => boolean;
  /** Where its links lead. */
  readonly hosts: () => readonly string[];
}

const texts = new WeakMap<RecordOf<'policy'>, Text>();

/** Read once: the ledger asks again for what the rules have seen. */
function textOf(record: RecordOf<'policy'>): Text {
  const known = texts.get(record);
  if (known !== undefined) return known;
  const passages = once(() => passagesOf(record));
  const ids = once(
    () =>
      new Set(sectionsOf(record, passages()).sections.flatMap(({ id, hasText }) => (hasText ? [id] : []))),
  );
  const text: Text = {
    passages,
    hasHeading: (id) => ids().has(id),
    hosts: once(() => passages().flatMap(({ links }) => links.flatMap(({ url }) => hostOf(url)))),
  };
  texts.set(record, text);
  return text;
}

function hostOf(url: string): string[] {
  return URL.canParse(url) ? [new URL(url).hostname.toLowerCase()] : [];
}
