import type { PolicySection } from '#schema/policy-sections.ts';
import type { LintRule } from '#schema/rule.ts';
import { missingSections } from './missing-sections.ts';
import { sectionsOf } from './sections.ts';

export const requireSection: LintRule = {
  id: 'policy/require-section',
  summary: 'A policy lacks a part that its kind, or this practice, needs.',
  severity: 'error',
  canBeWaived: true,
  reads: 'any',
  appliesTo: ['policy'],
  check({ record, passages, subject, report }) {
    if (record.kind !== 'policy') return;
    const missing = missingSections(record, passages, subject.records);
    if (missing.length === 0) return;
    const { sections } = sectionsOf(record, passages);
    const isEmpty = (id: string) => sections.some((one) => one.id === id);
    report({ message: messageOf(missing, isEmpty), at: 'record' });
  },
};

/** So many missing parts are told with what they are about; more would be a wall. */
const MOST_EXPLAINED = 5;

function messageOf(missing: readonly PolicySection[], isEmpty: (id: string) => boolean): string {
  const [first] = missing;
  if (missing.length > MOST_EXPLAINED)
    return `This policy lacks ${missing.length} parts that readers need: ${missing.map(({ id }) => id).join(', ')}. A part is known by the id of its heading. Begin with the first: end its heading with {#${first?.id}}, and write below it what it is about (${first?.about}).`;
  const names = missing.map(
    ({ id, about }) => `${id} (${about}${isEmpty(id) ? '; its heading has no text' : ''})`,
  );
  return `This policy lacks ${missing.length === 1 ? 'a part' : 'parts'} that readers need: ${names.join(', ')}. A part is known by the id of its heading, whatever its words: write it below a heading that ends in {#${first?.id}}.`;
}
