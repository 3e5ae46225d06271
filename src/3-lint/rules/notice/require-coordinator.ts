import type { Rule } from '#schema/rule.ts';

export const requireCoordinator: Rule = {
  id: 'notice/require-coordinator',
  summary:
    'A practice with 15 or more employees names no coordinator for civil rights, or no way to file a grievance.',
  severity: 'warning',
  canBeWaived: true,
  reads: 'any',
};
