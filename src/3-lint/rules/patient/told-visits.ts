import { together as loosely } from '../together.ts';
import { DATE, MONTH_AND_YEAR, RECENT } from './dates.ts';
import { ALGUIEN, ANYONE_TOLD } from './people-told.ts';
import { together } from './together.ts';

// What was done for someone, the day of it, and who it was: three things that may stand in any order.

const pattern = (source: string) => new RegExp(source, 'giu');
const test = (source: string) => new RegExp(source, 'iu');
const BOUND = String.raw`(?<!\p{L})`;

const FEAST = String.raw`(?:(?:the\s)?(?:morning|afternoon|evening|night|day) of|(?:during|at|after) (?:the|last|this)\s(?:[\p{L}'-]{1,12}\s){0,3}?(?:storm|parade|fair|rodeo|festival|marathon|flood|blizzard|snow|heat ?wave|game|match|wedding|derby|fireworks|concert|picnic)|(?:new year's|mother's|father's|valentine's|memorial|labor|founders'|independence|st\.? patrick's|boxing|bonfire|guy fawkes|christmas|easter)\s(?:day|night|eve)|super bowl|día de (?:las madres|los muertos|reyes|la independencia)|domingo de|fiestas? (?:de|del)|posadas|quinceañera)`;
const AGO = String.raw`(?:(?:a|one|two|three|a few|some|ten|several)\s(?:fortnight|days?|weeks?|nights?)\sago|on the \d{1,2}(?:st|nd|rd|th)|today|tonight|hace\s(?:unos?\s|una\s|dos\s|tres\s|quince\s|ocho\s|pocos\s|\d{1,2}\s){1,2}(?:d[ií]as|semanas?|noches)|antier|anteayer|antenoche|hoy|(?:este|el)\s(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo)|(?:twice|once|three times) in \p{L}{3,9})`;
const WHEN = test(`${BOUND}(?:${DATE}|${MONTH_AND_YEAR}|${RECENT}|${FEAST}|${AGO})(?!\\p{L})`);

/** "the firefighter", "a roofer", "three of the children". */
const WHO = test(
  String.raw`${BOUND}(?:(?:an?|the|that|one|two|three|same|another|our|this|young|old|local)\s(?:[\p{L}'\d-]{1,14},?\s){0,3}?(?:(?<='s )(?:son|daughter|wife|husband|mother|father|sister|brother|boy|girl|child)|${ANYONE_TOLD}|guest|judge|bridesmaid|lawyer|banker|librarian|quarterback|lineman|teacher|coach|principal|pastor|mayor|sheriff|deputy|guide|queen|king|cheerleader|referee|umpire|clown|magician|busker|postal carrier|mail carrier|neighbou?r|member|child|kid|student|caterer|volunteer|owner|cashier)|one of (?:our|my|the|his|her)\s(?:[\p{L}-]{1,12}\s){0,2}?(?:patients|clients|kids|regulars|players|students|guests)|(?:two|three|four|five|six|several|both)\s(?:of (?:the|them|our)\s)?(?:[\p{L}-]{1,12}\s)?(?:children|kids|boys|girls|men|women|passengers|workers|students|guests|players|riders|teens|brothers|sisters|bridesmaids))(?!\p{L}|'s\s(?:day|clinic|office|health))`,
);
const QUIEN = test(
  String.raw`${BOUND}(?:(?:una?|el|la|al|del|nuestr[oa]|aquell?[oa]|aquel|un[oa]s|ese|esa)\s(?:[\p{L}]{1,14}\s){0,2}?(?:${ALGUIEN}|dueñ[oa]|propietari[oa]|encargad[oa]|emplead[oa]|capit[aá]n|comandante|sacerdote|di[aá]cono|presidenta?|directora?|entrenadora?|alcalde(?:sa)?|alguacil|pastora?|vecin[oa]|socorrista|gu[ií]a)|(?:dos|tres|cuatro|cinco|un par|varios)\s(?:[\p{L}]{1,12}\s)?(?:de (?:la|el|una|los) (?:misma |mismo )?(?:boda|fiesta|familia|quinceañera|equipo|escuela|obra)|herman[oa]s|niñ[oa]s|trabajadores|muchach[oa]s|jornaleros|alumnos|invitados|compañeros de))(?!\p{L})`,
);

