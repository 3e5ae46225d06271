import { anyOf } from '#schema/lexicon/words-of.ts';

// What is done for those who are cared for, what ails them, what they wear and take: nouns, in English and Spanish, as pieces of patterns.

const PROCEDURES = anyOf(`
  surger(?:y|ies), operations?, procedures?, appendectomy, bypass, biops(?:y|ies), cataracts?, c-sections?, circumcision, colonoscop(?:y|ies), colposcopy, endoscopy, hysterectomy, lasik, mastectomy, tonsillectomy, transplants?, vasectomy
  root canals?, extractions?, (?:tooth |mole |cyst |stone |cast |polyp |wart )removals?, fillings?, crowns?, bridgework, veneers?, implants?, whitening, cleanings?, braces, aligners, retainers?, mouth ?guards?, night ?guards?, dentures?, gum graft, sealants?
  botox, fillers?, facelift, laser treatments?, peels?, liposuction, tummy tuck, tattoo removal, skin grafts?
  chemo(?:therapy)?, radiation, radiotherapy, dialysis, infusions?, transfusions?, injections?, (?:allergy |flu |booster |cortisone )?shots?, vaccinations?, vaccines?, boosters?, adjustments?, acupuncture, massages?
  mammograms?, mri, densitometry, bone density (?:scans?|tests?), x-?rays?, ultrasounds?, ct scans?, scans?, stress tests?, pregnancy tests?, blood (?:tests?|draws?|work|count), pap smears?, sleep study, eye exams?, hearing (?:tests?|checks?), std tests?, hiv (?:tests?|results?), test results?, lab results?, labs, diagnos(?:is|es), physicals?(?! therapy), check-?ups?, follow-?ups?
  (?:physical |speech |occupational |group |cognitive |couples |play )?therapy, (?:therapy|laser|treatment|massage) sessions?, counsell?ing, rehab(?:ilitation)?, detox, ivf, embryo transfer, labou?r, deliver(?:y|ies), births?, epidural, pregnanc(?:y|ies), ketamine
`);
const AILMENTS = anyOf(`
  abscess, acne, addictions?, allerg(?:y|ies), an?emia, anxiety, appendix, appendicitis, arthritis, asthma, autism, back pain, blood pressure, blood sugar, bunions?, burns?, cancer, cavit(?:y|ies), cholesterol, colic, concussion, copd, crohn's, croup, cysts?
  dementia, depression, diabetes, dizz(?:y|iness), ear ?aches?, ear infections?, eczema, endometriosis, epilepsy, fractures?, gallbladder, gallstones?, glaucoma, gout, headaches?, heart attacks?, heart failure, heartburn, hernias?, herpes, hives, incontinence, infections?, infertility, insomnia
  kidney (?:stones?|failure|disease), limp, lump, lupus, melanoma, menopause, migraines?, miscarriages?, moles?, neuropathy, nosebleeds?, numbness, numbing, overdose, pain, panic attacks?, pneumonia, pressure sores?, psoriasis, ptsd, rash, rosacea, scars?, sciatica, scoliosis, seizures?, shingles, sinuses, sleep apn(?:o)?ea, snoring, sobriety
  sprains?, stones?, strokes?, stutter, swelling, bruises?, soreness, symptoms, side effects, tendonitis, thyroid, tinnitus, tonsils, toothaches?, tremors?, tumou?rs?, ulcers?, varicose veins?, vertigo, warts?, whiplash, wisdom (?:teeth|tooth), withdrawal, wounds?, leg ulcers?
`);
const REMEDIES = anyOf(`
  a1c, antibiotics?, antidepressants?, bandages?, blood thinners?, canes?, casts?, charts?, contact lenses, cpap, crutches, drops, exercises, glasses, hearing aids?, inhalers?, insulin, insoles, lenses, lithium, medications?, medicines?, meds, medical records?, methadone, morning-after pill, nebuli[sz]er, orthotics, oxygen
  valves?, ventilator, respirator, boot, pacemaker, painkillers, pills?, prenatal vitamins, prescriptions?, prosthe(?:sis|tic), refills?, sleep machine, splints?, staples, stents?, stitches, suboxone, sutures, walking boot, walkers?, wheelchair, iud, catheter, birth control, stretches, stretching, ibuprofen
`);
/** What is done, what ails, what is taken, in English. */
export const CLINICAL = `(?:${PROCEDURES}|${AILMENTS}|${REMEDIES})(?!\\p{L}|[ -](?:degree|residency|licen[sc]e|internship|fellowship|program(?:me)?s?|doctorate|certificat\\p{L}{1,5}|courses?|rotation|boards?|studies|practice|career|skills|experience|nurses?|technicians?|assistants?|aides?|center|classes|class|clinics?|research|units?|training|awareness|books?|teams?|specialists?|talks?|fund|suite|wing|room|center|stories|history class|fair|walk|month|day|week))`;

/** Parts of the body: only beside a possessive and a deed. */
export const BODY_PART =
  '(?:ankles?|arms?|back|bones?|braces|chin|collarbone|ear canal|ears?|elbow|eyes?|face|feet|fingers?|foot|gums?|hands?|heart|heels?|hips?|jaw|kidneys?|knees?|legs?|lips?|lungs?|mouth|neck|nose|ribs?|scalp|shoulders?|skin|smile|spine|stomach|teeth|throat|thumb|toenails?|toes?|tooth|vision|hearing|wrists?)(?!\\p{L})';

