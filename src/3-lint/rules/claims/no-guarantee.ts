import { FOR_PATIENTS } from '../kinds.ts';
import { type Found, proseRule } from '../prose-rule.ts';
import { clauseBefore, isNegated } from '../speech.ts';
import { ENGLISH_GUARANTEES, SPANISH_GUARANTEES } from './guarantees.ts';
import { MORE_ENGLISH_GUARANTEES, MORE_SPANISH_GUARANTEES } from './guarantees-any-order.ts';
import { LEAVING_ENGLISH, LEAVING_SPANISH } from './guarantees-leaving.ts';
import { SWORN_ENGLISH, SWORN_SPANISH } from './guarantees-sworn.ts';

export const noGuarantee = proseRule({
  id: 'claims/no-guarantee',
  summary: 'A text promises how a treatment will turn out.',
  severity: 'error',
  canBeWaived: true,
  reads: ['en', 'es'],
  appliesTo: FOR_PATIENTS,
  message:
    'This promises how care will turn out, and nobody can. Regulators treat it as false advertising, and someone for whom it fails was misled. Say what the treatment is, what it helps with and what people may expect.',
  cue: /nobody|no ?one|not one|not a single|nadie|ning[uú]n|sol[oa] paciente|always|siempre|sin (?:falta|excep)|gratis|latch|cried|gripe|influenza|beb[eé]s|ajustes|again|catch|takes\b|nothing|house|gag\b|hurts?\b|resist|palabra|clears?\b|get rid|can't|result|pregnan|visit|libra|flawless|conceiv|certain|cures\b|another|limp|couple|smokers|resist|volver[aá]|llegue|venga|pay\b|hold (?:us|me)|to the bank|count on|words\b|word\b|stake|\bbet\b|i'll|throw|toss|off (?:your|the|those)|couldn't|ever\b|back\b|palabra|respond|tengalo|t[eé]ngalo|corto|firmo|cuenta|apuest|nadie|quitar|keep you|prevent|protect you|patient who|\bends?\b|walk|life|let (?:a|any|one)|for nothing|pacientes|history|the past|\bperiod\b|full stop|simple|revers|melt|eras|beat|banish|conquer|lifetime|wonders|first (?:visit|session)|\bsingle\b|summer|spring|winter|christmas|revert|reviert|sanamos|elimin|erradic|vida\b|historia|ra[ií]z|pasado|punto\b|firmo|nombre|noche a|guarante|promise|assur|swear|vow|warrant|pledge|money|refund|\bcure|\bcuring|miracle|goodbye|good-bye|farewell|pain|hurt|feel|100 ?(?:%|per)|\bcien\b|every ?time|for every|on every|fail|works|risk|side[- ]effect|harmless|safe\b|effective\b|permanent|lasting|lifelong|instant|immediate|gone\b|vanish|disappear|for good|forever|for ever|once and for all|overnight|for life|no matter|\bweeks?\b|\bsessions?\b|\bdays\b|\bmonths?\b|\bfree\b|on us\b|every|each|all\b|complication|scar|desaparec|paga\b|cobramos|(?:are|is|'re) (?:sure|certain|bound)|perfect|get you|make you|have you|makes? |relief|recover|lo (?:asegur|garant|promet)|duerm|sonr|camin|elimin|acab|dej|alivi|embaraz|quitamos|borramos|lose|losing|you(?:'ll| will)|come back|success|rate|(?:every|each|all) |sure-?fire|garant|asegur|promet|jura|devol|dinero|curad|never|cura|cur[eé]|cur[oó]|adi[oó]s|desp[ií]d|olv[ií]d|lib[eé]r|dolor|siente|sentir|doler|duele|efectiv|segur|funciona|falla|infalible|milagro|riesgo|secundari|baj[ea]|pierd|perder|siempre|de una vez|por completo|definitiv|sesion|semanas|quedar|saldr|nunca m|volver/iu,
  finds: [
    ...ENGLISH_GUARANTEES,
    ...SPANISH_GUARANTEES,
    ...MORE_ENGLISH_GUARANTEES,
    ...MORE_SPANISH_GUARANTEES,
    ...SWORN_ENGLISH,
    ...SWORN_SPANISH,
    ...LEAVING_ENGLISH,
    ...LEAVING_SPANISH,
  ],
  isFine: (found) =>
    isDenied(found) || isDisclaimed(found) || isHedged(found) || isAnotherPromise(found) || isOfTest(found),
});