/** What is done for patients, or befalls them: past, and of no one else. */
const DONE = pattern(
  String.raw`${BOUND}(?:(?:we|I|team|he|she|Dr\.?\s\p{L}{2,12}|\p{Lu}\p{Ll}{1,11})\s(?:just\s|even\s|also\s)?(?:stitched|sutured|sewed|glued|splinted|airlifted|resuscitated|revived|operated on|treated|patched|bandaged|vaccinated|delivered (?:a|the|her|twins|triplets|one)|pulled (?:a|the|his|her|two)|dug (?:a|the)|extracted (?:a|the)|removed (?:a|the|his|her)|set (?:a|the|his|her)|reset (?:a|the|his|her)|saw the same|drained|numbed|examined|put\s(?:[\p{L}\d-]{1,12}\s){1,3}(?:stitches|sutures|staples|casts?|splints?)|gave\s(?:an?|the)\s(?:\p{L}{3,12}\s)?(?:shot|injection|transfusion|epipen)|found a\s\p{L}{3,14}|(?:pulled|dug|removed|extracted|took|picked|fished|cut|teased|plucked|froze|lanced|shaved|burned|snipped) (?:an?|the|two|three|several|\d{1,2})\s(?:[\p{L}-]{2,14}\s){1,3}?(?:from|out of|off)|(?:re)?(?:attached|implanted|set|glued|placed|built|capped|pinned|closed|cleaned|fixed|saved|repaired|x-rayed) (?:a|an|the|his|her|one|two)(?=\s[^!?;]{0,30}?(?:fingertip|finger|thumb|hand|arm|leg|foot|toe|ear|eyebrow|chin|tooth|teeth|wrist|ankle|hip|knee|shoulder|collarbone|jaw|nose|scalp|lip|forehead|wound|gash|cut)(?!\p{L}))|hospitali[sz]ed|(?:squeezed|fit|fitted|worked|slotted|took) in (?:an?|the|one|two)|(?:wheeled|carried|rushed|flew|lifted|drove)(?: out| off| in)? (?:an?|the|one))|(?:was|were|been|got)\s(?:[\p{L}]{1,10}ly\s)?(?:stitched|sutured|airlifted|flown|rushed|wheeled|carried (?:in|to)|brought in|resuscitated|operated on|treated|patched up|admitted to (?:us|our|hospital|the)|discharged|hospitali[sz]ed|seen (?:here|by|in our)|bitten|stung|burned|scalded|born (?:here|in our|on our|at our))|(?:fainted|collapsed|choked|overdosed|passed out|blacked out|put in (?:a|two|three) stents?|spent [^!?;]{0,40}?(?:stitching|suturing|delivering|treating|operating on|sewing up|patching up|resuscitating)|born (?:in|on) (?:our|the) (?:lobby|car ?park|parking lot|back seat|doorstep|waiting room|elevator|hallway)|went into labou?r|gave birth)(?!\p{L})|(?:broke|fractured|dislocated|sprained|tore|crushed|lost|cut|gashed|burned)\s(?:his|her|both|an?)\s(?:[\p{L}]{1,10}\s)?(?:arms?|legs?|wrists?|ankles?|hips?|fingers?|ribs?|collarbone|thumb|foot|hand|nose|tooth|jaw|elbow|knee)|(?:had|having|with|for)\s(?:an?\s|his\s|her\s|the\s|a broken\s)?(?:heart attack|stroke|seizure|stitches|broken \p{L}{3,10}|concussion|crushed \p{L}{3,8}|snake ?bite|overdose|carbon monoxide|appendix out|tonsils out|dressings|emergency c-section)|baby arrived|came in(?:to|\swith|\safter|\sfor|\scovered)?(?=[\s,])|diagnosed (?=[^!?;]{0,60} with )|(?:got|had) (?:his|her|an?|the) (?:[\p{L}-]{2,12}\s){1,3}?(?:taped|stitched|set|x-rayed|fixed|bandaged|drained|numbed|pulled|removed|glued|taken out|cut out|dug out|cleaned out|put back)|came to (?:us|me|our)|needed (?:[\p{L}\d-]{1,12}\s){0,3}?(?:stitches|surgery|oxygen|an ambulance|a cast|a transfusion)|brought (?:him|her|them) back|went home with|walked in (?:with|after|holding)|left our (?:ward|clinic|office|care)|coming in for (?:daily\s|weekly\s)?(?:dressings|stitches|treatment))(?!\p{L})`,
);
const HECHO = pattern(
  String.raw`${BOUND}(?:(?:le|les|se le|se les)\s(?:sac|quit|pus|retir|coloc|cos|enyes|sutur|inyect|extraj|oper|cort|cur|di|hic|hiz|entablill|aplic|detect|diagnostic)\p{L}{1,5}|(?:atend|oper|cos|sutur|enyes|vacun|cur|entablill|reanim|revivi|recib|dimos de alta|diagnostic|extraj|vend|salv|asist|suturaron|trat)(?:imos|amos|[ií]|[eé]|i[oó]|[oó]|ieron|aron)?(?!\p{L})\s(?:de\s(?:urgencia|emergencia|(?:una?|la|el|los|las)\s\p{L}{3,14}|\p{L}{4,14})\s)?(?:por\s(?:una?\s)?\p{L}{4,14}\s)?(?:a\s|al\s|el parto|los puntos|(?:una|la)\s(?:ceja|mano|herida|frente|muñeca|pierna|rodilla|nariz|clav[ií]cula|cabeza|barbilla|oreja|cadera|mejilla|espalda|pantorrilla)|(?:un|el)\s(?:dedo|brazo|labio|tobillo|pie|codo|hombro|ment[oó]n|ojo|parto|pulgar))|(?:naci[oó]|nacieron)\s(?:una?\s\p{L}{3,9}\s)?(?:en (?:nuestras|esta|la|el|nuestr[oa])|aqu[ií])|se\s(?:desmay|quebr|fractur|cort|quem|desvaneci|intoxic|ahog|atragant|golpe|lastim|descalabr|tronc|zaf)(?:[oó]|aron|ron)|se cay[oó]|(?:lleg|entr|ingres|acudi|vin|apareci|cay)(?:[oó]|aron|ieron|eron)\s[^!?;]{0,60}?(?:(?:infarto|dolor|herid|sangr|fiebre|fractur|quemad|muela|intoxic|picad|mordid|convuls|desmay|ahog|parto|mareo|yeso|puntos|hinchad|machetazo|golpe|v[oó]mito)\p{L}{0,8}|por los mismos)|(?:fue|fueron)\s(?:atendid|operad|trasladad|dad|internad|hospitalizad|llevad)[oa]s?|tuvo\s(?:su|un|una|el)\s(?:beb[eé]|parto|infarto|derrame|ces[aá]rea)|(?:nos\s)?trajeron\s(?:a|al|con)(?!\p{L}))`,
);

