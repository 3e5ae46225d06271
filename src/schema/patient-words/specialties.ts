import type { MEDICAL_SPECIALTIES } from '../vocabulary.ts';
import type { PatientWords } from './professions.ts';

/** A field of medicine: what patients call it, for everyone who works in it; and what they call its doctors, for those. */
interface SpecialtyWords {
  readonly field: PatientWords;
  readonly doctor: PatientWords;
}

type Specialty = (typeof MEDICAL_SPECIALTIES)[number];

/** Lists in a line: the words of the field, its doctors, the field in Spanish, its doctors in Spanish. */
function words(field: string, doctor: string, campo: string, médico: string): SpecialtyWords {
  const list = (line: string) => line.split(', ').filter((word) => word !== '');
  return {
    field: { en: list(field), es: list(campo) },
    doctor: { en: list(doctor), es: list(médico) },
  };
}

/** DOMAIN 8.3: schema.org has no family medicine and no internal medicine; both are primary care. */
const SKIN = words(
  'skin, rash, acne, eczema, psoriasis, moles, hair loss',
  'dermatologist, skin doctor, skin specialist',
  'piel, sarpullido, ronchas, granos, acné, eccema, psoriasis, lunares, manchas, caída del pelo',
  'dermatólogo, dermatóloga, doctor de la piel',
);
const EYES = words(
  'eyes, vision, eye test, eye exam, glasses, cataracts, glaucoma',
  'eye doctor, ophthalmologist, oculist',
  'ojos, vista, examen de la vista, lentes, anteojos, cataratas, glaucoma',
  'oftalmólogo, oftalmóloga, oculista, doctor de los ojos',
);
const WOMEN = words(
  'women’s health, gynecology, gynaecology, periods, menopause, birth control, contraception, Pap smear, smear test, well-woman',
  'gynecologist, gynaecologist, OB-GYN, lady doctor, women’s doctor',
  'salud de la mujer, ginecología, menstruación, regla, periodo, menopausia, anticonceptivos, planificación familiar, papanicolaou',
  'ginecólogo, ginecóloga, doctora de mujeres',
);