/** “We do not just promise results”. */
const NOT_ONLY = /\b(?:not|don't|doesn't) (?:just|only|merely|simply)\b/gi;

/** The patterns hold “no pain” and “never fails” themselves, so only what stands before counts. */
function isDenied({ sentence, start, match }: Found): boolean {
  const before = clauseBefore(sentence, start).replace(NOT_ONLY, '');
  if (!isNegated(before)) return false;
  // “You won't feel a thing, or the filling is free”: the denial is what is promised.
  const isPaid = /(?:^|[\s,])(?:if|si)\s/i.test(before) || /(?:^|[\s,])or?\s/i.test(match[0]);
  return !(MONEY.test(match[0]) && isPaid);
}

const PROMISE = /guarant|promis|warrant|assur|garant|promet|asegur/i;
const DISCLAIMER =
  /\b(?:cannot|can ?not|can't|(?:do|does|did|could|are|is|was|will) ?not|(?:don|doesn|aren|isn|won)'t|never|not|no (?:one|provider|doctor|clinician|dentist|therapist|practice|clinic|treatment|procedure)(?: can)?|nobody(?: can)?|no)\s(?!(?:just|only|merely|simply)\b)(?:(?:be|to|make|made|offer|give|any|or|and|promise|promised|\w{3,10}ly|necessarily)\s){0,3}(?:guarant|promis|warrant|assur)\w{0,4}|(?<!\p{L})(?:no|nunca|jamás|nadie|ning[uú]n(?:a|o)? \p{L}{4,14})\s(?!(?:solo|sólo|solamente)(?!\p{L}))(?:(?:se|le|les|puede|podemos|pueden|est[aá]n?|son|es|hay|ofrecemos|ser|damos)\s){0,3}(?:garant|promet|asegur)\p{L}{0,6}/giu;

/** “We cannot guarantee outcomes”, “results are not guaranteed”: what counsel wants to read there. */
function isDisclaimed({ sentence, start, end, match }: Found): boolean {
  if (!PROMISE.test(match[0]) || MONEY.test(match[0])) return false;
  return !PROMISE.test(sentence.slice(Math.max(0, start - 60), end + 20).replace(DISCLAIMER, ' '));
}

/** “If you see no results, your money back”: a condition, and still a promise. */
const MONEY =
  /\bmoney\b|\bdinero\b|\bo no (?:paga|cobramos)|\bfree$|\bon us$|pay nothing|\brefund|\bshave (?:my|our)|\beat (?:my|our)|on the house|costs? (?:you )?nothing$|gratis$|(?<!\p{L})(?:corre|va|sale) por (?:mi|nuestra) cuenta|no le cobr(?:o|amos)/iu;

const HEDGE =
  /\b(?:numb(?!ing (?:spray|gel|cream|shot))\w{0,3}|anesthe\w{2,4}|most|many|some|few|usually|often|nearly|almost|sometimes|may|might|could|can (?:be|feel|help|ease)|should|aim|goal|try|trying|hope|hoping|want|wish|work(?:ing)? toward|as [\w-]{3,12} as|help(?:s|ed|ing)?|support|if|when|unless|until|whether|once you|so that|wonder(?:ful)?|research|rarely|seldom|myth|claims?|ads?|beware|be wary|anyone who|those who|tends?|depends?|about half|researchers|looking for|for some|less|imagine|live|living|learn|toward)\b|(?<!\p{L})(?:la mayor[ií]a|much[oa]s|algun[oa]s|casi|suele[n]?|puede[n]?|podr[ií]a[n]?|quiz[aá]s?|tal vez|esperamos|buscamos|queremos|intentamos|ayud\p{L}{1,5}|apoy\p{L}{1,4}|si|cuando|hasta que|para que|depende|en el mejor de los casos|cuidado con|desconf\p{L}{1,4}|a veces|menos|vivir|aprend\p{L}{1,4}|ojal[aá]|meta)(?!\p{L})/iu;
