import { languageName } from '#schema/language-name.ts';
import type { Elsewhere, Rule } from '#schema/rule.ts';
import { JURISDICTION_NAMES } from '#schema/vocabulary.ts';

/** The weight of a rule in words, with the reasons for weighing something else elsewhere. */
export function ruleWeight(rule: Rule): string {
  const changeable = rule.canBeWaived
    ? 'It can be waived, and its weight can be changed in `_data/rules.yaml`.'
    : 'It can’t be waived, lowered or switched off.';
  const reasons = (rule.elsewhere ?? []).map(
    (one) => `- ${capitalised(`${one.severity} ${where(one)}`)}: ${one.because}`,
  );
  const weight = [`${capitalised(weightInShort(rule))}.`, changeable, ...languagesRead(rule)].join(' ');
  return reasons.length === 0 ? weight : [weight, '', ...reasons].join('\n');
}

/** Which languages a rule understands, where it reads words. */
function languagesRead({ reads }: Rule): string[] {
  if (reads === undefined || reads === 'any') return [];
  return [`It reads ${listed(reads.map(languageName))}.`];
}

/** In a table: `warning; error under the mental-health profile and in Australia`. */
export function weightInShort(rule: Pick<Rule, 'severity' | 'elsewhere'>): string {
  return [rule.severity, ...weightsElsewhere(rule)].join('; ');
}

/** What it weighs elsewhere, each weight once, the strictest first. */
export function weightsElsewhere({ elsewhere = [] }: Pick<Rule, 'elsewhere'>): string[] {
  return (['error', 'warning', 'info', 'off'] as const).flatMap((weight) => {
    const places = elsewhere.filter(({ severity }) => severity === weight).map(where);
    return places.length === 0 ? [] : [`${weight} ${listed(places)}`];
  });
}

function where({ profile, jurisdiction }: Elsewhere): string {
  return [
    ...(profile === undefined ? [] : [`under the ${profile} profile`]),
    ...(jurisdiction === undefined ? [] : [`in ${JURISDICTION_NAMES[jurisdiction]}`]),
  ].join(' ');
}

function listed(places: readonly string[]): string {
  const last = places.at(-1) ?? '';
  return places.length < 2 ? last : `${places.slice(0, -1).join(', ')} and ${last}`;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
