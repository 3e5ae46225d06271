import { PUBLIC_FIGURES } from '#schema/lexicon/public-figures.ts';
import type { LintRule, Passage } from '#schema/rule.ts';
import { finderOf } from '../../patterns/finder.ts';
import { EVERYTHING } from '../kinds.ts';
import { isQuoted } from '../speech.ts';
import { type Stretch, withoutAccents } from '../text.ts';
import { FAMILIES } from './families-named.ts';
import { isNamedByCare, isRepeated, isToldOfCare, isToldOfTheirs, mayNameByCare } from './named-by-care.ts';
import {
  hasAskedMore,
  isDoneHere,
  isMadeUp,
  isOfOutside,
  isToldHistory,
  mayTellHistory,
} from './named-by-history.ts';
import {
  FACT_AFTER,
  FACT_BEFORE,
  NOBODY,
  REMEMBERED,
  SAID_BY,
  SENT_AWAY,
  SO_CAN_YOU,
  STRONG_FACT_AFTER,
  TITLES_AT_END,
} from './named-facts.ts';
import { isNamedInAnswer } from './named-in-answers.ts';
import {
  AFTER,
  AGED,
  BEFORE,
  EVENT,
  EVENT_AFTER,
  EVENT_BEFORE,
  GREETED,
  LITTLE,
  OF_A_ROLE,
  OF_HEALTH,
  OF_STAFF,
  PERSONAL_EVENT,
  POSSESSED,
  SAYS,
  SHOWN_BEFORE,
  STAFF_AFTER,
  STAFF_BEFORE,
  THANKED,
  TOLD_AFTER,
} from './named-patient.ts';
import { type Named, namer } from './people-named.ts';
import { placesOf } from './places.ts';
import { isSpokenTo } from './replies.ts';
import { OF_CARE, signaturesIn } from './signatures.ts';
import { OF_ONES_OWN, TREATED_AFTER, TREATMENT_OF } from './treated-by-name.ts';
import { KNOWN_OTHERWISE, MENDED } from './treatment-beside-names.ts';

const MESSAGE =
  'Someone is named here as a patient. That a person is a patient is protected, even in praise or in mourning, and readers will find out the rest. Take the name and what points to the person out; a signed authorization belongs to a page of its own, which the practice decides on with counsel.';

