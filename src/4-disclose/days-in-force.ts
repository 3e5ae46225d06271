import { addMonths, dayBefore } from './consent.ts';

/** Policies are kept six years after they were last in effect (45 CFR 164.530(j)(2)). */
const RETENTION_MONTHS = 72;

/** The last day a version applies: the day before the next takes effect. Undefined while there is no next. */
export function lastDayOf(effective: string, days: readonly string[]): string | undefined {
  const [next] = days.filter((day) => day > effective).sort();
  return next === undefined ? undefined : dayBefore(next);
}

/** The last day on which a version that applied until `lastDay` must still be kept. */
export function retainUntil(lastDay: string): string {
  return addMonths(lastDay, RETENTION_MONTHS);
}
