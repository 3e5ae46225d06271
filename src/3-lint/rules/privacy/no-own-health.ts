import { FOR_PATIENTS } from '../kinds.ts';
import { type Finder, type Found, proseRule } from '../prose-rule.ts';
import { clauseBefore, isOfWork } from '../speech.ts';
import { cueOf } from '../wording.ts';
import { loosely } from './loosely.ts';
import { isHarmless, isInField } from './of-provider.ts';
import { OWN_HEALTH_EN } from './own-health-en.ts';
import { OWN_HEALTH_ES } from './own-health-es.ts';
import { OWN_HEALTH_LIVED_EN } from './own-health-lived-en.ts';
import { OWN_HEALTH_LIVED_ES } from './own-health-lived-es.ts';
import { OWN_HEALTH_NEWS, OWN_HEALTH_NEWS_ES } from './own-health-news.ts';
import { OWN_HEALTH_TOLD, OWN_HEALTH_TOLD_ES } from './own-health-told.ts';

const MESSAGE =
  'This tells of the health of someone who works here: an illness, a disability, a treatment, a pregnancy. It helps some patients and troubles others, and it can’t be unsaid. Name a clinical interest in its place, or leave it out.';

/** A Spanish sentence has such a word, an accent, or is too short for either. */
const SPANISH =
  /(?<!\p{L})(?:el|la|los|las|del?|que|y|mis?|un|una|con|por|soy|se|su|en|desde|hace|al|para|pero|fui|tuve|uso|tomo|vivo|llevo|tengo)(?!\p{L})|^.{0,24}$|[áéíóúñ]/iu;

function inSpanish(finder: Finder): Finder {
  const mayFind = (text: string) => finder.mayFind?.(text) ?? true;
  return {
    isLoose: finder.isLoose === true,
    mayFind,
    // What the words of a text say costs less than looking for Spanish in it.
    [Symbol.matchAll]: (text) => (mayFind(text) && SPANISH.test(text) ? finder[Symbol.matchAll](text) : []),
  };
}

