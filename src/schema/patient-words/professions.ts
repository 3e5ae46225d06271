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
    es: ['dentista', 'odontólogo', 'odontóloga', 'dientes', 'muelas', 'dolor de muela'],
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
    es: [
      'enfermera practicante',
      'enfermero practicante',
      'enfermera especializada',
      'enfermera de práctica avanzada',
    ],
  },
  pa: {
    en: ['physician assistant', 'physician associate', 'PA'],
    es: ['asistente médico', 'asistente médica', 'asociado médico'],
  },
  rn: {
    en: ['nurse', 'RN', 'registered nurse', 'practice nurse', 'shots', 'blood pressure check', 'wound care'],
    es: ['enfermera', 'enfermero', 'vacunas', 'inyecciones', 'presión arterial', 'curaciones'],
  },
  psychologist: {
    en: ['psychologist', 'therapist', 'shrink', 'talk therapy', 'CBT', 'mental health', 'counseling'],
    es: ['psicólogo', 'psicóloga', 'terapeuta', 'terapia', 'salud mental', 'consejería'],
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
    es: ['consejero', 'consejera', 'terapeuta', 'terapia', 'salud mental', 'consejería'],
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
    es: [
      'trabajador social',
      'trabajadora social',
      'consejería',
      'consejero',
      'terapia',
      'salud mental',
      'ayuda con la renta',
    ],
  },
  pt: {
    en: ['physical therapist', 'physiotherapist', 'physio', 'PT', 'rehab', 'back pain', 'exercises'],
    es: [
      'fisioterapeuta',
      'terapeuta físico',
      'terapia física',
      'rehabilitación',
      'dolor de espalda',
      'ejercicios',
    ],
  },
  ot: {
    en: ['occupational therapist', 'OT', 'rehab', 'hand therapy'],
    es: ['terapeuta ocupacional', 'terapia ocupacional', 'rehabilitación'],
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
    es: [
      'optometrista',
      'oculista',
      'lentes',
      'anteojos',
      'lentes de contacto',
      'examen de la vista',
      'vista',
    ],
  },
  pharmacist: {
    en: ['pharmacist', 'chemist', 'druggist', 'pharmacy', 'medicines', 'prescriptions', 'refills'],
    es: ['farmacéutico', 'farmacéutica', 'farmacia', 'botica', 'recetas', 'medicinas', 'medicamentos'],
  },
  midwife: {
    en: ['midwife', 'pregnancy', 'pregnant', 'birth', 'antenatal', 'prenatal', 'postnatal'],
    es: ['partera', 'comadrona', 'matrona', 'embarazo', 'embarazada', 'parto', 'prenatal'],
  },
  chiropractor: {
    en: ['chiropractor', 'back pain', 'neck pain', 'spine'],
    es: ['quiropráctico', 'quiropráctica', 'dolor de espalda', 'dolor de cuello'],
  },
  dietitian: {
    en: ['dietitian', 'dietician', 'nutritionist', 'diet', 'weight loss', 'healthy eating', 'nutrition'],
    es: [
      'nutricionista',
      'nutriólogo',
      'nutrióloga',
      'dietista',
      'dieta',
      'bajar de peso',
      'comer sano',
      'alimentación',
    ],
  },
  staff: { en: ['staff', 'team'], es: ['personal', 'equipo', 'recepción', 'recepcionista'] },
};
