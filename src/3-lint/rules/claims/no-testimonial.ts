import { type Found, proseRule } from '../prose-rule.ts';
import { isDenied } from '../speech.ts';
import {
  BY_LINE,
  BY_PATIENT,
  FIRST_PERSON,
  OF_US,
  OPENINGS,
  PRAISE,
  QUOTE,
  RETOLD,
  SAID_OF_US,
  SIGNED,
} from './testimonials.ts';

export const noTestimonial = proseRule({
  id: 'claims/no-testimonial',
  summary: 'A text lets patients praise the practice.',
  severity: 'warning',
  elsewhere: [
    {
      profile: 'mental-health',
      severity: 'error',
      because: 'Ethics codes of psychologists and counselors rule out asking clients for praise.',
    },
    {
      jurisdiction: 'au',
      severity: 'error',
      because:
        'Section 133 of the National Law forbids testimonials in advertising of a regulated health service.',
    },
    {
      jurisdiction: 'ca-on',
      severity: 'error',
      because: 'Colleges in Ontario forbid testimonials in their members’ advertising.',
    },
  ],
  canBeWaived: true,
  reads: ['en', 'es'],
  // Policies and answers speak of reviews and testimonials; they show none.
  appliesTo: ['provider', 'page', 'service', 'location', 'announcement'],
  message:
    'Here patients praise the practice. That shows who is a patient, some laws and ethics codes forbid it, and readers can’t tell what was left out. Take it out, or keep the signed authorization and get advice for where you are.',
  cue: /\b(?:woman|man|gentleman|lady|couple|moms?|dads?|folks)\b|señora|vecin|["“«★⭐]|testimon|patients?\b|clients?\b|famil(?:y|ies)\b|parents?\b|mothers?\b|reviews|stars?\b|stories|guest ?book|mailbag|postbag|box\b|thank-you|kind words|pacient|client|estrellas|dicen/iu,
  acrossSentences: true,
  finds: [QUOTE, BY_LINE, SAID_OF_US, ...OPENINGS, ...RETOLD],
  isFine: (found, { record, subject }) => {
    const { sentence, start, match } = found;
    if (match.groups?.by !== undefined)
      return !isPraiseAbove(sentence.slice(Math.max(0, start - PARAGRAPH), start));
    if (isDenied(sentence, start) || (record.kind === 'provider' && isMotto(found))) return true;
    if (match.groups?.it !== undefined)
      return (
        isReply(found) ||
        (!isPraiseQuoted(found, match.groups.it) && !isToldByName(found, match.groups.it, subject.names))
      );
    if (OPENINGS.some((one) => new RegExp(one.source, one.flags).test(match[0]))) return false;
    return (
      [...RETOLD, SAID_OF_US].some((one) => new RegExp(one.source, one.flags).test(match[0])) &&
      !isPraiseRetold(match[0])
    );
  },
});

const OF_OTHERS =
  /\b(?:(?:my|her|his|our|their) (?:own )?(?:\w{3,10} )?(?:grand\w{2,8}|mother|father|mom|dad|mentor|teacher|professor|coach)|motto|(?<!guest )book|poem|song|proverb)\b|(?<!\p{L})(?:su|mi|nuestr[oa]) (?:abuel[oa]|mam[aá]|madre|pap[aá]|padre|maestr[oa]|profesor[oa]?)(?!\p{L})|(?<!\p{L})(?:lema|refr[aá]n|libro|poema)(?!\p{L})/iu;

/** A saying and under it its author by the full name, where a patient would have initials. */
const BY_AN_AUTHOR =
  /^["”»]?\s{0,2}[-–—~]{1,2}\s{0,2}(?:Dr\.?\s\p{Lu}\p{L}{2,20}|\p{Lu}\p{L}{1,20}\.?(?:\s\p{Lu}\.){0,2}(?:\s(?:de|del|la|van|von))?(?:\s\p{Lu}\p{L}{2,20}){1,2})\s{0,2}(?:$|\n|\.)/u;
/** Of the speaker, or of those who care for people. */
const OF_CARE =
  /\b(?:me|my|us|doctors?|dr|dentists?|nurses?|staff|team|clinic|practice|office|treat(?:s|ed|ment)?|therap\p{L}{1,5}|hygienist|visit|appointment|here|place|recommend|thanks?|thank you)\b|(?<!\p{L})(?:me|mi|mis|doctora?|dra|dentista|enfermer[oa]s?|equipo|personal|cl[ií]nica|consultorio|trat\p{L}{1,6}|terap\p{L}{1,6}|cita|aqu[ií]|lugar|recomiendo|gracias)(?!\p{L})/iu;

/** “It is never too late to be kind.” —Harold B. Stone: what a provider likes, and nobody's thanks. */
function isMotto({ match, sentence, end }: Found): boolean {
  const { it } = match.groups ?? {};
  return it !== undefined && BY_AN_AUTHOR.test(sentence.slice(end, end + 70)) && !OF_CARE.test(it);
}

/** So much above a by-line is what its writer says. */
const PARAGRAPH = 400;

/** “Our reply to a reviewer: “Thank you …””: what the practice says; whether it may is another rule's. */
function isReply({ sentence, start, match }: Found): boolean {
  return (
    /\b(?:(?:our|the|a|my) (?:\p{L}{3,9} )?(?:reply|response|answer)|(?:we|I) (?:replied|answered|responded|wrote back)|in (?:reply|response|answer))\b[^.!?"“«]{0,60}$|(?<!\p{L})(?:nuestra respuesta|respuesta (?:a|al|en)|respondimos|contestamos|le (?:respondimos|contestamos|escribimos))(?!\p{L})[^.!?"“«]{0,60}$/iu.test(
      sentence.slice(Math.max(0, start - 100), start),
    ) && !FIRST_PERSON_PATIENT.test(match.groups?.it ?? '')
  );
}
const FIRST_PERSON_PATIENT = /\b(?:my (?:pain|back|knee|teeth|son|daughter|mother|doctor|dentist|nurse))\b/i;

/** Somebody's own words: with a patient's by-line under them they need no quotation marks. */
function isPraiseAbove(text: string): boolean {
  return FIRST_PERSON.test(text) && !/\?\s{0,2}$/.test(text);
}

/** “… says Bettina Rourke of Dry Creek, two months after her operation”; the practice's own people aside. */
const NAMED_SPEAKER =
  /^["”»*,.! '-]{0,5}(?:(?:says?|said|writes?|wrote|tells? (?:us|everyone)|recalls?|reports?|raves|is what|cuenta|dice|dijo|opina|escribe|escribi[oó]|comenta|recuerda)(?: (?:don|doña|mr\.?|mrs\.?|ms\.?))? )(?<name>\p{Lu}[\p{L}'-]{1,20}(?: \p{Lu}[\p{L}'.-]{0,20}){0,2})/u;
const AILED =
  /\b(?:pain|aches?|headaches?|migraines?|hurts?|sleep|knees?|hips?|back|teeth|tooth|smile|hear|walk|breathe|anxiety|panic|marriage|decision|doctor|dentist|nurse|therap\w{3,4}|gone|again|anymore)\b|(?<!\p{L})(?:dolor(?:es)?|migrañas?|duele|duermo|rodillas?|espalda|dientes|sonrisa|camin\p{L}{1,3}|o[ií]r|miedo|matrimonio|doctora?|dentista|quit\p{L}{2,4}|terapeuta)(?!\p{L})/iu;

function isToldByName({ sentence, end }: Found, quoted: string, names: readonly string[]): boolean {
  const { name } = NAMED_SPEAKER.exec(sentence.slice(end, end + 80))?.groups ?? {};
  if (name === undefined || names.some((one) => one.includes(name))) return false;
  return (FIRST_PERSON.test(quoted) || PRAISE.test(quoted)) && (AILED.test(quoted) || BETTER.test(quoted));
}

const TOLD =
  /\b(?:hear|read|says?|said|wrote|writes|told|tells?|words|voices?|quote|those we|people we|review)\b|(?<!\p{L})(?:dice[n]?|dijo|escuche|lea|escribi[oó]|palabras|cuenta[n]?|atendemos)(?!\p{L})/iu;

/** Where such words come from: the post, the comments, the people next door. */
const POSTED =
  /\b(?:stars?|ratings?|reviews?|reviewers?|postbag|mailbag|mailbox|mail|inbox|letters?|cards?|notes?|feedback|guest ?book|comment box|suggestion box|survey|thank-you|e-?mail|received|overheard|posted|comments?|wrote|writes|rav(?:e|es|ed|ing)|gush\w{0,3}|says?|said|told|tells|folks?|people|neighbou?rs?|others?|everyone|someone|somebody|don't take|our word|just ask|ask [A-Z]\w{1,40}|this from|heard)\b|(?<!\p{L})(?:opini[oó]n(?:es)?|comentarios?|recibid[oa]s?|carta|tarjeta|mensaje|nota|nos (?:escrib|dij|cuent|cont|mand)\p{L}{1,4}|dice[n]?|dijo|escribi[oó]|escribe|cuenta|vecin[oa]s?|gente|buz[oó]n|encuesta|palabras|o[ií]do|seg[uú]n)(?!\p{L})/iu;
const NEIGHBOUR =
  /\b(?:neighbou?r|local|resident|farmer|teacher|runner|grateful|happy|satisfied|says|said|wrote|raves?|gushes|adds|, \d{2}\b|from (?:the )?[A-Z])|(?<!\p{L})(?:vecin[oa]|dice|dijo|escribi[oó]|cont[oó]|comparte|agradecid[oa]|client[ea]|usuari[oa]|señora|don|doña|maestr[oa]|de [A-Z])/u;
/** What came by mail speaks for itself, in whosoever's box it lies. */
const MAILED =
  /\b(?:postbag|mailbag|mailbox|inbox|letters?|cards?|notes?|feedback|guest ?book|comment box|suggestion box|survey|thank-you)\b|(?<!\p{L})(?:carta|tarjeta|buz[oó]n|encuesta|opini[oó]n)(?!\p{L})/iu;
const TOLD_BY =
  /^["”»,.!' -]{0,5}(?:says|said|writes|wrote|raves|adds|reports|nos (?:escribi[oó]|dijo|cont[oó])|dice|escribi[oó]) (?:an?|one|our|another|una?) (?:\p{L}{3,14} ){0,3}\p{L}{3,14}/u;
/** How someone is now who was treated. */
const BETTER =
  /\b(?:walk(?:ed|ing)? (?:out|in|again)|sleep(?:ing)? (?:again|through|like)|no (?:more )?pain|(?:left|walked out|went home) (?:dancing|smiling|walking|skipping)|crutches|pain is gone|(?:never|not) (?:hurt|felt)|didn't feel|ran a|run(?:ning)? again|back on my feet|tell everyone|told (?:all )?my friends|sceptical|skeptical|nervous|scared|worth every|five stars|ten out of ten|10\/10|a\+|for years|ever had|treats? (?:me|you|us)|made me|gave me|got me|took (?:such )?(?:good )?care|knows? (?:his|her|their) stuff|right away|in and out)\b|(?<!\p{L})(?:camin(?:o|ando|ar)|duermo|dormir|sal[ií]|entr[eé]|ya no (?:me )?(?:duele|sufro|tomo)|me (?:quit|cur|san|ayud|trat|escuch|explic|atend|hizo|devolv|cambi)\p{L}{0,5}|nos (?:trat|atend|ayud|escuch)\p{L}{0,5}|gracias|diez de diez|sin miedo|volver[eé]|recomiendo|bendici[oó]n|infinitas)(?!\p{L})/iu;

/** “We never rush a visit.” Dr. Amara Osei */
const BY_CARER = /^[,\s—–(-]{0,5}(?:Drs?|Dra|Prof|Nurse|Midwife|Enf)\.?\s\p{Lu}/u;

/** What stands near a quotation says who speaks. */
function isPraiseQuoted({ sentence, start, end }: Found, quoted: string): boolean {
  if (quoted.trim().split(/\s+/).length < 3) return false;
  const after = sentence.slice(end, end + 60);
  const before = sentence.slice(Math.max(0, start - 60), start);
  const isSigned =
    SIGNED.test(after) || BY_PATIENT.test(after.split('\n')[0] ?? '') || BY_PATIENT.test(before);
  const isTold = FIRST_PERSON.test(quoted) && OF_US.test(quoted);
  if (OF_OTHERS.test(before) || BY_CARER.test(after)) return false;
  const isOwn =
    !/\b(?:those|people|everyone) we\b/i.test(before) && /\b(?:I|my|we|our)\b[^"“«]{0,40}$/i.test(before);
  const isByPatient = BY_PATIENT.test(after.split('\n')[0] ?? '') && !quoted.trim().endsWith('?');
  if (isByPatient && (FIRST_PERSON.test(quoted) || PRAISE.test(quoted))) return true;
  const isPosted = POSTED.test(before) || NEIGHBOUR.test(after.split('\n')[0] ?? '');
  const isToldBy = TOLD_BY.test(after) && (OF_US.test(quoted) || FIRST_PERSON.test(quoted));
  if (isToldBy || (isSigned && FIRST_PERSON.test(quoted) && quoted.length > 25)) return true;
  if (
    isPosted &&
    (!isOwn || MAILED.test(before)) &&
    !quoted.trim().endsWith('?') &&
    (isTold || PRAISE.test(quoted) || BETTER.test(quoted))
  )
    return true;
  return (
    (before.trim() === '' &&
      FIRST_PERSON.test(quoted) &&
      BETTER.test(quoted) &&
      !quoted.trim().endsWith('?')) ||
    (isSigned && (isTold || PRAISE.test(quoted) || /\b(?:gone|healed|no more)\b/i.test(quoted))) ||
    (isTold && PRAISE.test(quoted) && !isOwn && (before.trim() === '' || TOLD.test(before)))
  );
}

const STRONG =
  /\b(?:first (?:to|person|people|ones?)|really (?:hear|heard|listen\w{0,2}|see)|thanks?|no longer (?:afraid|scared|in pain)|best|amazing|wonderful|fantastic|incredible|excellent|outstanding|saved?|changed|recommend|angels?|miracle|never felt|like family|love|grateful|favou?rite|better than|wonders|calmer|lighter|coming here|gave (?:me|us) (?:\w{2,10} ){1,3}back|walk out|taller|pain-free|(?:hurt|ache)s? (?:any ?more|again)|sleep(?:s|ing)? (?:again|through)|first (?:dentist|doctor|therapist|time)|finally|caring|kind|gentle|life)\b|(?<!\p{L})(?:mejor(?:es)?|excelente|maravillos\p{L}{1,2}|salv\p{L}{1,5}|[aá]ngel(?:es)?|recomiend\p{L}{1,3}|nunca (?:se |me |la |lo )?(?:hab[ií]a|sinti)|vida|como familia|gracias|la primera (?:persona|en)|el primero en|ligeros?|aliviad[oa]s?|salen (?:felices|contentos|mejor)|volvi[oó] a|volv[ií] a|recuper[oóeé]|duerme|camina|amable|cariñ\p{L}{1,4}|ya no (?:le |les |se |tiene|siente)\p{L}{0,8}|gracias a|por primera vez)(?!\p{L})/iu;

function isPraiseRetold(told: string): boolean {
  return STRONG.test(told);
}
