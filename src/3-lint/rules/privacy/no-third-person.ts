import { PUBLIC_FIGURES } from '#schema/lexicon/public-figures.ts';
import type { RuleContext } from '#schema/rule.ts';
import { JOB, OFICIO } from '../jobs.ts';
import { FOR_PATIENTS } from '../kinds.ts';
import { type Found, proseRule } from '../prose-rule.ts';
import { nameLike } from './names.ts';
import { isSaidByOthers } from './own-family.ts';
import { isBeyondDoubt, isColleague, isPersonName } from './person-name.ts';
import { speaksOfOurs } from './someone-of-ours.ts';
import { THIRD_PERSONS_ENGLISH, THIRD_PERSONS_SPANISH } from './third-persons.ts';

/** Books, music and public life: who is named there is public. */
const PUBLIC =
  /(?<!\p{L})(?:read(?:s|ing)?|novels?|books?|poems?|poetry|author|writer|listen(?:s|ing)? to|music (?:of|by)|songs? (?:of|by)|albums?|films?|movies?|mystery|mysteries|biograph\p{L}{1,5}|quot\p{L}{1,4}|paintings|in the words of|fan of|hero(?:es)?|idols?|inspired by|recipes|show|podcasts?|concerts?|works of|admires?|karaoke|Beatles|le(?:e|er|yendo|o)|libros?|novelas?|poemas?|poes[ií]a|canciones|m[uú]sica de|[aá]lbum\p{L}{0,3}|pel[ií]culas?|escuch\p{L}{1,4}|fan[aá]tic[oa] de|admira\p{L}{0,3}|obras? de|cuadros|frase)(?!\p{L})/iu;
/** Neighbours read together. */
const BOOK_CLUB =
  /(?<!\p{L})(?:book|reading|film|movie|poetry) (?:clubs?|groups?|circles?|nights?)(?!\p{L})|(?<!\p{L})clubs? de (?:lectura|cine|libros?)(?!\p{L})/giu;
