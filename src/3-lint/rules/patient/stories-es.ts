import { PERSONA } from './people.ts';

const pattern = (source: string) => new RegExp(source, 'giu');
const UNA = String.raw`(?:una?|ciert[oa]|aquell?[oa]|aquel|otra|otro|cierta)\s(?:[\p{L}]{1,15}\s){0,2}?${PERSONA}`;
const ME_DIJO = String.raw`(?:me|nos)\s(?:dijo|cont[oó]|confes[oó]|pregunt[oó]|trajo|regal[oó]|enseñ[oó]|pidi[oó]|confi[oó]|escribi[oó]|abraz[oó]|agradeci[oó]|dio|mand[oó]|llam[oó]|explic[oó]|hizo|mir[oó]|revel[oó]|entreg[oó]|mostr[oó]|sorprendi[oó]|ha enseñado|ha contado|ha dicho|comentaba|coment[oó]|contaba|decía|platic[oó]|revel[oó])`;
const LLEGO =
  '(?:lleg[oó]|vino|entr[oó]|apareci[oó]|acudi[oó]|lleg[aá]ba|venía|se present[oó]|ingres[oó]|volvi[oó]|regres[oó])';
const CUANDO =
  '(?:una vez|un d[ií]a|una noche|una tarde|una mañana|cierta vez|en una ocasión|hace (?:poco|tiempo|unos? (?:d[ií]as|meses|años|mes|año)|años|meses|algunos (?:años|meses))|el (?:mes|año|invierno|verano) pasado|la semana pasada|el otro d[ií]a|recientemente|hace un (?:mes|año)|al principio de mi carrera|en mi (?:primer|segundo) año|durante mi residencia)';

