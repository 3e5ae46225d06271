import { CLINICAL, CLINICO } from './care-words.ts';

// What happens to those who are cared for, said anywhere beside a name.

const PART =
  '(?:ankles?|arms?|backs?|bites?|chin|collarbone|crown|ears?|elbow|eyes?|face|feet|finger|foot|forearm|hands?|heart|heel|hips?|jaw|knees?|legs?|lip|neck|nose|ribs?|scalp|shins?|shoulders?|skin|smile|spine|teeth|thumb|toes?|tooth|tonsils|wrists?)';

export const TREATMENTS_EN: readonly string[] = [
  String.raw`\bno longer (?:needs?|needed|uses?|used) (?:her|his) (?:[\p{L}-]{2,12} )?(?:canes?|walker|wheelchair|crutches|oxygen|insulin|inhaler|pills|brace)\b`,
  String.raw`\bcame (?:in|to us|here) (?:on (?:two |a )?(?:canes?|crutches|walker|stretcher|gurney)|in a wheelchair)\b`,
  String.raw`\bwho (?:slid|fell|fainted|collapsed|threw up|vomited|passed out|bled|choked|seized)\b(?! (?:in love|for|into|silent|asleep))`,
  String.raw`\b(?:hasn't|has not|never|still has to|forgot to) (?:yet )?(?:brought back|returned|return|bring back) (?:the|our|his|her) (?:blood pressure cuff|cuff|crutches|(?:heart|holter) monitor|cpap|walker|wheelchair|nebuli[sz]er|breast pump|boot|brace)\b`,
  String.raw`\b(?:he|she) (?:comes|came|is coming|is here) (?:in )?for (?!(?:work|lunch|coffee|a (?:visit|chat|talk)|the (?:interview|meeting|shift|day|mail|keys?|trash|deliver\p{L}{1,3})|interviews?|meetings?)\b)(?:her |his |anger|grief|physical|couples|weekly|monthly|an? )`,
  String.raw`\b(?:he|she|who) (?:is|was|has been|had been) (?:in|on|through) (?:our|the|my) (?:[\p{L}-]{2,12} )?(?:recovery|rehab|methadone|suboxone|smoking|weight[- ]loss|diabetes|detox|grief|fertility|sobriety|pain|memory|dialysis) (?:program(?:me)?|group|clinic|list|schedule)\b`,
  String.raw`\bwe (?:fixed|replaced|repaired|set|treated|straightened|saved|crowned|operated on|put|stitched|rebuilt|pinned) (?:both |all )?(?:of )?(?:her|his) (?:[\p{L}-]{2,10} )?${PART}\b`,
  String.raw`\bwho let (?:me|us|her|him) (?:try|practi[cs]e|numb|poke|draw|stick|place|deliver|examine|pull|drill|cry)\b`,
  String.raw`\b(?:sat|sits|waited|waits|was) (?:right )?(?:beside|next to|across from|with) you (?:at|in|during|for) (?:the|our|your) (?:infusion|waiting|chemo|dialysis|group|therapy|treatment|recovery|class)\b`,
  String.raw`\bwalked (?:back )?(?:in|out)(?: of here| again)? on (?:her|his|two) (?:own |good )?(?:two )?(?:feet|legs|knees|hips)\b`,
  String.raw`\b(?:sat|sits|waited|waits|sitting|waiting)\b[^.!?;]{0,40}? (?:in|of) (?:our|the) waiting room\b`,
  String.raw`\bprefers? an? (?:male|female|woman|man) (?:doctor|dentist|nurse|therapist|provider|hygienist|midwife)\b`,
];

