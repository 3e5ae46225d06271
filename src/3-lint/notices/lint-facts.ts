import type { Finding } from '#diagnostic/diagnostic.ts';
import { locate } from '#parse';
import { appliesTo } from '#schema/notices/applies.ts';
import { FACTS, type Fact } from '#schema/notices/fact.ts';
import type { NoticeStanding } from '#schema/notices/standing.ts';
import type { PracticeRecords } from '#schema/record.ts';
import { requireFact } from '../rules/notice/require-fact.ts';
import { factsOf } from './facts-of.ts';
import { factMessage } from './messages.ts';

/** Facts on which something depends that may apply, and that nobody answered. */
export function lintFacts(standings: readonly NoticeStanding[], records: PracticeRecords): Finding[] {
  const { practiceSource } = records;
  const facts = factsOf(records);
  const titles = new Map<Fact, Set<string>>();
  for (const { notice, required, because } of standings) {
    const asked =
      required === 'unanswered'
        ? because
        : required === 'no'
          ? []
          : notice.elements.flatMap(({ appliesIf = [] }) => {
              const { applies, because } = appliesTo(appliesIf, facts);
              return applies === 'unanswered' ? because : [];
            });
    for (const fact of asked) titles.set(fact, (titles.get(fact) ?? new Set()).add(notice.title));
  }
  return (Object.keys(FACTS) as Fact[]).flatMap((fact): Finding[] => {
    const on = titles.get(fact);
    if (on === undefined) return [];
    const hasFacts = /^facts:/m.test(practiceSource.yaml);
    const path = Object.hasOwn(records.practice.facts, fact)
      ? ['facts', fact]
      : [hasFacts ? 'facts' : 'jurisdictions'];
    return [
      {
        rule: requireFact.id,
        file: practiceSource.path,
        message: factMessage(fact, [...on]),
        ...locate(practiceSource, path, path.length === 1 ? 'key' : 'value'),
      },
    ];
  });
}
