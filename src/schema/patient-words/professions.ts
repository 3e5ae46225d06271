import type { Profession } from '../provider.ts';

/** What patients call something, in English, British too, and in Spanish. Lower case; search knows no other. */
export interface PatientWords {
  readonly en: readonly string[];
  readonly es: readonly string[];
}

/**
 * What patients call people of a profession, whatever their field. Only what fits everyone of it: whoever looks for a
 * doctor is not to find a dietitian.
 */
export const PROFESSION_WORDS: Readonly<Record<Profession, PatientWords>> = {
  physician: {
    en: ['doctor', 'physician', 'MD', 'doc'],
    es: ['médico', 'médica', 'doctor', 'doctora'],
  },
  dentist: {
    en: ['dentist', 'dental surgeon', 'tooth doctor', 'teeth', 'toothache', 'DDS', 'DMD'],
    es: ['dentista', 'odontólogo', 'odontóloga', 'dientes', 'muelas'],
  },
  np: {
    en: [
      'nurse practitioner',
      'NP',
      'APRN',
      'ARNP',
      'advanced practice nurse',
      'primary care provider',
      'PCP',
    ],
    es: ['enfermera practicante', 'enfermero practicante', 'enfermera especializada'],
  },
  pa: {
    en: ['physician assistant', 'physician associate', 'PA'],
    es: ['asistente médico', 'asistente médica'],
  },
  rn: {
    en: ['nurse', 'RN', 'registered nurse', 'practice nurse', 'shots', 'blood pressure check', 'wound care'],
    es: ['enfermera', 'enfermero', 'vacunas', 'presión arterial'],
  },
  psychologist: {
    en: ['psychologist', 'therapist', 'shrink', 'talk therapy', 'CBT', 'mental health', 'counseling'],
    es: ['psicólogo', 'psicóloga', 'terapeuta', 'terapia', 'salud mental'],
  },
  counselor: {
    en: [
      'counselor',
      'counsellor',
      'counseling',
      'counselling',
      'therapist',
      'shrink',
      'talk therapy',
      'mental health',
    ],
    es: ['consejero', 'consejera', 'terapeuta', 'terapia', 'salud mental'],
  },
  'social-worker': {
    en: [
      'social worker',
      'counselor',
      'counsellor',
      'therapist',
      'shrink',
      'case worker',
      'LCSW',
      'mental health',
    ],
    es: ['trabajador social', 'trabajadora social', 'consejería', 'terapia', 'salud mental'],
  },
  pt: {
    en: ['physical therapist', 'physiotherapist', 'physio', 'PT', 'rehab', 'back pain', 'exercises'],
    es: ['fisioterapeuta', 'terapia física', 'rehabilitación'],
  },
  ot: {
    en: ['occupational therapist', 'OT', 'rehab', 'hand therapy'],
    es: ['terapeuta ocupacional', 'rehabilitación'],
  },
  slp: {
    en: [
      'speech therapist',
      'speech and language therapist',
      'speech pathologist',
      'SLP',
      'stutter',
      'stammer',
    ],
    es: ['terapeuta del habla', 'logopeda', 'fonoaudiólogo', 'fonoaudióloga'],
  },
  optometrist: {
    en: ['optometrist', 'optician', 'eye doctor', 'eye test', 'eye exam', 'glasses', 'contact lenses'],
    es: ['optometrista', 'oculista', 'lentes', 'anteojos', 'vista'],
  },
  pharmacist: {
    en: ['pharmacist', 'chemist', 'druggist', 'pharmacy', 'medicines', 'prescriptions', 'refills'],
    es: ['farmacéutico', 'farmacéutica', 'farmacia', 'recetas', 'medicinas'],
  },
  midwife: {
    en: ['midwife', 'pregnancy', 'pregnant', 'birth', 'antenatal', 'prenatal', 'postnatal'],
    es: ['partera', 'comadrona', 'matrona', 'embarazo', 'parto'],
  },
  chiropractor: {
    en: ['chiropractor', 'back pain', 'neck pain', 'spine'],
    es: ['quiropráctico', 'quiropráctica', 'dolor de espalda'],
  },
  dietitian: {
    en: ['dietitian', 'dietician', 'nutritionist', 'diet', 'weight loss', 'healthy eating', 'nutrition'],
    es: ['nutricionista', 'dietista', 'dieta', 'bajar de peso', 'alimentación'],
  },
  staff: { en: ['staff', 'team'], es: ['personal', 'equipo'] },
};
