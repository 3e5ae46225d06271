import { FOR_PATIENTS } from '../kinds.ts';
import { type Found, proseRule } from '../prose-rule.ts';
import { isAsked, isDenied, isQuoted } from '../speech.ts';
import { ENDED_CREDENTIALS, isOver } from './credential-dates.ts';

/** What the fields of a bio say of it is found where they are decided on, `4-disclose/findings.ts`; what the text says, here. */
export const noExpiredCredential = proseRule({
  id: 'claims/no-expired-credential',
  summary: 'A licence or a certification has run out.',
  severity: 'warning',
  canBeWaived: true,
  reads: ['en', 'es'],
  appliesTo: FOR_PATIENTS,
  message:
    'This says that a licence or a certification holds until a day that has passed. Readers will take it for a claim that is no longer true. Renew it and write the new day, or take it out.',
  // “Certified, exp. 12/2020”: the full stop ends no sentence there.
  acrossSentences: true,
  byTime: true,
  cue: /(?:19|20)\d\d|\d[/.-]\d\d\b/,
  finds: [ENDED_CREDENTIALS],
  isFine: (found, { subject }) =>
    !isOver(found.match, subject.today) ||
    isAsked(found.sentence) ||
    isQuoted(found.sentence, found.start) ||
    isDenied(found.sentence, found.start) ||
    isRenewed(found, subject.today) ||
    isOfThePast(found) ||
    isOfWork(found),
});

/** “… until 2019, renewed through 2029”: a later year in the sentence says that it holds again. */
function isRenewed({ sentence, end }: Found, today: string): boolean {
  const years = sentence.slice(end).match(/\b20\d\d\b/g) ?? [];
  return (
    years.some((year) => year >= today.slice(0, 4)) ||
    /\brenewed\b|(?<!\p{L})renov/iu.test(sentence.slice(end))
  );
}

/** “Licensed in 2004, she taught until 2019”: with a year before it, a bare “until” is of something else. */
function isOfWork({ match }: Found): boolean {
  const [words] = match;
  const isBare =
    /(?:\b(?:until|till|through|thru)|(?<!\p{L})hasta)(?: the| el)? [^,;]{0,30}$/iu.test(words) &&
    !/\b(?:valid|good|current|effect|force|active|renewed)\b|(?<!\p{L})(?:vigen|v[aá]lid)/iu.test(words);
  return isBare && (words.match(/(?:19|20)\d\d/g) ?? []).length > 1;
}

/** Work that ended, and what somebody else holds or held: no claim. */
function isOfThePast({ match, sentence, start }: Found): boolean {
  return (
    /\b(?:office|licensing board|(?:sat|sits) on|program(?:me)?|courses?|classes|exam\w{0,9}|committee|department|taught|teach(?:es|ing)?|ran the|led|chaired|directed|practi[cs]ed|worked|served|stayed|lived|moved|flew|forms?|plates?|driver'?s?|marriage|fishing|pilot)\b|(?<!\p{L})(?:oficina|programa|cursos?|ex[aá]men(?:es)?|comit[eé]|departamento|enseñ\p{L}{1,3}|dirigi[oó]|ejerci[oó]|trabaj[oó]|vivi[oó]|residi[oó]|(?:desde|since) (?:el )?(?:19|20)\d\d|matrimonio|conducir|manejo)(?!\p{L})/iu.test(
      match[0],
    ) ||
    /\b(?:former|formerly|once|previously|used to)\b|(?<!\p{L})(?:antes|anteriormente|ex)(?!\p{L})/iu.test(
      sentence.slice(0, start),
    )
  );
}
