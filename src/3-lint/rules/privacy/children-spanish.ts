import type { Passage } from '#schema/rule.ts';
import { isAsked, isQuoted } from '../speech.ts';
import { plainLetters, type Stretch, withoutAccents } from '../text.ts';
import { words } from './family.ts';
import { FAMILY_CUE_SPANISH } from './family-cues.ts';
import {
  AFTER_SPANISH,
  AND_SPANISH,
  ANY_CHILD_SPANISH,
  CHILD_SPANISH,
  NUMBER_SPANISH,
  OURS_SPANISH,
  OWN_CHILD_SPANISH,
  PARENT_SPANISH,
  QUALIFIERS_SPANISH,
} from './family-spanish.ts';
import { nameLike } from './names.ts';

const NAME = "\\p{Lu}[\\p{L}'-]{1,24}";
const LIST = `(?<name>${NAME}(?:${AND_SPANISH}${NAME}){0,5})`;
const MI = '(?:[Mm]is?|[Nn]uestr[oa]s?)\\s{1,2}';
const MI_SU = '(?<whose>[Mm]is?|[Nn]uestr[oa]s?|[Ss]us?|cuy[oa]s?)\\s{1,2}';
const CALLED =
  '(?:,?\\s{1,2}(?:que\\s|quien\\s)?(?:se\\sllaman?|llamad[oa]s?|de\\snombre|de\\snombres|son|es)\\s|\\s{0,1}[,:(]\\s{0,2}|\\s-{1,2}\\s|\\s{1,2})';
const BEFORE = '\\b';
const ELDEST =
  '(?:mayor|menor|median[oa]|del medio|chiquit[oa]|pequeñ[oa]|benjam[ií]n|benjamina|primogénit[oa]|consentid[oa])';

/** How sure a word must be of being a name where it stands. */
interface Clue {
  readonly pattern: RegExp;
  readonly needed: 'capital' | 'sure';
}
const clue = (needed: Clue['needed'], source: string): Clue => ({
  pattern: plainLetters(source, 'g'),
  needed,
});

