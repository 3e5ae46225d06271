import { NOT_ON_PLATFORM } from '#schema/answer.ts';
import type { LintRule, Passage } from '#schema/rule.ts';
import { withoutOverlaps } from '../prose-rule.ts';
import { isDenied } from '../speech.ts';
import type { Stretch } from '../text.ts';
import { AMONG_PATIENTS, CONFIRMING, PORTAL } from './confirming-words.ts';
import { isForAnyone } from './general.ts';
import { deeperLinks } from './platform-links.ts';
import { toldToReader } from './told-to-reader.ts';

const VARIABLE_MESSAGE =
  'On a platform this variable would tie the person to the practice, in front of anyone who looks. Take it out; {site}, {practice} and {phone} may stand there.';
const WORDS_MESSAGE =
  'These words tell everyone on the platform that the person is cared for here, which alone can be a breach. Say it so that it fits anyone at all, patient or not.';
const LINK_MESSAGE =
  'On a platform a link to anything but the practice’s home page says more than it should: a policy about patients, a bio or the portal ties the person to the practice. Write {site} instead, or take it out.';

const VARIABLE = new RegExp(String.raw`\{\s?(?:${NOT_ON_PLATFORM.join('|')})\s?\}`, 'gi');

export const noPatientOnPlatform: LintRule = {
  id: 'answer/no-patient-on-platform',
  summary:
    'An answer given on a platform uses a variable, a link or words that confirm someone is a patient.',
  severity: 'error',
  canBeWaived: true,
  reads: ['en', 'es'],
  appliesTo: ['answer'],
  check({ record, passages, subject, report }) {
    if (record.kind !== 'answer' || record.data.channel !== 'platform') return;
    // Title and afterwards are for staff; only the body is sent.
    for (const passage of passages.filter(({ subject }) => subject.startsWith('body.'))) {
      const text = passage.plain;
      const said = [
        ...[...CONFIRMING, ...AMONG_PATIENTS, PORTAL].flatMap((pattern) => stretchesOf(text, pattern)),
        ...toldIn(passage),
      ];
      for (const [stretches, message] of [
        [stretchesOf(text, VARIABLE), VARIABLE_MESSAGE],
        [withoutOverlaps(said), WORDS_MESSAGE],
      ] as const) {
        for (const { start, end } of stretches) report({ message, at: { passage, start, end } });
      }
      for (const stretch of deeperLinks(text, subject))
        report({ message: LINK_MESSAGE, at: { passage, ...stretch } });
    }
  },
};

/** What is told of care, if it isn't denied. */
function toldIn({ sentences }: Passage): Stretch[] {
  return sentences.flatMap(({ text, start }) =>
    toldToReader(text)
      .filter((match) => !isDenied(text, match.index ?? 0) && !isForAnyone(text, match))
      .map(({ 0: found, index = 0 }) => ({
        start: start + index,
        end: start + index + found.trimEnd().length,
      })),
  );
}

function stretchesOf(text: string, pattern: RegExp): Stretch[] {
  return [...text.matchAll(pattern)]
    .filter((match) => !isForAnyone(text, match))
    .map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
    }));
}
