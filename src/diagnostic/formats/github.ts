import type { Diagnostic } from '../diagnostic.ts';
import { type Outcome, summary } from './pretty.ts';

const COMMANDS: Readonly<Record<Diagnostic['severity'], string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/** For GitHub Actions: workflow commands, which it shows as annotations at the lines of a pull request. */
export function github(outcome: Outcome): string {
  return [...outcome.diagnostics.map(command), summary(outcome)].join('\n');
}

function command({ file, line, column, endLine, endColumn, severity, rule, message }: Diagnostic): string {
  const properties = {
    file,
    line,
    endLine,
    // Over several lines the runner takes no columns: it drops them and warns.
    ...(line === endLine ? { col: column, endColumn } : {}),
    title: rule,
  };
  const listed = Object.entries(properties).map(([key, value]) => `${key}=${property(`${value}`)}`);
  return `::${COMMANDS[severity]} ${listed.join(',')}::${data(message)}`;
}

/** What would end the line or begin an escape. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** In a property also what would end it. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