export const PERSONAL_TREATMENTS_EN: readonly string[] = [
  String.raw`\b(?:was|is|came|comes|been) (?:in|here|with us|over) for (?:her|his) (?:[\p{L}-]{2,12} ){0,2}(?:dialysis|chemo\p{L}{0,7}|infusions?|injections?|shots?|adjustments?|cleaning|fittings?|check-?up|therapy|treatments?|physical|scan|mri|mammogram|colonoscopy|biopsy|surgery|blood ?work|labs|crown|dentures?|hearing aids?)\b`,
  String.raw`\b(?:treat(?:ed|ing)?|manag(?:ed|ing)|follow(?:ed|ing)|monitor(?:ed|ing)|look(?:ed|ing) after) (?:her|his) (?:[\p{L}-]{2,12} ){0,1}(?:asthma|diabetes|heart|blood pressure|arthritis|back|cancer|copd|depression|epilepsy|migraines?|pregnanc(?:y|ies)|thyroid|kidneys?|sugar|lungs?|teeth|eyes|glaucoma|wounds?|ulcers?)\b`,
  String.raw`\b(?:got|gets|had|has had|received) (?:her|his|their) (?:[\p{L}-]{1,12} ){0,2}(?:fillings?|sealants?|cavity|check-?up|x-?rays?|retainer|spacers?)\b`,
  String.raw`\b(?:got|gets|had|received|picked up|chose) (?:her|his|their) (?:[\p{L}-]{1,12} ){0,3}(?:glasses|contacts?|contact lenses|hearing aids?|dentures?|crutches|orthotics|brace|cast) (?:here|from us|with us|at our)\b`,
  String.raw`\b(?:sat|cried|slept|shook|trembled|wept|sobbed) (?:all )?(?:through|during) (?:the|her|his|our) (?:very )?(?:first|last|second) (?:session|treatment|group|visit|appointment|meeting)\b`,
  String.raw`\bringing the bell\b`,
  String.raw`\b(?:after|before|since|until|during|through|following) (?:her|his) (?:[\p{L}-]{2,12} ){0,2}(?:adjustments?|sessions?|treatments?|injections?|infusions?|cleaning|crown|root canal|labou?r|pregnancy|chemotherapy|dialysis|rehab|discharge|detox|ultrasound|transfusion)\b`,
  String.raw`\b(?:after|before) (?:her|his|their) (?:twins|triplets|baby|newborn|preemie) (?:came|went|were|was)\b`,
  String.raw`\bafter (?:only |just |about )?(?:[\p{L}\d-]{1,9}) (?:adjustments|sessions|treatments|visits|injections|rounds) (?:with|of|at|in) (?:me|us|our|physical|therapy)\b`,
  String.raw`\b(?:(?:dollars|deposit|fee|price) (?:s?he )?paid for the|(?:paid|owes|still owes) (?:us )?(?:\$?\d{1,4}|[\p{L}-]{2,10}) (?:dollars )?for (?:her|his)) (?:whitening|crown|fillings?|braces|implants?|procedure|visit|injection|cleaning|surgery|therapy|ultrasound)\b`,
  String.raw`\b(?:her|his) (?:methadone|suboxone|insulin|warfarin|blood thinner|antidepressants?|medications?|meds|pills|test results|lab results|labs|blood work|refills?|biopsy|miscarriage|overdose|withdrawal|panic attacks?|counsell?ing|therapist|dialysis|head lice)\b`,
];

export const TREATMENTS_ES: readonly string[] = [
  String.raw`(?<!\p{L})lleg[oó] (?:aqu[ií] |con nosotros )?(?:con|en) (?:dos |un |una )?(?:bast[oó]n|bastones|muletas|silla de ruedas|andadera)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:d[ií]as|semanas|meses|años) (?:sobri[oa]|sin (?:fumar|beber|tomar|drogas))(?!\p{L})`,
  String.raw`(?<!\p{L})que (?:ya )?sali[oó] (?:caminando )?de (?:la |su |el )?(?:rehabilitaci[oó]n|terapia|operaci[oó]n|cirug[ií]a|hospital|quimio|yeso)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:viene|vino|va|acude) a (?:terapia|rehabilitaci[oó]n|di[aá]lisis|quimio\p{L}{0,7}|hacerse|ponerse|revisarse|curarse)(?!\p{L})`,
  String.raw`(?<!\p{L})est[aá] en (?:nuestro|el) programa de (?:recuperaci[oó]n|metadona|desintoxicaci[oó]n|diabetes|duelo)`,
  String.raw`(?<!\p{L})luch[oó]\s[^.!?;]{0,30}?contra (?:el|la|su|una) (?:c[aá]ncer|insuficiencia|leucemia|diabetes|enfermedad|adicci[oó]n|depresi[oó]n|alcohol|tumor)`,
  String.raw`(?<!\p{L})que (?:le|les) (?:devolvimos|arreglamos|salvamos|quitamos|cambiamos|curamos|enderezamos) (?:la|el|las|los|su|sus) \p{L}{4,12}`,
  String.raw`(?<!\p{L})que (?:me|nos) dej[oó] (?:buscarle|ponerle|hacerle|sacarle|revisarle)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:se sent[oó]|esper[oó]|estuvo) (?:junto a|al lado de|con) usted en (?:la|su) (?:quimio|sala|terapia|di[aá]lisis|infusi[oó]n)`,
  String.raw`(?<!\p{L})(?:prefiere|pide) (?:una?|que (?:la|lo) atienda una?) (?:doctora?|dentista|terapeuta|enfermer[oa]) (?:hombre|mujer|var[oó]n)`,
];

