import type { ProviderPublic } from './provider.ts';

/** Days after which nobody can rely on it that new patients are taken (DOMAIN 10, SD008). */
const FRESH_DAYS = 180;
const DAY = 86_400_000;

/** Whether the person takes new patients today, as far as anyone knows: said lately, and the person isn't away. */
export function takesNewPatients(
  { acceptingNewPatients: takes, status }: Pick<ProviderPublic, 'acceptingNewPatients' | 'status'>,
  today: string,
): boolean {
  return takes?.value === true && status === 'active' && isFresh(takes.asOf, today);
}

/** Whether what was true on a day can still be relied on. */
export function isFresh(asOf: string, today: string): boolean {
  return Date.parse(today) - Date.parse(asOf) <= FRESH_DAYS * DAY;
}
