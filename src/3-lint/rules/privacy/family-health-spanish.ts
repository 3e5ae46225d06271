import { ILLNESSES_SPANISH } from '#schema/lexicon/illnesses.ts';
import { words } from './family.ts';
import {
  AFTER_SPANISH,
  OURS_SPANISH,
  PARENT_SPANISH,
  QUALIFIERS_SPANISH,
  RELATIVE_SPANISH,
  SIBLING_SPANISH,
  WHOSE_SPANISH,
} from './family-spanish.ts';

const ILLNESS = `(?:${ILLNESSES_SPANISH})(?![\\p{L}-])`;
const BETWEEN = '(?<between>[^.;:!?]{0,70}?)';
const THEIRS = `(?:${WHOSE_SPANISH}|un[oa]? de (?:mis|sus)\\s)${QUALIFIERS_SPANISH}${RELATIVE_SPANISH}${AFTER_SPANISH}`;
export const DEATHS_SPANISH =
  'muri[oó]|falleci[oó]|fallecer|morir|ha muerto|hab[ií]a muerto|enferm[oó]|enfermara|se enferm[oó]|estuvo (?:muy )?enferm[oa]|est[aá] enferm[oa]|se (?:nos )?fue de este mundo|perdi[oó] la (?:vista|vida|memoria|audici[oó]n|batalla)|parti[oó] (?:de este mundo|antes|joven)|qued[oó] (?:cieg|sord|paral|viud)\\p{L}{1,8}|naci[oó] (?:\\p{L}{1,8}\\s){0,3}(?:prematur|sord|cieg|sin o[ií]r|antes de tiempo)\\p{L}{0,2}';

/** Relatives and what they have, had or died of. */
export const FAMILY_HEALTH_SPANISH: readonly RegExp[] = [
  // mi hijo tiene autismo; mi papá con Alzheimer; a su mamá le dio cáncer
  `${THEIRS}${BETWEEN}(?<![\\p{L}])${ILLNESS}`,
  // el cáncer de mi mamá; la leucemia que se llevó a mi hermano; con el Alzheimer de su abuela
  `${ILLNESS}\\s(?:\\p{L}{2,14}\\s){0,4}?(?:de|a|en|con)\\s${THEIRS}`,
  `${ILLNESS}\\s(?:\\p{L}{2,12}\\s){0,2}?(?:que|con (?:el|la) que)\\s(?:\\p{L}{1,12}\\s){1,4}(?:a\\s)?${THEIRS}`,
  `(?:perd(?:[ií]|er|imos|i[oó]|iendo)|p[eé]rdida|muerte|fallecimiento|partida|suicidio|agon[ií]a|[uú]ltimos (?:d[ií]as|meses)|cuid(?:ar|[eé]|[oó]|ando|aba) (?:de |hasta el final )?a)\\s(?:temprana |repentina |prematura )?(?:a|de)\\s${THEIRS}(?=[\\s.,;!]|$)(?<death>)`,
  `${THEIRS}\\s(?:\\p{L}{1,12}\\s){0,3}(?:${DEATHS_SPANISH})`,
  `(?:${DEATHS_SPANISH})\\s(?:\\p{L}{2,12}\\s){0,2}${THEIRS}`,
  // mamá de un niño con autismo; hija de un alcohólico; hermano de una joven con síndrome de Down
  `(?:soy|es|como|ser|siendo|y|,|^)\\s{0,2}(?:la |el |una? )?(?:orgullos[oa]\\s)?(?:${PARENT_SPANISH}|hij[oa]|espos[oa]|niet[oa]|${SIBLING_SPANISH}|cuidadora?)(?:\\s(?:orgullos[oa]|feliz))?\\sde\\s(?:(?:una?|dos|mi|su)\\s|(?=madre|padre|mam|pap))[^.;:!?]{0,50}?(?<![\\p{L}])${ILLNESS}`,
  // crecí con un hermano sordo; tengo una hija con epilepsia
  `(?:crec[ií]|creci[oó]|crecer|tengo|tiene|tuve|tuvo|tener|cr[ií]o|cr[ií]a|criar|criando|vivo|vive|convivo|tenemos)\\s(?:con |a |junto a )?(?:una?|dos)\\s${QUALIFIERS_SPANISH}${RELATIVE_SPANISH}${AFTER_SPANISH}\\s[^.;:!?]{0,40}?(?<![\\p{L}])${ILLNESS}`,
  // operan del corazón a su mamá; internaron a su papá
  `(?:operan|oper[oó]|operaron|operar|internaron|internan|hospitalizaron|ingresaron|entubaron|trasplantaron|trasplantan|diagnosticaron|detectaron|amputaron)\\s(?:[\\p{L}]{1,10}\\s){0,5}?a\\s${THEIRS}`,
  `${THEIRS}\\s(?:[\\p{L}]{1,10}\\s){0,4}?(?:perdi[oó]|perder|perd[ií]a|pierde|perdiendo|sin)\\s(?:la|el|las|los|un|una|sus)\\s(?:vista|memoria|habla|o[ií]do|audici[oó]n|piernas?|pie|brazos?|mano|movilidad|equilibrio|batalla)(?!\\p{L})`,
  // en mi familia hay diabetes
  `(?:en|a|de|por)\\s(?:mi|su|nuestra)\\s(?:propia\\s)?familia\\s(?:\\p{L}{1,12}\\s){0,5}?${ILLNESS}`,
  `${ILLNESS}\\s(?:\\p{L}{1,12}\\s){0,5}?(?:en|a|de|por)\\s(?:mi|nuestra)\\s(?:propia\\s)?familia`,
  `(?:antecedentes|historia)\\s(?:familiar(?:es)?\\s)?de\\s${ILLNESS}\\sen\\s(?:mi|su)\\sfamilia`,
  `${OURS_SPANISH}familia\\s(?:ha |hemos |han )?(?:\\p{L}{2,12}\\s){0,3}(?:con|por|de)\\s(?:el |la |los )?${ILLNESS}`,
].map(words);