const CLUES: readonly Clue[] = [
  // mi hija Valentina; sus hijos, Diego y Sofía; mi hijo se llama Leo
  clue(
    'capital',
    `${BEFORE}${MI_SU}${QUALIFIERS_SPANISH}(?:${OWN_CHILD_SPANISH})${AFTER_SPANISH}${CALLED}${LIST}`,
  ),
  clue(
    'sure',
    `${BEFORE}${MI_SU}${QUALIFIERS_SPANISH}(?:${ANY_CHILD_SPANISH})${AFTER_SPANISH}${CALLED}${LIST}`,
  ),
  // mi nene Yadiel: in a bio nobody but one's own is called so
  clue(
    'capital',
    `${BEFORE}(?<whose>[Mm]i)\\s${QUALIFIERS_SPANISH}(?:niñ(?:[oa]|it[oa])|nen(?:[eai]|it[oa])|beb(?:[eé]|[eé]cit[oa]|it[oa])|chiquit[oa]|chamac(?:[oa]|it[oa])|chav(?:it[oa])|pequeñ(?:[oa]|it[oa])|peque|cr[ií][oa]|escuincl[ei]|guagua|retoño|criatura)\\s${LIST}`,
  ),
  // mi mayor, Iker; la menor, Ana
  clue('sure', `${BEFORE}(?:${MI_SU}|[Ee]l\\s|[Ll]a\\s)${ELDEST},\\s${LIST}(?=,)`),
  // Valentina, mi hija; Leo es mi hijo
  clue(
    'sure',
    `${BEFORE}${LIST}(?:,\\s|\\s(?:es|son)\\s|\\s\\()(?:[Mm]is?|[Nn]uestr[oa]s?)\\s${QUALIFIERS_SPANISH}(?:${OWN_CHILD_SPANISH}|beb[eé]|niñ[oa]s?|nen[ea]s?)(?!\\p{L})`,
  ),
  clue(
    'capital',
    `^\\s{0,2}${LIST},\\s(?:[Mm]is?|[Nn]uestr[oa]s?)\\s${QUALIFIERS_SPANISH}(?:${OWN_CHILD_SPANISH}),`,
  ),
  // papá orgulloso de Emiliano; abuela de Mateo y Lucía
  clue(
    'sure',
    `${BEFORE}(?:[Pp]adres?|[Mm]adres?|[Pp]apás?|[Mm]amás?|[Pp]apas?|[Mm]amas?|[Pp]api|[Mm]ami|[Aa]buel[oa]s?|[Aa]buelit[oa]s?|[Tt]ía|[Tt]ío|[Pp]adrino|[Mm]adrina)\\s(?:(?:orgullos|feliz|felic|enamorad|amoros|primeriz|dedicad|consentidor)\\p{L}{0,4}\\s){0,2}de\\s(?:(?:dos|tres|cuatro|una?|gemelos|mellizos)\\s(?:\\p{Ll}{3,10}\\s?){0,2}[,:(]\\s{0,2})?${LIST}`,
  ),
  // su bebé, Renzo, nació
  clue(
    'capital',
    `${BEFORE}(?<whose>[Mm]i|[Ss]u|[Nn]uestr[oa])\\s(?:beb[eé]|bebit[oa]|reci[eé]n\\snacid[oa]),?\\s${LIST}(?=,|\\s(?:nació|llegó|tiene|cumpl|es|ya)(?!\\p{L}))`,
  ),
  // madre de Abril, una adolescente de catorce
  clue(
    'capital',
    `${BEFORE}(?:[Pp]adre|[Mm]adre|[Pp]apá|[Mm]amá|[Pp]apa|[Mm]ama|[Aa]buel[oa]|[Tt]ía|[Tt]ío|[Pp]adrino|[Mm]adrina)\\s(?:orgullos[oa]\\s)?de\\s${LIST},\\s(?:una?|mi|su|que\\s(?:ya\\s)?tiene|de)\\s(?:\\p{Ll}{3,12}\\s)?(?:${CHILD_SPANISH}|\\d|un\\s|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)`,
  ),
  // un hijo llamado Leo; dos hijas, Ana y Ruth; esposo e hija Valentina
  clue(
    'sure',
    `${BEFORE}(?:${NUMBER_SPANISH}\\s)(?:\\p{Ll}{3,12}\\s)?(?:${OWN_CHILD_SPANISH})(?:\\s(?:llamad[oa]s?|de\\snombre)\\s|\\s?[,:(]\\s{0,2}|\\s-{1,2}\\s|\\s)${LIST}`,
  ),
  clue(
    'sure',
    `${BEFORE}(?:hij[oa]s?)\\s(?:del\\s(?:doctor|Dr\\.?)|de\\sla\\s(?:doctora|Dra\\.?))(?:\\s${NAME})?,\\s${LIST}`,
  ),
  clue(
    'sure',
    `${BEFORE}(?:espos[oa]|marido|mujer|pareja)(?:\\s${NAME})?\\s(?:y|e)\\s(?:(?:su|mi|sus|mis|nuestr[oa]s?)\\s)?(?:hij[oa]s?|hijit[oa])\\s${LIST}`,
  ),
];

const AGES = `${NUMBER_SPANISH}(?:${AND_SPANISH}${NUMBER_SPANISH}){0,4}`;
const YEARS = '(?:años|añitos|meses|mesecitos|semanas)';
const GRADE =
  '(?:k[ií]nder(?:garten)?|pre-?k[ií]nder|preescolar|jard[ií]n(?:\\sde\\s(?:niños|infantes))?|(?:primer|segund|tercer|cuart|quint|sext|s[eé]ptim|octav|noven|d[eé]cim)[oa]?(?:\\s(?:grado|curso|año|semestre)|\\sde\\s(?:primaria|secundaria|prepa(?:ratoria)?|bachillerato|kinder|kínder|eso|básica|infantil))|[1-9](?:º|°|ro|do|to|mo|vo)\\s(?:de\\s(?:primaria|secundaria|eso)|grado)|(?:la\\s)?(?:primaria|secundaria|preparatoria|guarder[ií]a|prepa))';
const OUR_CHILD = `${OURS_SPANISH}${QUALIFIERS_SPANISH}${CHILD_SPANISH}${AFTER_SPANISH}`;
const ATTENDS =
  '(?:est[aá]n?|van?|cursan?|estudian?|entran?|entr[oó]|pas[oóa]n?|empiezan?|empez[oó]|asisten?|comenz[oó]|comienzan?|termina|acaba|es alumn[oa]|son alumn[oa]s|alumn[oa]s?)';