/** A doctor’s name is no “may”. */
const DOCTOR_MAY = /\b(?:Dra?\.?|\p{Lu}\p{Ll}{2,14}) May\b/gu;
/** “In thirty days or less” makes no promise smaller. */
const OR_LESS = /\bor less\b|(?<!\p{L})o menos(?!\p{L})/giu;
/** “If you follow our plan” leaves the plan without doubt. */
const IF_YOU_OBEY =
  /^[^.;]{0,12}\bif you (?:follow|stick|trust|commit|do (?:as|the|your)|listen|come|keep|wear)\b/i;
const HEDGE_AFTER =
  /^[^.;]{0,25}\b(?:numb\w{0,3}|for (?:most|many|some)|in most|if you|unless|depends|but (?:not|no|results)|is not|are not|isn't|aren't|(?:cannot|can't|can not) be|vary|varies)\b|^[^.;]{0,25}(?<!\p{L})(?:para la mayor[ií]a|si usted|depende|no (?:es|son|se puede)|var[ií]an?)(?!\p{L})/iu;

/** “Most people feel no pain”, “we try to make it painless”: no promise. */
function isHedged({ sentence, start, end, match }: Found): boolean {
  if (MONEY.test(match[0])) return false;
  return (
    HEDGE.test(clauseBefore(sentence, start).replace(DOCTOR_MAY, '').replace(OR_LESS, '')) ||
    HEDGE_AFTER.test(sentence.slice(end).replace(IF_YOU_OBEY, ''))
  );
}

const OF_SERVICE =
  /^(?:\S{1,99}\s){1,3}?(?:that )?(?:to |you(?:'ll| will)? |everyone |each |every |patients? |we(?:'ll| will)? |your |a |an |su |la |una? |que |le |lo |nadie ){0,3}(?:privacy|confidential|listen|respect|honest|be (?:heard|honest|seen|there|treated|kind|told|on time)|tell|explain|answer|call|(?:same-day )?(?:visit|appointment|slot|spot|reply|answer)|not (?:judge|share|sell|rush)|never (?:judge|share|sell|rush|be (?:judged|rushed|turned))|privacidad|confidencialidad|cita|respeto|escuchar|trato|juzg|explicar)/i;

/** “We guarantee your privacy”: what a practice has in its own hands. */
function isAnotherPromise({ match }: Found): boolean {
  return PROMISE.test(match[0]) && OF_SERVICE.test(match[0]);
}

const OF_A_TEST =
  /^(?:[^.;]{0,60}\s)?(?:pain-?\s?less(?:ly)?|pain[- ]free|sin dolor|(?:immediate|instant) results|resultados (?:inmediatos|al instante))[^.;]{0,20}$/iu;
const TEST =
  /(?<!\p{L})(?:tests?|testing|scans?|ultrasounds?|sonograms?|echo(?:cardiograms?)?|mammograms?|x-?rays?|images|imaging|screenings?|ekg|ecg|hearing|measur\p{L}{1,6}|monitors?|probe|fluoride|varnish|sealants?|impressions?|pruebas?|estudios?|ex[aá]men(?:es)?|ecograf[ií]as?|ultrasonidos?|radiograf[ií]as?|mamograf[ií]as?|(?:eco|electro)cardiogramas?|medici[oó]n|fl[uú]or|barniz|selladores|tamizajes?|audiometr[ií]as?)(?!\p{L})/iu;
const TREATMENT =
  /(?<!\p{L})(?:extract|root canal|inject|needle|shots?(?!\p{L})|surg|dentist|implant|filling|crown|vasectom|botox|filler|laser|procedures|therap|relief|life|remov|whiten|braces|adjust|massage|deliver|birth|vaccin|iud|biops|drill|operat|cure|sessions?|care(?!\p{L})|extrac|endodoncia|inyec|aguja|cirug|terapia|vida|alivio|parto|láser|laser|sesi[oó]n|odontolog|blanque|tratamientos(?!\p{L}))/iu;

/** A scan or a fluoride varnish doesn't hurt, and a strep test has its result at once: facts, and no promise of a cure. */
function isOfTest({ sentence, start, end, match }: Found): boolean {
  const around = sentence.slice(Math.max(0, start - 120), end + 80);
  return OF_A_TEST.test(match[0]) && TEST.test(around) && !TREATMENT.test(around);
}
