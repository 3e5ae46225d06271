import { COUNTRIES, HERITAGES, REGIONS } from '#schema/lexicon/places.ts';
import type { Subject } from '#schema/rule.ts';

const WIDE = new Set([...COUNTRIES, ...REGIONS, ...HERITAGES].map(plainly));
/** What makes a name that of something as wide as a county. */
const WIDE_WORD =
  /(?:^|[^\p{L}])(?:county|counties|countryside|area|region|valley|coast|peninsula|basin|gorge|metro|state|islands|mountains|hill country|plateau|province|parish|shire|borders|foothills|condado|región|área|valle|costa|sierra|provincia|estado|montañas|comarca)(?![\p{L}])/iu;
const SIDES =
  /^(?:the\s|el\s|la\s)?(?:(?:rural|central|northern|southern|eastern|western|north|south|east|west|northwest|northeast|southwest|southeast|coastal|upstate|greater|outback|mid|norte|sur|este|oeste|centro)\s){1,4}(?:(?:de|del|of)\s)?/i;
/** Capitals that begin no place. */
const NO_PLACE =
  /(?:^|\s)(?:I|I'm|I've|Dra?|Hospital|University|College|Health|Clinic|Medical|Center|Spanish|English|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August|September|October|November|December|Covid|COVID|Christmas|Easter|Zoom|Instagram|Facebook|God|Universidad|Dios|Jesús|Internet|Netflix|Medicare|Medicaid)(?:$|\s)/;

/** Whether words with capitals name no place at all. */
export function isNoPlace(name: string): boolean {
  return NO_PLACE.test(name);
}

/** Whether a place is a county, a region, a country or wider; `after` is the word behind it: "the Salem area". */
export function isWidePlace(name: string, after = ''): boolean {
  const place = plainly(name).replace(/^(?:an?|the|as|el|la|los|las)\s/, '');
  return WIDE_WORD.test(`${name}${after}`) || WIDE.has(place) || WIDE.has(place.replace(SIDES, ''));
}

/** The practice's own town says no more than "local". */
export function isOwnTown(place: string, { records }: Subject): boolean {
  return records.locations.some(({ data: { address } }) => {
    const [, ...parts] = address.split(',').map((part) => part.trim().toLowerCase());
    return parts.includes(place.toLowerCase());
  });
}

/** One of the practice's locations by its name, or its town. */
export function isOwnPlace(place: string, subject: Subject): boolean {
  const name = place.toLowerCase();
  return (
    isOwnTown(place, subject) ||
    subject.records.locations.some(({ data }) => data.name.toLowerCase().includes(name))
  );
}

function plainly(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