const DETAILS: readonly RegExp[] = [
  `${OUR_CHILD},?\\s(?:que\\s|quien\\s|ya\\s|apenas\\s|s[oó]lo\\s){0,2}?(?:de|tienen?|ten[ií]a|cumplen?|cumpli[oó]|cumplir[aá]n?|acaban?\\sde\\scumplir|van?\\sa\\scumplir|con)\\s(?:(?:ya|apenas|casi|solo|s[oó]lo)\\s)?${AGES}\\s${YEARS}`,
  `${OUR_CHILD},?\\s(?:que\\s|ya\\s|apenas\\s){0,2}(?:cumplen?|cumpli[oó]|cumplir[aá]n?|acaban?\\sde\\scumplir|van?\\sa\\scumplir)\\s(?:(?:los|sus)\\s)?${AGES}(?=\\s{0,2}(?:$|[.,;!)]|este|en|el|la|y))`,
  `${OUR_CHILD}\\s{0,2}[,(]\\s{0,2}${AGES}(?:\\s${YEARS})?\\s{0,2}[),.]`,
  `${OUR_CHILD},?\\s(?:que\\s)?naci(?:ó|o|eron)\\s(?:en\\s(?:el\\s)?(?:\\d{4}|\\p{Ll}{4,10})|el\\s)`,
  `(?:tengo|tenemos|cr[ií]o|criamos|criando)\\s(?:a\\s)?(?:${NUMBER_SPANISH}\\s)?(?:\\p{Ll}{3,12}\\s)?${CHILD_SPANISH}\\s(?:de|con)\\s${AGES}\\s${YEARS}`,
  `${PARENT_SPANISH}\\s(?:(?:orgullos|feliz)\\p{L}{0,3}\\s)?de\\s(?:una?|dos|tres|cuatro|un\\spar\\sde)\\s(?:\\p{Ll}{3,12}\\s)?${CHILD_SPANISH}\\s(?:de|con)\\s${AGES}\\s${YEARS}`,
  `${OUR_CHILD},?\\s(?:que\\s|ya\\s|apenas\\s|este\\saño\\s|quien\\s){0,2}${ATTENDS}\\s(?:(?:en|a|al|de|ya)\\s(?:el\\s|la\\s)?)?${GRADE}`,
].map(words);
/** Schools are told by their capitals, so case counts. */
const SCHOOL = plainLetters(
  `${BEFORE}${MI}${QUALIFIERS_SPANISH}${CHILD_SPANISH}[^.!?\\n]{0,80}?\\s(?:[Ee]scuela|[Cc]olegio|[Pp]rimaria|[Ss]ecundaria|[Pp]reparatoria|[Pp]repa|[Ii]nstituto|[Ll]iceo|[Jj]ardín|[Gg]uardería|[Kk][ií]nder|[Aa]cademia)\\s(?:(?:de|del|la|las|los|San|Santa)\\s)?(?!Medicina|Enfermería|Odontología|Nacional|Derecho|Pública|Dominical)\\p{Lu}[\\p{L}']{2,24}`,
  'g',
);
/** "Su hija mayor cursa segundo": in a bio that addresses nobody it is the writer's. */
const THEIR_CHILD = `[Ss]us?\\s${QUALIFIERS_SPANISH}${CHILD_SPANISH}${AFTER_SPANISH}`;
const THEIR_DETAILS: readonly RegExp[] = [
  ...[
    `${THEIR_CHILD},?\\s(?:que\\s|quien\\s|ya\\s|apenas\\s){0,2}${ATTENDS}\\s(?:(?:en|a|al|de|ya)\\s(?:el\\s|la\\s)?)?${GRADE}`,
    `${THEIR_CHILD},?\\s(?:que\\s|ya\\s|apenas\\s){0,2}(?:tienen?|cumplen?|cumpli[oó]|acaban?\\sde\\scumplir|van?\\sa\\scumplir)\\s(?:(?:ya|apenas|los|sus)\\s)?${AGES}(?=\\s${YEARS}|\\s{0,2}(?:$|[.,;!)]))`,
  ].map(words),
  plainLetters(
    `${BEFORE}[Ss]us?\\s${QUALIFIERS_SPANISH}${CHILD_SPANISH}[^.!?\\n]{0,60}?\\s(?:[Ee]scuela|[Cc]olegio|[Pp]rimaria|[Ss]ecundaria|[Pp]reparatoria|[Pp]repa|[Ii]nstituto|[Ll]iceo|[Gg]uardería|[Kk][ií]nder|[Aa]cademia)\\s(?:(?:de|del|la|las|los|San|Santa)\\s)?(?!Medicina|Enfermería|Odontología|Nacional|Derecho|Pública|Dominical)\\p{Lu}[\\p{L}']{2,24}`,
    'g',
  ),
];
/** "Su hijo de siete años" is a patient's child as well: only beside words that speak of the writer's home. */
const HIS_OR_HER = words(
  `(?:con|junto a|de|a|y|tiene|ama a|adora a|cuida a|lleva a|pasa tiempo con|juega con)\\s(?:sus?\\s)?${QUALIFIERS_SPANISH}(?:${OWN_CHILD_SPANISH})${AFTER_SPANISH}\\s(?:de|que\\stienen?)\\s${AGES}\\s${YEARS}`,
);
const HOME =
  /(?<!\p{L})(?:espos[oa]|marido|pareja|vive con|vive junto|tiempo libre|fuera (?:de la cl[ií]nica|del consultorio|del trabajo)|fines de semana|orgullos[oa]|mam[aá] de|pap[aá] de|cuando no est[aá] (?:en|atendiendo|trabajando))(?!\p{L})/iu;
