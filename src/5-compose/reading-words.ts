import type { ReadingLevel } from '#schema/reading/reading-level.ts';
import { say } from '#schema/words/say.ts';
import type { Words } from '#schema/words/words.ts';

/** A reading level in words, such as “grade 6”. */
export function readingWords(level: ReadingLevel, { reading }: Words): string {
  const { levels } = reading;
  return level.kind === 'graded' ? say(levels.graded, { grade: level.grade }) : levels[level.kind];
}

/** The same as a line of its own. */
export function readingLine(level: string, { reading }: Words): string {
  return say(reading.level, { level });
}
