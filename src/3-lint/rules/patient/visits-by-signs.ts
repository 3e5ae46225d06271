import { together } from '../together.ts';
import { CLINICAL, CLINICO } from './clinical-words.ts';
import { CLOCK, TOLD_DAY } from './days-told.ts';
import { FORASTERO, OUTSIDER } from './outsiders.ts';
import { unless } from './unless.ts';

// A day, somebody who isn't of the practice, what was done or found, and that it was: four signs in any order.

const all = (source: string) => new RegExp(source, 'giu');
const END = String.raw`(?!\p{L})`;

const WAS = String.raw`(?<!\p{L})(?:\p{L}{2,13}ed|was|were|came|had|went|got|fell|brought|took|gave|saw|found|kept|set|put|left|spent|lost|broke|ran|froze|told|said|wrote|stood|held|sang|slept|sewed|dug|drove|flew|bit|stung|cut|shook|swam|rode|hit|let|made|met|born|done|given|seen|taken|sent|in tears|home by|is (?:home|back|fine|doing|recovering|out|better|well|on the mend)|(?:has|have) (?:gone|been|already)|patient (?:on|in|arriving|leaving|waiting|from|with)|(?:arriving|leaving|recovering|waking|being|waiting)|(?<=^[^.!?]{0,30})with (?:his|her)|case of the|recent case|our apologies|sorry to)${END}`;
const FUE = String.raw`(?<!\p{L})(?:\p{L}{2,13}(?:ó|aron|ieron|amos|imos|é|aba|aban|ía|ían)|\p{L}{2,12}(?<!aqu|as|all|ah)í|fue|fueron|puse|hice|tuve|vino|vinieron|trajo|trajeron|dijo|hizo|dio|tuvo|puso|vi|vimos|ca[ií]|era|(?:atendid|operad|ingresad|intervenid|colocad|tratad|enyesad)[oa]s?|ya (?:est[aá]|volvi|camina)|recién salid[oa]|(?<=^[^.!?]{0,20})con (?:el|la|un|una|su)|caso (?:reciente|de la semana|del mes)|paciente (?:en|con|de|tras|recién)|(?:he|hemos|ha|han) (?:atendido|operado|tenido|visto)|se (?:recuper|encuentr|fue)\p{L}{0,4})${END}`;

/** Rules, offers, plans, courses and gifts: the sentence is of anyone, or of no visit. */
export const HARMLESS = [
  String.raw`(?<!\p{L})(?:agreements?|fined|settle[ds]|settlement|most (?:people|patients)|if|whether|whenever|please|anyone|anybody|everyone|everybody|whoever|imagine|suppose|invented|made-up|fictional|fictitious|for instance|patients (?:can|may|must|should|will|often|who)|people (?:can|may|must|should|will|who)|can(?! you)|will(?! be missed)|must|should|might|often|usually|each|any|per|studies|study|trials?|published|journal|article|magazine|donat\p{L}{2,5}|sponsor\p{L}{0,4}|fundrais\p{L}{2,4}|mannequins?|manikins?|simulat\p{L}{2,4}|drills?|class(?:es)?|course|workshop|seminar|lecture|residency|fellowship|graduat\p{L}{2,4}|degree|scholarship|internship|award\p{L}{0,3}|retir(?:es|ing)|open house|ribbon|welcomes?|joins?|joined (?:us|our|the)|hired|appointed|health fair|vaccination day|volunteer(?:s|ed|ing)|training (?:day|session)|is offered|are offered|(?:hundredth|thousandth|millionth|\d{2,4}(?:st|nd|rd|th)) (?:baby|birth|patient|surgery|implant)|certificates?|board[- ]certified|years old this|guest on|interview\p{L}{0,3}|podcast|newspaper|spoke about|team member|delivery driver|(?:left|delivered|fixed) the [\p{L} ]{0,12}wheelchair|surveyor|inspect(?:or|ed)|new rule|1[5-8]\d\d|take effect|took effect|starts? (?:on|at)|begins? (?:on|at)|from \p{L}{3,9} \d{1,2} on)${END}`,
  String.raw`(?<!\p{L})(?:(?:on|from) (?:mon|tues|wednes|thurs|fri|satur|sun)days|(?<=^\W{0,3})(?:an?|the) (?:patient|client|child|person|baby|woman|man|parent)\s(?:[^.!?;,]{2,60}\s)?(?:may|needs|gets|has to|is asked|waits|keeps|receives)${END}|never (?:post|say|tell|write|share|mention|confirm|describe)|(?<=^\W{0,3})(?:never|do not|don['’]t|nunca)${END}(?! (?:do|repeat) what)|(?:don['’]t|do not|doesn['’]t|no one|nobody|not) (?:say|tell|post|share|confirm|mention|write|repeat that)|(?:a|the|new|this) rule (?:changed|says|is|was))${END}`,
  String.raw`(?<!\p{L})(?:si(?!\p{L})(?! est)|cuando (?:usted|alguien)|por favor|cualquier\p{L}{0,2}|(?<!a )quien(?:es)?(?! (?:oper|atend))|imagin\p{L}{1,4}|supong\p{L}{1,4}|inventad[oa]|ficticio|(?<!no )puede|pueden|podr[aá]\p{L}{0,2}|debe|deben|deber[aá]\p{L}{0,2}|ser[aá]n?|habr[aá]|cada|suele|suelen|todos los|todas las|los (?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bados|domingos)|estudios? (?:publicad|sobre|de \d)\p{L}{0,3}|revista|art[ií]culo|don(?:aci[oó]n|[oó]|aron)|patrocin\p{L}{1,4}|maniqu[ií]|simulacro|curso|taller de|charla|jornada|residencia|especialidad|licenciatur\p{L}{0,2}|beca|premio|se jubila|inauguramos|inauguró|se incorpora|incorporamos|feria de (?:la )?salud|voluntarios|nunca (?:diga|publique|cuente|escriba)|a partir de|entra en vigor|empieza el|silla de ruedas nueva|compañer[oa] (?:tuvo|dio)|1[5-8]\d\d|es el (?:d[ií]a|mes) de|certificad[oa])${END}`,
].map(all);

