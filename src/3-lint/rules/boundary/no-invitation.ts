import type { RecordKind } from '#schema/record.ts';
import type { LintRule, Subject } from '#schema/rule.ts';
import { EVERYTHING, FOR_PATIENTS } from '../kinds.ts';
import { nameLike } from '../privacy/names.ts';
import { type Found, proseRule } from '../prose-rule.ts';
import { isQuoted } from '../speech.ts';
import { ALREADY_FRIENDS, YA_SON_AMIGOS } from './already-friends.ts';
import { FRIENDSHIPS } from './friendship.ts';
import { INVITATIONS } from './invitations.ts';
import { MORE_INVITATIONS, SPANISH_MORE_INVITATIONS } from './invitations-by-others.ts';
import { INVITATIONS_IN_PASSING, SPANISH_INVITATIONS_IN_PASSING } from './invitations-in-passing.ts';
import { INVITACIONES_A_OFICIOS, INVITATIONS_TO_TRADES } from './invitations-to-trades.ts';
import { isNetworkMeant, NETWORK_CUE, namesNetwork } from './network-words.ts';
import { PERMITTED_TO_STAFF, SE_PERMITE_AL_PERSONAL } from './permitted-to-staff.ts';
import { isOnlyAsked, isRefused, isSupposed } from './refusal.ts';
import { REQUESTS_SENT_AGAIN, SOLICITUDES_DE_NUEVO } from './requests-sent-again.ts';
import { SPANISH_FRIENDSHIPS } from './spanish-friendship.ts';
import { SPANISH_INVITATIONS } from './spanish-invitations.ts';
import { QUIERE_QUE_LA_SIGAN, WISHES_TO_BE_FOLLOWED } from './wishes-to-be-followed.ts';

/** Every pattern has one of these in what it finds. */
const CUE = new RegExp(
  String.raw`${NETWORK_CUE}|\bfriend(?:ed|ing)?\b|\b(?:be|become|stay|are|make|remain|let's all be) (?:\w{2,10} ){0,2}friends|friends? list|open friend|\bdms?\b|d\.m\.|\bpm me|inbox|direct[- ]?message|private[- ]?message|request|\bfollow(?:s|ed|ing|ers?)?\b(?=[^.!?]{0,40}(?:\b(?:me|my|her|his|him|them|you|back)\b|account|feed|profile|stories|posts|channel|reels))|\ba follow\b|follow along|my followers|\badd(?:ed|s|ing)? (?:me|her|him|them|you)\b|accepts? (?:every|any|all|whoever)|invit\w{2,5} (?:me|para)|text me|facetime|tweet|social (?:media|net)|socials\b|my channel|tag(?:ging)? me\b|\bdale |\bwall\b|muro|accept you|\bacepto\b|tag (?:them|her|him)|denle |add my name|etiqu[eé]t|\bred(?:es)?\b|amig[oa]|solicitud|\bagr[eé]g|\ba[nñ]ad|\bs[ií]g(?:ue|an?|o)|\bsegu[ií](?:r|d|me)|suscr|subscribe|text[eé][aen]|text[eé]me|invitaci|mensaje|hmu|hit me up|en privado|interno|like a mi|un like|mi (?:perfil|cuenta|canal|grupo)|\b(?:personal|private) (?:accounts?|pages?|profiles?)|(?:personal|privad[oa])(?:es|s)?\b|\baccept|\bapprove|\bsays? yes|\bacept|\baprueb|\b(?:other|second|main|real) (?:account|page|profile)|otr[oa] (?:perfil|cuenta|p[aá]gina)|\b(?:maiden|middle|married|nick|pet)[- ]?name|apellido|apodo|b[uú]s(?:que|ca)|(?:account|page|profile) is\b`,
  'i',
);

