import type { Outcome } from './pretty.ts';

/** For programs (DESIGN 6): 1-based, UTF-16 columns, end exclusive, files relative to the root. */
export function json({ diagnostics, files }: Outcome): string {
  const count = (severity: string) => diagnostics.filter((one) => one.severity === severity).length;
  return JSON.stringify(
    {
      problems: diagnostics.map(({ rule, severity, file, line, column, endLine, endColumn, message }) => ({
        rule,
        severity,
        file,
        line,
        column,
        endLine,
        endColumn,
        message,
      })),
      summary: { errors: count('error'), warnings: count('warning'), infos: count('info'), files },
    },
    null,
    2,
  );
}
