import type { Sentence } from '#schema/rule.ts';
import { likenessTo } from '../../likeness/likeness.ts';
import told from '../../likeness/told-of-patients.json' with { type: 'json' };

const likeness = likenessTo(told);

/** Sentences that are less like those are left to whoever wrote them: of harmless ones hardly one in a thousand is more so. */
const ENOUGH = 0.8;

/** Fewer characters tell of nobody: names, titles, days. */
const SHORTEST = 30;

/**
 * Whether a sentence is very like labelled ones that tell of a patient. People tell of visits in more words than any pattern
 * knows; what patterns are for is to say what is told.
 */
export function isLikeStories({ text }: Sentence): boolean {
  return text.length >= SHORTEST && likeness(text) >= ENOUGH;
}
