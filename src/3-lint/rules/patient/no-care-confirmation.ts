import type { LintRule, Passage, Subject } from '#schema/rule.ts';
import { finderOf, testOf } from '../../patterns/finder.ts';
import { CONFIRMING } from '../answer/confirming-words.ts';
import { isForAnyone } from '../answer/general.ts';
import { TOLD_TO_OTHERS } from '../answer/told-to-others.ts';
import { toldOfReviewer, toldToReader } from '../answer/told-to-reader.ts';
import { EVERYTHING } from '../kinds.ts';
import { withoutOverlaps } from '../prose-rule.ts';
import { isAsked, isDenied, isQuoted } from '../speech.ts';
import type { Stretch } from '../text.ts';
import { dictatedIn, ownWordsIn } from './dictated-replies.ts';
import { greetedReplies } from './greeted-replies.ts';
import { headedReplies } from './headed-replies.ts';
import { careOfTheKnown } from './known-by-role.ts';
import { type Named, namer } from './people-named.ts';
import { CERTAIN_REPLIES, CUE, REPLIES, replyIn } from './replies.ts';

const MESSAGE =
  'These words tell everyone who reads along that a person is or was cared for here. Practices have been fined for replies like this, friendly ones among them. Say what fits anyone: “We take every comment to heart”, and how to reach the practice.';

const ASKED_AFTER =
  'This tells whoever asks that someone else is or was cared for here: a husband, an employer, a stranger on the line. Say what fits anyone: “I can’t say who is a patient, but I’ll gladly pass on a note to anyone who is.”';

const REPLY = testOf(REPLIES);
const CONFIRMED = finderOf(CONFIRMING);
const CERTAIN = finderOf([CERTAIN_REPLIES]);
const TOLD = finderOf(TOLD_TO_OTHERS);
/** “I can’t say whether he is a patient here”. */
const NOT_SAID =
  /(?<!\p{L})(?:if|whether|unless|even if|when|whenever|suppose|should|in case|can't (?:say|tell|confirm)|cannot (?:say|tell|confirm)|not able to|unable to|won't (?:say|tell)|si|cuando|aunque|no (?:puedo|podemos|le puedo|sabemos|decimos))(?!\p{L})/iu;