const ADDRESSED =
  /(?<!\p{L})(?:usted(?:es)?|si|cuando su|pacientes?|padres|familias|les?(?!\s(?:gust|encant|apasion|fascin|divier|interes|entusiasm|da\s|toca|enseñ))|traiga|ll[aá]me\p{L}{0,4}|puede\p{L}{0,2}|vacun\p{L}{1,4}|citas?|visitas?|atiend\p{L}{1,4}|ayud\p{L}{1,5}|consulta)(?!\p{L})/iu;
const ANIMAL =
  /(?<!\p{L})(?:perr\p{L}{1,6}|gat\p{L}{1,6}|mascotas?|cachorr\p{L}{1,4}|peludit?[oa]s?|caballos?|michis?|lomitos?|felin[oa]s?|canin[oa]s?|loros?|gallinas?)(?!\p{L})/iu;

/** Names, ages, school years and schools of the writer's children, in Spanish. Details count in bios only. */
export function childrenInSpanish({ plain, sentences }: Passage, isBio: boolean): Stretch[] {
  if (!FAMILY_CUE_SPANISH.test(plain)) return [];
  return sentences.flatMap(({ text, start }) => {
    if (!FAMILY_CUE_SPANISH.test(text) || isAsked(text)) return [];
    const bare = withoutAccents(text);
    const found = [
      ...(ANIMAL.test(text) ? [] : CLUES.flatMap((one) => named(text, bare, one, isBio))),
      ...(isBio ? details(text, bare) : []),
    ];
    return found
      .filter((one) => !isQuoted(text, one.start))
      .map((one) => ({ start: start + one.start, end: start + one.end }));
  });
}

function details(text: string, bare: string): Stretch[] {
  const found = [...DETAILS, SCHOOL].flatMap((pattern) => [...bare.matchAll(pattern)]);
  const isOfTheirs = HOME.test(text) && !ADDRESSED.test(text);
  const theirs = ADDRESSED.test(text) ? [] : THEIR_DETAILS.flatMap((one) => [...bare.matchAll(one)]);
  return [...found, ...theirs, ...(isOfTheirs ? bare.matchAll(HIS_OR_HER) : [])].map(
    ({ 0: match, index }) => ({
      start: index,
      end: index + match.trimEnd().length,
    }),
  );
}

function named(text: string, bare: string, { pattern, needed }: Clue, isBio: boolean): Stretch[] {
  return [...bare.matchAll(pattern)].flatMap((match) => {
    const { name: list = '', whose = '' } = match.groups ?? {};
    const start = match.index + match[0].lastIndexOf(list);
    // "Su" is a patient's as often as the writer's, and outside bios all children are patients'.
    const mustBeSure = needed === 'sure' || !isBio;
    const isSure = list.split(/\s/).some((word) => nameLike(word.replace(',', '')) === 'sure');
    if (/^sus?$/i.test(whose) && !isSure && ADDRESSED.test(text)) return [];
    const length = lengthOfNames(list, mustBeSure);
    return length === 0 ? [] : [{ start, end: start + length }];
  });
}

const EACH_NAME = new RegExp(NAME, 'gu');

/** How much of a list, from its start, is names. */
function lengthOfNames(list: string, mustBeSure: boolean): number {
  let length = 0;
  for (const { 0: word, index } of list.matchAll(EACH_NAME)) {
    const like = nameLike(word);
    // After the first that is beyond doubt, the others of the list are names as well.
    if (like === 'no' || (mustBeSure && like !== 'sure' && length === 0)) break;
    length = index + word.length;
  }
  return length;
}