/** Training and practice: a supervisor or co-author is named as part of the work. */
const PROFESSIONAL =
  /(?<!\p{L})(?:residency|fellowship|intern(?:ship|ed)|trained|training (?:under|with|at|in)|supervis\p{L}{1,5}|mentor(?:ed|ship)?|dissertation|thesis|doctoral|research(?:ed|er)?|laborator(?:y|ies)|published|co-?author(?:ed|s)?|publication|apprentice\p{L}{0,4}|advisor|adviser|rotation|preceptor|under (?:Drs?|Prof)|practice partner|founded (?:the|this|our) (?:practice|clinic)|joined|work(?:s|ed|ing)? (?:alongside|with|beside|under)|colleagues?|certified|certification|faculty|curriculum|method|technique|residencia|formaci[oó]n (?:con|en)|supervis\p{L}{2,6}|tesis|investigaci[oó]n|publicad[oa]|pr[aá]cticas|internado|coautor\p{L}{0,2}|especialidad|especializaci[oó]n|maestr[ií]a en|doctorado|diplomado|posgrado|(?:me|se) form[eéoó]|studied (?:under|with)|(?:my|his|her|a) (?:degree|specialty|doctorate|master's)|specialist training|fundador\p{L}{0,2})(?!\p{L})/iu;

/** Who taught at a university belongs to a training; a teacher of childhood does not. */
const TEACHER = /(?:profe|maestr|mentor|teacher|instructor|tutor|catedr)/i;
const UNIVERSITY =
  /(?:universi|hospital|institut|college|facultad|medical school|nursing school|escuela de (?:medicina|enfermer)|residen)/i;

export const noThirdPerson = proseRule({
  id: 'privacy/no-third-person',
  summary: 'A private person who is not of the practice is named in full in a personal passage.',
  severity: 'warning',
  canBeWaived: true,
  reads: ['en', 'es'],
  appliesTo: FOR_PATIENTS,
  message:
    'This names someone who is not of the practice: a friend, a neighbor, a teacher. They did not ask to stand on a website, and through them the writer is easier to find. Say “a friend” or “a neighbor”, without the name.',
  ignoresAccents: true,
  cue: /[A-Z][A-Za-z'-]{1,24}\W{1,3}(?:[A-Za-z.]{1,3}\W){0,2}[A-Z]/,
  finds: [...THIRD_PERSONS_ENGLISH, ...THIRD_PERSONS_SPANISH],
  isFine: (found, context) =>
    isSaidByOthers(found, context) || isNobodyPrivate(found, context) || isOfTeam(found, context),
});

/** "I fish with Gus Petrakis": whom somebody does a thing with is a person, though the name be a word as well. */
function isCompany(found: string, name: string): boolean {
  const [given = '', surname] = name.split(' ');
  return (
    /^(?!with|con)\p{L}{2,20}\s.{0,80}(?:with|alongside|con|junto a)\s/iu.test(found) &&
    surname !== undefined &&
    nameLike(given) === 'ambiguous' &&
    nameLike(surname) !== 'no'
  );
}

/** Two capitals of which the second ends as family names do and places hardly: "Stu Feldmann", "Bud Kowalczyk". */
const FAMILY_LIKE =
  /^(?!Mount|Lake|Port|Fort|Cape|Camp|Saint|The|Our|New)\p{Lu}\p{Ll}{1,9} \p{Lu}\p{Ll}{2,12}(?:sson|nsen|rsen|sen|mann|stein|sky|ski|wicz|czyk|enko|poulos|elli|etti|ucci|quist|qvist|strom|igan|aghan|eraux|shaw|croft|gren|berg|lund|dahl|feld|strand|bottom|thwaite)$/u;

const FRIEND =
  /(?<!\p{L})(?:friends?|neighbou?rs?|roommates?|buddy|buddies|pals?|amig[oa]s?|vecin[oa]s?|compadre|comadre)(?!\p{L})/iu;

/** "Portrait of Dr. Amina Farah" */
const PORTRAIT =
  /(?:portrait|photo(?:graph)?|head ?shot|picture|retrato|foto(?:graf[ií]a)?)\s(?:of|de(?:l)?)\s(?:(?:the|la|el)\s)?(?:(?:dra?|doctora?|prof|nurse|lic|enf)\.?\s)?$/iu;

/** “Rosa y Tomás, de recepción” in a notice that names nobody else. */
function isOfTeam({ sentence, start, match }: Found, { record, subject }: RuleContext): boolean {
  if (record.kind === 'announcement') return !speaksOfOurs(sentence, { subject });
  // “Su maestro, el doctor Ignacio Robles”: who taught medicine.
  return (
    TEACHER.test(match[0]) &&
    /(?<!\p{L})(?:Drs?\.?|Dra\.?|doctora?|Prof\.?)\s\p{Lu}/u.test(
      sentence.slice(start, start + match[0].length),
    )
  );
}

/** "Angela Frost, our dietitian" */
const OF_THE_TEAM =
  /^,? (?:our|nuestr[oa]) |^ (?:runs?|manages?|leads?|heads?|handles?|answers?|works? (?:at|in)|is (?:at|in)|sits at|atiende|lleva|maneja|trabaja en|est[aá] en|dirige) (?:our |the |nuestr[oa] |la |el )?(?:front desk|billing|reception|scheduling|records|phones?|lab|office|accounts|recepci[oó]n|facturaci[oó]n|laboratorio|archivo|caja|agenda)(?!\p{L})/iu;

/** “Our receptionist Gwen Malloy”, “our founders, Ellen and Royce Tedford”. */
const OUR_OWN = new RegExp(
  String.raw`(?<!\p{L})(?:our|nuestr[oa]s?)\s(?:(?!patient|friend|neighbor|client)[\p{Ll}-]{2,12}\s){0,3}?(?:(?:${JOB}|founder|owner|landlord|benefactor)s?|${OFICIO}|(?:fundador|dueñ|propietari|benefactor)\p{L}{1,3})(?:,|\s-)?\s(?:(?:retired|former|longtime|late)\s)?(?:\p{Lu}[\p{L}'-]{1,15}\s(?:and|&|y|e)\s)?$`,
  'iu',
);

const COLLEAGUE = /(?<!\p{L})(?:Drs?|Dra|Nurse|Lic|Licda|Lcda|Prof|Doctora?)\.?\s$/iu;

/** Whether a title stands before a name, or begins what was read as one. */
function isTitled(sentence: string, at: number, name: string): boolean {
  const [first = ''] = /^\S{1,12}\s/.exec(name) ?? [];
  return COLLEAGUE.test(sentence.slice(Math.max(0, at - 12), at)) || COLLEAGUE.test(first);
}

/** "Old Bill Tanner" */
const NICKNAMED = /^(?:Old|Big|Little|Young|Ol['’]|Wee) (?=\p{Lu}\p{L}{1,20} \p{Lu})/u;

const WITH_ME_AT_WORK =
  /^\s(?:and I|y yo)\s(?:[\p{L}']{2,10}\s){0,3}?(?:shar(?:e|ed)|cover(?:ed)?|see|treat(?:ed)?|run|opened|started|founded|alternated?|trade|swap|rotate|take turns|split|work(?:ed)?|practi[cs]ed?|operated?|refer|teach|meet|review|compart\p{L}{2,4}|cubrimos|atendemos|vemos|tratamos|operamos|nos turnamos|trabajamos|abrimos)(?!\p{L})[^.!?;]{0,60}?(?<!\p{L})(?:patients?|practice|clinics?|offices?|call|rooms?|waiting room|desk|caseload|cases|rounds|schedules?|shifts?|other's|each other|you|team|nurses?|together|pacientes?|consultorios?|consulta|clínica|guardias?|turnos?|casos?|equipo|sala|juntos|juntas)(?!\p{L})/iu;

function isNobodyPrivate(
  { match, sentence, start, passage }: Found,
  { subject, record }: RuleContext,
): boolean {
  const bare = match.groups?.it ?? '';
  const at = start + match[0].lastIndexOf(bare);
  const name = sentence.slice(at, at + bare.length);
  const own = record.kind === 'provider' ? [record.data.name] : [];
  if (
    !isPersonName(name.replace(NICKNAMED, ''), sentence.slice(at + name.length, at + name.length + 30), true)
  )
    return true;
  if (record.kind !== 'provider' && OF_THE_TEAM.test(sentence.slice(at + name.length))) return true;
  if (record.kind !== 'provider' && OUR_OWN.test(sentence.slice(Math.max(0, at - 90), at))) return true;
  if (passage.subject === 'photo.alt' && PORTRAIT.test(sentence.slice(0, at))) return true;
  if (isColleague(name, [...subject.names, ...own])) return true;
  // Without a word for what they are to each other, only a name beyond doubt.
  if (
    match.groups?.with !== undefined &&
    !isBeyondDoubt(name) &&
    !isCompany(match[0], name) &&
    !FAMILY_LIKE.test(name)
  )
    return true;
  // Outside bios somebody with a title is a colleague: welcomed, founding, covering.
  if (record.kind !== 'provider' && isTitled(sentence, at, name) && !FRIEND.test(match[0])) return true;
  // “Dr Ferreira and I share patients”: somebody with a title who works beside the writer.
  if (isTitled(sentence, at, name) && WITH_ME_AT_WORK.test(sentence.slice(at + name.length))) return true;
  const isKnown = PUBLIC_FIGURES.has(bare.toLowerCase().replace(/'s$/, ''));
  const isTeacher = TEACHER.test(match[0]) && UNIVERSITY.test(sentence);
  const before = sentence.slice(0, at);
  // “Her neighbor Joan Bell and two colleagues”: what comes after a friend's name is of others.
  const isOfWork = PROFESSIONAL.test(FRIEND.test(match[0]) ? before : sentence);
  return isKnown || isTeacher || PUBLIC.test(before.slice(-60).replace(BOOK_CLUB, ' ')) || isOfWork;
}
