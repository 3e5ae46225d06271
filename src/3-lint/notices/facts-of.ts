import type { Fact, Facts } from '#schema/notices/fact.ts';
import { FACTS } from '#schema/notices/fact.ts';
import type { PracticeRecords } from '#schema/record.ts';

/** What is known of a practice. “unknown”, or any other words, are no answer. */
export function factsOf({ practice, providers }: Pick<PracticeRecords, 'practice' | 'providers'>): Facts {
  const answers = Object.keys(FACTS).flatMap((fact) => {
    const answer = practice.facts[fact as Fact];
    const known = typeof answer === 'string' ? yesOrNo(answer) : answer;
    return known === undefined ? [] : [[fact, known] as const];
  });
  // Of someone who has a bio nobody needs to be asked.
  const hasPhysician = providers.some(
    ({ data }) => data.profession === 'physician' && (data.status === 'active' || data.status === 'on-leave'),
  );
  const answered: Facts = Object.fromEntries(answers);
  return {
    ...(hasPhysician ? { physicians: true } : {}),
    // Medicare and Medicaid are billed electronically.
    ...(answered.hhsFunded === true ? { hipaaCovered: true } : {}),
    ...answered,
  };
}

function yesOrNo(words: string): boolean | undefined {
  if (/^(?:yes|true)\b/i.test(words)) return true;
  return /^(?:no|false)\b/i.test(words) ? false : undefined;
}
