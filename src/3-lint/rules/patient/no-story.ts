import type { LintRule, Passage, RuleContext } from '#schema/rule.ts';
import { EVERYTHING, FOR_PATIENTS } from '../kinds.ts';
import { type Found, type ProseRule, proseRule } from '../prose-rule.ts';
import { clauseBefore, isNegated } from '../speech.ts';
import { isLikeStories } from './like-stories.ts';
import { FOR_ANYONE, OF_ANYONE } from './people.ts';
import { STORIES_ACROSS } from './stories-across.ts';
import { STORIES_BY_SIGNS } from './stories-by-signs.ts';
import { STORIES_EN } from './stories-en.ts';
import { STORIES_ES } from './stories-es.ts';
import { HISTORIAS_DE_PASO, STORIES_IN_PASSING } from './stories-in-passing.ts';
import { HISTORIAS_DE_AYUDA, STORIES_OF_HELPING } from './stories-of-helping.ts';
import { TOLD_STORIES } from './told-stories.ts';
import { isWeighed } from './unless.ts';

const MESSAGE =
  'This tells of one patient. The patient, the family and the neighbors may know who is meant, even without a name, and others will wonder what is told about them. Say what patients in general bring, or what you do: “I take time for what you are afraid of.”';

/** “En un pueblo chico”: no boy. “I keep this account for family”: nobody’s. */
const NO_ONE =
  /^un[oa]?\s(?:pueblo|lugar|barrio|mundo|rancho|valle|grupo|pueblito)\schic[oa]|\b(?:account|page|profile|feed)\s(?:just\s|only\s)?(?:is\s)?for\s(?:my\s|our\s)?(?:own\s|close\s){0,2}family\b/iu;

/** Someone from the teller's own life. */
const FROM_OWN_LIFE =
  /\b(?:grew up|went to (?:school|college)|served|sang|played|roomed|marched) with\b|\bmy (?:grand(?:mother|father|ma|pa)|mother|father|aunt|uncle|mentor) (?:carved|made|gave|knitted|sewed|built|taught|told|wrote|left)\b|(?<!\p{L})con (?:quien|el que|la que) (?:crec[ií]|estudi[eé]|serv[ií])/iu;

/** What neighbors made or gave the practice, and what led to the teller's work. */
const GIFT =
  /\b(?:gave|brought|sent|made|built|painted|carved|planted|donated|lent)\s(?:us\s|the\s|our\s)?(?:[\p{L}-]{2,12}\s){0,4}?(?:mugs|books|toys|bench(?:es)?|murals?|paintings?|chairs|shelves|sign|tables?|garden|plants)(?!\p{L})|(?<!\p{L})nos\s(?:regal|hizo|pint|don|constru|trajo)\p{L}{0,3}\s(?:[\p{L}]{1,12}\s){0,3}?(?:mural|libros|bancos|cuadros?|juguetes|tazas|sillas|mesas?|plantas|macetas)(?!\p{L})|(?<!\p{L})silla de ruedas nueva(?!\p{L})|(?<!\p{L})nos ayud[oó] a (?:abrir|mover|cargar|limpiar|instalar|apagar|montar|pintar)(?!\p{L})|(?<!\p{L})por eso (?:estudi|me hice)/iu;

/** What may be so of anyone: “quizá un niño come solo cinco cosas”. */
const SUPPOSED =
  /^\s{0,2}(?:perhaps|maybe|quiz[aá]s?|tal vez|a lo mejor|es posible que|puede (?:ser )?que)(?!\p{L})/iu;