export const noOwnHealth = proseRule({
  id: 'privacy/no-own-health',
  summary: 'A provider’s own illness, disability, treatment or pregnancy is told.',
  severity: 'warning',
  canBeWaived: true,
  reads: ['en', 'es'],
  appliesTo: FOR_PATIENTS,
  message: MESSAGE,
  cue: cueOf(`
    diabét epilép disléx anoréx bulím alérg alcohól leucem hepát cardíac cardiop metást párkin psiquiát leukemia_ cancer_ paciente_que paciente_de paciente_con enferma_que enfermo_que patient_i$ patient_he$ patient_she$ heart_pat kidney_pat hospital_pat burn_pat cardiac_pat trauma_pat icu_pat oncology_pat psychiatric_pat silla_de_quimio
    cancer cáncer tumor tumour leuk lymphom linfoma melanom myelom mielom sarcom carcinom hodgkin remission remisión diabet
    prediabet t1d t2d asma asmát asthma copd epoc emphysema apnea apnoea fibrosis covid tubercul pneumon neumon lyme malaria
    dengue polio mening sepsis shingles chikun zika epilep seizure convuls migrain migrañ jaqueca headache sclerosis
    esclerosis parkinson ela$ als$ ms$ injury tbi$ concussion narcolep insomni tinnitus vertigo vértigo stutter stammer tartamud
    neuropath bell's guillain palsy parálisis bifida dystroph tourette paraly lupus arthrit artrit psoria eczema eccema
    fibromyal fibromial ankylos sjogren sclerod ehlers celia coeliac crohn colitis ibs$ ibd$ gastrit reflu gallston
    cálculo piedras kidney riñ renal dialysis diálisis hepatit cirrho cirrosis gout gota hemophil haemophil hemofil sickle
    anemi anaemi hiv vih$ sida$ herpes graves hashimoto hypothyr hipotir hipertir thyroid tiroid vitiligo alopecia acne acné
    rosacea pressure presión hypertens hipertens cholest colest heart corazón infarto derrame ictus acv$ stroke atrial afib
    a-fib blood embol aneur cardiomy cardiop arrhyt arritm pacemaker marcapaso defibril stent trombos soplo depress depres
    postpartum postnatal perinatal anxi ansie panic pánico ocd toc$ ptsd estrés bipolar schizo esquizo adhd tdah add$ autis
    dyslex dislex eating anorex bulim binge atracon self-harm suicid burnout mental borderline trauma neurodiv addict adicc
    adict alcohol opioid substance gambling drinking ludopat drogadic dependencia endometr pcos$ ovari poliqu infertil
    fertil ivf$ fecunda miscarr aborto abortion stillb ectopic preeclam pre-eclam hyperem pregnan embaraz c-section cesar
    caesar cesár hysterect histerect mastect lumpect menop perimen flashes fibroid miomas sofoco bochorno brca hearing
    auditiv audici deaf sord hipoac hard_of blind cieg cegue vision visión colo dalt glaucoma macular catar disabilit
    discapac chronic crónic back_pain espalda sciat ciátic scolio escolio herniat hernia slipped acl$ spinal spine
    osteopor obes sobrepes autoimmun autoinm rare_dis allerg alergi anaphyl anafil cleft labio paladar club pie_equ surger
    cirug operac opera replacement transplant trasplant chemo quimio radiation radioter immunother tonsil amput colonosc
    biops root_can braces lipo nose_job botox rehab ward inpatient feeding colost ostomy icu$ nicu$ gastric manga bypass
    fusion therapy therapist terapia$ terapeuta transfus hospitali internad insulin metform statin estatina ozempic wegovy mounjaro
    zepbound semaglut tirzep glp antidep ansiol ssri prozac zoloft lexapro sertral fluoxet lithium litio adderall ritalin
    vyvanse stimulant levothyr levotir eutirox synthroid thinner warfarin anticoag beta lisinop losart enalap methotr
    metotr humira biologic predniso steroid suboxone methad metad naltrex antabuse hormon estrogen testost hrt$ tamox xanax
    medication medicament medicina_para medicinas_para medicina_contra medicinas_contra pastilla pills meds$ inhal albut epipen antiretr sumatr triptan cpap melaton aid aids
    cochlear coclear wheelchair silla_de walker cane$ bastón crutch muleta prosthe prótesis bomba sensor glucose_monitor cgm$ oxygen
    oxígeno brace service_dog perro_guía guide_dog perro_de glass_eye mobility screen_reader aparato audífono andad parche
    diagnos diagnós misdiag admitted operat operad surviv sobreviv supervi recover recuper sober sobri limpi encinta esperando
    espero espera expecting due lost losing shed$ dropped down pounds lbs kilos libras weight peso psychiat psiquiat counsel
    scar scars last_ donor donante donat autist neurodiv aa$ illness enfermedad enferma_de enfermo_de sick maternity maternidad licencia sick_leave medical_leave parental_leave born nací$ nació$ health_j health_s health_p health_c health_i health_h health_b own_health propia_salud lipread lip-read limp titanium
    artificial replaced my_bmi my_a1c quit stopped gave dejé anónim patient_my patient_hi patient_her been_a_patient experience_as paciente_onc paciente_yo paciente_ella paciente_él como_paciente expaciente recipient clean_for clean_since donated replaced$ broke$ fractur shatter tore$ ruptur hospital impaired hearing-im immunos infarto adiccion knees hips scar injur body_image symptom tremor
    rare miom oigo doce twelve internaron extirpa detectaron quitaron pusieron fractur bedridden toc$ sepsis one_kidney
    missing premat condition  birth_t own_birth   own_labo  own_experience tratamiento$   al-anon
    notice noticed you$ done$ redone swapped fixed rebuilt gluten clear$ cancer- seizure- all- due$ weigh smoke smoked smoker drinker vape vaper gamble binge ex- reformed
    old_ recent_ rugby accident illness infection fall$ crash fracture wound burn$ caderas semanas_de antojos fumé bebí tomé consumí fumó bebió fumador bebedor biónic exfum
    shots lump scar$ scars$ relaps flare palpit faint blackout ringing teeth valve$ ticker pancreas appendix spleen colon$ uterus prostate
    retina cornea eardrum spine$ disc$ discs$ disk$ shoulder rotator achilles meniscus catheter stoma pump$ coma$ ventilator intensive
    procedure detox booze bottle$ tablets medicated rock_bottom sponsor breakdown panic dark_ black_dog baby_blues overdose purg kilos labor$
    labour$ preemie bump$ morning_s bed_rest egg_ embryo hot_flu brain_fog one_ear left_ear right_ear one_eye left_eye right_eye eyesight
    stump$ sling$ orthot dentures false_t implant gluten peanut mri$ scan$ scans$ disabil pots$ eds$ ckd$ sad$ rsi$ tmj$ svt$ dvt$ knee$ hip$ kidney liver
    stent teeth amput bulimi insomniac addict survivor neurod hiv- positive$ diabetic type_ compression medical_id medical_al
    aparatit válvula quirófano cuchillo bisturí puntadas yeso$ clavos platino placa titanio in_vitro inseminac legrado parto$ posparto puerper
    malign benign bolita bulto recaída brote bajón bajones crisis nervios pastillit inyecciones azúcar tipo_ carbohid glucosa tiroid vesíc apénd
    columna hombro ligament menisc talón muela brackets frenos oído$ oídos$ ojo$ ojos$ vista$ tuert cojo$ coja$ cojera cojeo rengu manco$ pierna brazo$
    copa$ trago alcohol bebida cigar droga padrino anexo fondo$ báscula atracón internam respirador operaci radiacion accident secuela cicatri
    pancita menopaus calorones sangrado desmay ansios migrañ sobrev tomar$ beber$ fumar$ probar$ muelas trasplant reconstru
    abort trasplant transplant desahuc chuec oye$ escuch veo_ leo_los lee_los labios botella sugar sugars carb prick reads_lips read_lips ear$ ears$ eyes$ eye$ leg$ legs$ arm$ foot$ back$ bad_
    stranger's donor's someone_else's borrowed pcos$ osteoart osteoartr lithium litio mellizos gemelos trillizos bebé$ bebit azúcar dedo metido metieron hormonal tipo_
    donor rodilla$ cadera la_vista
    birth labor labour twins son$ daughter surger operation leave$ chemo positive positiv heal mend$ get_well get-well unwell poorly ill$ broken fractured torn$ sprain disloc injured hurt$ twisted flu$
    pregnan baby$ incapaci baja$ licencia permiso mejore gripe influenza contag opera$ opero operar operan cirug quimio pronta fracturó rompi lesion torci
    convalec reposo wishes thoughts prayers vibes laid_low struck_down radioter dulce_espera shingles norovirus appendic cast$ boot$ crutch
    under-weather radiation gallbladder tonsils adenoids bunion hernia rounds_of twelve-step 12-step breast testicle bed_rest bedrest prosthetic lopsided years_clean months_clean year_clean decade_clean years_without limpia limpio embarazos
  `),
  finds: [
    ...OWN_HEALTH_EN,
    ...OWN_HEALTH_LIVED_EN,
    OWN_HEALTH_NEWS,
    loosely(...OWN_HEALTH_TOLD),
    ...[...OWN_HEALTH_ES, ...OWN_HEALTH_LIVED_ES, OWN_HEALTH_NEWS_ES, loosely(...OWN_HEALTH_TOLD_ES)].map(
      inSpanish,
    ),
  ],
  isFine: (found, context) =>
    isInField(found, 'ownHealth', 'livedExperience', 'identity') ||
    isOfHelp(found) ||
    isHarmless(found, context) ||
    isOfOthers(found),
});

