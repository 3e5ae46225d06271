import type { PatientWords } from './professions.ts';

/** Something people come for, by how words about it begin, and what else patients call it and who helps with it. */
interface Topic extends PatientWords {
  /** Beginnings of words, lower case; two words are one after the other. */
  readonly cues: readonly string[];
  /** What they call a doctor for it. */
  readonly doctor: readonly string[];
}

/** Cues, words, Spanish words and doctors in a line each. */
function topic(cues: string, en: string, es: string, doctor = ''): Topic {
  const list = (line: string) => line.split(', ').filter((word) => word !== '');
  return { cues: list(cues), en: list(en), es: list(es), doctor: list(doctor) };
}

/** What a bio says it helps with, or a service is about, in the words of others. */
export const TOPIC_WORDS: readonly Topic[] = [
  topic(
    'child, children, baby, babies, infant, toddler, newborn, teen',
    'kids, kid, children, baby, pediatric, paediatric',
    'niños, bebés, hijos',
    'pediatrician, paediatrician, kids’ doctor, kid doctor, children’s doctor, pediatra',
  ),
  topic('vaccin, immuni, shot', 'shots, jabs, vaccines, immunizations, flu shot, flu jab', 'vacunas'),
  topic(
    'check-up, checkup, physical, yearly',
    'check-up, checkup, physical, annual exam, wellness visit',
    'chequeo',
  ),
  topic('blood pressure, hypertens', 'blood pressure, hypertension, BP', 'presión alta, presión arterial'),
  topic('diabet, blood sugar', 'diabetes, diabetic, sugar, insulin, A1C', 'diabetes, azúcar'),
  topic('pregnan, prenatal', 'pregnancy, pregnant, expecting, prenatal, antenatal', 'embarazo, embarazada'),
  topic(
    'birth control, contracep',
    'birth control, contraception, the pill, IUD, family planning',
    'anticonceptivos',
  ),
  topic(
    'period, menopaus',
    'periods, menstruation, menopause, hot flashes, women’s health, gynecology, gynaecology',
    'menstruación, menopausia',
  ),
  topic(
    'counsel, therap',
    'counseling, counselling, therapy, talk therapy, therapist',
    'consejería, terapia',
  ),
  topic(
    'low mood, depress, feeling low, sad',
    'depression, depressed, sad, feeling down',
    'depresión, tristeza',
  ),
  topic(
    'worr, anxi, panic, stress',
    'anxiety, anxious, worry, nerves, panic attack, stress',
    'ansiedad, estrés',
  ),
  topic('grief, loss', 'grief, bereavement, loss, mourning', 'duelo'),
  topic('sleep', 'sleep, insomnia, tired', 'sueño, insomnio'),
  topic(
    'drinking, alcohol, smok, addict',
    'alcohol, drinking, addiction, quit smoking, substance use',
    'alcohol, fumar',
  ),
  topic(
    'weight, diet, eating, nutrition',
    'weight loss, lose weight, diet, nutrition, healthy eating',
    'bajar de peso, dieta',
  ),
  topic('allerg', 'allergy, allergies, hay fever, intolerance', 'alergia'),
  topic('asthma, breath', 'asthma, breathing, inhaler, wheeze', 'asma'),
  topic(
    'cough, fever, cold, sore throat',
    'cold, flu, cough, fever, sick, ill, sore throat',
    'gripe, tos, fiebre',
  ),
  topic('cut, burn, sprain, wound', 'injury, cut, burn, sprain, stitches, wound', 'herida, quemadura'),
  topic(
    'back pain, joint, back and',
    'back pain, backache, sore back, joints, arthritis',
    'dolor de espalda',
  ),
  topic('same-day, same day, urgent', 'same day, today, urgent, walk-in, sick visit', 'urgente, hoy'),
  topic('later life, older', 'seniors, elderly, older people, advance directive', 'adultos mayores'),
  topic(
    'medicine, medication, prescription',
    'medicines, medication, prescriptions, refill, pills',
    'medicinas, recetas',
  ),
  topic(
    'bill, payment, insur, cost',
    'bill, billing, cost, price, pay, insurance, payment plan',
    'factura, pagar, seguro',
  ),
  topic('interpret', 'interpreter, translator, translation', 'intérprete'),
  topic('referral', 'referral, specialist', 'referencia, especialista'),
];
