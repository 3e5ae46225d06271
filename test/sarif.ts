import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
// Both packages are CommonJS whose types speak of a default export that Node doesn't see.
const Ajv = require('ajv-draft-04').default as typeof import('ajv-draft-04').default;
const addFormats = require('ajv-formats').default as typeof import('ajv-formats').default;

/** A SARIF log, as far as tests look into it. */
export interface SarifLog {
  readonly version: string;
  readonly runs: readonly {
    readonly columnKind: string;
    readonly tool: {
      readonly driver: {
        readonly name: string;
        readonly version: string;
        readonly rules: readonly {
          readonly id: string;
          readonly help: { readonly text: string; readonly markdown: string };
          readonly defaultConfiguration: { readonly level?: string; readonly enabled?: boolean };
        }[];
      };
    };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex?: number;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string };
          readonly region: Readonly<Record<string, number>>;
        };
      }[];
      readonly partialFingerprints: Readonly<Record<string, string>>;
    }[];
  }[];
}

/** What the SARIF 2.1.0 schema has against a log. Nothing: it is valid. */
export function sarifFaults(log: unknown): string[] {
  const ajv = new Ajv({ allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  const validate = ajv.compile(schema());
  return validate(log) ? [] : (validate.errors ?? []).map((one) => `${one.instancePath} ${one.message}`);
}

/** The schema as OASIS published it, with what Errata 01 added that could matter here: a region says where it starts. */
function schema(): object {
  const published = require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  const { region, ...definitions } = published.definitions;
  const starts = ['startLine', 'charOffset', 'byteOffset'].map((one) => ({ required: [one] }));
  return { ...published, definitions: { ...definitions, region: { ...region, anyOf: starts } } };
}
