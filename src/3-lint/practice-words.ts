import type { Finding } from '#diagnostic/diagnostic.ts';
import { locate } from '#parse';
import type { PracticeRecords } from '#schema/record.ts';
import { isByTime } from './rules/boundary/contradiction/by-time.ts';
import { asSentences, contradictedIn } from './rules/boundary/contradiction/contradicted.ts';
import { contradictionMessage } from './rules/boundary/contradiction/messages.ts';
import { policiesThatCount } from './rules/boundary/contradiction/policies-that-count.ts';
import { standsIn } from './rules/boundary/contradiction/stands.ts';

/**
 * What the practice's own file says of its channels, against the social media policy in force. Which channels there are is
 * held against the policy at the policy's line: a channel must come off without waiting for anything.
 */
export function lintPracticeWords(records: PracticeRecords): Finding[] {
  const { practice, practiceSource } = records;
  const stands = policiesThatCount(records).flatMap(standsIn);
  return practice.channels.flatMap(({ network, for: purpose, translations = {} }, index) => {
    const said: [text: string, path: string[]][] = [
      [purpose, ['for']],
      ...Object.entries(translations).map(([lang, text]): [string, string[]] => [
        text,
        ['translations', lang],
      ]),
    ];
    return said.flatMap(([text, path]): Finding[] => {
      // “Ask us anything” on its page means: there.
      const there = `${text.replace(/(?<![.!?\s])[.!?\s]+$/, '')} on our ${network} page.`;
      const [first] = contradictedIn(asSentences(there), stands, undefined).filter(
        ({ about }) => about !== 'has-page',
      );
      if (first === undefined) return [];
      return [
        {
          rule: 'boundary/no-contradiction',
          file: practiceSource.path,
          message: contradictionMessage(first),
          ...(isByTime(first, '', records) ? { atMost: 'warning' } : {}),
          ...locate(practiceSource, ['channels', index, ...path]),
        },
      ];
    });
  });
}
