import type { PolicyRecord } from '#schema/record.ts';
import type { Passage } from '#schema/rule.ts';
import { isKeptAsFile } from '../policy/sections.ts';
import { plain, sentencesOf } from '../text.ts';

const POSTING =
  /\bsocial media\b|\b(?:facebook|instagram|tiktok|twitter|linkedin|snapchat|whatsapp|blogs?)\b|\b(?:post|posts|posting|posted)\b[^.!?\n]{0,40}\bonline\b|\bonline\b[^.!?\n]{0,40}\b(?:post|posts|posting|reviews?)\b|\bredes sociales\b|\bpubli(?:car|que|quen)\b[^.!?\n]{0,40}\b(?:internet|l[ií]nea|redes)/i;

/** Whether a policy for staff says what they may write where others can read it. */
export function isAboutPosting(record: PolicyRecord, passages: readonly Passage[]): boolean {
  if (isKeptAsFile(record)) return false;
  return record.data.kind !== 'other' || passages.some(({ text }) => POSTING.test(plain(text)));
}

/** How many lines of a list may hang on the words that open it. */
const LIST = 8;
/** How many such openings are followed; no policy has as many. */
const OPENINGS = 200;

/**
 * What a text says, sentence by sentence. Words that lead to others (“Never post:”, “What must I never post?”) are read
 * together with each sentence they may lead to.
 */
export function statementsIn(passages: readonly Passage[]): string[] {
  const sentences = passages
    .filter(({ subject }) => subject.startsWith('body.') || subject === 'summary')
    .flatMap(({ text }) => sentencesOf(plain(text)));
  let openings = 0;
  return sentences.flatMap((one, index) => {
    const isOpening = /[:?]$/.test(one) && openings++ < OPENINGS;
    const reach = isOpening ? (one.endsWith(':') ? LIST : 2) : 0;
    return [
      one,
      ...sentences.slice(index + 1, index + 1 + reach).map((next) => `${one.slice(0, -1)}: ${next}`),
    ];
  });
}
