import type { Consent } from '#schema/provider.ts';

/** A consent as it is decided on. */
export interface ConsentFacts {
  /** The day it was given. */
  readonly on: string;
  readonly by: string | undefined;
  /** The last day it holds; undefined: it does not end. */
  readonly until: string | undefined;
}

/**
 * When a consent ends: consent + term, clamped to the month's end; an explicit `until` can only be earlier.
 * Some categories (pronouns) do not expire.
 */
export function readConsent(
  consent: Consent | undefined,
  explicitUntil: string | undefined,
  term: string,
  expires: boolean,
): ConsentFacts | undefined {
  if (consent === undefined) return undefined;
  const { on, by } = typeof consent === 'string' ? { on: consent, by: undefined } : consent;
  const byTerm = expires ? addMonths(on, monthsIn(term)) : undefined;
  // The earlier of the two; sorting puts what isn't there last.
  const [until] = [explicitUntil, byTerm].sort();
  return { on, by, until };
}

/** The months in a term such as P24M or P1Y6M. */
export function monthsIn(term: string): number {
  const count = (unit: RegExp) => Number(unit.exec(term)?.[1] ?? 0);
  return count(/(\d{1,3})Y/) * 12 + count(/(\d{1,3})M/);
}

/** The same day some months on; 31 August and one month is 30 September. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0));
  last.setUTCDate(Math.min(date, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}

/** The day before. */
export function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
