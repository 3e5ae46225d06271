import type { PracticeData } from '#schema/practice.ts';

/** Numbers to call where a practice is. */
export interface EmergencyNumbers {
  readonly emergency: ReadonlySet<string>;
  readonly crisis: ReadonlySet<string>;
}

/** By country: what is called in an emergency, and in a crisis of the mind. The first is the one to name. */
const BY_COUNTRY = {
  us: { emergency: ['911'], crisis: ['988'] },
  ca: { emergency: ['911'], crisis: ['988'] },
  gb: { emergency: ['999', '112'], crisis: ['116123', '111'] },
  au: { emergency: ['000', '112'], crisis: ['131114'] },
  mx: { emergency: ['911'], crisis: [] },
  es: { emergency: ['112'], crisis: ['024'] },
  ie: { emergency: ['112', '999'], crisis: ['116123'] },
  nz: { emergency: ['111'], crisis: ['1737'] },
} as const;
type Country = keyof typeof BY_COUNTRY;

/** Where no law is named, the telephone number tells the country. */
const BY_PHONE: readonly (readonly [string, Country])[] = [
  ['+1', 'us'],
  ['+44', 'gb'],
  ['+61', 'au'],
  ['+52', 'mx'],
  ['+34', 'es'],
  ['+353', 'ie'],
  ['+64', 'nz'],
];

/** The numbers a text may name as those to call; undefined where nobody can say. */
export function emergencyNumbers({
  emergency,
  jurisdictions,
  phone,
}: Pick<PracticeData, 'emergency' | 'jurisdictions' | 'phone'>): EmergencyNumbers | undefined {
  const byLaw = jurisdictions.map((one) => one.slice(0, 2) as Country);
  const byPhone = BY_PHONE.flatMap(([prefix, country]) =>
    phone.replace(/[^\d+]/g, '').startsWith(prefix) ? [country] : [],
  );
  const countries = byLaw.length > 0 ? byLaw : byPhone;
  if (countries.length === 0 && emergency === undefined) return undefined;
  const all = countries.map((country) => BY_COUNTRY[country]);
  const own = (number: string | undefined) => (number === undefined ? [] : [digitsOf(number)]);
  return {
    emergency: new Set([...own(emergency?.number), ...all.flatMap((one) => one.emergency)]),
    crisis: new Set([...own(emergency?.crisis), ...all.flatMap((one) => one.crisis)]),
  };
}

/** Numbers that are called in an emergency somewhere: what is none of the practice's is the wrong one. */
export const SHORT_NUMBERS = /(?<![\d-]|\d )(?:9-?1-?1|999|000|112|988|116 ?123|13 ?11 ?14)(?![\d-]|\s\d)/g;

/** Whether it is a number for emergencies or crises in some country. */
export function isShortNumber(number: string): boolean {
  return Object.values(BY_COUNTRY).some(({ emergency, crisis }) =>
    [...emergency, ...crisis].some((one) => one === digitsOf(number)),
  );
}

export function digitsOf(number: string): string {
  return number.replace(/\D/g, '');
}