function isFine({ sentence, start, end, match }: Found, { record }: RuleContext): boolean {
  // To staff “a patient asked …” is how a rule begins.
  if (!isWeighed(match) && !FOR_PATIENTS.includes(record.kind)) return true;
  const isGift = GIFT.test(sentence) && !/\b(?:patient|client|pacient)/iu.test(sentence);
  if (FOR_ANYONE.test(sentence)) return true;
  if (isWeighed(match)) return isGift || SUPPOSED.test(sentence);
  const before = clauseBefore(sentence, start);
  const after = sentence.slice(end, end + 60);
  return (
    (!/(?:who|that|que|quien|I|we)$/iu.test(sentence.slice(start, end)) &&
      /^\s(?:may|might|can|could|will|would|puede|podría)(?!\p{L})/iu.test(after)) ||
    /(?<!\p{L})mis?\s(?:maestr|profes|mentor|jef[ea]|coleg|compañer)/iu.test(sentence.slice(start, end)) ||
    isGift ||
    isNegated(before) ||
    SUPPOSED.test(sentence) ||
    FROM_OWN_LIFE.test(sentence.slice(start, end + 40)) ||
    NO_ONE.test(sentence.slice(start, end + 20)) ||
    OF_ANYONE.test(before.slice(-60)) ||
    /(?:what|anything|whatever|lo que)\s$/iu.test(before) ||
    isRule(sentence.slice(start, end), after)
  );
}

/** A rule for anyone: “a patient who sent a request gets the same answer”. */
function isRule(found: string, after: string): boolean {
  return (
    /^(?:an?|one|una?)\s.{0,400}\s(?:who|that|que)(?!\p{L})/iu.test(found) &&
    !/(?<!\p{L})(?:once|told|me|us|nos|ago)(?!\p{L})/iu.test(`${found}${after.slice(0, 30)}`) &&
    /^[^.!?;,]{0,50}\s(?:gets|needs|can|may|must|should|will|would|could|might|is|are|has to|recibe|debe|puede|necesita|tiene que)\s\p{L}/iu.test(
      after,
    )
  );
}

const rule: Omit<ProseRule, 'finds'> = {
  id: 'patient/no-story',
  summary: 'A text tells the story of one patient.',
  severity: 'warning',
  canBeWaived: true,
  reads: ['en', 'es'],
  appliesTo: EVERYTHING,
  message: MESSAGE,
  cue: /\p{L}/u,
  isFine,
};
const inSentences = proseRule({
  ...rule,
  finds: [
    ...STORIES_EN,
    ...STORIES_ES,
    ...TOLD_STORIES,
    ...STORIES_OF_HELPING,
    ...HISTORIAS_DE_AYUDA,
    ...STORIES_IN_PASSING,
    ...HISTORIAS_DE_PASO,
    ...STORIES_BY_SIGNS,
  ],
});
/** “He slept in a chair for two years because of his back. Ten sessions later …” */
const acrossSentences = proseRule({
  ...rule,
  acrossSentences: true,
  finds: STORIES_ACROSS,
  isFine: () => false,
});

/** Kinds of text in which people tell of their days. */
const TELLS: ReadonlySet<string> = new Set(['provider', 'page', 'service', 'location', 'announcement']);

/** “They caught it early, when two others had told me not to worry.” Rules and answers speak like that, and mean anyone. */
function checkLikeness({ record, passages, report }: RuleContext): void {
  if (!TELLS.has(record.kind)) return;
  for (const passage of passages)
    for (const sentence of passage.sentences) {
      const { text, start } = sentence;
      if (!isLikeStories(sentence) || FOR_ANYONE.test(text) || SUPPOSED.test(text)) continue;
      report({ message: MESSAGE, at: { passage, start, end: start + text.trimEnd().length } });
    }
}

export const noStory: LintRule = {
  ...inSentences,
  check(context) {
    const told: { readonly passage: Passage; readonly start: number; readonly end: number }[] = [];
    // What one of them has found isn't told again by the next.
    for (const check of [inSentences.check, acrossSentences.check, checkLikeness])
      check({
        ...context,
        report(finding) {
          const { at } = finding;
          if (typeof at === 'object' && 'start' in at) {
            if (told.some((one) => one.passage === at.passage && one.start < at.end && at.start < one.end))
              return;
            told.push(at);
          }
          context.report(finding);
        },
      });
  },
};