const OPERADO = anyOf(`
  cirug[ií]as?, operaci[oó]n(?:es)?, procedimientos?, apendicectom[ií]a, biopsias?, cataratas?, ces[aá]reas?, circuncisi[oó]n, colonoscopias?, histerectom[ií]a, mastectom[ií]a, trasplantes?, vasectom[ií]a, legrado, parto, embarazo, epidural, cateterismo, bypass
  endodoncias?, extracci[oó]n(?:es)?, empastes?, resinas?, coronas?, puentes?, carillas?, implantes?, blanqueamiento, limpiezas?(?: dental)?, brackets, ortodoncia, alineadores, retenedor(?:es)?, f[eé]rulas?, dentaduras?, pr[oó]tesis(?: dental)?, muelas?(?: del juicio)?, frenos
  b[oó]tox, rellenos?, l[aá]ser, liposucci[oó]n, rinoplastia, quimio(?:terapia)?s?, radioterapia, (?:hemo)?di[aá]lisis, infusi[oó]n(?:es)?, transfusi[oó]n(?:es)?, inyecci[oó]n(?:es)?, vacunas?, ajustes?, acupuntura, masajes?, anestesia
  mamograf[ií]as?, densitometr[ií]as?, resonancia, radiograf[ií]as?, placas?, ultrasonidos?, ecograf[ií]as?, tomograf[ií]a, electrocardiograma, pruebas?(?: de \\p{L}{3,12})?, an[aá]lisis, papanicolau, citolog[ií]a, resultados?, diagn[oó]sticos?, chequeos?, revisi[oó]n(?:es)?, controles, tratamientos?(?: de \\p{L}{4,12})?, historia cl[ií]nica, expedientes?
  terapias?, sesi[oó]n(?:es)?, rehabilitaci[oó]n, fisioterapia, desintoxicaci[oó]n, fecundaci[oó]n, curas?, curaci[oó]n(?:es)?, alta, escayolas?, yeso
`);
const MALES = anyOf(`
  abscesos?, acn[eé], adicci[oó]n(?:es)?, alcoholismo, alergias?, am[ií]gdalas, anemia, ansiedad, apendicitis, ap[eé]ndice, artritis, artrosis, asma, autismo, az[uú]car, bronquitis, c[aá]ncer, caries, ci[aá]tica, cicatriz, cicatrices, c[aá]lculos, colesterol, colon, contractura, crisis de ansiedad
  demencia, depresi[oó]n, derrame, diabetes, dolor(?:es)?, eccema, enc[ií]as, endometriosis, epilepsia, esguinces?, fiebre, fracturas?, glaucoma, gota, hemorroides, hepatitis, heridas?, hernias?, herpes, hipertensi[oó]n, ictus, infartos?, infecci[oó]n(?:es)?, infertilidad, insomnio, insuficiencia (?:renal|card[ií]aca), juanetes?
  leucemia, lumbago, lunar(?:es)?, lupus, mareos?, melanoma, menopausia, migra[nñ]as?, neumon[ií]a, obesidad, p[aá]rkinson, presi[oó]n, psoriasis, pr[oó]stata, quemaduras?, quistes?, reuma, ronquidos, sarpullido, moret[oó]n, morat[oó]n, hinchaz[oó]n, sobredosis, sordera, tensi[oó]n, tiroides, tumor(?:es)?, [uú]lceras?, v[aá]rices, verrugas?, v[eé]rtigo, ves[ií]cula, vih, picaduras?
`);
const REMEDIOS = anyOf(`
  respirador, v[aá]lvula, bota ortop[eé]dica, anteojos, antibi[oó]ticos?, antidepresivos?, anticonceptiv[oa]s?, aud[ií]fonos?, bast[oó]n, calmantes?, ejercicios, estiramientos, gafas, gotas, inhalador(?:es)?, insulina, lentes, marcapasos, medicaci[oó]n, medicamentos?, medicinas?, metadona, muletas, ox[ií]geno, pastillas?, plantillas, pomadas?, puntos, recetas?, silla de ruedas, sonda, vendajes?, vendas, andadera, diu
`);
/** The same in Spanish. */
export const CLINICO = `(?<!(?:unidad|sala|programa|taller|equipo|servicio|curso|clases?|[aá]rea|jef[ae]|congreso|grupo|feria|campaña|jornada|residencia|especialidad|maestr[ií]a|doctorado|t[ií]tulo|diplomado|t[eé]cnica|jefatura|licenciatura|carrera|enfermera|auxiliar|supervisora?|sal[oó]n|centro|cl[ií]nica|libro|tesis)\\sde\\s)(?:${OPERADO}|${MALES}|${REMEDIOS})(?!\\p{L})`;

/** The same. */
export const PARTE_DEL_CUERPO =
  '(?:boca|brazos?|cabeza|cadera|cara|clav[ií]cula|codo|columna|coraz[oó]n|cuello|dedos?|dientes?|espalda|est[oó]mago|garganta|hombros?|labios?|mand[ií]bula|manos?|mu[nñ]ecas?|nariz|o[ií]dos?|ojos?|orejas?|pecho|piel|piernas?|pies?|pulm[oó]n(?:es)?|ri[nñ][oó]n(?:es)?|rodillas?|sonrisa|talones|tobillos?|u[nñ]as?|vista)(?!\\p{L})';
