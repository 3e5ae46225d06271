import type { LintRule } from '#schema/rule.ts';
import { EVERYTHING } from '../kinds.ts';
import { isNpi } from '../patient/check-digits.ts';

const MESSAGE =
  'This can’t be a National Provider Identifier: its check digit doesn’t fit, or it hasn’t ten digits. Insurers and patients would look up nobody, or somebody else. Copy it again from npiregistry.cms.hhs.gov.';

const NUMBER = String.raw`\d(?:[ .-]?\d){5,16}`;
const CITED = new RegExp(
  String.raw`\b(?:NPIs?|national provider id(?:entifier)?s?)\b(?:\s{0,2}(?:[:#=(]|numbers?|n[uú]meros?|no\.|n[uú]m\.|is|are|es|type|tipo|individual|group|organi[sz]ation|[12](?=\s{0,2}[):])|\))){0,5}\s{0,2}(${NUMBER})(?:(?:,|\sand|\sy|\s?\/|,\sand)\s?(${NUMBER}))?(?!\w)`,
  'dgi',
);

export const requireValidNpi: LintRule = {
  id: 'claims/require-valid-npi',
  summary: 'A National Provider Identifier has a wrong check digit or the wrong length.',
  severity: 'error',
  canBeWaived: true,
  reads: 'any',
  appliesTo: EVERYTHING,
  check({ record, passages, report }) {
    if (record.kind === 'provider' && record.data.npi !== undefined && !isNpi(record.data.npi))
      report({ message: MESSAGE, at: { path: ['npi'] } });
    for (const passage of passages) {
      if (!/NPI|national provider/i.test(passage.plain)) continue;
      for (const { indices } of passage.plain.matchAll(CITED)) {
        for (const place of indices?.slice(1) ?? []) {
          const [start, end] = place ?? [0, 0];
          if (end > start && !isNpi(passage.plain.slice(start, end).replace(/\D/g, '')))
            report({ message: MESSAGE, at: { passage, start, end } });
        }
      }
    }
  },
};
