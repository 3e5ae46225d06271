import { createHash } from 'node:crypto';
import type { Weight } from '#schema/rule.ts';
import type { Diagnostic, Severity } from '../diagnostic.ts';
import type { Outcome } from './pretty.ts';

/** The program as a report names it. */
export interface Tool {
  readonly version: string;
  readonly rules: readonly {
    readonly id: string;
    readonly summary: string;
    readonly severity: Weight;
    /** Its page, in Markdown and as plain text. */
    readonly page: { readonly markdown: string; readonly text: string };
  }[];
}

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** For code scanning and editors: SARIF 2.1.0, with every rule there is, so that a report also says what found nothing. */
export function sarif({ diagnostics }: Outcome, { version, rules }: Tool): string {
  const places = new Map(rules.map(({ id }, index) => [id, index]));
  const prints = fingerprints(diagnostics);
  return JSON.stringify(
    {
      $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'Doorplate', version, language: 'en', rules: rules.map(descriptor) } },
          columnKind: 'utf16CodeUnits',
          results: diagnostics.map((one, index) => ({
            ruleId: one.rule,
            ...(places.has(one.rule) ? { ruleIndex: places.get(one.rule) } : {}),
            level: LEVELS[one.severity],
            message: { text: one.message },
            locations: [{ physicalLocation: physicalLocation(one) }],
            partialFingerprints: { 'doorplateFinding/v1': prints[index] },
          })),
        },
      ],
    },
    null,
    2,
  );
}

function descriptor({ id, summary, severity, page }: Tool['rules'][number]) {
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: summary },
    help: page,
    defaultConfiguration: severity === 'off' ? { enabled: false } : { level: LEVELS[severity] },
    properties: { tags: [id.split('/')[0]] },
  };
}

function physicalLocation({ file, line, column, endLine, endColumn }: Diagnostic) {
  return {
    artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/') },
    region: { startLine: line, startColumn: column, endLine, endColumn },
  };
}

/**
 * What stays the same while lines above a finding change: its rule, its file, what of the record it is about, and which
 * of those it is. INVARIANT: nothing of the text goes in; the hash of a telephone number gives the number away.
 */
function fingerprints(diagnostics: readonly Diagnostic[]): string[] {
  const seen = new Map<string, number>();
  return diagnostics.map(({ rule, file, subject }) => {
    const about = JSON.stringify([rule, file, subject ?? null]);
    const nth = seen.get(about) ?? 0;
    seen.set(about, nth + 1);
    return createHash('sha256').update(`${about}#${nth}`).digest('hex').slice(0, 32);
  });
}
