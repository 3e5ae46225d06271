import type { Profile } from '#schema/categories.ts';
import type { Profession } from '#schema/provider.ts';
import type { Jurisdiction, PRACTICE_KINDS } from '#schema/vocabulary.ts';

/** Someone who works at the new practice. */
export interface Person {
  readonly name: string;
  readonly profession: Profession;
  readonly title: string;
  readonly credentials: readonly string[];
}

/** What only its people can say about a new practice. */
export interface OwnPractice {
  readonly name: string;
  readonly kind: (typeof PRACTICE_KINDS)[number];
  readonly phone: string;
  readonly email: string | undefined;
  readonly timezone: string;
  readonly profile: Profile;
  readonly jurisdictions: readonly Jurisdiction[];
  /** Undefined: there is none yet. */
  readonly url: string | undefined;
  readonly location: { readonly name: string; readonly address: string };
  /** Empty: anyone. */
  readonly approvers: readonly string[];
  /** Who is who at GitHub: the approver's name by their login, for the form that records a yes. */
  readonly logins: Readonly<Record<string, string>>;
  readonly people: readonly Person[];
}

/** Stances to begin with, where the kind of practice says it all. */
export function profileFor(kind: OwnPractice['kind']): Profile {
  if (kind === 'Dentist') return 'dental';
  if (kind === 'Pediatric') return 'pediatric';
  return kind === 'Psychiatric' ? 'mental-health' : 'general';
}

/** A state's law comes on top of the country's. */
export function withFederal(named: readonly Jurisdiction[]): Jurisdiction[] {
  const isAmerican = named.some((one) => one.startsWith('us-'));
  return [...new Set<Jurisdiction>([...(isAmerican ? (['us-federal'] as const) : []), ...named])];
}
