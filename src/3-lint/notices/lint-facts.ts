import type { Finding } from '#diagnostic/diagnostic.ts';
import { locate } from '#parse';
import { FACTS, type Fact } from '#schema/notices/fact.ts';
import type { NoticeStanding } from '#schema/notices/standing.ts';
import type { PracticeRecords } from '#schema/record.ts';
import { requireFact } from '../rules/notice/require-fact.ts';
import { factMessage } from './messages.ts';

/** Facts on which something depends that may apply, and that nobody answered. */
export function lintFacts(standings: readonly NoticeStanding[], records: PracticeRecords): Finding[] {
  const { practiceSource } = records;
  return (Object.keys(FACTS) as Fact[]).flatMap((fact): Finding[] => {
    const on = standings.filter(({ questions }) => questions.includes(fact));
    if (on.length === 0) return [];
    const titles = [...new Set(on.map(({ notice }) => notice.title))];
    const hasFacts = /^facts:/m.test(practiceSource.yaml);
    const path = Object.hasOwn(records.practice.facts, fact)
      ? ['facts', fact]
      : [hasFacts ? 'facts' : 'jurisdictions'];
    return [
      {
        rule: requireFact.id,
        file: practiceSource.path,
        message: factMessage(fact, titles),
        ...locate(practiceSource, path, path.length === 1 ? 'key' : 'value'),
      },
    ];
  });
}