export const PERSONAL_TREATMENTS_ES: readonly string[] = [
  String.raw`(?<!\p{L})(?:la|lo|le) (?:oper[oóeé]|trat[oóeé]|operamos|tratamos|operaron|cur[oóeé]|sac[oó]|quit[oó]|atend(?:i[oó]|í|imos)) (?:de |del? )?(?:(?:la|el|las|los|su|un|una) )?(?:cadera|rodillas?|columna|coraz[oó]n|ves[ií]cula|ap[eé]ndice|hernia|cataratas?|ojos?|muelas?|espalda|hombro|pr[oó]stata|matriz|c[aá]ncer|tumor|pierna|mano|pie|nariz|am[ií]gdalas|asma|diabetes|presi[oó]n|depresi[oó]n|adicci[oó]n|tiroides|ri[nñ][oó]n)(?!\p{L})`,
  String.raw`(?<!\p{L})llevaba (?:ya )?(?:[\p{L}\d]{1,8} ){1,3}sin (?:poder )?(?:ver|o[ií]r|caminar|dormir|sonre[ií]r|comer|masticar|respirar|salir de casa|levantar|moverse|doblar)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:despu[eé]s de|tras|con|luego de) (?:su|s[oó]lo|unas?|apenas)? ?(?:[\p{L}\d]{1,8} )?(?:sesi[oó]n(?:es)?|terapias?|ajustes?|inyecci[oó]n(?:es)?|quimioterapias?|tratamientos?) (?:con nosotr[oa]s|conmigo|aqu[ií]|en (?:la|nuestra) (?:cl[ií]nica|consulta))(?!\p{L})`,
  String.raw`(?<!\p{L})su (?:metadona|insulina|warfarina|medicina|receta|biopsia|quimio\p{L}{0,7}|di[aá]lisis|terapeuta|antidepresivo|inhalador|marcapasos)(?!\p{L})`,
];

/** What was done to a part of someone: “I set Brody Keller’s collarbone”. */
export const MENDED = {
  before:
    /\b(?:I|we|she|he|Ruth|dr\.? \p{L}{2,14})\s(?:once\s|just\s|finally\s)?(?:set|stitched(?: up)?|sewed(?: up)?|pinned|repaired|fixed|cast|x-rayed|drained|lanced|pulled|numbed|replaced|treated|straightened|whitened|filled|popped|rebuilt|splinted)\s$/iu,
  after: new RegExp(String.raw`^'s\s(?:[\p{L}-]{2,10}\s){0,2}?${PART}(?!\p{L})`, 'iu'),
};

/** Families, children by surname, and those who are known by an office. */
const OTHERWISE = [
  String.raw`(?<!\p{L})(?:the \p{Lu}[\p{L}'-]{2,20} family|la familia (?:de )?\p{Lu}\p{L}{2,20}),\s(?:whose|a cuy[oa]|cuy[oa])\s(?:\p{L}{3,12}\s){1,2}(?:we\s)?(?:nursed|cared for|treated|delivered|looked after|operated on|cuidamos|atendimos|operamos|tratamos|recibimos|naci\p{L}{1,5})(?!\p{L})|(?<!\p{L})(?:Senator|Mayor|Judge|Sheriff|Chief|Councilman|Councilwoman|Commissioner|Representative|Pastor|Reverend|Father|Sister|Rabbi|Coach|Principal|Deputy|Captain)\s\p{Lu}[\p{L}'-]{2,20}\s(?:needed|needs|had|got|has|came in for|got)\s(?:a|an|his|her)\s(?:[\p{L}-]{2,10}\s)?(?:root canal|knee|hip|crown|colonoscopy|vasectomy|biopsy|stent|bypass|hernia|cataract|baby|c-section|filling|mole|tooth|hearing aid|flu shot)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:the|that|little) \p{Lu}[\p{L}'-]{2,20} (?:boys?|girls?|baby|babies|twins|kids?|child|children|brothers|sisters|siblings|couple),? (?:whose|whom|who) (?=[^.!?;]{0,80}(?<!\p{L})(?:I|we|us|our|here)(?!\p{L}))[^.!?;]{0,60}?(?<!\p{L})${CLINICAL}`,
  String.raw`(?<!\p{L})(?:el|la|l[oa]s|al) (?:niñ[oa]s?|hij[oa]s?|gemel[oa]s|beb[eé]|chic[oa]s?|herman[oa]s) (?:de los |de la familia |de )?\p{Lu}[\p{L}-]{2,20}, (?:a quien(?:es)?|cuy[oa]s?|que) (?=[^.!?;]{0,80}(?:(?<!\p{L})(?:nos|nuestr[oa]s?|aqu[ií])(?!\p{L})|amos |imos ))[^.!?;]{0,60}?(?<!\p{L})${CLINICO}`,
  String.raw`(?<!\p{L})(?:[Gg]et well(?: soon)?|[Ss]peedy recovery|[Pp]ronta recuperaci[oó]n|[Mm]ej[oó]rese(?: pronto)?),?\s(?:to\s|a\s|para\s)?(?:(?:don|doña|el|la|padre|señora?)\s){0,2}(?:\p{Lu}[\p{L}'-]{1,20}\s?){1,4}[!,.](?![^\n]{0,80}(?:receptionist|teammate|colleague|compañer))[^\n]{0,80}?(?<!\p{L})(?:your|his|her|su|tu|the|la)\s(?:[\p{L}-]{2,12}\s)?(?:${CLINICAL}|${CLINICO})`,
];
export const KNOWN_OTHERWISE = new RegExp(OTHERWISE.join('|'), 'gu');
