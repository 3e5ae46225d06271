import type { LintRule } from '#schema/rule.ts';
import { plain } from '../text.ts';
import { CAMERA_NAME, FILE_NAME, isSaid, JOINED_NAME, REDUNDANT, REDUNDANT_END } from './alt-words.ts';

const NOTHING =
  'The description of this picture says nothing. People who can’t see the picture hear it instead: write who it shows and what they do here, such as “Dr Lee, family doctor”.';
const FILE =
  'The description of this picture is the name of a file. People who can’t see the picture would hear it spelled out. Write who it shows and what they do here, such as “Dr Lee, family doctor”.';
const SAID_TWICE =
  'The description says that this is a picture, which screen readers say by themselves. Begin with who it shows.';

export const requireAlt: LintRule = {
  id: 'image/require-alt',
  summary: 'The description of a picture says nothing to people who can’t see it.',
  severity: 'error',
  canBeWaived: true,
  reads: ['en', 'es'],
  appliesTo: ['provider'],
  check({ record, passages, report }) {
    if (record.kind !== 'provider' || record.data.photo === undefined) return;
    const passage = passages.find(({ subject }) => subject === 'photo.alt');
    if (passage === undefined) return;
    const whole = (message: string) =>
      report({ message, at: { passage, start: 0, end: passage.text.length } });
    // Descriptions are short; a long one says something.
    const text = plain(passage.text);
    if (text.length > LONGEST) return;
    const said = text.trim();
    if (isFileName(said, record.data.photo.src)) return whole(FILE);
    if (!isSaid(said)) return whole(NOTHING);
    const begins = REDUNDANT.exec(text);
    const ends = begins === null ? REDUNDANT_END.exec(text) : null;
    const [start, end] = [ends?.groups?.name?.length ?? 0, (begins ?? ends)?.[0].length];
    if (end !== undefined) report({ message: SAID_TWICE, at: { passage, start, end } });
  },
};

const LONGEST = 300;

function isFileName(said: string, src: string): boolean {
  if ([FILE_NAME, CAMERA_NAME, JOINED_NAME].some((form) => form.test(said))) return true;
  const stem = src.replace(/\.[^.]*$/, '').toLowerCase();
  // `amara-osei` names a file; a name of one word may be both.
  return /[-_]/.test(stem) && said.toLowerCase() === stem;
}
