import type { LintRule } from '#schema/rule.ts';
import { isKeptAsFile, sectionsOf } from './sections.ts';

const ANCHOR = 'friend-requests';
const MISSING =
  'No heading of this policy has the id friend-requests, and the card, the short link and the prepared answers all lead there. Put {#friend-requests} after the heading about friend requests.';
const TWICE =
  'A second heading has the id friend-requests, so the card and the short link may lead to the wrong one. Keep the id on one heading only.';

export const requireAnchor: LintRule = {
  id: 'policy/require-anchor',
  summary: 'A social media policy needs exactly one heading with the id friend-requests.',
  severity: 'error',
  canBeWaived: true,
  reads: 'any',
  appliesTo: ['policy'],
  check({ record, passages, report }) {
    if (record.kind !== 'policy' || !record.data.kind.startsWith('social-media')) return;
    if (isKeptAsFile(record)) return;
    const found = sectionsOf(record, passages).sections.filter(({ id }) => id === ANCHOR);
    if (found.length === 0) report({ message: MISSING, at: 'record' });
    for (const { at } of found.slice(1)) report({ message: TWICE, at });
  },
};
