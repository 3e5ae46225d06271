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
  'piel, sarpullido, acné',
  'dermatólogo, dermatóloga',
);
const EYES = words(
  'eyes, vision, eye test, eye exam, glasses, cataracts, glaucoma',
  'eye doctor, ophthalmologist, oculist',
  'ojos, vista',
  'oftalmólogo, oftalmóloga, oculista',
);
const WOMEN = words(
  'women’s health, gynecology, gynaecology, periods, menopause, birth control, contraception, Pap smear, smear test, well-woman',
  'gynecologist, gynaecologist, OB-GYN, lady doctor, women’s doctor',
  'salud de la mujer, ginecología, menopausia, anticonceptivos, papanicolaou',
  'ginecólogo, ginecóloga',
);

/** What patients call fields of medicine and their doctors, by schema.org’s values. */
export const SPECIALTY_WORDS: Readonly<Record<Specialty, SpecialtyWords>> = {
  Anesthesia: words(
    'anesthesia, anaesthesia',
    'anesthesiologist, anaesthetist',
    'anestesia',
    'anestesiólogo',
  ),
  Audiology: words(
    'hearing, hearing aids, hearing test, deaf, tinnitus',
    'ear doctor',
    'audición, oídos',
    '',
  ),
  Cardiovascular: words(
    'heart, cardiology, chest pain, cholesterol, blood pressure, hypertension',
    'cardiologist, heart doctor, heart specialist',
    'corazón, cardiología, presión arterial',
    'cardiólogo, cardióloga',
  ),
  CommunityHealth: words('community health, public health, outreach', '', 'salud comunitaria', ''),
  Dentistry: words(
    'dental, teeth, tooth, toothache, gums, cavity, filling, cleaning, check-up, braces, root canal',
    'dentist, tooth doctor',
    'dental, dientes, muelas, encías, caries',
    'dentista, odontólogo, odontóloga',
  ),
  Dermatologic: SKIN,
  Dermatology: SKIN,
  DietNutrition: words(
    'diet, nutrition, weight, weight loss, healthy eating, food, cholesterol, diabetes',
    'nutrition doctor',
    'dieta, nutrición, bajar de peso, alimentación',
    '',
  ),
  Emergency: words(
    'emergency, urgent care, accident, injury',
    'emergency doctor, ER doctor',
    'urgencias',
    '',
  ),
  Endocrine: words(
    'hormones, diabetes, sugar, thyroid, endocrinology',
    'endocrinologist, diabetes doctor, hormone doctor',
    'hormonas, diabetes, azúcar, tiroides',
    'endocrinólogo, endocrinóloga',
  ),
  Gastroenterologic: words(
    'stomach, tummy, belly, bowel, gut, heartburn, IBS, colonoscopy, gastroenterology',
    'gastroenterologist, stomach doctor, GI doctor',
    'estómago, intestino, acidez',
    'gastroenterólogo, gastroenteróloga',
  ),
  Genetic: words('genetics, gene test, inherited', 'geneticist', 'genética', 'genetista'),
  Geriatric: words(
    'seniors, elderly, older people, older adults, aging, ageing, memory, dementia, geriatrics',
    'geriatrician, doctor for the elderly',
    'adultos mayores, ancianos, memoria',
    'geriatra',
  ),
  Gynecologic: WOMEN,
  Hematologic: words(
    'blood, anemia, anaemia, hematology, haematology',
    'hematologist, haematologist, blood doctor',
    'sangre, anemia',
    'hematólogo, hematóloga',
  ),
  Infectious: words(
    'infections, HIV, hepatitis, travel medicine',
    'infectious disease doctor',
    'infecciones, VIH',
    'infectólogo, infectóloga',
  ),
  LaboratoryScience: words('lab, laboratory, blood test, tests', '', 'laboratorio, análisis de sangre', ''),
  Midwifery: words(
    'pregnancy, pregnant, birth, antenatal, prenatal, postnatal, midwife',
    '',
    'embarazo, parto',
    '',
  ),
  Musculoskeletal: words(
    'bones, joints, muscles, back pain, knee, shoulder, hip, sports injury, orthopedics, orthopaedics',
    'orthopedist, orthopaedic doctor, bone doctor, joint doctor',
    'huesos, articulaciones, dolor de espalda, rodilla',
    'ortopedista, traumatólogo, traumatóloga',
  ),
  Neurologic: words(
    'brain, nerves, headache, migraine, seizures, epilepsy, stroke, neurology',
    'neurologist, brain doctor, nerve doctor',
    'cerebro, nervios, dolor de cabeza, migraña',
    'neurólogo, neuróloga',
  ),
  Nursing: words('nurse, nursing, shots, vaccines, wound care', '', 'enfermería, vacunas', ''),
  Obstetric: words(
    'pregnancy, pregnant, having a baby, birth, prenatal, antenatal, obstetrics',
    'obstetrician, OB, OB-GYN, pregnancy doctor, baby doctor',
    'embarazo, parto, prenatal',
    'obstetra',
  ),
  Oncologic: words(
    'cancer, tumor, tumour, chemo, oncology',
    'oncologist, cancer doctor',
    'cáncer, tumor',
    'oncólogo, oncóloga',
  ),
  Ophthalmology: EYES,
  Optometric: EYES,
  Otolaryngologic: words(
    'ear nose and throat, ENT, ears, sinus, throat, tonsils, hearing',
    'ENT doctor, ear doctor, otolaryngologist',
    'oído, nariz, garganta',
    'otorrinolaringólogo, otorrinolaringóloga',
  ),
  Pathology: words('lab, tissue tests, pathology', 'pathologist', 'patología', 'patólogo, patóloga'),
  Pediatric: words(
    'children, kids, child, baby, babies, infant, toddler, teen, teenager, pediatrics, paediatrics, school physical, sports physical, vaccines, shots',
    'pediatrician, paediatrician, kids’ doctor, kid doctor, children’s doctor, child doctor, baby doctor',
    'niños, bebés, pediatría, vacunas',
    'pediatra, doctor de niños',
  ),
  PharmacySpecialty: words(
    'medicines, drugs, prescriptions, refills, pharmacy',
    '',
    'medicinas, recetas, farmacia',
    '',
  ),
  Physiotherapy: words(
    'physical therapy, physiotherapy, physio, PT, rehab, back pain, sports injury',
    '',
    'fisioterapia, terapia física, rehabilitación',
    '',
  ),
  PlasticSurgery: words(
    'plastic surgery, cosmetic surgery, scars',
    'plastic surgeon, cosmetic surgeon',
    'cirugía plástica',
    'cirujano plástico',
  ),
  Podiatric: words(
    'feet, foot, toes, ankle, ingrown toenail, corns, bunions, podiatry, chiropody',
    'podiatrist, foot doctor, chiropodist',
    'pies, uñas',
    'podólogo, podóloga',
  ),
  PrimaryCare: words(
    'primary care, family medicine, family practice, general practice, internal medicine, PCP, check-up, checkup, physical, annual exam, blood pressure, hypertension, diabetes, cholesterol, flu, cold, cough, sore throat, vaccines, shots, referral, sick note',
    'family doctor, family physician, family practitioner, GP, general practitioner, primary care doctor, regular doctor, internist',
    'atención primaria, medicina familiar, chequeo, presión alta, presión arterial, diabetes, gripe, vacunas',
    'médico de familia, médico de cabecera, médico familiar, doctor de cabecera, médico general',
  ),
  Psychiatric: words(
    'mental health, depression, feeling low, anxiety, panic, stress, ADHD, bipolar, trauma, PTSD, therapy, counseling, counselling',
    'psychiatrist, shrink, mental health doctor',
    'salud mental, depresión, ansiedad, estrés',
    'psiquiatra',
  ),
  PublicHealth: words('public health, prevention, vaccines', '', 'salud pública', ''),
  Pulmonary: words(
    'lungs, breathing, asthma, COPD, cough, sleep apnea, sleep apnoea',
    'lung doctor, pulmonologist, chest doctor',
    'pulmones, asma, tos',
    'neumólogo, neumóloga',
  ),
  Radiography: words(
    'X-ray, scan, MRI, CT, ultrasound, mammogram, radiology',
    'radiologist',
    'rayos X, radiografía, ecografía',
    'radiólogo, radióloga',
  ),
  Renal: words(
    'kidneys, kidney, dialysis, nephrology',
    'kidney doctor, nephrologist',
    'riñones, diálisis',
    'nefrólogo, nefróloga',
  ),
  RespiratoryTherapy: words(
    'breathing, lungs, asthma, COPD, oxygen, sleep apnea, sleep apnoea',
    '',
    'respiración, asma, oxígeno',
    '',
  ),
  Rheumatologic: words(
    'joints, arthritis, rheumatism, gout, lupus, rheumatology',
    'rheumatologist, arthritis doctor, joint doctor',
    'articulaciones, artritis',
    'reumatólogo, reumatóloga',
  ),
  SpeechPathology: words(
    'speech, swallowing, stutter, stammer, lisp, speech therapy',
    '',
    'habla, tartamudez',
    '',
  ),
  Surgical: words('surgery, operation', 'surgeon', 'cirugía, operación', 'cirujano, cirujana'),
  Toxicologic: words('poisoning, toxicology', 'toxicologist', 'intoxicación', 'toxicólogo'),
  Urologic: words(
    'bladder, prostate, urine, UTI, vasectomy, kidney stones, men’s health, urology',
    'urologist',
    'vejiga, próstata, orina',
    'urólogo, uróloga',
  ),
};
