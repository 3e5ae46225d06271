import type { PatientWords } from './professions.ts';

/** Something people come for, by how words about it begin, and what else patients call it and who helps with it. */
interface Topic extends PatientWords {
  /** Beginnings of words in English and in Spanish, lower case; two words are one after the other. */
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
    'child, children, baby, babies, infant, toddler, newborn, teen, niñ, hij, bebé, bebe, recién nacid, adolescente',
    'kids, kid, children, baby, pediatric, paediatric',
    'niños, niñas, bebés, hijos, pediatría',
    'pediatrician, paediatrician, kids’ doctor, kid doctor, children’s doctor, pediatra',
  ),
  topic(
    'vaccin, immuni, shot, vacuna',
    'shots, jabs, vaccines, immunizations, flu shot, flu jab',
    'vacunas, vacunación, inyecciones, vacuna contra la gripe',
  ),
  topic(
    'check-up, checkup, physical, yearly, chequeo, examen físico, anual',
    'check-up, checkup, physical, annual exam, wellness visit',
    'chequeo, examen físico, examen anual, revisión',
  ),
  topic(
    'blood pressure, hypertens, presión, hipertens',
    'blood pressure, hypertension, BP',
    'presión alta, presión arterial, hipertensión',
  ),
  topic(
    'diabet, blood sugar, azúcar',
    'diabetes, diabetic, sugar, insulin, A1C',
    'diabetes, azúcar, azúcar en la sangre, insulina',
  ),
  topic(
    'pregnan, prenatal, embaraz',
    'pregnancy, pregnant, expecting, prenatal, antenatal',
    'embarazo, embarazada, esperando bebé, prenatal',
  ),
  topic(
    'birth control, contracep, anticoncep',
    'birth control, contraception, the pill, IUD, family planning',
    'anticonceptivos, la píldora, planificación familiar, control natal',
  ),
  topic(
    'period, menopaus, menstru',
    'periods, menstruation, menopause, hot flashes, women’s health, gynecology, gynaecology',
    'menstruación, regla, periodo, menopausia, bochornos, salud de la mujer',
  ),
  topic(
    'counsel, therap, consej, terapia',
    'counseling, counselling, therapy, talk therapy, therapist',
    'consejería, terapia, terapeuta',
  ),
  topic(
    'low mood, depress, feeling low, sad, desánimo, depres, trist',
    'depression, depressed, sad, feeling down',
    'depresión, tristeza, desánimo, decaído',
  ),
  topic(
    'worr, anxi, panic, stress, preocup, ansie, pánico, estrés',
    'anxiety, anxious, worry, nerves, panic attack, stress',
    'ansiedad, nervios, preocupación, ataque de pánico, estrés',
  ),
  topic('grief, loss, duelo, pérdida', 'grief, bereavement, loss, mourning', 'duelo, luto, pérdida'),
  topic('sleep, dormir, sueño', 'sleep, insomnia, tired', 'sueño, dormir, insomnio, cansancio'),
  topic(
    'drinking, alcohol, smok, addict, beber, fumar, adicci',
    'alcohol, drinking, addiction, quit smoking, substance use',
    'alcohol, beber, tomar, adicción, dejar de fumar',
  ),
  topic(
    'weight, diet, eating, nutrition, peso, dieta, comer, nutrici',
    'weight loss, lose weight, diet, nutrition, healthy eating',
    'bajar de peso, dieta, nutrición, comer sano',
  ),
  topic('allerg, alerg', 'allergy, allergies, hay fever, intolerance', 'alergia, alergias'),
  topic('asthma, breath, asma, respir', 'asthma, breathing, inhaler, wheeze', 'asma, respirar, inhalador'),
  topic(
    'cough, fever, cold, sore throat, tos, fiebre, resfriad, garganta',
    'cold, flu, cough, fever, sick, ill, sore throat',
    'gripe, gripa, resfriado, tos, fiebre, calentura, dolor de garganta',
  ),
  topic(
    'cut, burn, sprain, wound, cortada, quemadura, torcedura, herida',
    'injury, cut, burn, sprain, stitches, wound',
    'herida, cortada, quemadura, torcedura, puntadas',
  ),
  topic(
    'back pain, joint, back and, espalda, articulaci',
    'back pain, backache, sore back, joints, arthritis',
    'dolor de espalda, dolor de cintura, articulaciones, artritis',
  ),
  topic(
    'same-day, same day, urgent, mismo día, urgente',
    'same day, today, urgent, walk-in, sick visit',
    'urgente, hoy, el mismo día, sin cita',
  ),
  topic(
    'later life, older, vejez, mayores',
    'seniors, elderly, older people, advance directive',
    'adultos mayores, personas mayores, tercera edad',
  ),
  topic(
    'medicine, medication, prescription, medicin, medicament, receta',
    'medicines, medication, prescriptions, refill, pills',
    'medicinas, medicamentos, recetas, resurtir, pastillas',
  ),
  topic(
    'bill, payment, insur, cost, cuenta, pago, segur, costo',
    'bill, billing, cost, price, pay, insurance, payment plan',
    'cuenta, factura, costo, precio, pagar, seguro, plan de pago',
  ),
  topic('interpret, intérprete', 'interpreter, translator, translation', 'intérprete, traductor, traducción'),
  topic('referral, referid', 'referral, specialist', 'referido, referencia, especialista'),
];
