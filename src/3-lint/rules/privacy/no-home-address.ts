import type { RuleContext, Subject } from '#schema/rule.ts';
import { finderOf } from '../../patterns/finder.ts';
import { FOR_PATIENTS } from '../kinds.ts';
import { type Found, proseRule } from '../prose-rule.ts';
import { isAsked } from '../speech.ts';
import { nameLike } from './names.ts';
import { ADDRESS_CUE, ADDRESSES, BARE_ADDRESSES, DIRECCIONES, POINTS } from './person/addresses.ts';
import { around, INSTITUTION, isOfSomeoneHere, isStudioOfWork } from './person/someone-here.ts';

/** Where the practice’s people live, so that strangers would find the door. */
export const noHomeAddress = proseRule({
  id: 'privacy/no-home-address',
  summary: 'A text tells the address of someone’s home.',
  severity: 'error',
  canBeWaived: false,
  reads: ['en', 'es'],
  // Who works here reads the staff site, and so does whoever leaves.
  appliesTo: [...FOR_PATIENTS, 'staff-policy'],
  message:
    'This tells where someone of the practice has their home. Whoever is angry or too fond could stand at the door. Remove it, and ask the person to check what else is online; “lives in the county” is enough.',
  cue: ADDRESS_CUE,
  finds: [finderOf([...ADDRESSES, ...DIRECCIONES, ...BARE_ADDRESSES, ...POINTS])],
  isFine: isNoHome,
});

/** An office, and at home all the same. */
const HOME_OFFICE =
  /\bhome office\b|\b(?:since|after|until|before|during|through) (?:(?:my|her|his|our) )?(?:residency|training|fellowship|internship|medical school|nursing school|dental school|university|college|graduat\p{L}{2,3})\b|(?:desde|tras|después de|al terminar|antes de) (?:(?:la|mi|su) )?(?:residencia|universidad|carrera|especialidad|facultad)/giu;

/** What makes an address that of a home, wherever it is told. */
const HOMELY =
  /(?<!\p{L})(?:homes?|houses?|flat|apartment|condo|porch|doorstep|(?:front|back|red|blue|green|yellow) door|driveway|garage|backyard|back yard|front yard|garden|residence|resides?|lives?|living|place(?=,| (?:is|at|on|this|for))|(?:his|her|my|their) (?:own )?(?:place|mailbox|letterbox|door|yard|kitchen|barn|studio)|casas?|hogar|domicilio|residencia|departamento|apartamento|piso|cochera|patio|jardín|vive|vivo|viven|vivimos|(?:mi|su) (?:puerta|buzón|portal|cochera|patio))(?!\p{L})|\p{L}'s (?:own )?(?:place|mailbox|letterbox|door|yard|kitchen|barn|studio|living room|den)(?!\p{L})|(?<!\p{L})(?:(?:my|his|her|the) (?:living room|stoop|front steps?|back ?yard)|by the house|round to mine|\p{L}{2,20}'s(?=,? (?:at )?\d)|cocina|sala|portón|portal)(?!\p{L})/iu;
/** Somebody who works here says where they live, and no patient asks about their own. */
const MINE = /(?<!\p{L})(?:my|mi)(?!\p{L})/iu;

const OF_A_PATIENT =
  /(?<!\p{L})(?:patients?|clients?|famil(?:y|ies)|visits?|famous|example|sample|pacientes?|familias?|visitas?|ejemplo)(?!\p{L})/iu;

