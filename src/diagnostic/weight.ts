import type { Profile } from '#schema/categories.ts';
import type { Elsewhere, Rule, Weight } from '#schema/rule.ts';
import type { Jurisdiction } from '#schema/vocabulary.ts';

/** What of a practice changes how much rules weigh. */
export interface Circumstances {
  /** From `_data/rules.yaml`. */
  readonly weights: Readonly<Record<string, Weight>>;
  readonly profile: Profile;
  readonly jurisdictions: readonly Jurisdiction[];
}

const STRICTNESS: Readonly<Record<Weight, number>> = { off: 0, info: 1, warning: 2, error: 3 };

/** How much a rule weighs here: what the practice says goes before its profile and its law, and those before the default. */
export function weightOf(
  rule: Pick<Rule, 'id' | 'severity' | 'canBeWaived' | 'elsewhere'>,
  practice: Circumstances,
): Weight {
  const own = Object.hasOwn(practice.weights, rule.id) ? practice.weights[rule.id] : undefined;
  const applying = (rule.elsewhere ?? [])
    .filter((one) => applies(one, practice))
    .map(({ severity }) => severity);
  // INVARIANT: what can't be waived never gets lighter, whoever says so.
  if (!rule.canBeWaived) return strictest([rule.severity, ...applying, ...(own === undefined ? [] : [own])]);
  return own ?? (applying.length > 0 ? strictest(applying) : rule.severity);
}

/** The lighter of two. */
export function lighter<W extends Weight>(a: W, b: W): W {
  return STRICTNESS[a] <= STRICTNESS[b] ? a : b;
}

function strictest(weights: readonly Weight[]): Weight {
  return weights.reduce((a, b) => (STRICTNESS[a] >= STRICTNESS[b] ? a : b));
}

function applies(one: Elsewhere, { profile, jurisdictions }: Circumstances): boolean {
  if (one.profile !== undefined && one.profile !== profile) return false;
  return one.jurisdiction === undefined || jurisdictions.some((here) => includes(here, one.jurisdiction));
}

/** Federal law applies in a state, also where the practice names only the state. */
function includes(here: Jurisdiction, wanted: Jurisdiction | undefined): boolean {
  return here === wanted || (wanted === 'us-federal' && here.startsWith('us-'));
}
