import { PROFESSIONS, type Profession } from '#schema/provider.ts';
import { en } from '#schema/words/en.ts';

/** Names people say besides those on the site. */
const SAID: Readonly<Record<string, Profession>> = {
  doctor: 'physician',
  md: 'physician',
  do: 'physician',
  'physician associate': 'pa',
  nurse: 'rn',
  'registered nurse': 'rn',
  therapist: 'counselor',
  'social worker': 'social-worker',
  physiotherapist: 'pt',
  'speech therapist': 'slp',
  nutritionist: 'dietitian',
  'front desk': 'staff',
  receptionist: 'staff',
};

/** The profession people mean; undefined: none of that name. */
export function professionNamed(said: string): Profession | undefined {
  const plain = said.trim().toLowerCase();
  return (
    PROFESSIONS.find((one) => one === plain || en.professions[one].toLowerCase() === plain) ?? SAID[plain]
  );
}

/** Beginnings of codes of the NUCC taxonomy and the professions they are of. */
const BY_CODE: readonly (readonly [RegExp, Profession])[] = [
  [/^20[2-9]/, 'physician'],
  [/^1223/, 'dentist'],
  [/^363L/, 'np'],
  [/^363A/, 'pa'],
  [/^163W/, 'rn'],
  [/^103[GT]/, 'psychologist'],
  [/^(?:101Y|106H)/, 'counselor'],
  [/^1041/, 'social-worker'],
  [/^2251/, 'pt'],
  [/^225X/, 'ot'],
  [/^235Z/, 'slp'],
  [/^152W/, 'optometrist'],
  [/^1835/, 'pharmacist'],
  [/^(?:367A|176B)/, 'midwife'],
  [/^111N/, 'chiropractor'],
  [/^133V/, 'dietitian'],
];

export function professionOfCode(code: string): Profession | undefined {
  return BY_CODE.find(([start]) => start.test(code))?.[1];
}
