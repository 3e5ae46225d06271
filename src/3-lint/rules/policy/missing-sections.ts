import {
  OPENING,
  POLICY_SECTIONS,
  type PolicySection,
  type SectionCondition,
} from '#schema/policy-sections.ts';
import type { RecordOf } from '#schema/record.ts';
import type { KnownRecords, Passage } from '#schema/rule.ts';
import { plain } from '../text.ts';
import { isKeptAsFile, sectionsOf } from './sections.ts';

/** The parts that a policy's kind, or this practice, needs and that it lacks. A version kept as a file needs none. */
export function missingSections(
  record: RecordOf<'policy'>,
  passages: readonly Passage[],
  records: KnownRecords,
): PolicySection[] {
  if (isKeptAsFile(record)) return [];
  const { sections, hasOpening } = sectionsOf(record, passages);
  const isWritten = (id: string) => sections.some((one) => one.id === id && one.hasText);
  return (POLICY_SECTIONS[record.data.kind] ?? [])
    .filter(({ when }) => when === undefined || HOLDS[when](record, records, passages))
    .filter(({ id, also = [] }) => ![id, ...also].some(isWritten) && !(id === OPENING && hasOpening));
}

type Holds = (record: RecordOf<'policy'>, records: KnownRecords, passages: readonly Passage[]) => boolean;

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
