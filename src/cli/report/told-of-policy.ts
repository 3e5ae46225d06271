import { policy as policyType } from '#schema/policy.ts';
import type { PolicyView, VersionView } from '#schema/published.ts';
import { en } from '#schema/words/en.ts';
import { say } from '#schema/words/say.ts';
import type { Subject, Told } from './told.ts';
import { toldBody, toldFields } from './told-fields.ts';

/**
 * What is told by a policy: which version applies, which come and which went, and their words. Versions stay for ever and
 * mostly repeat each other, so that the same words in several of them are told once.
 */
export function toldOfPolicy({ policy, versions, isBeingUpdated }: PolicyView): Subject {
  const id = `policies/${policy}`;
  const updating: Told[] = isBeingUpdated
    ? [{ kind: 'policy', label: LABELS['in-force'], says: en.titles.beingUpdated, pages: [`/${id}/`] }]
    : [];
  const byState = STATES.flatMap((state) => versions.filter((one) => one.state === state));
  const told = byState.flatMap((version) => [stateTold(version, id), ...wordsTold(version, id)]);
  return { id, kind: 'policy', name: byState[0]?.title ?? policy, tells: [...updating, ...once(told)] };
}

/** What applies comes first: the words it shares with the others are told there. */
const STATES = ['in-force', 'upcoming', 'superseded'] as const satisfies readonly VersionView['state'][];

const LABELS: Readonly<Record<VersionView['state'], string>> = {
  'in-force': 'Version that applies',
  upcoming: 'Version that is announced',
  superseded: 'Earlier version',
};

function stateTold({ state, version, effective, lastDay }: VersionView, id: string): Told {
  const span =
    lastDay === undefined ? `from ${effective}` : say(en.dates.to, { from: effective, until: lastDay });
  const says = `${say(en.policies.version, { number: version })}, ${span}`;
  return { kind: 'policy', label: LABELS[state], says, pages: pagesOf({ state, effective }, id) };
}

function wordsTold(view: VersionView, id: string): Told[] {
  const pages = pagesOf(view, id);
  const { kind: _, version, effective, attachment, ...fields } = policyType.fields;
  const told = [
    ...toldFields(fields, view, { kind: 'policy', pages: () => pages }),
    ...toldBody(view.body, 'policy', pages),
  ];
  if (view.attachment === undefined) return told;
  // Another file by the same name is another text; the digest says so, though it covers more than the file.
  const same = `${view.attachment} ${view.digest}`;
  return [...told, { kind: 'policy', label: attachment.label, says: view.attachment, pages, same }];
}

function pagesOf({ state, effective }: Pick<VersionView, 'state' | 'effective'>, id: string): string[] {
  return [...(state === 'in-force' ? [`/${id}/`] : []), `/${id}/${effective}/`];
}

/** Of the same words only the first. */
function once(told: readonly Told[]): Told[] {
  const seen = new Map<string, Told>();
  for (const one of told) {
    const words = `${one.label}\n${one.same ?? one.says}`;
    if (!seen.has(words)) seen.set(words, one);
  }
  return [...seen.values()];
}