/** What patients call fields of medicine and their doctors, by schema.org’s values. */
export const SPECIALTY_WORDS: Readonly<Record<Specialty, SpecialtyWords>> = {
  Anesthesia: words(
    'anesthesia, anaesthesia',
    'anesthesiologist, anaesthetist',
    'anestesia',
    'anestesiólogo, anestesióloga',
  ),
  Audiology: words(
    'hearing, hearing aids, hearing test, deaf, tinnitus',
    'ear doctor',
    'audición, oídos, aparatos auditivos, audífonos, sordera, zumbido',
    'doctor de los oídos',
  ),
  Cardiovascular: words(
    'heart, cardiology, chest pain, cholesterol, blood pressure, hypertension',
    'cardiologist, heart doctor, heart specialist',
    'corazón, cardiología, dolor de pecho, colesterol, presión alta, presión arterial, hipertensión',
    'cardiólogo, cardióloga, doctor del corazón',
  ),
  CommunityHealth: words(
    'community health, public health, outreach',
    '',
    'salud comunitaria, promotora, promotor de salud',
    '',
  ),
  Dentistry: words(
    'dental, teeth, tooth, toothache, gums, cavity, filling, cleaning, check-up, braces, root canal',
    'dentist, tooth doctor',
    'dental, dientes, muelas, dolor de muela, encías, caries, empaste, limpieza dental, frenos, endodoncia',
    'dentista, odontólogo, odontóloga',
  ),
  Dermatologic: SKIN,
  Dermatology: SKIN,
  DietNutrition: words(
    'diet, nutrition, weight, weight loss, healthy eating, food, cholesterol, diabetes',
    'nutrition doctor',
    'dieta, nutrición, peso, bajar de peso, alimentación, comer sano, colesterol, diabetes',
    'nutriólogo, nutrióloga',
  ),
  Emergency: words(
    'emergency, urgent care, accident, injury',
    'emergency doctor, ER doctor',
    'urgencias, emergencia, atención urgente, accidente, herida',
    '',
  ),
  Endocrine: words(
    'hormones, diabetes, sugar, thyroid, endocrinology',
    'endocrinologist, diabetes doctor, hormone doctor',
    'hormonas, diabetes, azúcar, azúcar en la sangre, tiroides, endocrinología',
    'endocrinólogo, endocrinóloga, doctor de la diabetes',
  ),
  Gastroenterologic: words(
    'stomach, tummy, belly, bowel, gut, heartburn, IBS, colonoscopy, gastroenterology',
    'gastroenterologist, stomach doctor, GI doctor',
    'estómago, panza, barriga, intestino, colon, acidez, agruras, gastritis, colonoscopia',
    'gastroenterólogo, gastroenteróloga, doctor del estómago',
  ),
  Genetic: words(
    'genetics, gene test, inherited',
    'geneticist',
    'genética, prueba genética, hereditario',
    'genetista',
  ),
  Geriatric: words(
    'seniors, elderly, older people, older adults, aging, ageing, memory, dementia, geriatrics',
    'geriatrician, doctor for the elderly',
    'adultos mayores, personas mayores, tercera edad, ancianos, memoria, demencia',
    'geriatra',
  ),
  Gynecologic: WOMEN,
  Hematologic: words(
    'blood, anemia, anaemia, hematology, haematology',
    'hematologist, haematologist, blood doctor',
    'sangre, anemia, hematología',
    'hematólogo, hematóloga',
  ),
  Infectious: words(
    'infections, HIV, hepatitis, travel medicine',
    'infectious disease doctor',
    'infecciones, VIH, hepatitis, vacunas para viajar',
    'infectólogo, infectóloga',
  ),
  LaboratoryScience: words(
    'lab, laboratory, blood test, tests',
    '',
    'laboratorio, análisis, análisis de sangre, pruebas',
    '',
  ),
  Midwifery: words(
    'pregnancy, pregnant, birth, antenatal, prenatal, postnatal, midwife',
    '',
    'embarazo, embarazada, parto, partera, prenatal, posparto',
    '',
  ),
  Musculoskeletal: words(
    'bones, joints, muscles, back pain, knee, shoulder, hip, sports injury, orthopedics, orthopaedics',
    'orthopedist, orthopaedic doctor, bone doctor, joint doctor',
    'huesos, articulaciones, coyunturas, músculos, dolor de espalda, rodilla, hombro, cadera, ortopedia',
    'ortopedista, traumatólogo, traumatóloga, doctor de los huesos',
  ),
  Neurologic: words(
    'brain, nerves, headache, migraine, seizures, epilepsy, stroke, neurology',
    'neurologist, brain doctor, nerve doctor',
    'cerebro, nervios, dolor de cabeza, migraña, convulsiones, epilepsia, derrame cerebral, neurología',
    'neurólogo, neuróloga',
  ),
  Nursing: words(
    'nurse, nursing, shots, vaccines, wound care',
    '',
    'enfermería, enfermera, inyecciones, vacunas, curaciones',
    '',
  ),
  Obstetric: words(
    'pregnancy, pregnant, having a baby, birth, prenatal, antenatal, obstetrics',
    'obstetrician, OB, OB-GYN, pregnancy doctor, baby doctor',
    'embarazo, embarazada, parto, prenatal, tener un bebé, obstetricia',
    'obstetra',
  ),
  Oncologic: words(
    'cancer, tumor, tumour, chemo, oncology',
    'oncologist, cancer doctor',
    'cáncer, tumor, quimioterapia, oncología',
    'oncólogo, oncóloga, doctor del cáncer',
  ),
  Ophthalmology: EYES,
  Optometric: EYES,
  Otolaryngologic: words(
    'ear nose and throat, ENT, ears, sinus, throat, tonsils, hearing',
    'ENT doctor, ear doctor, otolaryngologist',
    'oído, nariz, garganta, anginas, amígdalas, sinusitis',
    'otorrinolaringólogo, otorrinolaringóloga, otorrino',
  ),
  Pathology: words(
    'lab, tissue tests, pathology',
    'pathologist',
    'laboratorio, biopsia, patología',
    'patólogo, patóloga',
  ),
  Pediatric: words(
    'children, kids, child, baby, babies, infant, toddler, teen, teenager, pediatrics, paediatrics, school physical, sports physical, vaccines, shots',
    'pediatrician, paediatrician, kids’ doctor, kid doctor, children’s doctor, child doctor, baby doctor',
    'niños, niñas, bebés, recién nacidos, adolescentes, pediatría, examen físico para la escuela, vacunas',
    'pediatra, doctor de niños, doctora de niños',
  ),
  PharmacySpecialty: words(
    'medicines, drugs, prescriptions, refills, pharmacy',
    '',
    'medicinas, medicamentos, recetas, resurtir, farmacia',
    '',
  ),
  Physiotherapy: words(
    'physical therapy, physiotherapy, physio, PT, rehab, back pain, sports injury',
    '',
    'fisioterapia, terapia física, rehabilitación, dolor de espalda, lesión deportiva',
    '',
  ),
  PlasticSurgery: words(
    'plastic surgery, cosmetic surgery, scars',
    'plastic surgeon, cosmetic surgeon',
    'cirugía plástica, cirugía estética, cicatrices',
    'cirujano plástico, cirujana plástica',
  ),
  Podiatric: words(
    'feet, foot, toes, ankle, ingrown toenail, corns, bunions, podiatry, chiropody',
    'podiatrist, foot doctor, chiropodist',
    'pies, dedos del pie, tobillo, uña enterrada, callos, juanetes',
    'podólogo, podóloga, podiatra',
  ),
  PrimaryCare: words(
    'primary care, family medicine, family practice, general practice, internal medicine, PCP, check-up, checkup, physical, annual exam, blood pressure, hypertension, diabetes, cholesterol, flu, cold, cough, sore throat, vaccines, shots, referral, sick note',
    'family doctor, family physician, family practitioner, GP, general practitioner, primary care doctor, regular doctor, internist',
    'atención primaria, medicina familiar, medicina general, medicina interna, chequeo, examen físico, presión alta, presión arterial, diabetes, colesterol, gripe, resfriado, tos, dolor de garganta, vacunas, referido',
    'médico de familia, médica de familia, médico de cabecera, médico familiar, doctor de cabecera, médico general, internista',
  ),
  Psychiatric: words(
    'mental health, depression, feeling low, anxiety, panic, stress, ADHD, bipolar, trauma, PTSD, therapy, counseling, counselling',
    'psychiatrist, shrink, mental health doctor',
    'salud mental, depresión, tristeza, ansiedad, pánico, estrés, nervios, bipolar, trauma, terapia, consejería',
    'psiquiatra',
  ),
  PublicHealth: words('public health, prevention, vaccines', '', 'salud pública, prevención, vacunas', ''),
  Pulmonary: words(
    'lungs, breathing, asthma, COPD, cough, sleep apnea, sleep apnoea',
    'lung doctor, pulmonologist, chest doctor',
    'pulmones, respiración, asma, EPOC, tos, apnea del sueño',
    'neumólogo, neumóloga, doctor de los pulmones',
  ),
  Radiography: words(
    'X-ray, scan, MRI, CT, ultrasound, mammogram, radiology',
    'radiologist',
    'rayos X, radiografía, ecografía, ultrasonido, mamografía, resonancia, tomografía',
    'radiólogo, radióloga',
  ),
  Renal: words(
    'kidneys, kidney, dialysis, nephrology',
    'kidney doctor, nephrologist',
    'riñones, riñón, diálisis, nefrología',
    'nefrólogo, nefróloga, doctor de los riñones',
  ),
  RespiratoryTherapy: words(
    'breathing, lungs, asthma, COPD, oxygen, sleep apnea, sleep apnoea',
    '',
    'respiración, pulmones, asma, EPOC, oxígeno, apnea del sueño',
    '',
  ),
  Rheumatologic: words(
    'joints, arthritis, rheumatism, gout, lupus, rheumatology',
    'rheumatologist, arthritis doctor, joint doctor',
    'articulaciones, coyunturas, artritis, reumas, reumatismo, gota, lupus',
    'reumatólogo, reumatóloga',
  ),
  SpeechPathology: words(
    'speech, swallowing, stutter, stammer, lisp, speech therapy',
    '',
    'habla, terapia del habla, tartamudez, tragar',
    '',
  ),
  Surgical: words('surgery, operation', 'surgeon', 'cirugía, operación', 'cirujano, cirujana'),
  Toxicologic: words(
    'poisoning, toxicology',
    'toxicologist',
    'intoxicación, envenenamiento',
    'toxicólogo, toxicóloga',
  ),
  Urologic: words(
    'bladder, prostate, urine, UTI, vasectomy, kidney stones, men’s health, urology',
    'urologist',
    'vejiga, próstata, orina, infección de orina, vasectomía, piedras en el riñón',
    'urólogo, uróloga',
  ),
};
