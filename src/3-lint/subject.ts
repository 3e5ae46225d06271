import type { PracticeRecords, ProviderRecord } from '#schema/record.ts';
import type { Colleague, KnownRecords, Subject } from '#schema/rule.ts';
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
    records: known(records),
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

/** Named one by one: what isn't here no rule can read, whatever its type says. */
function known(records: PracticeRecords): KnownRecords {
  const { practice, disclosure, approvals, policies, staffPolicies, broken, inForce, replaced } = records;
  return {
    practice,
    disclosure,
    approvals: { policies: approvals.policies, staffPolicies: approvals.staffPolicies },
    policies,
    staffPolicies,
    broken,
    ...(inForce === undefined ? {} : { inForce }),
    ...(replaced === undefined ? {} : { replaced }),
    providers: records.providers.map(colleague),
    locations: records.locations.map(({ slug, data }) => ({ slug, data })),
    services: records.services.map(({ slug, data }) => ({ slug, data })),
  };
}

function colleague({ slug, data }: ProviderRecord): Colleague {
  const { name, status, npi, registrations, education, training, boardCertifications } = data;
  return { slug, data: { name, status, npi, registrations, education, training, boardCertifications } };
}

/** A number without its country code gets the practice's. */
function digitsOf(number: string, country: string): string {
  const digits = number.replace(/\D/g, '');
  return number.trim().startsWith('+') || digits === '' ? digits : `${country}${digits.replace(/^0/, '')}`;
}