const toPatients = proseRule({
  id: 'boundary/no-invitation',
  summary: 'Patients are asked to connect with a person on a network or by private message.',
  severity: 'error',
  canBeWaived: true,
  reads: ['en', 'es'],
  appliesTo: FOR_PATIENTS,
  message:
    'This invites patients to connect with a person away from the practice. Whoever follows it waits for an answer that nobody records, and a refusal later hurts more than none asked. Take it out; the portal, the telephone and the practice’s own declared page are there for everyone.',
  cue: CUE,
  finds: [
    ...INVITATIONS,
    ...FRIENDSHIPS,
    ...MORE_INVITATIONS,
    ...SPANISH_INVITATIONS,
    ...SPANISH_FRIENDSHIPS,
    ...SPANISH_MORE_INVITATIONS,
    ...INVITATIONS_IN_PASSING,
    ...SPANISH_INVITATIONS_IN_PASSING,
    ...WISHES_TO_BE_FOLLOWED,
    ...QUIERE_QUE_LA_SIGAN,
    ...ALREADY_FRIENDS,
    ...YA_SON_AMIGOS,
    ...REQUESTS_SENT_AGAIN,
    ...SOLICITUDES_DE_NUEVO,
    ...INVITATIONS_TO_TRADES,
    ...INVITACIONES_A_OFICIOS,
  ],
  isFine: (found, { subject, record }) => {
    const { match, sentence, start, end } = found;
    return (
      !isNetworkMeant(sentence.slice(Math.max(0, start - 60), end)) ||
      !isOfSomeone(found, subject, record.kind) ||
      isOnlyProfessional(`${match[0]}${sentence.slice(end, end + 40)}`) ||
      isForAnswers(match) ||
      isTakenBack(found) ||
      isOfOtherRequest(found) ||
      isRefused(sentence, start, end) ||
      isSupposed(sentence, start) ||
      isOnlyAsked(sentence) ||
      isQuoted(sentence, start)
    );
  },
});

/** What staff are allowed is the same, turned round. */
const toStaff = proseRule({
  id: 'boundary/no-invitation',
  summary: toPatients.summary,
  severity: 'error',
  canBeWaived: true,
  reads: ['en', 'es'],
  appliesTo: ['staff-policy', 'handbook'],
  message:
    'This allows staff to connect with patients, or to answer them, on a network. What one allows is held against all, and patients who are refused will ask why. Say one thing for everyone: no requests are accepted, and questions go to the portal or the telephone.',
  cue: /request|patient|client|solicitud|pacient/i,
  finds: [...PERMITTED_TO_STAFF, ...SE_PERMITE_AL_PERSONAL],
  isFine: ({ sentence, start, end }) =>
    isRefused(sentence, start, end) || isOnlyAsked(sentence) || isQuoted(sentence, start),
});

export const noInvitation: LintRule = {
  ...toPatients,
  appliesTo: EVERYTHING,
  check(context) {
    if (FOR_PATIENTS.includes(context.record.kind)) toPatients.check(context);
    else toStaff.check(context);
  },
};

const TITLED = /^(?:our (?:very )?own\s)?(?:dr|dra|doctor|doctora|nurse|ms|mr|mrs|miss|prof)\b/i;
const KNOWN_BY_TRADE =
  /^(?:the|our|your|their|his|her|one of our|any of our)\s(?:own\s|favou?rite\s|former\s|very own\s)?(?:doctor|nurse|therapist|dentist|hygienist|provider|counsell?or|midwi|pediatrician|physician|clinician)/i;