/** What ails one, in a sentence of a past day and of one person. */
const AILED = pattern(
  String.raw`${BOUND}(?:cardiac arrest|chok(?:ed|ing)|stopped breathing|heart stopped|twisted (?:his|her)|nail through|stitches|sutures|chest pains?|heart attack|stroke|seizure|allergic reaction|anaphyla\p{L}{2,4}|concussion|(?:snake|dog|spider|tick|rattlesnake|horse|cat)[ -]?bites?|(?:bee|wasp|jellyfish) stings?|fish ?hook|(?:broken|fractured|dislocated|sprained|crushed|severed|cracked|torn|knocked-out|chipped|abscessed) \p{L}{3,12}|compound fracture|nosebleed|asthma attack|contractions|labou?r|twins|triplets|overdose|heat ?stroke|frostbite|burns|second-degree|appendix|appendicitis|hernia|gallstones?|kidney stones?|miscarriage|gash|bleeding|unconscious|not breathing|cpr|defibrillator|epipen|airlifted|life flight|helicopter|ambulance|collapsed|fainted|black(?:ed)? out|passed out|after a fall|fell off|thrown (?:from|by)|kicked by|food poisoning|panic attack|high fever|pneumonia|splinters?|bead|swallowed|warts?|moles?|hit by|run over|tick|lice|rabies|measles|stabbed|shot in)(?!\p{L})`,
);
const PAST_VERB = pattern(
  String.raw`${BOUND}(?:was|were|came|had|walked|went|got|fell|brought|rushed|took|taken|needed|arrived|collapsed|fainted|suffered|gave|pulled|removed|saw|treated|found|stopped|kept|saved|set|put|helped|left|spent|lost|broke|ran|is (?:home|back|fine|doing|recovering|out|better|well|on the mend)|treated|froze|took)(?!\p{L})`,
);
/** “She was seen by Ruth last Friday”: nobody is named, and the day tells. */
const SHE = pattern(
  String.raw`(?:^\W{0,3}|[,;]\s)(?:s?he|they)\s(?:was|were|had been|got|came|walked|limped|had)(?!\p{L})`,
);

const TREATED = pattern(
  String.raw`${BOUND}(?:was|were|been|got)\s(?:seen|treated|admitted|operated on|stitched up|vaccinated|examined|diagnosed|discharged)\s(?:here|by|in|at|on|for|after|with)(?!\p{L})`,
);
const everywhere = ({ source }: RegExp) => pattern(source);

export const TOLD_VISITS = [
  together(DONE, WHEN, WHO),
  together(HECHO, WHEN, QUIEN),
  together(
    pattern(
      String.raw`${BOUND}(?:ambulance|life flight|helicopter|paramedics|ambulancia|helic[oó]ptero|param[eé]dicos)(?!\p{L})`,
    ),
    WHEN,
    test(
      String.raw`${BOUND}(?:s?he (?:is|was|has)|they (?:are|were)|that was an?|for (?:one of our|an?|our)\s\p{L}|ya est[aá]|era (?:una?|por)|se (?:llev|recuper)[oó]|fue por)(?!\p{L})`,
    ),
  ),
  loosely(240, AILED, everywhere(WHEN), everywhere(WHO), PAST_VERB),
  loosely(200, AILED, everywhere(WHEN), SHE),
  loosely(200, TREATED, everywhere(WHEN), SHE),
];

/** "If you saw the ambulance on Tuesday" tells, though it begins as what may happen to anyone. */
export const IS_TOLD_ANYWAY =
  /^\s{0,2}(?:if you (?:saw|heard|noticed|wondered|were wondering)|si (?:vieron|vio|oyeron|escucharon|notaron))(?!\p{L})/iu;
