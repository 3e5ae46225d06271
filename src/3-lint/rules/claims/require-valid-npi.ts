import type { LintRule } from '#schema/rule.ts';
import { EVERYTHING } from '../kinds.ts';
import { isNpi } from '../patient/check-digits.ts';

const MESSAGE =
  'This can’t be a National Provider Identifier: its check digit doesn’t fit, or it hasn’t ten digits. Insurers and patients would look up nobody, or somebody else. Copy it again from npiregistry.cms.hhs.gov.';

const NUMBER = String.raw`\d(?:[ .-]?\d){5,16}`;
const NPI =
  '(?:NPIs?|national provider id(?:entifier)?s?|(?:identificador|n[uú]mero) nacional (?:de|del) proveedor(?:es)?)';
/** What may be meant: digits in one piece, as most people write it. */
const WHOLE = String.raw`(?<![\w./-])\d{8,12}(?![\w/-]|\.\d)`;
const CITED: readonly RegExp[] = [
  new RegExp(
    String.raw`\b${NPI}\b(?:\s{0,2}(?:[:#=(]|numbers?|n[uú]meros?|no\.|n[uú]m\.|is|are|es|type|tipo|individual|group|organi[sz]ation|[12](?=\s{0,2}[):])|\))){0,5}\s{0,2}(${NUMBER})(?:(?:,|\sand|\sy|\s?\/|,\sand)\s?(${NUMBER}))?(?!\w)`,
    'dgi',
  ),
  // “NPI of Dr Lee, 1234567893”, «El NPI de la clínica es 1234567893»
  new RegExp(String.raw`\b${NPI}\b(?<gap>[^\d;!?\n]{1,48})(${WHOLE})`, 'dgi'),
  // “1234567893 is our NPI”
  new RegExp(
    String.raw`(${WHOLE})(?:,|\sis|\sas|\ses|\scomo|\s\(|\sin|\sen)\s?(?:(?:the|our|my|his|her|your|el|su|nuestro|mi|group|clinic['’]s|practice['’]s)\s){0,2}${NPI}\b`,
    'dgi',
  ),
];
/** Another number comes after these. */
const OTHERS_NUMBER =
  /(?<!\p{L})(?:call|dial|phone|tel|fax|text|llam\p{L}{1,3}|marque|zip|licen[cs]\p{L}{0,5}|tax|ein|dea|clia|taxonomy|claims?|reclamos?|mrn|chart|group number|account|cuenta|policy|member|medicaid|medicare|ptan|p[oó]liza)(?!\p{L})/iu;

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
      if (!/NPI|national provider|nacional del? proveedor/i.test(passage.plain)) continue;
      for (const [start, end] of citedIn(passage.plain))
        if (!isNpi(passage.plain.slice(start, end).replace(/\D/g, '')))
          report({ message: MESSAGE, at: { passage, start, end } });
    }
  },
};

/** Where numbers stand that are called so, each once. */
function citedIn(text: string): Iterable<readonly [number, number]> {
  const places = new Map<number, readonly [number, number]>();
  for (const pattern of CITED)
    for (const { indices, groups } of text.matchAll(pattern)) {
      if (OTHERS_NUMBER.test(groups?.gap ?? '')) continue;
      for (const place of indices?.slice(1) ?? [])
        if (place !== undefined && /^\d/.test(text.slice(place[0])) && !places.has(place[0]))
          places.set(place[0], place);
    }
  return places.values();
}
