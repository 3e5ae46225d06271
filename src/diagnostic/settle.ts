import type { Rule } from '#schema/rule.ts';
import type { Waiver } from '#schema/waiver.ts';
import { byPlace, type Diagnostic, type Finding, type Position, type Severity } from './diagnostic.ts';
import { type Circumstances, lighter, weightOf } from './weight.ts';

/** A waiver where it stands. */
export interface WaiverAt {
  readonly waiver: Waiver;
  readonly file: string;
  /** Finds its place; only findings ask. */
  readonly locate: () => Position;
}

/** What decides how much a finding weighs. */
export interface Settings extends Circumstances {
  readonly rules: readonly Pick<Rule, 'id' | 'severity' | 'canBeWaived' | 'elsewhere'>[];
  readonly waivers: readonly WaiverAt[];
  readonly today: string;
}

/** Rules over decisions: a consent that runs out or a withdrawal that comes ends their findings, and no one has changed a file. */
const BY_DAY = /^disclosure\//;

/** Findings with their weights: the rule's in this practice, less what a waiver takes away. */
export function settle(findings: readonly Finding[], settings: Settings): Diagnostic[] {
  const rules = new Map(settings.rules.map((rule) => [rule.id, rule]));
  const used = new Set<WaiverAt>();

  const settled = findings.flatMap((finding): Diagnostic[] => {
    if (finding.atLeast !== undefined) return [{ ...finding, severity: finding.atLeast }];
    // A rule that isn't in the list is a fault of ours; the finding counts in full.
    const rule = rules.get(finding.rule) ?? { id: finding.rule, severity: 'error', canBeWaived: false };
    const weight = weightOf(rule, settings);
    if (weight === 'off') return [];
    const covering = rule.canBeWaived ? settings.waivers.filter((one) => covers(one, finding)) : [];
    for (const one of covering) used.add(one);
    if (covering.some(({ waiver }) => waiver.until >= settings.today)) return [];
    const isLighter = covering.length > 0 || finding.waits === true;
    const ceiling = isLighter ? lighter('warning', finding.atMost ?? 'error') : (finding.atMost ?? 'error');
    // What weighs less than an error here stands in no approval's way either.
    const { waits, ...rest } = finding;
    const isInTheWay = waits === true && weight === 'error' && covering.length === 0;
    return [{ ...rest, ...(isInTheWay ? { waits } : {}), severity: lighter(weight, ceiling) }];
  });
  return [...settled, ...settings.waivers.flatMap((one) => faultsOf(one, rules, used, settings.today))].sort(
    byPlace,
  );
}

/** What an ended waiver no longer covers, as `file#subject`: in a bio it is withheld. */
export function endedSubjects(
  findings: readonly Finding[],
  waivers: readonly WaiverAt[],
  today: string,
): Set<string> {
  const ended = new Set<string>();
  for (const finding of findings) {
    const covering = waivers.filter((one) => covers(one, finding));
    if (covering.length > 0 && covering.every(({ waiver }) => waiver.until < today))
      ended.add(`${finding.file}#${finding.subject ?? ''}`);
  }
  return ended;
}

function covers({ waiver, file }: WaiverAt, finding: Finding): boolean {
  return file === finding.file && waiver.rule === finding.rule;
}

function faultsOf(
  one: WaiverAt,
  rules: ReadonlyMap<string, { readonly canBeWaived: boolean }>,
  used: ReadonlySet<WaiverAt>,
  today: string,
): Diagnostic[] {
  const rule = rules.get(one.waiver.rule);
  const fault = (severity: Severity, message: string): Diagnostic[] => [
    { rule: 'waiver/valid', severity, file: one.file, message, ...one.locate() },
  ];
  if (rule === undefined)
    return fault(
      'error',
      'The waiver names a rule that does not exist, so it covers nothing. Correct its “rule”, or take the waiver out.',
    );
  if (!rule.canBeWaived)
    return fault(
      'error',
      'This rule protects people who cannot protect themselves here, so it can’t be waived. Change the text it points at.',
    );
  // Rules over the built site report later; whether their waivers are used can't be known here.
  if (used.has(one) || one.waiver.rule.startsWith('site/')) return [];
  // Time alone never makes an error.
  if (one.waiver.until < today)
    return fault('warning', 'The waiver has ended and nothing needs it any more. Take it out.');
  return fault(
    BY_DAY.test(one.waiver.rule) ? 'warning' : 'error',
    'Nothing here needs this waiver, so it would hide the next finding unseen. Take it out.',
  );
}
