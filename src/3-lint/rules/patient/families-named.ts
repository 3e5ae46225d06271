import { CLINICAL, CLINICO } from './care-words.ts';

// Families that are named as ones who are cared for here: “La familia … se atiende con nosotros”, “The … family has been
// coming to us for years”.

const B = String.raw`(?<!\p{L})`;
const E = String.raw`(?!\p{L})`;
const THE_FAMILY = String.raw`${B}(?:[Tt]he|[Oo]ur)\s(?:[\p{Ll}-]{3,12}\s){0,2}?\p{Lu}[\p{L}'-]{2,20}\sfamily(?!\p{L}|\s(?:clinic|practice|medicine|dental|dentistry|health|center|foundation|farm|business|store|name|fund|room|wing|chapel))`;
const LA_FAMILIA = String.raw`${B}(?:[Ll]a|[Nn]uestra)\s(?:querida\s)?familia\s(?:de\s(?:los\s)?)?\p{Lu}[\p{L}-]{2,20}`;
const LOS = String.raw`${B}[Ll]os\s\p{Lu}[\p{L}-]{2,20}`;
const ADVERB = String.raw`(?:(?:all|always|also|still|now|long|ever|everyone|proudly)\s){0,2}`;
const TO_US =
  '(?:to us|here|with us|to our (?:clinic|office|practice|dentists?|doctors?|nurses?|team)|in our (?:clinic|office|practice|care|chairs?))';
const CON_NOSOTROS =
  '(?:con nosotr[oa]s|conmigo|aqu[ií]|en (?:nuestra|esta) (?:cl[ií]nica|consulta|casa)|a (?:nuestra|esta) (?:cl[ií]nica|consulta))';
const CARERS =
  '(?:doctors?|dentists?|nurses?|therapists?|hygienists?|midwi(?:fe|ves)|pediatricians?|orthodontists?|optometrists?|team)';

const SO = String.raw`(?:,\s(?:who|whom|all)|\swho)?(?:\s[^.!?;:\n]{0,40}?)?\s`;

export const FAMILIES: readonly RegExp[] = [
  String.raw`${THE_FAMILY}${SO}(?:has|have|had)\s${ADVERB}(?:trusted us(?!\s(?:with (?:the|their) (?:building|house|land|keys|money)|to (?:build|run)))|been (?:coming|patients|seen|cared for|with us|in our care)|come\s${TO_US}|relied on (?:us|our (?:doctors|nurses|dentists)))${E}`,
  String.raw`${THE_FAMILY}${SO}(?:(?:trusts?|trusted|brings?\s[^.!?;:\n]{2,30}?\sto)\s(?:us|our\s${CARERS})(?!\p{L}|\s(?:for (?:lunch|dinner|coffee)|with the))|(?:sees?|visits?|comes?\sto|goes\sto)\sour\s${CARERS}${E})`,
  String.raw`${THE_FAMILY}[^.!?\n]{0,90}?${B}(?:had|got|get|have|did)\s(?:their|her|his|all (?:their|of their))\s(?:[\p{L}-]{2,12}\s){0,2}?${CLINICAL}\s(?:[\p{L}]{3,9}\s){0,2}?(?:here|with us|at our|by us)${E}`,
  String.raw`${THE_FAMILY}[^.!?;:\n]{0,30}?\s(?:is|are|was|were)\s(?:all\s|our\s|one of our\s|among our\s|longtime\s|such\s|loyal\s|wonderful\s|first\s){0,3}patients${E}`,
  String.raw`${LA_FAMILIA}(?:,?\s(?:que|quienes?|entera|completa|toda)|\s[^.!?;:\n]{2,30}?)?,?\s(?:ya\s|tambi[eé]n\s|siempre\s|toda\s)?(?:conf[ií]an?\s(?:en nosotr|en nuestr|su salud)|se\s(?:atienden?|tratan?|vacunan?|revisan?|han? atendido)(?!\s(?:en|con)\s(?:el|la|otr))|(?:vienen?|acuden?)\s${CON_NOSOTROS}|llevan?\s[^.!?;:\n]{3,30}?\s(?:viniendo|atendi[eé]ndose|con nosotr)|(?:son|es)\s(?:todos\s)?pacientes?)`,
  String.raw`(?:${LA_FAMILIA}|${LOS})[^.!?\n]{0,90}?\sse\s(?:atienden?|tratan?|vacunan?|operaron|revisan?|han? atendido)\s(?:[\p{L}]{3,9}\s)?${CON_NOSOTROS}`,
  String.raw`(?:${LA_FAMILIA}|${LOS})[^.!?\n]{0,60}?\s(?:su|sus)\s(?:[\p{L}]{3,12}\s)?${CLINICO}\s(?:[\p{L}]{3,9}\s){0,2}?${CON_NOSOTROS}`,
].map((source) => new RegExp(source, 'gu'));
