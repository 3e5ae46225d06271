import { type Found, proseRule } from '../prose-rule.ts';
import { clauseBefore, isAsked, isNegated, isQuoted } from '../speech.ts';
import {
  ENGLISH_BANS,
  ENGLISH_BY_STAFF,
  ENGLISH_CRITICAL,
  ENGLISH_FINE,
  ENGLISH_LIMIT,
  ENGLISH_STAFF,
} from './review-bans/english.ts';
import { BOUND_ENGLISH } from './review-bans/english-bound.ts';
import { MORE_ENGLISH_BANS } from './review-bans/english-roundabout.ts';
import {
  SPANISH_BANS,
  SPANISH_CRITICAL,
  SPANISH_FINE,
  SPANISH_LIMIT,
  SPANISH_STAFF,
} from './review-bans/spanish.ts';
import { BOUND_SPANISH } from './review-bans/spanish-bound.ts';
import { MORE_SPANISH_BANS } from './review-bans/spanish-roundabout.ts';

export const noReviewBan = proseRule({
  id: 'policy/no-review-ban',
  summary: 'A text forbids reviews, makes them cost something, or takes them away from who wrote them.',
  severity: 'error',
  canBeWaived: false,
  reads: ['en', 'es'],
  appliesTo: ['policy', 'answer', 'page', 'service', 'announcement'],
  message:
    'This keeps people from writing what they think of the practice, by a ban, a price, a threat or a claim to their words. US law makes such terms void and lets a regulator act against them. Say that everyone is free to write a review; you may still ask people not to threaten anyone and not to name others.',
  cue: /facebook|nextdoor|publish|publicar|calific|grade|grumbl|gripe|griev|google|problem|wall|\babout it\b|copyright|ownership|trash|bash|slam|escrib|\byelp|\bmention|\breview|\brat(?:e|ing)|\bstars?\b|\bcomment|\bcritici|\bdisparag|\bbad-?mouth|\bdefam|\bopinion|\bcomplain|negative|\bnda|disclosure|disparage|confidential|quiet|silent|to us\b|\babout (?:us|our|the|your|their)\b|\bpost(?:s|ing)?\b|\babout me\b|internet|online|valor[ae]|p[uú]blic|foros?\b|\bredes\b|publi(?:que|ca)|reseñ|opini[oó]n|opin[ae]|estrella|coment|cr[ií]tic|critiqu|calific|valoraci|queja|divulgaci|habl[ae]|difam|despresti/iu,
  finds: [
    ...ENGLISH_BANS,
    ...SPANISH_BANS,
    ...MORE_ENGLISH_BANS,
    ...MORE_SPANISH_BANS,
    ...BOUND_ENGLISH,
    ...BOUND_SPANISH,
  ],
  isFine: (found, { subject }) => {
    const { sentence, start } = found;
    return (
      !isOwnedByPractice(found, subject.records.practice.name) ||
      isAsked(sentence) ||
      isQuoted(sentence, start) ||
      isUndone(found) ||
      isOfOtherPrices(found) ||
      [...ENGLISH_FINE, ...SPANISH_FINE].some((fine) => fine.test(sentence.slice(0, found.end))) ||
      isOfStaff(found) ||
      isLeave(found) ||
      isLimit(found)
    );
  },
});

/** What people write on a network may belong to the network; `owner` stands where somebody is named. */
function isOwnedByPractice({ match }: Found, practice: string): boolean {
  const owner = match.groups?.owner;
  return owner === undefined || owner.startsWith(practice.split(' ').slice(0, 2).join(' '));
}