/** “We never name …” tells of nobody. */
const NOT_TOLD =
  /(?<!\p{L})(?:never|don't|do not|can't|cannot|won't|nunca|no|suppose|imagine|example|say|if|suponga|imagine|ejemplo|diga|si)\s(?:[\p{L}']{1,12}\s){0,3}?(?:["“]?\p{L}{1,4}\.\s)?$/iu;
const NEVER = /(?<!\p{L})(?:never|don't|do not|nunca|no)\s(?:[\p{L}']{1,12}\s){0,3}?$/iu;
/** “Don’t be like Mr. Finch, who has missed …” */
const TOLD_ANYWAY = /^,\s(?:who|whose|que|quien|(?:the|our|la|el|nuestr[oa])\s(?:patient|paciente))\s/iu;
const IF_SEEN =
  /(?<!\p{L})(?:if you (?:see|meet|know|run into|spot)|si (?:ven|ve|conoce[ns]?|se topan con) a)\s$/iu;
const OF_A_PLACE = /(?<!\p{L})(?:in|at|from|of|near|on|to|around|across|the|de|del|en|la|el)\s$/iu;

/** Whom readers shall speak to works here. */
const REFERRED_TO =
  /(?<!\p{L})(?:(?:talk|speak|write|e-?mail|go) (?:to|with)|contact|call|email|hable con|llame a|pregunte (?:a|por)|escriba a|dir[ií]jase a|acuda a|consulte (?:a|con)|contacte (?:a|con))\s$/iu;

/** “Her patient Rose Ann Tillman”: a name that is a word as well, before one that is none. */
const ANOTHER_NAME = /(?<=\s)\p{Lu}\p{Ll}{1,11}\s$/u;

/** How far around a name a sentence is looked at; and right beside it. */
const NEAR = 260;
const BESIDE = 130;

export const noNamedPatient: LintRule = {
  id: 'patient/no-named-patient',
  summary: 'A patient is named, in a story, a greeting or under a quotation.',
  severity: 'error',
  canBeWaived: false,
  reads: ['en', 'es'],
  appliesTo: EVERYTHING,
  check({ record, passages, subject, report }) {
    // What is said to one person in the portal or in the room names that person to nobody else.
    const isToOne = record.kind === 'answer' && record.data.channel !== 'platform';
    const namedIn = namer(subject);
    // Policies quote what nobody should write.
    const isRule = ['policy', 'staff-policy', 'handbook'].includes(record.kind);
    for (const passage of passages) {
      const found = isToOne
        ? othersNamed(passage, namedIn)
        : [
            ...namedAsPatients(passage, isRule, namedIn),
            ...signaturesIn(passage.plain, namedIn),
            ...knownOtherwise(passage),
          ];
      for (const { start, end } of found) report({ message: MESSAGE, at: { passage, start, end } });
    }
  },
};

function namedAsPatients(
  { sentences }: Passage,
  isRule: boolean,
  namedIn: (sentence: string) => Named[],
): Stretch[] {
  return sentences.flatMap(({ text, start }, at) => {
    const named = namedIn(text);
    if (named.length === 0) return [];
    const next = sentences[at + 1]?.text ?? '';
    const place = (pattern: RegExp) => placesOf(text, pattern, NEAR);
    const says: Says = {
      event: place(EVENT),
      personal: place(PERSONAL_EVENT),
      health: place(OF_HEALTH),
      care: place(OF_CARE),
      staff: place(OF_STAFF),
      role: place(OF_A_ROLE),
    };
    return named
      .filter(
        (one) =>
          !isFamous(text, one) &&
          (isPatient(text, one, says) ?? isDoneFor(text, next, one, says)) &&
          !(isRule && isQuoted(text, one.start)),
      )
      .map((one) => ({ start: start + one.start, end: start + one.end }));
  });
}

const OTHERWISE = finderOf([KNOWN_OTHERWISE, ...FAMILIES]);

function knownOtherwise({ plain }: Passage): Stretch[] {
  return [...OTHERWISE[Symbol.matchAll](plain)].map(({ 0: { length }, index = 0 }) => ({
    start: index,
    end: index + length,
  }));
}

const STANDS_BEFORE = [...BEFORE, ...TREATMENT_OF];
const MAY_STAND_BEFORE = finderOf(STANDS_BEFORE);

/** Patients who are named to another one: only what is plainly told of them counts. */
function othersNamed({ sentences }: Passage, namedIn: (sentence: string) => Named[]): Stretch[] {
  return sentences.flatMap(({ text, start }) =>
    namedIn(text)
      .filter((one) =>
        isSpokenTo(text, one)
          ? isWrittenTo(text, one) || isNamedInAnswer(text, one)
          : (isPlainlyTold(text, one) ?? isToldOfOther(text, one)) || isNamedInAnswer(text, one),
      )
      .map((one) => ({ start: start + one.start, end: start + one.end })),
  );
}

/** “Good morning, Mrs. Halvorsen, your results are back”: a stored answer has {patient} there. */
const WRITTEN_TO =
  /(?<!\p{L})(?:your|su|sus|tu|tus)\s(?:[\p{L}-]{2,14}\s){0,2}?(?:results?|labs?|appointments?|prescriptions?|refills?|biopsy|x-?rays?|scan|surgery|treatment|glasses|hearing aids?|test|visit|records?|balance|referral|vaccine|resultados?|cita|receta|an[aá]lisis|estudios|cirug[ií]a|tratamiento|lentes|consulta|expediente|vacuna)(?!\p{L})/iu;

function isWrittenTo(sentence: string, { end, isAddressed }: Named): boolean {
  return isAddressed && WRITTEN_TO.test(sentence.slice(end, end + BESIDE));
}

/** “Mrs. Gundersen sent him one, too, after her hip surgery”: of whom this is told is no colleague. */
function isToldOfOther(sentence: string, { end, isSure, isAddressed, hasSurname }: Named): boolean {
  return (
    (isAddressed || (isSure && hasSurname)) &&
    sentence.search(OF_STAFF) < 0 &&
    sentence.search(OF_A_ROLE) < 0 &&
    TOLD_AFTER.test(sentence.slice(end, end + BESIDE))
  );
}

/** What a sentence says near a name. */
type Says = Readonly<
  Record<'event' | 'personal' | 'health' | 'care' | 'staff' | 'role', (around: Stretch) => boolean>
>;

/** Whether the words right beside a name say that it is a patient's, or a colleague's; undefined if they say neither. */
function isPlainlyTold(sentence: string, named: Named): boolean | undefined {
  const before = sentence.slice(Math.max(0, named.start - BESIDE), named.start);
  const after = sentence.slice(named.end, named.end + BESIDE);
  const untitled = before.replace(TITLES_AT_END, '').replace(TITLES_AT_END, '').replace(ANOTHER_NAME, '');
  // “I’ll never forget …” tells, though it has a “never”.
  if (
    REMEMBERED.before.test(untitled) &&
    [REMEMBERED.after, ...AFTER, ...TREATED_AFTER].some((one) => one.test(after))
  )
    return true;
  if (STAFF_BEFORE.test(before) || NOBODY.test(sentence.slice(named.start, named.end))) return false;
  if (named.hasSurname && SO_CAN_YOU.test(after)) return true;
  // “Don’t talk of Paige Renner’s biopsy”
  const isOfCare =
    isOfOne(named) &&
    mayNameByCare(sentence) &&
    (isNamedByCare(untitled, after) || isNamedByCare(before, after));
  if (isRepeated(before) && isToldOfCare(sentence, named)) return true;
  if (NEVER.test(before) && (isOfCare || isToldFact(named, untitled, after))) return true;
  if (NOT_TOLD.test(before) && !TOLD_ANYWAY.test(after) && !IF_SEEN.test(untitled)) return false;
  if (
    MAY_STAND_BEFORE.mayFind(sentence) &&
    STANDS_BEFORE.some((one) => one.test(before) || one.test(untitled))
  )
    return true;
  if ((named.hasSurname || named.isAddressed) && mayTellHistory(sentence) && isToldHistory(before, after))
    return true;
  if (named.isAddressed && hasAskedMore(after)) return true;
  if (STAFF_AFTER.test(after)) return false;
  if ((isOfCare || TREATED_AFTER.some((one) => one.test(after))) && !OF_ONES_OWN.test(before)) return true;
  return AFTER.some((one) => one.test(after)) || isToldFact(named, untitled, after) || undefined;
}

/** Undefined if nothing shows that it is not one. */
function isPatient(sentence: string, named: Named, says: Says): boolean | undefined {
  const { start, end, isSure, hasSurname, isAddressed } = named;
  const after = sentence.slice(end, end + BESIDE);
  if (isMadeUp(after)) return false;
  const isPlain = isPlainlyTold(sentence, named);
  if (isPlain === false && isSure && hasSurname && isOfOutside(after)) return undefined;
  if (isPlain !== undefined) return isPlain;
  const before = sentence.slice(Math.max(0, start - BESIDE), start);
  if ((isSure || hasSurname) && SHOWN_BEFORE.some((one) => one.test(before))) return true;
  if (isSure && hasSurname && POSSESSED.test(after)) return true;
  if (isSure && THANKED.before.test(before) && THANKED.after.test(after)) return true;
  if (REFERRED_TO.test(before)) return false;
  if (isToldOfCare(sentence, named) && !OF_ONES_OWN.test(before) && !STAFF_BEFORE.test(before)) return true;
  if (isOfOne(named) && isSpokenTo(sentence, named) && isToldOfTheirs(sentence)) return true;
  if (says.staff(named) || OF_ONES_OWN.test(before)) return false;
  if (!isSure) return isToldOfUnknown(before, after, named, says);
  // Of a first name alone only what follows it is told.
  if (says.event(named) && (hasSurname || isAddressed || TOLD_AFTER.test(after))) return true;
  if (!hasSurname && !isAddressed) return false;
  return (!says.role(named) && isToldOf(before, after, named, says)) || undefined;
}

/** “… is a roofer. He had both knees done with us.” */
function isDoneFor(sentence: string, next: string, named: Named, says: Says): boolean {
  return !says.role(named) && (isDoneHere(sentence, false) || isDoneHere(next, true));
}

/** “Frida Kahlo, que pintó su dolor”. */
function isFamous(sentence: string, { start, end }: Named): boolean {
  return PUBLIC_FIGURES.has(withoutAccents(sentence.slice(start, end)).toLowerCase());
}

/** Two capitals may be a town, a first name alone may be a colleague's. */
function isOfOne({ isSure, hasSurname, isAddressed }: Named): boolean {
  return hasSurname || (isSure && isAddressed);
}

/** Facts that say it without the word, of someone known by more than a first name. */
function isToldFact({ isSure, hasSurname, isAddressed }: Named, before: string, after: string): boolean {
  if (!hasSurname && !isAddressed) return false;
  const isHerOrHis = /(?<!\p{L})(?:her|his|she|he|who|su|que|se|le)(?!\p{L})/iu.test(after.slice(0, 90));
  return (
    FACT_BEFORE.some((one) => one.test(before)) ||
    STRONG_FACT_AFTER.test(after) ||
    (MENDED.before.test(before) && MENDED.after.test(after)) ||
    (SENT_AWAY.before.test(before) && SENT_AWAY.after.test(after)) ||
    (SAID_BY.before.test(before) && SAID_BY.after.test(after)) ||
    ((isSure || isHerOrHis) && FACT_AFTER.test(after))
  );
}

/** Two capitals may be a town: only with what happened to her or him right beside it they are a person. */
function isToldOfUnknown(before: string, after: string, named: Named, says: Says): boolean {
  if (says.role(named) || OF_A_PLACE.test(before)) return false;
  const next = after.slice(0, 90);
  const isHerOrHis = /(?<!\p{L})(?:her|his|she|he|who|su|que|se)(?!\p{L})/iu.test(next);
  return (
    EVENT_AFTER.test(after) ||
    (says.event(named) && EVENT_BEFORE.test(before)) ||
    (isHerOrHis && TOLD_AFTER.test(next)) ||
    (AGED.test(after) && says.health(named))
  );
}

/** Weaker signs, each of which takes a full name and a word of health or of care beside it. */
function isToldOf(before: string, after: string, named: Named, says: Says): boolean {
  if (says.personal(named)) return true;
  const isOfHealth = says.health(named) || says.care(named);
  const isHinted =
    named.isShortened || AGED.test(after) || SAYS.test(after) || LITTLE.test(before) || GREETED.test(before);
  return isHinted && isOfHealth;
}
