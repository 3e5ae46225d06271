import type { ReadingLevel } from '#schema/reading/reading-level.ts';
import { en } from '#schema/words/en.ts';
import { say } from '#schema/words/say.ts';

/** A reading level in words, such as “grade 6”. */
export function readingWords(level: ReadingLevel): string {
  const { levels } = en.reading;
  return level.kind === 'graded' ? say(levels.graded, { grade: level.grade }) : levels[level.kind];
}

/** The same as a line of its own. */
export function readingLine(words: string): string {
  return say(en.reading.level, { level: words });
}
