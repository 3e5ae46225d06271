import type { InForceReport } from './in-force.ts';

/**
 * For programs: `{"day", "today", "policies": [{"policy", "title", "version", "effective", "lastDay", "approved",
 * "approvedBy", "corrected", "digest", "file", "url", "notes", "text"}], "staffPolicies", "answers": {"from", "answers"}
 * or {"unknown"}}`.
 */
export function inForceJson(report: InForceReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
