import { CLINICAL, CLINICO } from './care-words.ts';
import {
  PERSONAL_TREATMENTS_EN,
  PERSONAL_TREATMENTS_ES,
  TREATMENTS_EN,
  TREATMENTS_ES,
} from './treatment-beside-names.ts';

// In what words a named person is shown to be a patient, in English and Spanish. Each is held against the words before a
// name (ending in `$`), after it (beginning with `^`), or around it.

const DAY_OF = '(?:month|week|year|day|season|quarter)';

/** Right before a name: it is a patient's. */
export const BEFORE: readonly RegExp[] = [
  /(?<!\p{L})(?:and|with|by|for|of|to)\s(?:a\s|the\s)?patient,?\s$/u,
  /(?<!\p{L})(?:and|y)\s(?:patient|client|paciente)(?:\sof\s[\p{L} ]{2,20})?(?:\s(?:this|last|esta)\s\p{L}{3,9})?[:,]\s$/iu,
  /(?<!\p{L})(?:before and after|before\/after|antes y después)(?:\sof|\sfor|\sde)?:?\s$/iu,
  /(?<!\p{L})(?:testimonials?|testimonios?)\s(?:from|by|of|de)\s(?:our\s|nuestr[oa]\s|paciente\s|patient\s)?$/iu,
  /(?<!\p{L})(?:deliver(?:ed|y of)|atend[ií]|trat[eé]|oper[eé]|acompañ[eé])\s(?:a\s)?(?:twins\s|baby\s|little\s)?$/iu,
  /\b(?:our|my|his|her|their|long-?time|former|first|fellow|beloved|one)\s(?:[\p{L}-]{1,20}\s){0,3}?(?:patient|client),?\s$/iu,
  /\b(?:one|two|some) of (?:our|my|his|her|the)\s(?:[\p{L}-]{1,20}\s){0,3}?(?:patients|clients),\s$/iu,
  /\b(?:patients?|clients?)\s(?:named|called|like|such as)\s$/iu,
  /(?:^|[\s"“(])(?:patient|paciente)(?:'s)?(?:\sname)?:\s$/iu,
  new RegExp(
    String.raw`\b(?:patient|smile|client|quitter|warrior|champ(?:ion)?|hero|superstar|star|graduate|loser|mover|stepper|fighter|success(?:\sstory)?|transformation|makeover|brusher|grin)\sof\sthe\s${DAY_OF}\b[^.!?\n]{0,12}\s$`,
    'iu',
  ),
  /(?:patient|client|success)\s(?:spotlight|story|stories|highlight)\b[^.!?\n]{0,10}\s$/iu,
  /\b(?:I|we)\s(?:once\s|just\s|recently\s|even\s)?(?:treated|operated on|delivered|stitched up|cared for|took care of|diagnosed|fitted)\s(?:little\s|baby\s)?(?:(?:senator|governor|mayor|chief|captain|judge|sheriff|father|coach)\s)?$/iu,
  /\b(?:he|she|dr\.?\s[\p{L}'-]{2,14})\sonce\s(?:treated|operated on|delivered|stitched up|cared for|diagnosed|fitted)\s(?:little\s|baby\s|young\s)?$/iu,
  /(?:nuestr[oa]s?|mis?|sus?|querid[oa]s?|antigu[oa]|ex)\s(?:[\p{L}-]{1,20}\s){0,2}?pacientes?(?:cit[oa]s?)?,?\s(?:don\s|doña\s)?$/iu,
  /(?<!\p{L})(?:el|la|un|una)\s(?:joven\s|pequeñ[oa]\s)?paciente,?\s(?:llamad[oa]\s)?$/iu,
  /(?<!\p{L})(?:paciente|sonrisa|campe[oó]na?|guerrer[oa]|caso de éxito|historia de éxito)\s(?:del\s(?:mes|año)|de\sla\ssemana)(?!\p{L})[^.!?\n]{0,12}\s$/iu,
  /(?<!\p{L})(?:atendimos|operamos|tratamos|le quitamos|ayudamos|dimos de alta) a (?:don\s|doña\s|la\sseñora\s|el\sseñor\s)?$/iu,
];

/** The same, said by what is done for a person or shown of one. */
export const SHOWN_BEFORE: readonly RegExp[] = [
  /(?<!\p{L})(?:hearing aids?|dentures?|glasses|cane|walker|retainer|inhaler|prescriptions?|results|charts?|x-?rays?|crutches|insulin|audífonos?|lentes|bastón|andadera|dentadura|receta|resultados)\s(?:of|belonging to|de)\s(?:(?:mr|mrs|ms|sra?)\.?|don|doña|la señora|el señor)\s$/iu,
  /(?<!\p{L})les?\s(?:acomod|sutur|entablill|vend|extraj|tom|revis|cur|mid|pon|pus|quit|sac|oper|recet|inyect|vacun|cambi|limpi|coloc|coloqu|cos|enyes|hac|hic|hiz|extra|traj|control|arregl|salv)\p{L}{1,6}\s[^.!?;]{1,45}?\sa\s(?:don\s|doña\s|la\s(?:señora|niña|pequeña)\s|el\s(?:señor|niño)\s|l[ao]s?\s|Sra?\.\s)?$/iu,
  /(?<!\p{L})(?:as[ií] (?:qued[oó]|luce)|qued[oó])\s(?:el|la|los|las)\s(?:nuev[oa]s?\s)?\p{L}{3,15}\sde\s(?:don\s|doña\s)?$/iu,
  /(?<!\p{L})(?:niñ[oa]|beb[eé]|señora?|pequeñ[oa]|joven|pacient\p{L}{1,4}|sonrisa)\sde\sla\s(?:portada|foto|imagen)\s(?:es|era)\s$/iu,
  /(?<!\p{L})(?:tratamiento|operaci[oó]n|cirug[ií]a|recuperaci[oó]n|rodilla|sonrisa|parto|quimioterapia|rehabilitaci[oó]n)\sde\s(?:don|doña|la\sseñora|el\sseñor|Sra?\.)\s$/iu,
  /(?<!\p{L})(?:wellness|weight[- ]loss|recovery|smoke-?free|fitness|rehab|sobriety|a1c|diabetes)\s(?:champ(?:ion)?|hero|star|superstar|warrior|winner|graduate|success)\s(?:is|was|:)\s$/iu,
  /(?<!\p{L})(?:knee|hip|smile|teeth|nose|scar|x-?ray|scan|cast|stitches|wound|rash|bump|bite) (?:of|belongs to|is|are)\s(?:(?:mr|mrs|ms)\.?\s)?$/iu,
  /(?<!\p{L})(?:i|we) (?:still |also )?(?:check|take|dress|change|visit|treat|drain|trim|fill|adjust)\s(?:[\p{L}'-]{1,12}\s){0,3}?(?:blood pressure|bandages?|dressings?|sugar|toenails|wounds?|braces|prescriptions?)\s(?:of|for|on)\s(?:(?:mr|mrs|ms|old)\.?\s)?$/iu,
];

/** Right after a name. */
export const AFTER: readonly RegExp[] = [
  /^,\s(?:who\s)?(?:has been|was|is)\s[\p{L}.' ]{2,30}'s?\s(?:[\p{L}-]{1,15}\s)?(?:patient|client)(?!\p{L})/iu,
  /^\s(?:before and after|before\/after|antes y después)(?!\p{L})/iu,
  /^,\s(?:nuestr[oa]|mi)\s(?:[\p{L}]{1,15}\s)?paciente(?!\p{L})/iu,
  /^,\spaciente\s(?:de|en|con)\s\p{L}/iu,
  /^,\s[^.!?;,]{3,40},\s(?:una?\s|nuestr[oa]\s)?paciente\s(?:de|nuestr|por|desde|en)/iu,
  /^,?\s(?:\(?age(?:d)?\s)?(?:\d{1,3},?\s)?(?:who\s)?(?:is|was|has been|had been|became|remains)\s(?:a|an|our|one of our|my|another)\s(?:(?!very|most)[\p{L}-]{1,20}\s){0,2}(?:patients?|clients?)(?:\s(?:of|here|at|since|for|with us|in our|from)\b|[.,;:!)]|$)/iu,
  /^(?:'s)?,\s(?:(?:a|an|our|my|another)\s(?:[\p{L}-]{1,20}\s){0,2})?(?:patients?|clients?)(?:\s(?:of|here|at|since|for|with|in our|from|who)\b|[.;:!)]|$)/iu,
  /^,\s[^.!?;]{0,50}?\b(?:our|a)\s(?:[\p{L}-]{1,20}\s)?(?:patient|client)\s(?:for|since|of)\b/iu,
  /^,\sour\s(?:[\p{L}'-]{2,14}\s){0,4}?(?:regular|graduate|success story)(?!\p{L})/iu,
  /^,?\s(?:who\s)?(?:(?:is|was)\s)?(?:one of (?:our|my)|among our)\s(?:[\p{L}-]{1,20}\s){0,2}(?:patients|clients|regulars)\b/iu,
  /^,?\s(?:es|era|fue|ha sido|quien es)\s(?:una?|nuestr[oa]|mi|una? de (?:nuestr[oa]s|mis))\s(?:[\p{L}]{1,15}\s)?pacientes?(?:\s(?:nuestr[oa]s?|desde|de|por|durante|aquí|que|en)(?!\p{L})|[.,;:!)]|$)/iu,
  /^,\s(?:(?:una?|nuestr[oa]|mi)\s(?:[\p{L}]{1,15}\s)?)?pacientes?(?:\s(?:nuestr[oa]s?|m[ií][oa]s?|desde|de (?:la|esta|nuestr[oa]|el|este|los|hace)|por|durante|aquí|que)(?!\p{L})|[.;:!)]|$)/iu,
  /^,?\s(?:(?:que|quien)\s)?(?:lleva|llevaba|tiene)\s[^.!?;]{2,30}?\s(?:siendo\s|como\s)(?:mi\s|nuestr[oa]\s)?(?:[\p{L}]{1,12}\s)?pacientes?(?!\p{L})/iu,
  /^,?\s(?:una? de (?:nuestr[oa]s|mis|l[oa]s))\s(?:[\p{L}]{1,15}\s)?pacientes(?!\p{L})/iu,
];

const BODY = String.raw`(?:a1c|acne|addiction|allerg\p{L}{1,5}|ankle|anxiety|appendix|arthritis|asthma|autism|back|baby|blood (?:pressure|sugar)|braces|breathing|cancer|cast|cataracts?|chemo\p{L}{0,8}|cholesterol|concussion|copd|crohn's|crown|c-section|dementia|depression|diabetes|eczema|epilepsy|fracture|eye(?:s|sight)|gallbladder|glaucoma|hearing|heart(?: attack| condition| failure)?|hernia|hip|implants?|infection|insomnia|kidneys?|knee|migraines?|mole|numbers|pain|panic|pneumonia|sciatica|sobriety|thyroid|veneers|vision|wrist|pregnancy|psoriasis|ptsd|radiation|rash|root canal|seizures|shots?|shoulder|smile|stitches|stroke|sugar|surgery|teeth|tonsils|tooth|tumou?r|ulcers?|wisdom teeth|wound)`;
const PROCEDURE = String.raw`(?:surgery|operation|stroke|heart attack|replacement|accident|fall|diagnosis|transplant|delivery|c-section|injury|procedure|treatments?|fracture|chemo\p{L}{0,8}|radiation|bypass|hysterectomy|mastectomy|knee|hip|cancer|concussion)`;

/** Anywhere beside a name: something that happens to patients, told of one. */
const EVENTS_EN = [
  String.raw`\b(?:is |came )?(?:home|back) from the (?:nicu|icu|hospital|e\.?r\.?|operating room)\b`,
  String.raw`\bcame in for (?:her|his|a|an|the)\b(?! (?:interview|meeting|talk|tour|day|shift))`,
  String.raw`\bletting us (?:care for|treat|look after|help)\b`,
  String.raw`\b(?:thoughts|prayers)\b[^.!?;]{0,30}\b(?:after|with) (?:her|his|the|surgery)`,
  String.raw`\bwalked (?:out of|into|in) here\b`,
  String.raw`\bwalked (?:out of|into|in) (?:our|the) (?:clinic|office|practice|hospital|door)\b`,
  String.raw`\bin our waiting room\b[^.!?;]{0,30}\b(?:for|ready|every|waiting)\b`,
  String.raw`\b(?:in|on|into) (?:our|the) (?:exam|treatment|dental|therapy|adjusting) (?:room|chair|table)\b`,
  String.raw`(?:has|have|had|'s) been (?:coming|a patient|with us|seeing us)\b(?! (?:a|an|our) [\p{L}-]{1,20} (?:since|for|at)\b)`,
  String.raw`\bwho (?:came|comes|first came) (?:to us |here |in )?(?:with|for)(?! (?:[\p{L}\d-]{1,15} ){0,3}(?:years|experience))`,
  String.raw`\bcomes (?:to (?:us|our (?:clinic|office|practice)|me)|in) (?:for|with|every|each)`,
  String.raw`\bcame (?:in|to (?:us|me|our (?:clinic|office|practice)|see (?:us|me))) (?:barely|unable|hardly|because|scared|afraid|nervous|limping|crying|weighing|needing|when|so |with (?!(?:[\p{L}-]{1,15} ){0,3}(?:years|decades|experience|degrees?|training|background|skills|passion|love))|after (?!(?:[\p{L}\d-]{1,15} ){0,3}(?:years|decades?|working|training|residency|practicing|serving|teaching|graduating|time|college|school))|for (?:her|his|a|the|back|knee|help))`,
  String.raw`\brang the bell\b`,
  String.raw`\b(?:got|gets|getting|had|having) (?:her|his|their) (?:[\p{L}-]{1,15} ){0,2}(?:${BODY}|cleaning|vaccine|iud|pacemaker|results)\b`,
  String.raw`\b(?:finish|complet|beat|surviv|overc[ao]m|battl|recover|graduat|fought|graduated)\p{L}{0,3}(?: from| through)? (?:(?:her|his|their|the|a|last|final|first|\d{1,2}|round|rounds|course|months|weeks|of|long|our|out)\s){0,6}(?:[\p{L}-]{1,12} )?(?:${BODY}|rehab\p{L}{0,10}|physical therapy|pt|treatments?|therapy|sessions|detox|dialysis|hepatitis|recovery|addiction|smoking program)\b`,
  String.raw`\bwhose (?:[\p{L}-]{1,15} ){0,2}${BODY}\b`,
  String.raw`\b(?:lost|dropped|shed|helped (?:her|him|them) (?:lose|drop|shed)) (?:over |nearly |almost |more than )?[\p{L}\d-]{1,15} (?:pounds|lbs?|kilos|kg|stone)\b`,
  String.raw`\b(?:quit|stopped|gave up|stop) (?:smoking|vaping|drinking)\b`,
  String.raw`\b(?:treated|seen|operated on|healed|cured) (?:here|by us|at our|with us|by our)\b`,
  String.raw`\b(?:after|since|following|before|from) (?:her|his) (?:[\p{L}-]{1,12} ){0,2}${PROCEDURE}\b(?! (?:research|fellowship|residency|training|work))`,
  String.raw`\b(?:helped|got|get|helping|gave|fixed|saved|brought|straightened|put) (?:her|him|his) (?:[\p{L}-]{1,12} ){0,3}(?:${BODY}|walk|back on|pounds|life|sleep|under control)\b`,
  String.raw`\b(?:her|his) (?:${BODY}) (?:is|was|are|were|has|have|gone|under control|back)\b`,
  String.raw`\b(?:cancer|pain|tobacco|smoke|seizure|symptom)-?\s?free\b`,
  String.raw`\bdown (?:over |almost |nearly )?[\p{L}\d-]{1,15} (?:pounds|lbs?|kilos|kg|stone|sizes|pant sizes)\b`,
  String.raw`\boff (?:all |two |three |most of )?(?:her |his )?(?:\p{L}{2,10} )?(?:pills|meds|medications?|insulin|oxygen|inhalers?|painkillers|statins|opioids)\b`,
  String.raw`\b(?:thanks?|grateful|gratitude) for (?:the|her|his) new (?:${BODY}|teeth|hearing aids?|glasses|leg|foot)\b`,
  String.raw`\b(?:getting|having|after|with) (?:her|his) (?:[\p{L}-]{1,12} )?(?:${BODY}|ankle|foot|feet|neck|arm|leg|elbow) (?:strapped|taped|iced|checked|cleaned|done|stitched|set|adjusted|scanned|examined|replaced|removed|out|fixed|cast|wrapped|massaged)\b`,
  String.raw`\b(?:showing off|shows off|shows|proud of|flashing|modelling|modeling|loving|rocking|sporting|wearing|holding|admiring) (?:her|his|their) (?:brand-?new |new |[\p{L}-]{1,10} )?(?:${BODY}|cast|teeth|grin|scar|hearing aids?|dentures?|glasses|boot|sling|baby bump|ultrasound|x-?ray|bandage|retainer|aligners)\b`,
  String.raw`\b(?:and|with) (?:her|his) (?:brand-?new |new |first |very own )(?:[\p{L}-]{1,12} )?(?:${BODY}|legs?|arms?|hand|foot|hearing aids?|glasses|wheelchair|walker|crutches|prosthe\p{L}{3,5}|inhaler|insulin pump|dentures?|retainer|baby)\b`,
  String.raw`\b(?:has|have|'s) (?:seen|been seeing|been coming to|come to|gone to|trusted) (?:dr\.?|the (?:doctor|nurse|dentist)|nurse)\b(?= .{2,40}\b(?:since|for|years|ever)\b)`,
  String.raw`\bwas (?:the|our) (?:very )?(?:first|last|hundredth|thousandth|\d{2,5}th) (?:person |one )?(?:to (?:get|receive|have|use|try|be (?:vaccinated|treated|seen|operated))|vaccinated|treated)\b`,
  String.raw`\bour (?:favou?rite |little |youngest |oldest |bravest )?(?:diabetic|asthmatic|cancer survivor|survivor|preemie)\b`,
];
const CUERPO = String.raw`(?:acné|adicci[oó]n|alergias?|anemia|ansiedad|artritis|asma|az[uú]car|c[aá]ncer|ces[aá]rea|cirug[ií]a|colesterol|coraz[oó]n|depresi[oó]n|diabetes|dientes|diente|dolor|embarazo|espalda|fractura|hepatitis|herida|hernia|infarto|infecci[oó]n|ictus|derrame|migrañas?|muela|operaci[oó]n|parto|pierna|presi[oó]n|quimio\p{L}{0,7}|radioterapia|rehabilitaci[oó]n|rodilla|sonrisa|terapia|tensi[oó]n|tratamiento|tumor|vesícula|vesicula|yeso|brazo|bronquitis|cataratas|covid|epilepsia|hombro|insomnio|lupus|neumon[ií]a|obesidad|piel|riñ[oó]n|tobillo|trasplante|brackets|frenos|carillas|prótesis|cadera)`;
const EVENTS_ES = [
  String.raw`(?<!\p{L})se (?:atiende|atendi[oó]|trat[oó]|oper[oó]|cur[oó]|recuper[oó]) (?:con nosotros|aqu[ií]|en (?:nuestra|la|esta) (?:cl[ií]nica|consulta)|la|el|de|del|su)`,
  String.raw`(?<!\p{L})(?:que )?(?:viene|vino|lleg[oó]|acudi[oó]|acude) (?:aqu[ií] |a (?:nuestra|la) (?:consulta|cl[ií]nica) |con nosotros )?(?:por (?:su|lo|el|la|un|una)|con (?:dolor|un dolor|su|mucho|fiebre|miedo)|sin poder|apenas|llorando|a (?:consulta|curarse|revisarse))`,
  String.raw`(?<!\p{L})(?:vino|viene|lleg[oó]|pas[oó]) (?:a que|para que|por que) (?:le|la|lo) (?:revis|tom|pusi|quit|cur|ve|chec|vacun|sac|cambi|inyect)\p{L}{1,7}`,
  String.raw`(?<!\p{L})(?:termin[oó]|complet[oó]|completar|terminar|venci[oó]|super[oó]|superar|vencer|control[oó]|baj[oó]|bajar|celebra el fin de) (?:ya )?(?:(?:con éxito|exitosamente|su|sus|la|el|al|del|un|una|[uú]ltima|[uú]ltimo|sesi[oó]n|sesiones|ciclo|de|todo)\s){1,5}(?:[\p{L}]{1,12} )?${CUERPO}`,
  String.raw`(?<!\p{L})(?:dej[oó]|dejar) de fumar`,
  String.raw`(?<!\p{L})baj[oó] (?:[\p{L}\d]{1,12} ){1,2}(?:kilos|libras)`,
  String.raw`(?<!\p{L})(?:fue|es|ha sido) (?:el|la|nuestr[oa]) (?:primer[oa]?|segund[oa]|[uú]ltim[oa]|cent[eé]sim[oa]|mil[eé]sim[oa]) (?:en (?:vacunarse|operarse|recibir|ponerse|usar|probar)|vacunad[oa]|atendid[oa]|operad[oa]|tratad[oa]|dad[oa] de alta|paciente)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:el d[ií]a (?:en )?que|cuando|al) (?:sali[oó]|salir|termin[oó]|terminar|recibi[oó]|recibir|toc[oó]|tocar|dej[oó]|dejar) (?:de |su |sus |la |las |el |los |con ){0,3}(?:[\p{L}]{3,12} )?(?:${CUERPO}|alta|hospital|muletas|silla de ruedas|campana|andadera|vendas|puntos)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:estren[oó]|inaugur[oó]) (?:nuestr[oa]|la|el) (?:nuev[oa] )?(?:sala|silla|m[aá]quina|alberca|piscina|consultorio|equipo|cama|unidad)`,
  String.raw`(?<!\p{L})estren(?:a|ó|ando|o)\s(?:(?:sus?|una?|unos|unas|nuev[oa]s?|primer[oa]s?)\s){0,3}(?:progresivos|bifocales|gafas|anteojos|plantillas|bast[oó]n|silla de ruedas|implantes?|corona|f[eé]rula|muletas|vista|sonrisa|rodilla|cadera|dentadura|dientes|aud[ií]fonos|lentes|brackets|carillas|pr[oó]tesis|nariz|pierna|andadera)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:su|este es su|con su) antes y (?:su )?después(?!\p{L})`,
  String.raw`(?<!\p{L})venci[oó] (?:al|a la|el|la) (?:tabaco|cigarro|c[aá]ncer|alcohol|adicci[oó]n|diabetes|depresi[oó]n|ansiedad|leucemia|covid|anorexia|miedo)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:de alta|dad[oa] de alta|alta)\s(?:de\s|por\s|tras\s)?(?:su\s)?${CUERPO}(?!\p{L})`,
  String.raw`(?<!\p{L})(?:cuy[oa]|de su|tras su|después de su|por su|con su) ${CUERPO}(?!\p{L})`,
  String.raw`(?<!\p{L})(?:recibi[oó] (?:el|de) alta|toc[oó] la campana|ya no le duele|le quitamos|le pusimos|le operamos|as[ií] qued[oó] su)(?!\p{L})`,
];

/** The same, said so that it may be anyone's: a surname beside the name, and nothing that shows a role, makes it a patient's. */
const PERSONAL = [
  String.raw`\b(?:her|his|(?:after|since|from) your) (?:new )?(?:(?!(?:where|how|what|when|why|to) )[\p{L}-]{1,15} ){0,2}(?:${BODY}|${PROCEDURE}|plantar fasciitis|fasciitis|gums|front teeth|foot|feet|leg|arm|neck|blood draw|(?:inr|blood) check|infusion|physical|check-?up|appointment|prescription|hearing aids?|glasses|walker|wheelchair|crutches|cane|inhaler|insulin|recovery|symptoms|disease|condition|diagnosis|episodes?|flare-?ups?)\b(?![ -](?:awareness|class|clinic|book|research|practice|team|talk))`,
  String.raw`\b(?:after|before|for|gets|got) (?:every|each) (?:[\p{L}-]{1,12} ){0,2}(?:shot|injection|infusion|blood draw|adjustment|cleaning|check-?up|treatment|dialysis)\b`,
  String.raw`\b(?:broke|tore|sprained|fractured|injured|dislocated|twisted) (?:her|his)\b`,
  String.raw`\b(?:couldn't|could not|could hardly|could barely|can finally|can now|finally|no longer|never thought (?:s?he)) (?:[\p{L}]{1,10} ){0,1}(?:climb|walk|sleep|breathe|lift|run|bend|hear|see|eat|chew|smile|stand|drive|dance|sleeps|walks|breathes|got rid|need(?:s|ed)?|us(?:es?|ed)|hurts?|takes?)\b`,
  String.raw`\bback (?:on (?:her|his) feet|to (?:work|running|bowling|golf|walking|school) after)\b`,
  String.raw`(?<!\p{L})su (?:[\p{L}]{1,12} )?(?:${CUERPO}|control|alta|chequeo|vacuna|mejoría|recuperaci[oó]n)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:ya )?(?:le )?perdi[oó] el miedo al? (?:la |las )?(?:dentista|agujas|doctor|consulta|clínica)`,
  String.raw`(?<!\p{L})se (?:recupera|recuper[oó]|cur[oó]|rompi[oó]|quebr[oó]|lastim[oó]|atiende)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:control[oó]|por fin puede|ya puede|ya no (?:necesita|usa|toma|le)|ya camina|volvi[oó] a caminar)(?!\p{L})`,
  ...PERSONAL_TREATMENTS_EN,
  ...PERSONAL_TREATMENTS_ES,
].join('|');
export const PERSONAL_EVENT = new RegExp(PERSONAL, 'giu');
/** Words of praise that stand around a patient's name: who says it about the practice. */
export const SAYS =
  /^,?\s(?:\d{1,3},?\s)?(?:writes|wrote|says|said|shares|shared|told us|tells us|recalls|raves|dice|escribe|escribi[oó]|cuenta|nos cuenta|nos cont[oó]|comparte)(?!\p{L})/iu;
/** “Joyce Hartman, 67,”: of colleagues nobody tells the age. */
export const AGED =
  /^(?:,\s|\s\()(?:age\s|aged\s|de\s)?\d{1,2}(?:\saños)?(?:[,).:]|\s(?:from|of|de|came|finished|lost)(?!\p{L})|$)/iu;
/** “little Noah Pierce”. */
export const LITTLE = /(?<!\p{L})(?:little|baby|newborn|twins|pequeñ[oa]|bebé|niñ[oa])\s$/iu;
/** Other parts people play: a class, a band, a book, a partner of the practice. */
export const OF_A_ROLE =
  /(?<!\p{L})(?:class(?:es)?|workshop|lecture|talk(?! (?:you|to|with|about (?:her|his)))|speaks?|speaking|paint(?:ed|er|s)|mural|artist|film|novel|band|choir|reads?|inspired|admires?|ask for|crisis line|foundation|named (?:for|after)|partners|billing|front desk|front-desk|reception|recepci[oó]n|clases?|taller|charla|mural|admira|inspir|interpreter|doula|tour|fundraiser|donat\p{L}{1,3}|sponsor\p{L}{0,3}|volunteer\p{L}{0,3}|officer|deputy|mayor|senator|governor)(?!\p{L})/giu;

const EVENTS = [...EVENTS_EN, ...TREATMENTS_EN, ...EVENTS_ES, ...TREATMENTS_ES].join('|');
export const EVENT = new RegExp(EVENTS, 'giu');
/** The same right beside a name that no lexicon knows. */
export const EVENT_BEFORE = new RegExp(String.raw`(?:${EVENTS})\s(?:a\s|don\s|doña\s)?$`, 'iu');
/** Either of them, somewhere in the words after a name. */
export const TOLD_AFTER = new RegExp(`${EVENTS}|${PERSONAL}`, 'iu');
export const EVENT_AFTER = new RegExp(String.raw`^(?:,?\s(?:who|que|quien))?\s?(?:${EVENTS})`, 'iu');

/** Right after a full name: what of the person is shown or told. */
export const POSSESSED = new RegExp(
  String.raw`^'s?\s(?:[\p{L}-]{1,15}\s){0,2}?(?:makeover|transformation|recovery|journey|results|${BODY}|treatment)(?!\p{L})`,
  'iu',
);

/** Wishes that greet anyone: with a word of health beside them it is a patient who is greeted. */
export const GREETED =
  /(?<!\p{L})(?:congratulat\p{L}{1,5}|congrats|kudos|shout-?\s?outs?|hats off|cheers|happy (?:\d{1,3}(?:st|nd|rd|th) )?birthday|well done|way to go|proud of|applaud\p{L}{0,3}|celebrat\p{L}{1,4}|goodbye|farewell|rest in peace|condolences|descanse en paz|q\.?e\.?p\.?d|mourn\p{L}{0,3}|memory of|meet|felicidades|felicitamos|felicitaciones|enhorabuena|bravo|aplausos?|p[eé]same|despedimos|celebramos|orgullos[oa]s? de|conozca|conoce)(?!\p{L})[^.!?\n]{0,70}$/iu;
export const OF_HEALTH = new RegExp(
  String.raw`(?<!\p{L})(?:${CLINICAL}|${CLINICO}|patients?|pacientes?|treatments?|cigarettes?|cigarros?|cigarrillos?|tabaco|fumar|smoking|vaping|pounds|kilos|libras|pain-free|smoke-free|cavity-free|no-cavity|cavities|braces off|sin caries|first steps|primeros pasos|rehab|therapy|sober|diabetic|months of|sessions|diagnosis|check-?ups?|${BODY}|${CUERPO})(?!\p{L})`,
  'giu',
);

/** Thanks for something that only a patient gives. */
export const THANKED = {
  before:
    /(?<!\p{L})(?:thank you|thanks|gracias|mil gracias|muchas gracias),?\s(?:so much,?\s|dear\s|to\s|a\s|a\sla\sfamilia\sde\s|don\s|doña\s|Sra?\.\s|señora?\s){0,2}$/iu,
  after:
    /^,?\s(?:for|por)\s(?:trusting|choosing|confiar|elegir|being (?:our|such a) |coming (?:in|to)|(?:your|the) (?:trust|visit|review|five)|su (?:confianza|visita|reseña)|tu (?:confianza|visita|reseña)|venir|visitarnos|dejarnos(?! (?:usar|poner|colgar|imprimir|tocar|estacionar|reunir|mostrar su foto de(?:l| la)))|letting us(?! (?:use|borrow|hang|print|play|park|host|meet|gather|set up|have)(?!\p{L})| (?:show|share|screen|read) (?:it|this|that|them)(?!\p{L})| (?:show|share|screen|read) (?:his|her|their|the|a) (?:film|movie|documentary|painting|exhibit|book|art|work|poem|slides))|sharing your)/iu,
};

const STAFF_WORD =
  '(?:nurse|physician|doctor|surgeon|dentist|hygienist|therapist|counsell?or|psychologist|midwife|doula|dietitian|nutritionist|pharmacist|medical assistant|assistant|receptionist|front desk|manager|director|coordinator|navigator|educator|interpreter|colleague|co-?worker|teammate|intern|resident|trainee|student|registrar|volunteer|scribe|biller|biologist|scientist|researcher|professor|teacher|instructor|author|writer|poet|founder|chief|chaplain|coach|trainer|advocate|representative|reporter|photographer|artist|technician|phlebotomist|technologist|paramedic|optometrist|chiropractor|clinician|provider|practitioner|partner|enfermer[oa]|m[eé]dic[oa]|doctora?|dentista|terapeuta|psic[oó]log[oa]|recepcionista|recepci[oó]n|gerente|directora?|coordinadora?|asistente|auxiliar|compañer[oa]|colega|voluntari[oa]|int[eé]rprete|trabajadora? social|maestr[oa]|profesora?|autora?|partera|nutrici[oó]logo|nutri[oó]loga|nutricionista|farmac[eé]utic[oa]|promotora?|officer|deputy|pastor|chef|speaker|candidate|supervisor|residente|pasante)';
export const STAFF_BEFORE = new RegExp(
  String.raw`(?<!\p{L})(?:${STAFF_WORD}|staff|team|equipo)\s?(?:member\s)?(?:,|:|and)?\s?(?:(?!\p{L}{2,10}ed\s|told\s|gave\s|saw\s|sent\s|showed\s|read\s)[\p{L}]{1,12}\s)?$`,
  'iu',
);
export const STAFF_AFTER = new RegExp(
  String.raw`^(?:,?\s(?:at|in|from|de|en)\s(?:the\s|our\s|la\s)?(?:front desk|billing|reception|accounting|scheduling|records|admissions|lab|recepci[oó]n|facturaci[oó]n|laboratorio)(?!\p{L})|,\s(?:[A-Z]{2,6}\b|[A-Z][a-z]?[A-Z])|(?:,|\s(?:is|was|es|era|as|como)|\s\()\s?(?:(?:our|the|a|an|your|one|of|my|new|nuestr[oa]s?|la|el|una?|de|est[aá])\s){0,4}(?:[\p{L}-]{1,15}\s){0,3}?${STAFF_WORD}s?(?!\p{L}))`,
  'u',
);
/** What colleagues do. */
export const OF_STAFF =
  /(?<!\p{L})(?:join(?:ed|s|ing) (?:us|our|the (?:practice|clinic|staff|office))|retir(?:es|ing|ement)|promot(?:ed|ion)|passed (?:her|his) (?:board|exam)|certifi(?:ed|cation|cate)|degree|diploma|residency|fellowship|training|graduat\p{L}{2,4} (?:from|as)|board exam|employee|coworkers?|staff|years (?:of service|with the practice|at the (?:desk|front))|work anniversary|award|scholarship|teaches|leads|runs our|volunteers?|wrote|author|book|lecture|se uni[oó]|se incorpora|se jubila|jubilaci[oó]n|certificaci[oó]n|t[ií]tulo|diplomado|empleada?|premio|beca|imparte|dirige|dog|cat|puppy|perr[oa]|gat[oa]|puppet|mascot|mascota)(?!\p{L})/giu;