/** What stands under a picture, or over an example: nobody need be named beside it. */
const CAPTION = String.raw`(?<!\p{L})(?:close-?ups?|before and after|pictured|photo(?:graph)?s? of|x-?rays? of|scans? of|mri of|shown(?: here)?|healed|healing|swollen|stitched|bruised|sign-in sheet|schedule|whiteboard|chalkboard|bulletin board|log|logbook|calendar(?: page)?|screen|monitor|clipboard|list on|label|wristband|chart on|entry|scar|wound|incision|case of the (?:day|week|month)|recent case|case \d{1,3}|(?:(?:her|his|their|(?:the )?(?:patient|reviewer|caller|commenter|user)['’]s|from the)\s(?:[\p{L}]{4,9}\s)?(?:file|chart|records?|notes)|(?<=^[^.!?]{0,20})(?:file|chart|record))\s?(?::|shows?|says?|reads?|lists?|has)|sticky note|discharge papers|papers on|(?:form|chart|envelope|prescription|folder|file|note|card) on (?:an?|the)|done (?:here|at|in) (?:our|the)|performed (?:here|at|in) (?:our|the)|placed (?:here|at|in)|(?:repaired|removed|fitted|made|set|treated|finished|delivered) (?:here|in a single|in one|at our|in our)|radiograf[ií]a de|ecograf[ií]a de|antes y despu[eé]s|primer plano|en la (?:foto|imagen|pantalla)|foto de|pizarra|hoja de|(?:(?:su|del? (?:la )?(?:paciente|usuari[oa]))\s)?(?:expediente|ficha|historia(?: cl[ií]nica)?|historial)\s?:|su (?:expediente|ficha|historial) (?:muestra|dice|indica)|agenda|pantalla|registro|lista de|etiqueta|pulsera|(?:nota|papel|informe|volante|carpeta|sobre) (?:en|sobre) (?:el|la|una?)|informe de alta|caso (?:reciente|de la semana|del mes|cl[ií]nico)|cicatriz|herida)${END}`;
/** Said by somebody, in quotation marks, of oneself: “Had my gallbladder looked at here on …”. */
const MINE = String.raw`[“"«‘']\s?(?:[^“”"«».!?]{0,60}?\s)?(?:(?:I\s)?(?:had my|went in|came in|was (?:seen|treated|admitted|in|operated)|got my|had an?|broke my|brought my)|me (?:hicieron|operaron|atendieron|sacaron|quitaron|pusieron|cosieron|trataron|curaron|ingresaron|vieron)|(?:fui|entr[eé]|ingres[eé]|llegu[eé]|llev[eé]|vine) (?:a|al|por|con|de))${END}`;

export const VISITS_BY_SIGNS = [
  unless(HARMLESS, together(250, all(TOLD_DAY), all(CLINICAL), all(WAS), all(OUTSIDER))),
  unless(HARMLESS, together(250, all(TOLD_DAY), all(CLINICO), all(FUE), all(FORASTERO))),
  unless(HARMLESS, together(200, all(CAPTION), all(CLINICAL), all(TOLD_DAY))),
  unless(HARMLESS, together(200, all(CAPTION), all(CLINICO), all(TOLD_DAY))),
  unless(HARMLESS, together(160, all(CAPTION), all(CLOCK), all(CLINICAL))),
  unless(HARMLESS, together(160, all(CAPTION), all(CLOCK), all(CLINICO))),
  unless(HARMLESS, together(200, all(MINE), all(CLINICAL), all(TOLD_DAY))),
  unless(HARMLESS, together(200, all(MINE), all(CLINICO), all(TOLD_DAY))),
];