/** “We can’t speak of your visit here”. */
const NOT_GIVEN_AWAY =
  /(?<!\p{L})(?:can['’]t|cannot|won['’]t|never|don['’]t|do not|not able to|unable to|whether|if|no (?:podemos|puedo|sabemos|decimos)|nunca|si)(?!\p{L})[^,.;]{0,60}$/iu;
/** So far a reply without quotation marks goes on behind its first sentence. */
const FURTHER = 300;

export const noCareConfirmation: LintRule = {
  id: 'patient/no-care-confirmation',
  summary: 'A public reply confirms that someone is or was a patient.',
  severity: 'error',
  canBeWaived: true,
  reads: ['en', 'es'],
  appliesTo: EVERYTHING,
  check({ record, passages, subject, report }) {
    const isPlatform = record.kind === 'answer' && record.data.channel === 'platform';
    // What is said in the portal, in the room or on the phone stays between two, if it isn't told of a third.
    if (record.kind === 'answer' && !isPlatform) {
      for (const passage of passages.filter(({ subject: part }) => part.startsWith('body.')))
        for (const { start, end } of toldToOthers(passage))
          report({ message: ASKED_AFTER, at: { passage, start, end } });
      return;
    }
    const isForStaff = record.kind === 'staff-policy' || record.kind === 'handbook';
    if (isForStaff) {
      for (const passage of passages)
        for (const { start, end } of withoutOverlaps([
          ...dictated(passage, dictatedIn),
          ...ofTheKnown(passage),
        ]))
          report({ message: MESSAGE, at: { passage, start, end } });
      return;
    }
    const namedIn = namer(subject);
    for (const passage of passages) {
      // Title and afterwards of an answer are for staff; only the body is sent.
      if (isPlatform && !passage.subject.startsWith('body.')) continue;
      const found = isPlatform
        ? saidOnPlatform(passage)
        : [
            ...saidInReply(passage, record.kind === 'policy', namedIn),
            ...(record.kind === 'policy'
              ? []
              : [...saidUnderHead(passage), ...saidInGreeting(passage, subject)]),
            ...dictated(passage, ownWordsIn),
            ...ofTheKnown(passage),
          ];
      for (const { start, end } of withoutOverlaps(found))
        report({ message: MESSAGE, at: { passage, start, end } });
    }
  },
};

function toldToOthers({ sentences }: Passage): Stretch[] {
  return sentences.flatMap(({ text, start }) => {
    const matches = isAsked(text) && !/[;,]/.test(text) ? [] : [...TOLD[Symbol.matchAll](text)];
    return stretchesOf(
      matches.filter(({ index = 0 }) => {
        const before = text.slice(0, index);
        // “Your wife isn’t out yet, she’s still with the hygienist”
        return !NOT_SAID.test(before) && (/,\s$/.test(before) || !isDenied(text, index));
      }),
      start,
    );
  });
}

/** Replies that are dictated, in quotation marks. */
function dictated({ sentences }: Passage, quotedIn: (sentence: string) => Stretch | undefined): Stretch[] {
  return sentences.flatMap(({ text, start }) => {
    const quoted = quotedIn(text);
    if (quoted === undefined) return [];
    const words = text.slice(quoted.start, quoted.end);
    return stretchesOf(
      [...confirmedIn(words), ...toldToReader(words)].filter((match) => !isForAnyone(words, match)),
      start + quoted.start,
    );
  });
}

function confirmedIn(words: string): RegExpMatchArray[] {
  return [CONFIRMED, CERTAIN].flatMap((one) => [...one[Symbol.matchAll](words)]);
}

/** “The head coach of … comes to us for his back”. */
function ofTheKnown({ sentences }: Passage): Stretch[] {
  return sentences.flatMap(({ text, start }, at) =>
    stretchesOf(careOfTheKnown(text, sentences[at - 1]?.text ?? ''), start),
  );
}

/** On a platform every word is said to one person. */
function saidOnPlatform({ sentences }: Passage): Stretch[] {
  return sentences.flatMap(({ text, start }) => {
    if (!/\p{L}{2}/u.test(text)) return [];
    const matches = [
      ...[CONFIRMED, ...(CUE.test(text) ? [CERTAIN] : [])].flatMap((one) => [...one[Symbol.matchAll](text)]),
      ...toldToReader(text),
    ];
    return stretchesOf(
      matches.filter((match) => !isDenied(text, match.index ?? 0) && !isForAnyone(text, match)),
      start,
    );
  });
}

/** “Our reply to a review: …”: from there on it is as on a platform. */
function saidUnderHead({ plain }: Passage): Stretch[] {
  return headedReplies(plain).flatMap(({ start, end }) => {
    const words = plain.slice(start, end);
    const more = /^["“«]/.test(words) ? '' : plain.slice(end, end + FURTHER);
    const matches = [...confirmedIn(words), ...toldToReader(words), ...toldOfReviewer(words)].filter(
      (match) => !NOT_GIVEN_AWAY.test(words.slice(0, match.index)) && !isForAnyone(words, match),
    );
    return [...stretchesOf(matches, start), ...stretchesOf(toldToReader(more), end)];
  });
}

/** “Hi Marcus, great to hear you are doing well after your root canal with us!” */
function saidInGreeting({ plain }: Passage, subject: Subject): Stretch[] {
  return greetedReplies(plain, subject).flatMap(({ start, end }) => {
    const words = plain.slice(start, end);
    return stretchesOf(
      toldToReader(words).filter((match) => !NOT_GIVEN_AWAY.test(words.slice(0, match.index))),
      start,
    );
  });
}

/** Elsewhere only a sentence that speaks to one person about the past is a reply. */
function saidInReply(
  { sentences }: Passage,
  isRule: boolean,
  namedIn: (sentence: string) => Named[],
): Stretch[] {
  return sentences.flatMap(({ text, start }) => {
    if (!REPLY.mayHold(text) || !CUE.test(text)) return [];
    const isReply = replyIn(text, namedIn);
    const matches = [...text.matchAll(REPLIES)];
    return stretchesOf(
      matches.filter(
        (match) => isReply(match) && !isDenied(text, match.index) && !(isRule && isQuoted(text, match.index)),
      ),
      start,
    );
  });
}

function stretchesOf(matches: readonly RegExpMatchArray[], from: number): Stretch[] {
  return withoutOverlaps(
    matches.map(({ 0: words, index = 0 }) => ({
      start: from + index,
      end: from + index + words.trimEnd().length,
    })),
  );
}