export const STORIES_ES: readonly RegExp[] = [
  String.raw`(?<!\p{L})(?:una?|aquell?[oa]|aquel|otr[oa]|mi primer[oa]?|un[oa] de (?:mis|nuestr[oa]s|los|las))\s(?:[\p{L}]{1,15}\s){0,2}?pacientes?(?:\smí[oa]|\snuestr[oa])?,?\s(?:[^!?;]{0,50},\s)?(?:que\s|me\s|nos\s|una vez\s|no\s|se\s|le\s|ya\s|una vez me\s){0,3}(?:fue|era|dijo|cont[oó]|confes[oó]|pregunt[oó]|trajo|traía|regal[oó]|enseñ[oó]|pidi[oó]|confi[oó]|escribi[oó]|abraz[oó]|llor[oó]|${LLEGO}|escondi[oó]|perdi[oó]|tuvo|tenía|había|estaba|creía|pensaba|quería|sobrevivi[oó]|logr[oó]|muri[oó]|falleci[oó]|neg[oó]|comentaba|mand[oó]|ense[ñn][oó]|super[oó]|dej[oó]|sufría|venía)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:${CUANDO},?\s)?${UNA}(?:\s(?:de|con|que)\s[^.!?;,]{2,40}?)?,?\s(?:una vez\s|por fin\s|un día\s|llorando\s)?(?:${ME_DIJO}|${LLEGO}\s(?:a (?:mi|nuestr[oa]|la|esta) (?:consulta|consultorio|cl[ií]nica|oficina)|conmigo|con nosotros|a verme|a vernos|sin|llorando|convencid[oa]|con (?:dolor|miedo|un|una|su|fiebre)|muy|pidiendo|al borde))(?!\p{L})`,
  String.raw`(?<!\p{L})${CUANDO},?\s(?:nos\s|me\s)?(?:${LLEGO}|atend[ií]|atendimos|trat[eé]|tratamos|conoc[ií]|conocimos|tuve|tuvimos|vi|vimos|acompañ[eé]|me toc[oó]|nos toc[oó]|operamos|escuch[eé])\s(?:a\s|con\s|atender a\s)?(?:una?|aquell?[oa]|un[oa]s)\s(?:[\p{L}]{1,15}\s){0,2}?${PERSONA}`,
  String.raw`(?<!\p{L})(?:(?:siempre|aún|todavía)\s)?(?:recuerdo|me acuerdo de|recordamos|nunca olvidar[eé]|no olvido|jamás olvidar[eé]|nunca olvido|no se me olvida|no puedo olvidar|pienso (?:mucho )?en|recuerda|me marc[oó]|llevo en el coraz[oó]n)\s(?:al\s|a\s|con cariño a\s|mucho a\s|el caso de\s|la historia de\s)?(?:una?|aquell?[oa]|aquel|la|el|mi primer[oa]?|un[oa] de mis)?\s?(?:[\p{L}]{1,15}\s){0,2}?${PERSONA}(?:,|\s(?:que|quien|con|de|a quien|cuando)(?!\p{L}))`,
  String.raw`(?<!\p{L})(?:había|hubo|tuve|tuvimos|teníamos|atend[ií] a|atendimos a|trat[eé] a|acompañ[eé] a|conoc[ií] a)\s(?:una?|aquell?[oa])\s(?:[\p{L}]{1,15}\s){0,2}?${PERSONA}\s(?:que|quien|con|de|cuy[oa]|una vez)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:lleg[oó]|vino)\s(?:una?)\s(?:[\p{L}]{1,15}\s){0,2}?${PERSONA}\s(?:llorando|convencid[oa]|que|con|sin|muy|asustad[oa]|desesperad[oa]|a mi|a la|al)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:momento|recuerdo|día|regalo|lecci[oó]n|caso)\s(?:[^!?;]{0,50}\s)?(?:fue|es|era)\s(?:cuando|el día (?:en )?que|el de|con)\s(?:una?|la|el|mi|nuestr[oa])\s(?:[\p{L}]{1,15}\s){0,2}?${PERSONA}(?!\p{L})`,
  String.raw`(?<!\p{L})${UNA}(?:\s(?:de|con)\s[^.!?;,]{2,40}?)?,?\s(?:que\s|un día\s|por fin\s|nunca\s|ya\s)?(?:manej[oó]|camin[oó]|bail[oó]|muri[oó]|falleci[oó]|llor[oó]|ri[oó]|escondi[oó]|se neg[oó]|sobrevivi[oó]|se desmay[oó]|cant[oó]|me abraz[oó]|horne[oó]|teji[oó]|rog[oó]|grit[oó]|sonri[oó]|despert[oó]|se recuper[oó]|perdi[oó] (?:a|su|el)|venci[oó]|luch[oó]|sufri[oó]|insisti[oó]|se disculp[oó]|le puso (?:mi|nuestro) nombre|volvi[oó] a)(?!\p{L})`,
  String.raw`(?<!\p{L})${UNA}(?:\s(?:de|con)\s[^.!?;,]{2,30}?)?\s(?:todavía\s|aún\s|siempre\s)?(?:me|nos)\s(?:trae|manda|llama|escribe|visita|recuerda|enseña|regala|saluda|abraza)(?!\p{L})(?:\s[^.!?;,]{1,30}\s(?:cada|todos|todas|siempre)(?!\p{L}))?`,
  String.raw`(?<!\p{L})(?:guardo|conservo|tengo|cuelga)\s[^!?;]{0,30}?(?:dibujo|carta|tarjeta|foto|nota|poema|gorro|bufanda|pintura)s?\s(?:que me (?:dio|hizo|regaló|mandó)\s)?(?:de\s)?${UNA}(?!\p{L})`,
  String.raw`(?<!\p{L})(?:por|gracias a|debido a)\s${UNA}\s(?:al que|a la que|que|a quien|con)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:nunca|jamás|no) se me (?:va a olvidar|olvida(?:r[aá])?|olvidó)\s(?:a\s|de\s)?(?:una?|el|la|aquell?[oa]|aquel)\s(?:[\p{L}]{1,15}\s){0,2}?${PERSONA}(?!\p{L})`,
  String.raw`(?:caso (?:real|cl[ií]nico|de éxito)|historia (?:real|de éxito|de un paciente))\s?[:.-]\s{0,2}(?:una?|nuestr[oa]|el|la)\s`,
  String.raw`(?<!\p{L})fue (?:una?|mi)\s(?:[\p{L}]{1,15}\s){0,2}?${PERSONA}(?:\s(?:de|con)\s[^.!?;,]{2,30}?)?\s(?:quien|que|el que|la que)\s(?:me|nos)(?!\p{L})`,
].map(pattern);
