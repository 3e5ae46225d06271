import { plainLetters } from '../text.ts';
import type { ChildClue } from './child-clues.ts';
import { AFTER_SPANISH, CHILD_SPANISH, QUALIFIERS_SPANISH } from './family-spanish.ts';

const NAME = "(?<name>[A-Z][a-z][a-z'-]{1,22})";
const AGE =
  '(?:\\d|1[0-7]|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciseis|diecisiete)(?:\\sy\\smedio)?';
const YEARS = '(?:anos|anitos|meses|mesecitos|semanas|primaveras)';
const ENDS = `(?:\\s${YEARS}(?!\\s(?:de\\b(?!\\sedad)|trabaj|en\\b|ejerc|conmigo|aqui))|(?=\\s{0,2}(?:$|[.,;:!)])|\\s(?:y|pero|este|en\\s(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre))\\b))`;
const GRADE =
  '(?:k[ií]nder(?:garten)?|pre-?[Kk](?:inder)?\\b|preescolar|jard[ií]n\\b|maternal\\b|(?:primer|segund|tercer|cuart|quint|sext|septim|octav|noven|decim)[oa]?\\b(?:\\sgrado)?|[1-9](?:°|º|ro|do|to)\\b|(?:la\\s)?(?:primaria|secundaria|preparatoria|prepa|guarderia|universidad|uni|high\\sschool|middle\\sschool|secu|facultad)\\b)';
const ELDEST =
  '(?:mayor|menor|mas\\s(?:chic[oa]|chiquit[oa]|grande|pequen[oa])|chic[oa]|chiquit[oa]|grande|pequen[oa]|peque|benjamina?|de\\sen\\smedio|del\\smedio|primogenit[oa]|consentid[oa])';
const GOES =
  '(?:(?:ya|apenas|me|se|nos|este\\sano|por\\sfin|acaba\\sde)\\s){0,3}(?:va|van|esta|entra|entro|entrar|empieza|empezo|cursa|gradua|graduo|pasa|paso|termina|estudia|comienza)\\s(?:(?:ya|a|al|en|de|del|el|la)\\s){0,3}';
const HIGHER =
  '(?!Medicina|Enfermeria|Odontologia|Nacional|Derecho|Publica|Dominical|Salud|Medicos|Medico|Universitari|Psicologia|Farmacia)';
const SCHOOL = `(?:(?:[Kk]inder|[Ee]scuela|[Cc]olegio|[Gg]uarderia|[Pp]rimaria|[Ss]ecundaria|[Jj]ardin|[Pp]reescolar|[Mm]ontessori|[Ll]iceo|[Pp]repa|[Ii]nstituto)\\s(?:(?:de|del|la|el|los|las|San|Santa)\\s){0,3}${HIGHER}[A-Z][a-z]{2,20}|(?:[A-Z][\\w.']{1,20}\\s){1,3}(?:Elementary|Middle\\sSchool|High\\sSchool|Preschool|Academy|Montessori|Daycare))`;
const OWN_CHILD =
  /\b(?:mis?|nuestr[oa]s?) (?:\w{3,12} )?(?:hij\w{1,4}|nen[ae]s?|nin[oa]s?|niet\w{1,4}|beb\w{1,4}|chamac\w{1,4}|peques?|pequen\w{1,4}|chiquit\w{1,3}|mayor|menor|gemel\w{1,4}|melliz\w{1,3}|criatura|sol|retono|chav\w{1,4}|muchach\w{1,4})\b|\b(?:una?|como) (?:mama|papa)\b|\bme espera\b/i;
const CHILDS_WORLD =
  /\b(?:escuela|kinder|primaria|secundaria|prepa|guarderia|preescolar|colegio|tarea|primer diente|dientes?|panales|panal|biberon|cuna|carriola|recreo|lonchera|cumplid[oa]s|cumple|quince anos|sus quince|quinceanera|futbol infantil|ballet|festival|foto|gatea|primeros pasos|crayolas)\b/i;
const TREASURE =
  '(?:sol|vida|tesoro|cielo|luz|motor|corazon|alegria|princesa|principe|campeona?|angel(?:ito)?|terremoto|mayor\\s(?:tesoro|orgullo|bendicion)|orgullo|bendicion|milagro|adoracion|razon|chiquit[oa]|peque|nen[ae]|nin[oa]|bebe|hij[oa]|criatura)';

const ofPerson = (source: string): ChildClue => ({ ...clue(source), isOfPerson: true });
const clue = (source: string, beside?: RegExp): ChildClue => ({
  pattern: new RegExp(`\\b(?:${source})`, 'g'),
  ...(beside === undefined ? {} : { beside }),
});
const CHILD = plainLetters(`${QUALIFIERS_SPANISH}(?:${CHILD_SPANISH})${AFTER_SPANISH}`, '').source;