/** Whether the find is about a person: the writer, one of the practice's people, or someone by name. */
function isOfSomeone({ match, sentence, start }: Found, subject: Subject, kind: RecordKind): boolean {
  // “Síganla” follows a person only where the sentence has named one, and the practice's page otherwise.
  if (match.groups?.clitic !== undefined)
    return (
      namesSomeone(sentence, subject) &&
      !/(?<!\p{L})(?:nuestr[oa]s?|cl[ií]nica|consultorio)(?!\p{L})/iu.test(sentence)
    );
  const who = match.groups?.who?.replace(/(?:'s|s')$/, '') ?? 'me';
  if (/^(?:me|my)$/i.test(who)) return true;
  if (/^them$/i.test(who)) return namesSomeone(sentence, subject);
  // “Her” is the doctor where the sentence has named one, or begins with the request, and where someone asks for her; in a bio it is a daughter as often.
  if (/^(?:her|his|him)$/i.test(who))
    return (
      kind === 'answer' ||
      /\b(?:patients?|clients?|families|everyone|everybody|anyone)\b.{0,60}\b(?:her|his) (?:\p{L}{3,9} ){0,2}\p{L}{3,9}$/iu.test(
        match[0],
      ) ||
      namesSomeone(sentence, subject) ||
      (kind !== 'provider' && sentence.slice(0, start).trim() === '')
    );
  if (TITLED.test(who)) return true;
  if (KNOWN_BY_TRADE.test(who)) return true;
  const [first = ''] = who.split(' ');
  return isOfPractice(first, subject) || nameLike(first) === 'sure';
}

function isOfPractice(word: string, { names }: Subject): boolean {
  return /^\p{Lu}\p{L}{2,99}/u.test(word) && names.some((name) => name.split(/\s/).includes(word));
}

function namesSomeone(words: string, subject: Subject): boolean {
  return (
    /\b(?:Dra?|Doctora?|Nurse|Mrs?|Ms|Lic|Enf)\b|(?<!\p{L})(?:doctora|enfermer[oa]|terapeuta|psic[oó]log[oa]|m[eé]dic[oa]|partera|nutri[oó]log[oa])(?!\p{L})|\b(?:doctor|nurse|therapist|provider|dentist|midwi(?:fe|ve)|pediatrician|clinician|hygienist|counsell?or)s?\b|\{person\}|(?<!\p{L})parteras(?!\p{L})/u.test(
      words,
    ) || (words.match(/\p{Lu}\p{L}{2,99}/gu) ?? []).some((word) => isOfPractice(word, subject))
  );
}

/** Whoever accepted by mistake says so, and undoes it, in the same words or the next. */
function isTakenBack({ match, passage }: Found): boolean {
  return (
    /accept|acept|said yes|confirm|approv|sent|mand|envi/i.test(match[0]) &&
    /\b(?:mistake|should(?:n't| not) have|undo(?:ne|ing)?|undid|take it back|remov(?:e|ed|ing)|por error|no deb[ií]|deshi[cz]\w{1,3}|deshac\w{1,4}|quit(?:ar[eé]|aremos|[eé]|amos))(?!\p{L})/iu.test(
      passage.plain,
    )
  );
}

/** “Send it again and I’ll approve it”: a refill, unless friends are spoken of. */
function isOfOtherRequest({ match, passage }: Found): boolean {
  return (
    match.groups?.again !== undefined &&
    (!/\b(?:friend|follow|connection|request|invitation|amistad|solicitud|amig|invitaci)/i.test(
      passage.plain,
    ) ||
      /\b(?:refills?|records?|prescriptions?|appointments?|referrals?|forms?|fax|payments?|pdf|files?|documents?|receta|cita|expediente|formulario|pago|documento)(?!\p{L})/iu.test(
        passage.plain,
      ))
  );
}

/** Writing to the doctor there is asking for care: `boundary/no-social-contact` says so. */
function isForAnswers({ 0: words, groups }: RegExpMatchArray): boolean {
  return (
    groups?.who !== undefined &&
    !/^(?:me|my)$/i.test(groups.who) &&
    /^(?:message|msg|dm|pm|text|chat|reach|contact|write|ping|talk|get (?:in touch|hold)|tweet)/i.test(words)
  );
}

/** Finding a colleague on LinkedIn is what LinkedIn is for; adding a patient there is not. */
function isOnlyProfessional(words: string): boolean {
  return (
    /linked-?in/i.test(words) &&
    !namesNetwork(words.replace(/linked-?in/gi, '')) &&
    !/\b(?:add|friend|dm|message|text|request|agr[eé]g\w{0,40}|solicitud|patients?|pacientes?|your (?:doctor|nurse|provider|therapist|dentist|midwife|clinician|hygienist|counsell?or))\b/i.test(
      words,
    )
  );
}
