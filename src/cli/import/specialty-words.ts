import { MEDICAL_SPECIALTIES } from '#schema/vocabulary.ts';

type Specialty = (typeof MEDICAL_SPECIALTIES)[number];

/** Names people say, and which of the values of schema.org they are. */
const SAID: Readonly<Record<string, Specialty>> = {
  'family medicine': 'PrimaryCare',
  'family practice': 'PrimaryCare',
  'general practice': 'PrimaryCare',
  'internal medicine': 'PrimaryCare',
  pediatrics: 'Pediatric',
  paediatrics: 'Pediatric',
  psychiatry: 'Psychiatric',
  cardiology: 'Cardiovascular',
  neurology: 'Neurologic',
  obstetrics: 'Obstetric',
  gynecology: 'Gynecologic',
  oncology: 'Oncologic',
  urology: 'Urologic',
  surgery: 'Surgical',
  orthopedics: 'Musculoskeletal',
  'physical therapy': 'Physiotherapy',
  nutrition: 'DietNutrition',
  optometry: 'Optometric',
  podiatry: 'Podiatric',
};

/** The value a specialty is written as; undefined: there is none of that name. */
export function specialtyNamed(said: string): Specialty | undefined {
  const plain = said.trim().toLowerCase();
  return MEDICAL_SPECIALTIES.find((one) => one.toLowerCase() === plain.replaceAll(' ', '')) ?? SAID[plain];
}

/**
 * Beginnings of codes of the NUCC taxonomy, each for a specialty. The list itself has an owner; these few are facts anybody
 * can look up. The longest beginning counts.
 */
const BY_CODE: Readonly<Record<string, Specialty>> = {
  '1223': 'Dentistry',
  '1332': 'DietNutrition',
  '133V': 'DietNutrition',
  '152W': 'Optometric',
  '163W': 'Nursing',
  '213E': 'Podiatric',
  '2251': 'Physiotherapy',
  '207L': 'Anesthesia',
  '207N': 'Dermatology',
  '207P': 'Emergency',
  '207Q': 'PrimaryCare',
  '207R': 'PrimaryCare',
  '207RC0000': 'Cardiovascular',
  '207V': 'Obstetric',
  '207W': 'Ophthalmology',
  '207X': 'Musculoskeletal',
  '207Y': 'Otolaryngologic',
  '2080': 'Pediatric',
  '2084N': 'Neurologic',
  '2084P': 'Psychiatric',
  '2086': 'Surgical',
  '2088': 'Urologic',
  '208D': 'PrimaryCare',
  '231H': 'Audiology',
};

/** The specialty of a code of the taxonomy, where we know it. */
export function specialtyOfCode(code: string): Specialty | undefined {
  const [longest] = Object.keys(BY_CODE)
    .filter((start) => code.startsWith(start))
    .sort((a, b) => b.length - a.length);
  return longest === undefined ? undefined : BY_CODE[longest];
}
