import type { Fact, Facts } from './fact.ts';
import type { Condition } from './notice.ts';

/** Whether something applies, and the facts that say so: those that rule it out, or else those nobody answered. */
export interface Applies {
  readonly applies: 'yes' | 'no' | 'unanswered';
  readonly because: readonly Fact[];
}

/** Holds conditions against what is known. One that fails rules it out, whatever else is open: then nothing more is asked. */
export function appliesTo(conditions: readonly Condition[], facts: Facts): Applies {
  const by = (outcome: boolean | undefined) => [
    ...new Set(conditions.filter((one) => holds(one, facts) === outcome).map(({ fact }) => fact)),
  ];
  const failed = by(false);
  if (failed.length > 0) return { applies: 'no', because: failed };
  const open = by(undefined);
  if (open.length > 0) return { applies: 'unanswered', because: open };
  return { applies: 'yes', because: by(true) };
}

/** Undefined: nobody answered. */
function holds(condition: Condition, facts: Facts): boolean | undefined {
  if (condition.fact !== 'employees') {
    const known = facts[condition.fact];
    return known === undefined ? undefined : known === condition.is;
  }
  const { employees } = facts;
  if (employees === undefined) return undefined;
  return 'atLeast' in condition ? employees >= condition.atLeast : employees < condition.below;
}