/** "At Maru's house", "en casa de Maru": whoever a practice sends people to is somebody of the practice. */
const HOUSE_OF =
  /(?<!(?:St|Saint|Lady)\.? )(?<!\p{L})(?<who>\p{Lu}\p{Ll}{2,15})['’]s (?:own )?(?:[\p{Ll}-]{2,10} ){0,2}?(?:house|porch|front door|living room|kitchen|garage|apartment|back ?yard|driveway|mailbox)(?!\p{L})|(?<!\p{L})(?:casa|sala|patio|cochera|departamento|domicilio) de (?:do[ñn]a |don )?(?!Salud|Cultura|Oraci|Campo|Dios|Cristo|San|Moneda|Espera|Bolsa|Urgencias|Juntas)(?<de>\p{Lu}\p{Ll}{2,15})(?!\p{L}|\s\p{Lu})/gu;
/** Houses that anyone may enter. */
const VENUE =
  /(?<!\p{L})(?:diner|caf[eé]|restaurant|bakery|museum|shelter|albergue|museo|tienda|restaurante|panader[ií]a|hostel|inn|hotel|home for|for the elderly|ancianos|asilo|historic|began|in (?:18|19)\d\d)(?!\p{L})/iu;

function isHouseOfSomeone(words: string): boolean {
  if (VENUE.test(words)) return false;
  return [...words.matchAll(HOUSE_OF)].some(
    ({ groups }) => nameLike(groups?.who ?? groups?.de ?? '') !== 'no',
  );
}

function isOfOurs(found: Found, context: RuleContext): boolean {
  if (context.record.kind !== 'provider' && VENUE.test(around(found)) && !MINE.test(around(found)))
    return false;
  if (isOfSomeoneHere(found, context) || isHouseOfSomeone(around(found))) return true;
  const { kind } = context.record;
  // What a staff policy sends colleagues to is somebody's of the practice: "to Wendell's house".
  if (kind === 'staff-policy') return HOMELY.test(around(found)) && !OF_A_PATIENT.test(around(found));
  return (
    (kind === 'page' || kind === 'policy' || kind === 'service') &&
    MINE.test(around(found)) &&
    HOMELY.test(around(found)) &&
    !isAsked(found.sentence)
  );
}

/** “Our practice moved to Elm Street”: nobody of the practice did. */
const PRACTICE_MOVED =
  /(?<!\p{L})(?:clinics?|practice|office|hospital|surgery|pharmacy|lab(?:oratory)?|cent(?:er|re)|group|department|company|business|school|cl[ií]nica|consultorio|consulta|hospital|farmacia|centro|oficina) (?:\p{L}{2,9} ){0,2}?(?:moved|moves|relocat(?:ed|es)|se (?:mud|traslad)\p{L}{1,4})(?!\p{L})[^,;:!?]{0,60}$/iu;

function isNoHome(found: Found, context: RuleContext): boolean {
  const { between = '', bare, bio } = found.match.groups ?? {};
  if (bio !== undefined && context.record.kind !== 'provider') return true;
  if (context.record.kind === 'location' || !isOfOurs(found, context)) return true;
  if (isOwn(found.match[0], context.subject) || isStudioOfWork(found, context)) return true;
  if (PRACTICE_MOVED.test(found.sentence.slice(Math.max(0, found.start - 80), found.end))) return true;
  // "We live two blocks from our clinic on Main Street": the street is the clinic's.
  const last = between.split(/[,;:–-]/).at(-1) ?? '';
  if (INSTITUTION.test(last.replace(HOME_OFFICE, ' '))) return true;
  if (
    /^(?:clinic|practice|office|hospital|church|school|library|town|company|team)['’]s\s/i.test(
      found.match[0],
    )
  )
    return true;
  return (
    bare !== undefined &&
    (context.record.kind === 'provider'
      ? INSTITUTION.test(around(found).replace(HOME_OFFICE, ' '))
      : !isToldOfHome(found))
  );
}

/** "Tony's Kitchen": a name. */
const NAMED_VENUE =
  /\p{Lu}\p{L}{1,20}['’]s (?:Kitchen|Place|House|Home|Garden|Barn|Studio|Porch|Table)(?!\p{L})/gu;

/** “Calle Mayor 14, segundo piso”: clinics have one, too. */
const FLOOR =
  /(?<!\p{L})(?:(?:primer|segundo|tercer|cuarto|quinto|sexto|s[eé]ptimo|octavo|noveno|d[eé]cimo|\d{1,2}(?:er|[oº°])?\.?)\spiso|piso\s(?:\d{1,2}|uno|dos|tres|cuatro|cinco)|en\sel\spatio|sala\sde\sespera|waiting room|(?:parking )?garage)(?!\p{L})/giu;

/** Outside bios an address is the clinic's, a school's or a fair's, unless the words right around it speak of a home. */
function isToldOfHome({ sentence, start, end }: Found): boolean {
  const near = `${sentence.slice(Math.max(0, start - 70), start)} … ${sentence.slice(end, end + 50)}`;
  return (
    HOMELY.test(near.replace(NAMED_VENUE, ' ').replace(FLOOR, ' ')) &&
    !/(?<!\p{L})(?:your|su domicilio|home (?:visits?|care|health)|house calls?|nursing home|care home|casa de salud)(?!\p{L})/iu.test(
      near,
    )
  );
}

/** Whether it is an address of the practice: number and street, or a street that only a number parts from one. */
function isOwn(words: string, { records }: Subject): boolean {
  return records.locations.some(({ data: { address } }) => {
    const own = /\d{1,5}[a-z]?\s{1,9}\p{L}{2,99}/iu.exec(address)?.[0].toLowerCase();
    return own !== undefined && words.toLowerCase().includes(own);
  });
}
