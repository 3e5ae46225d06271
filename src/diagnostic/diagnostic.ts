/** How much a finding weighs: an error stops the build, a warning is printed, an info is a note. */
export type Severity = 'error' | 'warning' | 'info';

/** A stretch of a file: 1-based lines, 1-based columns in UTF-16 units, end exclusive. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** What a stage found, before waivers and `_data/rules.yaml` have had their say. */
export interface Finding extends Position {
  /** The permanent id of the rule, such as `privacy/no-personal-phone`. */
  readonly rule: string;
  /** Path below the practice's root, with forward slashes. */
  readonly file: string;
  /** What, why, what to do. Names fields and rules; never repeats a found value. */
  readonly message: string;
  /** What of the record it is about: `personal.interests.0`, `body.2`, `approach`. */
  readonly subject?: string;
  /** A ceiling for this one finding: what time alone caused is never an error. */
  readonly atMost?: 'warning' | 'info';
  /** A floor for this one finding, whatever the rule weighs: a check that can't run is always an error. */
  readonly atLeast?: 'error';
  /** Nobody can read what it is about before an approval, and as long as it stands there can be none: a warning until then. */
  readonly waits?: true;
}

/** A finding whose weight is settled. */
export interface Diagnostic extends Finding {
  readonly severity: Severity;
}

/** The place to point at when a whole file is meant. */
export const START_OF_FILE: Position = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** Sorts by file, then place, then rule, so that every format lists the same order. */
export function byPlace(a: Finding, b: Finding): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether any of them is an error. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}
