import type { AnyRecord } from '#schema/record.ts';
import type { LintRule } from '#schema/rule.ts';
import { FOR_PATIENTS } from '../kinds.ts';
import { nameLike } from '../privacy/names.ts';
import { type Found, type ProseRule, proseRule } from '../prose-rule.ts';
import { isQuoted } from '../speech.ts';
import { CARE_BESIDE_NETWORK } from './care-beside-network.ts';
import { CARE_BY_NETWORK, CARE_HERE } from './care-by-network.ts';
import { MORE_SOCIAL_CONTACTS, SPANISH_MORE_SOCIAL_CONTACTS } from './care-told-by-network.ts';
import { DIRECT_MESSAGES } from './direct-messages.ts';
import { EASIEST_BY_NETWORK, LO_MAS_FACIL } from './easiest-by-network.ts';
import { isHeldByPractice, MEETINGS } from './meeting-patients.ts';
import { isNetworkMeant, NETWORK_CUE } from './network-words.ts';
import { isOnlyAsked, isRefused, isSupposed } from './refusal.ts';
import { SOCIAL_CONTACTS } from './social-contact.ts';
import { undeclaredPages } from './social-links.ts';
import { SPANISH_CARE_BY_NETWORK, SPANISH_CARE_HERE } from './spanish-care-by-network.ts';
import { SPANISH_SOCIAL_CONTACTS } from './spanish-social-contact.ts';

const MESSAGE =
  'A social network or a messenger stands here as a way to reach the practice or to get care. What is written there is seen by its owner, gets into no record, and waits where nobody on duty looks. Name the telephone or the portal instead.';

const MEETING_MESSAGE =
  'This invites patients to meet someone who works here as one meets friends, or tells that they do. It blurs whom they can turn to for care, and who isn’t asked feels it. Take it out; what the practice holds for everyone may stand here.';

const CUE = new RegExp(
  String.raw`${NETWORK_CUE}|tweet|hit us up|social (?:media|network)|socials|redes\b|\bdms?\b|\bpm us|inbox|privado|interno|direct[oa]?s?\b|private message|comment|coment[ea]|facetime|(?:dm|pm|message|ask|write to) @|\b(?:tag|mention) (?:us|the|our)|\b(?:to|on) our (?:page|wall|profile|inbox|account)|\bmessag(?:e|ing) our (?:page|account|wall|profile)|etiqu[eé]t|menci[oó]n|arr[oó]b`,
  'i',
);

const rule: Omit<ProseRule, 'cue' | 'finds'> = {
  id: 'boundary/no-social-contact',
  summary:
    'A network, a messenger or a private meeting is offered as a way to reach the practice, or its people.',
  severity: 'error',
  canBeWaived: true,
  reads: ['en', 'es'],
  appliesTo: FOR_PATIENTS,
  message: MESSAGE,
  isFine: isNoContact,
};
const inProse = proseRule({
  ...rule,
  cue: CUE,
  finds: [
    ...SOCIAL_CONTACTS,
    ...CARE_BY_NETWORK,
    ...MORE_SOCIAL_CONTACTS,
    ...SPANISH_SOCIAL_CONTACTS,
    ...SPANISH_CARE_BY_NETWORK,
    ...SPANISH_MORE_SOCIAL_CONTACTS,
    ...EASIEST_BY_NETWORK,
    ...LO_MAS_FACIL,
    ...DIRECT_MESSAGES,
    ...CARE_BESIDE_NETWORK,
  ],
});
/** On a platform “here” is the platform. */
const onPlatform = proseRule({
  ...rule,
  cue: /\b(?:here|in (?:this|the) |by dm|comments|below|send us|dm us|message us|por (?:aqu|ac[aá]|est[ea]|inbox|dm|privado)|aqu[ií] mismo|ac[aá] mismo|en este)/i,
  finds: [...CARE_HERE, ...SPANISH_CARE_HERE],
});
/** A coffee, a barbecue, friends. */
const inPerson = proseRule({
  ...rule,
  message: MEETING_MESSAGE,
  cue: /patient|client|therap|sessions?\b|families|\bdr\b|doctor|nurse|\bwith (?:me|us|her|him)\b|join (?:me|her|him)|you\b|pacient|conmigo|consulta/i,
  finds: MEETINGS,
  isFine: ({ sentence, start, end }) =>
    isHeldByPractice(sentence) ||
    isRefused(sentence, start, end) ||
    isOnlyAsked(sentence) ||
    isQuoted(sentence, start),
});

export const noSocialContact: LintRule = {
  ...inProse,
  check(context) {
    inProse.check(context);
    inPerson.check(context);
    if (isOnPlatform(context.record)) onPlatform.check(context);
    for (const { page, isPersons, isFollowed, at } of undeclaredPages(context)) {
      if (page === 'conversation' && !isPersons && !isFollowed) context.report({ message: MESSAGE, at });
    }
  },
};

function isOnPlatform(record: AnyRecord): boolean {
  return record.kind === 'answer' && record.data.channel === 'platform';
}

function isNoContact(found: Found): boolean {
  return (
    !isNetworkMeant(found.match[0]) ||
    !isOfPractice(found) ||
    isKeptByPractice(found) ||
    isRefused(found.sentence, found.start, found.end) ||
    isSupposed(found.sentence, found.start) ||
    isOfThePast(found) ||
    isWorse(found) ||
    isOnlyAsked(found.sentence) ||
    isQuoted(found.sentence, found.start)
  );
}

/** “Las páginas que lleva la consulta en redes sociales”: the practice, and no question. */
function isKeptByPractice({ sentence, start, match }: Found): boolean {
  return (
    /^consultas?\s/i.test(match[0]) &&
    /(?<!\p{L})(?:gestion|llev|tien|mant|administr|us|public|posee|manej|abr)\p{L}{0,5}\s(?:la|esta|nuestra)\s$/iu.test(
      sentence.slice(Math.max(0, start - 40), start),
    )
  );
}

/** “I saw the message you sent on Facebook”: told of once, and no way to write again. */
function isOfThePast({ sentence, start, end }: Found): boolean {
  return /\b(?:messages?|notes?|questions?|photos?|pictures?|requests?|comments?|what)(?: that)? you(?:'ve| have)? (?:sent|posted|shared|left|wrote|asked|put)\b[^,;]{0,40}$/i.test(
    sentence.slice(Math.max(0, start - 40), end),
  );
}

/** “Better to call than to write to us there”. */
function isWorse({ sentence, start, match }: Found): boolean {
  const before = `${sentence.slice(Math.max(0, start - 120), start)}${match[0].slice(0, 60)}`;
  return /\b(?:better|rather|easier|safer|faster|quicker|sooner)\b[^.!?;]{0,60}\bthan\s(?:to\s|if you\s|you\s|by\s)?(?:writ|messag|send|text|post|ask|dm|contact)|(?<!\p{L})(?:mejor|m[aá]s (?:seguro|f[aá]cil|r[aá]pido))(?!\p{L})[^.!?;]{0,60}\sque\s(?:nos\s)?(?:escrib|mand|env[ií]|pregunt|contact)\p{L}{2,6}(?<!escriba|mande|env[ií]e)\s/iu.test(
    before,
  );
}

/** “Ask Ruth on Messenger”, but not “ask friends on Messenger”. */
function isOfPractice({ match }: Found): boolean {
  const who = match.groups?.who;
  return who === undefined || nameLike(who) === 'sure' || nameLike(who) === 'ambiguous';
}