/** What somebody helps with is what others have. */
function isOfHelp({ passage }: Found): boolean {
  return passage.subject.startsWith('helpsWith');
}

const RELATIVE =
  /(?<!\p{L})(?:sons?|daughters?|mother|father|mom|mum|dad|husband|wife|spouse|partner|brother|sister|child|kids?|children|grand\p{L}{3,8}|aunt|uncle|niece|nephew|hij[oa]s?|madre|padre|mamá|papá|espos[oa]|marido|pareja|herman[oa]s?|abuel[oa]s?|tí[oa]s?|sobrin[oa]s?|niet[oa]s?|suegr[oa])(?!\p{L})/iu;
const OWN = /^(?:I|I'm|I've|my|mi|mis|me|yo|tengo|soy|as|como)(?![\p{L}'])/iu;

/** A ward where somebody worked, and scans of other people's teeth. */
const AT_A_WARD =
  /^as (?:an?|the) (?:[\p{L}-]{2,14} ){0,3}?(?:nurse|physician|doctor|hospitalist|therapist|technician|resident|fellow|intern|dietitian|pharmacist|social worker|chaplain|volunteer|tech|cna|rn)\b(?! (?:patient|with|who|after)\b)|\bdigital scans?$/iu;

/** Somebody teaches it, or looks after it month by month. */
const OF_CARE =
  /(?<!\p{L})(?:teach(?:es|ing)?|class(?:es)?|course|talk|control(?:es)?|seguimiento|vigila\p{L}{0,3}|prenatal(?:es)?|atenci[oó]n|lleva (?:el|la|los|las)|da (?:una )?(?:clase|charla|pl[aá]tica)s?)(?!\p{L})[^.;]{0,40}$/iu;

const OF_WHOEVER =
  /(?<!\p{L})(?:con|a|para|de) (?:quien(?:es)?|alguien que|los que|las que)\s(?:\p{L}{1,9}\s){0,2}$/iu;
const OF_CARE_ITSELF = /^(?:el |los |las )?(?:control(?:es)?|visitas?|seguimiento) (?:del?|de) /iu;

const TITLED_BEFORE = /(?:Dra?|[Nn]urse)\.? \p{Lu}\p{L}{1,20}(?: \p{Lu}\p{L}{1,20})?,\s$/u;

/** “As the cancer nurse I once was”. */
const A_TRADE =
  /^ (?:nurse|doctor|physician|surgeon|specialist|researcher|resident|fellow|registrar|scientist|educator|navigator|unit|ward|clinic|center|centre)\b/i;

/** “Dr Lindgren is in surgery until two”: at work. */
const OPERATING =
  /\b(?:drs?\.?|doctors?|surgeons?|dentist)(?:\s[\p{L}'-]{2,20})?\s(?:is|are|will be)\s(?:still\s|already\s|both\s)?in surgery\b(?=\s{0,2}[.,;!]|\s(?:this|all|until|till|today|tomorrow|right now|at the moment|now|every|on|most|from|and|but|with a patient)\b)/iu;

/** "I help people living with diabetes since childhood", "my son was born deaf": the words right before say whose it is. */
function isOfOthers({ sentence, start, end, match }: Found): boolean {
  if (AT_A_WARD.test(match[0]) || A_TRADE.test(sentence.slice(end))) return true;
  if (/surgery/i.test(match[0]) && OPERATING.test(sentence.slice(Math.max(0, start - 60), start + 80)))
    return true;
  // “Our clinic is run by Dr Osei, who has had migraines since she was twelve.”
  if (/^who (?:has|had|lives|lived)\b/i.test(match[0]) && TITLED_BEFORE.test(sentence.slice(0, start)))
    return false;
  const clause = clauseBefore(sentence, start);
  if (OF_CARE.test(clause) || OF_CARE_ITSELF.test(match[0]) || OF_WHOEVER.test(clause)) return true;
  const words = clause.trim().split(/\s+/);
  if (isOfWork(words.slice(-6).join(' '))) return true;
  // A surgeon’s first hip replacement is seldom the surgeon’s own.
  if (
    /^(?:his|her|my) (?:first|latest|favou?rite|last) (?:\w{3,8} ){0,2}(?:replacement|transplant|surgery|operation|bypass|c-section|root canal|delivery)/iu.test(
      match[0],
    )
  )
    return true;
  return !OWN.test(match[0]) && RELATIVE.test(words.slice(-3).join(' '));
}
