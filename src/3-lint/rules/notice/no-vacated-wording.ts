import { VACATED, type VacatedWording } from '#schema/notices/vacated.ts';
import type { LintRule, Passage, Sentence } from '#schema/rule.ts';

export const noVacatedWording: LintRule = {
  id: 'notice/no-vacated-wording',
  summary: 'A policy presents as federal law what a court has set aside.',
  severity: 'warning',
  canBeWaived: true,
  reads: ['en', 'es'],
  appliesTo: ['policy'],
  check({ record, passages, subject, report }) {
    if (record.kind !== 'policy') return;
    if (!subject.records.practice.jurisdictions.some((one) => one.startsWith('us-'))) return;
    const { kind } = record.data;
    for (const wording of VACATED.filter(({ kinds }) => kinds === undefined || kinds.includes(kind)))
      for (const [at, passage] of passages.entries())
        for (const [index, sentence] of passage.sentences.entries()) {
          const found = wording.speaksOf.exec(sentence.text);
          if (found === null || SETS_ASIDE.test(sentence.text)) continue;
          if (wording.needsLaw && !isOfLaw(sentence, index, passage, passages[at - 1])) continue;
          const start = sentence.start + found.index;
          report({ message: messageOf(wording), at: { passage, start, end: start + found[0].length } });
        }
  },
};

const LAW =
  /\b(?:federal|civil rights (?:laws?|act)|section 1557|affordable care act|title ix|45 c\.?f\.?r\b)|\bley(?:es)? federal(?:es)?\b|\bsecci[oó]n 1557\b/iu;

/** Who says that it is no longer so doesn't present it as law. */
const SETS_ASIDE =
  /\b(?:no longer|set aside|vacated|struck down|unlike federal|federal law (?:does not|doesn't|may not)|ya no|anul[oó]|dej[oó] sin efecto)\b/iu;

/** It calls on federal law itself, or stands in a list below a line that does. */
function isOfLaw(
  { text }: Sentence,
  index: number,
  { sentences }: Passage,
  above: Passage | undefined,
): boolean {
  const lead = [...(above?.sentences ?? []).slice(-1), ...sentences.slice(0, index)].filter((one) =>
    one.text.trimEnd().endsWith(':'),
  );
  return [text, ...lead.map((one) => one.text)].some((one) => LAW.test(one));
}

function messageOf({ about, by, on, lawRef, instead }: VacatedWording): string {
  return `This presents ${about} as federal law, and a court set that aside (${lawRef}; ${by}, ${on}): readers would rely on a right they may not have. ${instead} This is no legal advice: ask your counsel.`;
}
