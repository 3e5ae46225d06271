import { createHash } from 'node:crypto';
import type { PracticePublic } from '#schema/practice.ts';

/** A resource of FHIR R4, as JSON. */
export interface Resource {
  readonly resourceType: 'Organization' | 'Location' | 'Practitioner' | 'PractitionerRole';
  readonly id: string;
  readonly [element: string]: unknown;
}

/** As many characters an id may have in FHIR. */
const LONGEST = 64;

/** What a record is called for ever: its short name, or of a long one the beginning and a digest of the whole. */
export function resourceId(slug: string): string {
  if (slug.length <= LONGEST) return slug;
  const digest = createHash('sha256').update(slug).digest('hex').slice(0, 12);
  return `${slug.slice(0, LONGEST - 1 - digest.length)}-${digest}`;
}

export function referenceTo(type: Resource['resourceType'], id: string) {
  return { reference: `${type}/${id}` };
}

export function phoneOf(number: string) {
  return { system: 'phone', value: number, use: 'work' } as const;
}

/** How one reaches the practice. */
export function telecom({ phone, email }: Pick<PracticePublic, 'phone' | 'email'>) {
  return [
    phoneOf(phone),
    ...(email === undefined ? [] : [{ system: 'email', value: email, use: 'work' } as const]),
  ];
}

/** A list that is there only where it has something in it: FHIR knows no empty ones. */
export function some<K extends string, V>(name: K, list: readonly V[]): { readonly [P in K]?: readonly V[] } {
  return list.length === 0 ? {} : ({ [name]: list } as { readonly [P in K]?: readonly V[] });
}
