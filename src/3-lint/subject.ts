import type { PracticeRecords } from '#schema/record.ts';
import type { Subject } from '#schema/rule.ts';
import { linkKey } from './link-key.ts';
import { isSocialHost } from './rules/boundary/networks.ts';

/** What is the practice's own, so that naming it is no finding. */
export function subjectOf(records: PracticeRecords, today: string): Subject {
  const { practice, providers, locations } = records;
  const numbers = [practice.phone, ...locations.map(({ data }) => data.phone ?? '')];
  const country = practice.phone.replace(/\D/g, '').slice(0, -10);
  const sites = [
    practice.url,
    practice.portal?.url,
    practice.booking?.url,
    ...providers.map(({ data }) => data.booking),
  ];
  const professional = providers
    .flatMap(({ data }) => data.links)
    .filter(
      ({ kind, url }) =>
        !isSocialHost(url) || (kind === 'linkedin' && linkKey(url).startsWith('linkedin.com/')),
    );
  return {
    records,
    phones: new Set(numbers.map((number) => digitsOf(number, country)).filter((digits) => digits !== '')),
    emails: new Set(practice.email === undefined ? [] : [practice.email.toLowerCase()]),
    hosts: new Set(
      sites.flatMap((url) =>
        url !== undefined && URL.canParse(url) ? [new URL(url).hostname.toLowerCase()] : [],
      ),
    ),
    declaredLinks: new Set(
      [...practice.channels.map(({ url }) => url), ...professional.map(({ url }) => url)].map(linkKey),
    ),
    names: providers.map(({ data }) => data.name),
    today,
  };
}

/** A number without its country code gets the practice's. */
function digitsOf(number: string, country: string): string {
  const digits = number.replace(/\D/g, '');
  return number.trim().startsWith('+') || digits === '' ? digits : `${country}${digits.replace(/^0/, '')}`;
}