/** The same in Spanish, for text without accents. */
export const CLUES_SPANISH: readonly ChildClue[] = [
  // Mateo tiene cuatro meses; Lucía cumple siete; a Santi, de nueve,
  clue(
    `${NAME},?\\s(?:que\\s|quien\\s)?(?:(?:ya|apenas|casi|solo|hoy|acaba\\sde|va\\sa)\\s){0,2}(?:tiene|cumple|cumplio|cumplir)\\s(?:(?:ya|apenas|casi|solo|los|sus)\\s){0,2}${AGE}${ENDS}`,
  ),
  ofPerson(`\\b(?:[Aa]|[Cc]on|[Pp]ara|[Pp]or)\\s${NAME},\\sde\\s${AGE}(?=,)`),
  clue(`${NAME},\\sde\\s(?:(?:apenas|casi|solo)\\s)?${AGE}(?:\\s${YEARS})?(?=\\s{0,1}[,.;)]|\\sy\\s)`),
  // mi Emilia, recién cumplidos sus quince; mi sol se llama Valentina
  clue(`[Mm]i\\s(?:(?:amad|querid|pequen|bell|dulce|ador|lind)[a-z]{0,5}\\s)?${NAME}`, CHILDS_WORLD),
  clue(
    `[Mm]i\\s(?:[a-z]{3,10}\\s)?${TREASURE}\\s(?:mas\\s[a-z]{3,10}\\s)?(?:se\\sllama|es|tiene\\snombre:)\\s${NAME}`,
  ),
  // Lucía acaba de perder su primer diente; Dieguito entró a la secundaria
  clue(
    `${NAME}(?=[^.;!?]{0,40}\\b(?:perder|perdio|se\\sle\\scayo|mudo|mudando)\\s(?:(?:su|el|los|sus|un)\\s)?(?:(?:primer|primeros|dos)\\s)?dientes?\\b|\\s(?:ya|apenas)\\s(?:camina|gatea|habla|va\\sal\\sbano)|[^.;!?]{0,40}\\b(?:ya|apenas|recien)\\s(?:entro|entra|va|paso|empezo|pasa|empieza)\\s(?:(?:a|al|en|el|la)\\s){0,2}${GRADE}|\\s(?:dejo\\s(?:el|los)\\spanal|esta\\saprendiendo\\sa\\s(?:leer|caminar|hablar)))`,
  ),
  // el mayor ya va en la prepa; la mayor se me gradúa de high school; el más chiquito empieza pre-K
  clue(`(?:[Ee]l|[Ll]a|[Mm]i)\\s${ELDEST}\\s${GOES}${GRADE}`),
  clue(`[Mm]is?\\s${CHILD}\\s${GOES}${GRADE}`),
  clue(`[Mm]i\\s${CHILD}\\sde\\s${GRADE}(?=\\s{0,1}[,.;!]|$|\\s(?:con|que|y)\\b)`),
  clue(`[Tt]engo\\s(?:una?o?\\s)(?:hij[oa]\\s)?en\\s(?:panales|${GRADE})\\sy\\sotr[oa]\\b`),
  // la fila del kínder Arcoíris; al Montessori de Oak Street; la puerta de Lincoln Elementary
  clue(
    `(?:[Ll]lev(?:o|ar|amos)|[Rr]eco(?:jo|ger|gemos)|[Dd]ej(?:o|ar|amos)|[Bb]usc(?:o|ar)|[Pp]aso\\spor|fila|salida|puerta|entrada|me\\sespera)\\b[^.!?]{0,60}?\\b${SCHOOL}`,
    OWN_CHILD,
  ),
  clue(
    `[Ll]lev(?:o|ar|amos)\\sa\\s${NAME}\\s(?:a|al)\\s(?:(?:su|sus|la|el|los)\\s)?(?:partidos?|practica|entrenamiento|clases?|escuela|kinder|guarderia|colegio|ballet|natacion|jardin)\\b`,
  ),
  clue(
    `[Nn]acio\\s${NAME}\\s(?:en|hace|este|el)\\b`,
    /\b(?:duermo|duerme|desde entonces|panales|familia|casa|mi|nos)\b/,
  ),
  clue(
    `(?:[Ee]l|[Ll]a|[Ll]os|[Ll]as)\\s(?:chiquill|nin|chamac|muchach|nen|chav|pequen|escuincl)[a-z]{1,4}\\s[^.;!?]{2,80}?\\b(?:es\\s(?:mi[oa]|mi\\shij[oa])|son\\s(?:mi[oa]s|mis\\shij[oa]s))(?=[,.;]|\\s(?:y|e)\\s|$)`,
  ),
  clue(
    `[Mm]i\\s(?:princesa|principe|chiquit[oa]|nin[oa]|nen[ae]|peque|bebe|beba|cielito|angelito)\\s${NAME}`,
  ),
  // mi hijo, el número siete de los Coyotes; mi peque juega en las alevines
  clue(
    `[Mm]i\\s${CHILD},?\\s(?:que\\s(?:es|lleva)\\s)?(?:es\\s|lleva\\s)?el\\s(?:numero|dorsal)\\s(?:\\d{1,2}|[a-z]{3,9})\\s(?:de|en)\\b`,
  ),
  clue(
    `[Mm]i\\s${CHILD}\\b[^.!?]{0,50}?\\b(?:en|de|con|del|a)\\s(?:(?:el|la|los|las|equipo|de)\\s){0,3}(?:alevin(?:es)?|benjamin(?:es)?|prebenjamin(?:es)?|infantil(?:es)?\\b(?!\\s(?:hospital|clinica))|cadetes?|juvenil(?:es)?|sub-?\\s?\\d{1,2})\\b`,
  ),
  clue(
    `[Mm]i\\s${CHILD}\\s(?:ya\\s)?(?:juega|entrena|nada|baila|patina|practica|compite|canta|toca)\\b[^.!?]{0,30}?\\b(?:en|con|para)\\s(?:(?:el|la|los|las)\\s)?(?:(?:club|equipo|academia|escuela|orquesta|coro)\\s(?:de\\s)?)?[A-Z][a-z]{2,20}`,
  ),
  clue(`(?:[Ee]n\\sla\\s(?:foto|imagen)|[Pp]osa|[Ss]ale)\\b[^.!?]{0,30}?\\bmi\\s${NAME}`),
];
