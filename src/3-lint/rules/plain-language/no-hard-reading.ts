import { readingOf } from '#schema/reading/grade.ts';
import { proseOf } from '#schema/reading/prose-of.ts';
import { namesLeftOut, readingLevel } from '#schema/reading/reading-level.ts';
import type { RecordKind } from '#schema/record.ts';
import type { LintRule } from '#schema/rule.ts';
import { startOfProse } from './start-of-prose.ts';

/** The hardest grade that passes (DOMAIN 9.1). A bio may be a little harder: titles and treatments have long names. */
const HARDEST: Partial<Record<RecordKind, number>> = { policy: 8, page: 8, service: 8, provider: 10 };

export const noHardReading: LintRule = {
  id: 'plain-language/no-hard-reading',
  summary: 'A text is harder to read than most of the people it is for can read with ease.',
  severity: 'warning',
  canBeWaived: true,
  reads: ['en'],
  appliesTo: ['provider', 'policy', 'page', 'service'],
  check({ record, passages, subject, report }) {
    const most = HARDEST[record.kind];
    const { blocks } = record.body;
    if (most === undefined || blocks.length === 0) return;
    const level = readingLevel(
      blocks.map(({ markdown }) => markdown),
      namesLeftOut(subject.records, record.kind === 'provider' ? record.data.name : undefined),
    );
    if (level.kind !== 'graded' || level.grade <= most) return;
    const passage = passages.find((one) => one.subject === `body.${hardestOf(blocks)}`);
    if (passage === undefined) return;
    const message = `This text reads at grade ${level.grade}; for what patients read here, grade ${most} is the most. Begin with this paragraph, the hardest: make two sentences of a long one, use shorter words, and say “you” and “we”.`;
    report({ message, at: { passage, start: startOfProse(passage, blocks) ?? 0, end: passage.text.length } });
  },
};

/** Which block to begin with: the hardest one with enough words to say so. */
function hardestOf(blocks: readonly { readonly markdown: string }[]): number {
  const grades = blocks.map(({ markdown }) => readingOf(proseOf(markdown), ENOUGH)?.grade ?? 0);
  return grades.indexOf(Math.max(...grades));
}

const ENOUGH = 15;
