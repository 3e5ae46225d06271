import type { Diagnostic } from '../diagnostic.ts';

/** What a run found, in the order of files. */
export interface Outcome {
  readonly diagnostics: readonly Diagnostic[];
  readonly files: number;
}

/** For people: one line each, file:line:column first, so that editors and terminals can jump there. */
export function pretty({ diagnostics, files }: Outcome): string {
  const lines = diagnostics.map(
    ({ file, line, column, severity, rule, message }) =>
      `${file}:${line}:${column} ${severity} ${rule} — ${message}`,
  );
  return [...lines, ...(lines.length > 0 ? [''] : []), summary({ diagnostics, files })].join('\n');
}

/** How much was found, in one line. */
export function summary({ diagnostics, files }: Outcome): string {
  const count = (severity: Diagnostic['severity'], one: string, many: string) => {
    const found = diagnostics.filter((each) => each.severity === severity).length;
    return `${found} ${found === 1 ? one : many}`;
  };
  return `${count('error', 'error', 'errors')}, ${count('warning', 'warning', 'warnings')}, ${count('info', 'note', 'notes')} in ${files} files`;
}
