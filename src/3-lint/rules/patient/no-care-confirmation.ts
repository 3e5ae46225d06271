import type { LintRule, Passage } from '#schema/rule.ts';
import { finderOf, testOf } from '../../patterns/finder.ts';
import { CONFIRMING } from '../answer/confirming-words.ts';
import { isForAnyone } from '../answer/general.ts';
import { FOR_PATIENTS } from '../kinds.ts';
import { withoutOverlaps } from '../prose-rule.ts';
import { isDenied, isQuoted } from '../speech.ts';
import type { Stretch } from '../text.ts';
import { type Named, namer } from './people-named.ts';
import { CERTAIN_REPLIES, CUE, REPLIES, replyIn } from './replies.ts';

const MESSAGE =
  'These words tell everyone who reads along that a person is or was cared for here. Practices have been fined for replies like this, friendly ones among them. Say what fits anyone: “We take every comment to heart”, and how to reach the practice.';

const REPLY = testOf(REPLIES);
const CONFIRMED = finderOf(CONFIRMING);
const CERTAIN = finderOf([CERTAIN_REPLIES]);

export const noCareConfirmation: LintRule = {
  id: 'patient/no-care-confirmation',
  summary: 'A public reply confirms that someone is or was a patient.',
  severity: 'error',
  canBeWaived: true,
  reads: ['en', 'es'],
  appliesTo: FOR_PATIENTS,
  check({ record, passages, subject, report }) {
    const isPlatform = record.kind === 'answer' && record.data.channel === 'platform';
    // What is said in the portal, in the room or on the phone stays between two.
    if (record.kind === 'answer' && !isPlatform) return;
    const namedIn = namer(subject);
    for (const passage of passages) {
      // Title and afterwards of an answer are for staff; only the body is sent.
      if (isPlatform && !passage.subject.startsWith('body.')) continue;
      const found = isPlatform
        ? saidOnPlatform(passage)
        : saidInReply(passage, record.kind === 'policy', namedIn);
      for (const { start, end } of found) report({ message: MESSAGE, at: { passage, start, end } });
    }
  },
};

/** On a platform every word is said to one person. */
function saidOnPlatform({ sentences }: Passage): Stretch[] {
  return sentences.flatMap(({ text, start }) => {
    if (!/\p{L}{2}/u.test(text)) return [];
    const matches = [CONFIRMED, ...(CUE.test(text) ? [CERTAIN] : [])].flatMap((one) => [
      ...one[Symbol.matchAll](text),
    ]);
    return stretchesOf(
      matches.filter((match) => !isDenied(text, match.index ?? 0) && !isForAnyone(text, match)),
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
