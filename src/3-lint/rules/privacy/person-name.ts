import { BREEDS } from '#schema/lexicon/animals.ts';
import { CLUBS } from '#schema/lexicon/groups.ts';
import { HERITAGES, REGIONS, TOWNS } from '#schema/lexicon/places.ts';
import { FAMILY_NAMES } from '#schema/lexicon/spanish-names.ts';
import { flat, nameLike } from './names.ts';

const CAPITAL = "\\p{Lu}(?:[\\p{L}'-]{1,24})";
const TITLE =
  '(?:(?:Drs?|Dra|Mr|Mrs|Ms|Miss|Sr|Sra|Srta|Prof|Professor|Rev|Reverend|Fr|Coach|Councill?or|Judge|Senator|Mayor|Officer|Captain|Pastor|Chef|Sergeant|Deputy|Sheriff|Chief|Detective|Nurse|Lieutenant|Rabbi|Don|Doña|don|doña|Señora?|Licda?|Lcda?|Ing)\\.?\\s)';
/** A name as it is written: a title, a given name, initials, family names. Case counts, so patterns with it have no flag `i`. */
export const NAME = `${TITLE}?${CAPITAL}(?:\\s(?:\\p{Lu}\\.?\\s|(?:de|del|la|las|los|van|von|der|da|dos|di|bin|al|el|y)\\s){0,2}${CAPITAL}){0,3}`;
/** A given and a family name at least, or a title and one of them. */
export const FULL_NAME = `(?:${TITLE}${CAPITAL}(?:\\s${CAPITAL}){0,2}|${CAPITAL}(?:\\s(?:["'“(]${CAPITAL}["'”)]\\s|\\p{Lu}\\.?\\s|(?:de|del|la|las|los|van|von|der|da|dos|di|bin|al|el|y)\\s){0,2}${CAPITAL}){1,3})`;

/** Capitalised words that follow a relation and begin no name. */
const FIRST_WORDS = new Set(
  [BREEDS, CLUBS, HERITAGES, REGIONS, TOWNS].flatMap((list) =>
    list.flatMap((one) => (/^\p{Lu}/u.test(one) ? [flat(one.split(/[\s-]/)[0] ?? '')] : [])),
  ),
);
const PLACE_OR_HOUSE =
  /^(?:San|Santa|Santo|St|Saint|Mount|Mt|Lake|New|North|South|East|West|Los|Las|Puerto|Fort|Port|Cape|Costa|El|La|The|Rio|Río|Old|Big|Grand|Great|National|American|State|United|First|Royal|International|World)$/;
const INSTITUTION =
  /(?:^|\s)(?:Hospital|University|Universidad|School|Escuela|Colegio|College|Academy|Institute|Instituto|Award|Premio|Prize|Foundation|Fundación|Street|St|Avenue|Ave|Road|Rd|Lane|Calle|Park|Parque|Center|Centre|Centro|Clinic|Clínica|Medical|Medicine|Health|Church|Iglesia|Library|Biblioteca|Trail|Lake|River|Mountains?|Beach|Club|Team|Choir|Orchestra|Elementary|County|Valley|Island|Festival|Museum|Theat(?:er|re)|Society|Association|Scholarship|Fellowship|Garden|Ranch|Farm|Bakery|Café|Cafe|Brewery|Times|Press|Inc|LLC|House|Hall|Day|Dog|Dogs|Scouts?|Show|Series|Cup|League|Band|Quartet|Trio|Terrier|Retriever|Shepherd|Spaniel|Collie)(?=$|\s|'s)/;

/** Family names that are words for places as well. */
const WORDS_FOR_PLACES =
  /^(?:Church|Lane|Park|Parks|House|Hall|Day|Lake|Rivers?|Street|Hill|Ward|Center|Beach|Garden|Field|Fields|Banks|Rhodes|Castle|Temple|Abbott|Winters|March|Shepherd|Collie|Farm|Press)$/;

/**
 * Whether capitalised words are a person's name. `after` is what follows, at most a few characters of it; `isBeside` says
 * that the relation stands right before it: "her sister Oluchi", not "her sister, Oluchi".
 */
export function isPersonName(written: string, after: string, isBeside: boolean): boolean {
  const name = written.replace(new RegExp(`^${TITLE}`, 'u'), '');
  const hasTitle = name !== written;
  const [given = '', ...rest] = name.split(' ');
  const like = nameLike(given);
  if (like === 'no' || PLACE_OR_HOUSE.test(given)) return false;
  const isSurname = like === 'sure' && rest.length === 1 && WORDS_FOR_PLACES.test(rest[0] ?? '');
  if (
    !isSurname &&
    INSTITUTION.test(`${rest.join(' ')} ${/^\s\p{Lu}[\p{L}']{1,20}/u.exec(after)?.[0].trim() ?? ''}`)
  )
    return false;
  if (like === 'sure' || hasTitle) return true;
  if (FIRST_WORDS.has(flat(given))) return false;
  const isClosed =
    /^(?:'s)?(?:\s{0,2}(?:$|[,.;:!)(&-])|\s(?:and|who|is|was|are|has|y|e|que|es|en|for|in|at|to|on|whom|since|,)(?!\p{L}))/u.test(
      after,
    );
  return isBeside || isClosed || FAMILY_NAMES.has(flat(rest.at(-1) ?? ''));
}

/** Whether someone who has a bio here is named: in full, or by a title and the surname. */
export function isColleague(written: string, names: readonly string[]): boolean {
  const bare = written.replace(new RegExp(`^${TITLE}`, 'u'), '').replace(/'s$/, '');
  const said = bare.split(' ');
  return names.some((name) => {
    const own = name.split(' ');
    const isSurname = own.at(-1) === said.at(-1);
    return said.length > 1 ? isSurname && own.includes(said[0] ?? '') : isSurname && bare !== written;
  });
}

/** A given name of the lexicon, or a title of every day; doctors and professors taught, as part of the work. */
export function isBeyondDoubt(name: string): boolean {
  if (/^(?:[Dd]on|[Dd]oña|Mrs?|Ms|Miss)\b/.test(name)) return true;
  const bare = name.replace(new RegExp(`^${TITLE}`, 'u'), '');
  return !/^(?:Dra?|Prof)/.test(name) && nameLike(bare.split(' ')[0] ?? '') === 'sure';
}
