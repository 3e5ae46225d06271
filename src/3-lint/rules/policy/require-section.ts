import {
  OPENING,
  POLICY_SECTIONS,
  type PolicySection,
  type SectionCondition,
} from '#schema/policy-sections.ts';
import type { PracticeRecords, RecordOf } from '#schema/record.ts';
import type { LintRule, Passage } from '#schema/rule.ts';
import { plain } from '../text.ts';
import { isKeptAsFile, sectionsOf } from './sections.ts';

export const requireSection: LintRule = {
  id: 'policy/require-section',
  summary: 'A policy lacks a part that its kind, or this practice, needs.',
  severity: 'error',
  canBeWaived: true,
  reads: 'any',
  appliesTo: ['policy'],
  check({ record, passages, subject, report }) {
    if (record.kind !== 'policy' || isKeptAsFile(record)) return;
    const { sections, hasOpening } = sectionsOf(record, passages);
    const required = (POLICY_SECTIONS[record.data.kind] ?? []).filter(
      ({ when }) => when === undefined || HOLDS[when](record, subject.records, passages),
    );
    const isWritten = (id: string) => sections.some((one) => one.id === id && one.hasText);
    const missing = required.filter(
      ({ id, also = [] }) => ![id, ...also].some(isWritten) && !(id === OPENING && hasOpening),
    );
    const isEmpty = (id: string) => sections.some((one) => one.id === id);
    if (missing.length > 0) report({ message: messageOf(missing, isEmpty), at: 'record' });
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

type Holds = (record: RecordOf<'policy'>, records: PracticeRecords, passages: readonly Passage[]) => boolean;

const HOLDS: Readonly<Record<SectionCondition, Holds>> = {
  channels: (_, { practice }) => practice.channels.length > 0,
  comments: (_, { practice }, passages) => practice.channels.length > 0 && !saysCommentsAreOff(passages),
  'mental-health': ({ data }, { disclosure }) =>
    data.kind === 'social-media-mental-health' || disclosure.profile === 'mental-health',
  pediatric: ({ data }, { disclosure }) =>
    data.kind === 'social-media-pediatrics' || disclosure.profile === 'pediatric',
  // Whoever hasn't answered may hold such records.
  'part-2': (_, { practice }) => !/^(?:false|no)\b/i.test(String(practice.facts.part2)),
};

const COMMENTS_OFF = new RegExp(
  [
    String.raw`\bcomments?\b(?! (?:that|which|about|with|on|naming|from)\b)[^.!?]{0,25}\b(?:off|closed|disabled|not (?:possible|open|allowed))\b`,
    String.raw`\b(?:switch(?:ed)?|turn(?:ed)?|disabled?|closed)\b(?: [a-z]{1,8}){0,2} comments?\b(?! (?:that|which|about|with|naming|from)\b)`,
    String.raw`\b(?:don't|do not|doesn't|does not|never) (?:allow|take|accept|have|permit|offer|use|open|enable)\b(?: [a-z]{1,8}){0,2} comments?\b(?! (?:that|which|about|with|naming|from)\b)`,
    String.raw`\b(?:can't|cannot|can not|nobody can|no one can)\b(?: [a-z]{1,8}){0,2} comments?\b(?! (?:that|which|about|with|naming|from)\b)`,
    String.raw`\b(?:has|have|there are|with) no comments?\b(?! (?:policy|rules?))`,
    String.raw`\bcomentarios\b(?! (?:que|sobre|con|de|en los)\b)[^.!?]{0,25}\b(?:desactivados|apagados|cerrados|deshabilitados|inactivos)\b`,
    String.raw`\b(?:desactivamos|apagamos|cerramos|quitamos|deshabilitamos|(?:hemos|están) (?:desactivado|apagado|cerrado|quitado|deshabilitado)s?) los comentarios\b(?! (?:que|sobre|con|de)\b)`,
    String.raw`\b(?:no (?:permitimos|aceptamos|admitimos|tenemos|hay|tiene|se (?:permiten|aceptan|admiten)|es posible (?:dejar|escribir))|sin) comentarios\b(?! (?:que|sobre|con|de)\b)`,
    String.raw`\b(?:no se puede|nadie puede|no es posible) comentar\b`,
  ].join('|'),
  'i',
);

/** Where nobody can comment there is nothing to take down. */
function saysCommentsAreOff(passages: readonly Passage[]): boolean {
  return passages.some(({ text }) => COMMENTS_OFF.test(plain(text)));
}