/** Words of a punishment or a condition that deny nothing about it. */
const EMPTY_DENIALS =
  /\b(?:who (?:never|did not|didn't|have not|haven't|has not|hasn't) \w{3,12}|no longer|without (?:(?:first |ever |even |previously )?(?:contact|call|speak|talk|tell|notify|inform|com|discuss|reach|ask|giv|email|e-mail|writ|consult|rais|bring|see|meet)(?:ing|ting)|notice|warning|refund|exception|delay|prior|our|the|written|permission|approval)|(?:may|will|can) not (?:be )?(?:able|seen|treated|welcome|continue|remain|return)|no (?:patient|client|parent|person|one|reviews?|negative|bad)|nobody|(?:that|which|and|who|if) (?:(?:it|they|you|he|she) )?(?:ha(?:s|ve)|was|were|had|is|are)(?: not|n't) (?:first|yet|been|previously|talked|discussed|raised)|(?:'d|would) (?:rather|prefer)(?: that)? (?:you|patients|people) (?:didn't|did not|wouldn't|not)|cannot be seen)(?![\w-])|(?<!\p{L})(?:ya no|no (?:podr[aá]|lo|la|le|será|volver[aá]|atender\p{L}{1,4})|sin (?:previo|aviso|avis\p{L}{2,6}|haber|hablar|consult\p{L}{2,6}|autorizaci[oó]n|permiso|la|el|consentimiento|aprobaci[oó]n)|ning[uú]n paciente|nadie (?:puede|podr[aá]|debe))(?!\p{L})/giu;
const FREE =
  /\b(?:(?:no ?one|nobody|no (?:patient|client|family|person))(?: \w{2,9})? (?:is|are|gets|will be|has (?:ever )?been|was) (?:ever )?(?:billed|charged|fined|dropped|dismissed|discharged|sued|turned away|punished|asked to leave)(?= (?:for|over|because|here)\b|[.,;])|costs? (?:you )?nothing|no (?:fee|charge|cost)|free to|welcome to|(?:is|as) your right|as you like|if you (?:wish|like|prefer)|your choice|makes? no difference|nothing (?:stops|keeps|happens|changes)|are not (?:charged|punished|treated))|(?<!\p{L})(?:es libre|son libres|con libertad|libremente|es su derecho|(?:usted|pacientes?) (?:puede|podr[aá])n? (?:siempre )?terminar|tiene[n]? (?:el )?derecho (?:de|a) terminar|sin (?:temor|miedo|consecuencias))(?!\p{L})/iu;

/** “We never charge for a review”: the denial stands before the find, or inside a threat. */
function isUndone({ sentence, start, end, match }: Found): boolean {
  const before = clauseBefore(sentence, start);
  if (isNegated(before.replace(EMPTY_DENIALS, ' ')) || FREE.test(sentence)) return true;
  if (NO_GROUND.test(sentence.slice(start, end))) return true;
  const isThreat = PUNISHES.test(match[0]);
  return (
    isThreat && isNegated(sentence.slice(start, end).replace(EMPTY_DENIALS, ' ').replace(BANS_ITSELF, ' '))
  );
}

/** “A missed visit costs $50; write what you like about us”: the price is for something else. */
function isOfOtherPrices({ match }: Found): boolean {
  return (
    match[0].includes(';') ||
    /\b(?:missed|miss|no-?shows?|late (?:fees?|arrivals?|cancel\w{1,8})|co-?pays?|copies|parking)\b|(?<!\p{L})(?:citas? perdidas?|copias|faltar a)(?!\p{L})/iu.test(
      match[0],
    )
  );
}

/** “Una reseña negativa no es motivo…” */
const NO_GROUND =
  /(?<!\p{L})(?:no|nunca|jam[aá]s|tampoco) (?:es|son|ser[aá]n?|pueden? ser|(?:nos )?dan?) (?:el |\p{L}{3,12} )?(?:motivo|causa|raz[oó]n|derecho)/iu;

const PUNISHES =
  /\b(?:charged?|bill(?:ed)?|fined?|sued?|discharged?|dismiss|dropped|terminat|fee|penalt|legal|lawsuit|lose|costs?|void|revok|refuse|deny|denied|treated as|remove[ds]? from|banned?|barred)|(?<!\p{L})(?:baja|multa|cargo|cobr|demanda|acci[oó]n legal|perder|cost(?:ar|[oó])|sanci|por (?:terminad|concluid|finalizad)|terminar (?:la|su|nuestra))/iu;
const BANS_ITSELF =
  /\b(?:not to|never to|may not|must not|cannot|can't|shall not|not allowed|not permitted|do not|don't|please never)\b/giu;

/** “You may post a review without our permission”; “we publish reviews only with yours”. */
function isLeave({ sentence, start, match }: Found): boolean {
  const isFree =
    /\b(?:may|can|free to)\s$|(?<!(?<!\p{L})no )(?<!\p{L})(?:puede[ns]?|pod[eé]s|podr[aá]n?)\s$/iu;
  const before = sentence.slice(0, start);
  if (/\b(?:we|our (?:practice|clinic))(?: \w{1,12}){0,2}\s$/i.test(before) && /\bonly with/i.test(match[0]))
    return true;
  return /\b(?:without|sin)\b/i.test(match[0]) && isFree.test(before);
}

/** Who works here may be told not to praise the practice as if they were patients. */
function isOfStaff({ sentence, start, match }: Found): boolean {
  const before = sentence.slice(0, start);
  return ENGLISH_STAFF.test(before) || SPANISH_STAFF.test(before) || ENGLISH_BY_STAFF.test(match[0]);
}

/** A limit to threats, abuse and other people's privacy is fine, where criticism as such stays free. */
function isLimit({ sentence }: Found): boolean {
  return (
    (ENGLISH_LIMIT.test(sentence) && !ENGLISH_CRITICAL.test(sentence)) ||
    (SPANISH_LIMIT.test(sentence) && !SPANISH_CRITICAL.test(sentence))
  );
}
