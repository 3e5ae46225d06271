// What stands in approvals.yaml of a random practice.
import type { ApprovalsData, PictureApproval, PolicyApproval, WordingApproval } from '#schema/approvals.ts';
import { type Person, renderedOf, type Version, type World, wordingsOf } from './random-practice.ts';

const NO_DIGEST = `sha256-${'0'.repeat(64)}`;

/** Under one person: what was signed of them, and what was written there of somebody else. `picture` is their photo’s digest. */
export function approvalsOf(
  person: Person,
  world: World,
  picture: string | undefined,
): ApprovalsData['people'][string] {
  const own = new Map<string, WordingApproval[]>();
  const translated = new Map<string, WordingApproval[]>();
  for (const of of world.people) {
    const all = [
      ...wordingsOf(of).map((one) => [...one, own, translated] as const),
      ...renderedOf(of).map((one) => [...one, translated, own] as const),
    ];
    for (const [key, { wording, signatures }, right, wrong] of all) {
      for (const { by, on, how } of signatures) {
        if ((how === 'of-another') === (of === person)) continue;
        const says = how === 'changed' ? `${wording.says} too` : wording.says;
        add(how === 'translated' ? wrong : right, how === 'elsewhere' ? `${key}-` : key, { says, by, on });
      }
    }
  }
  const pictures = (person.photo?.signatures ?? []).map(
    ({ by, on, how }): PictureApproval => ({
      digest: how === 'exact' && picture !== undefined ? picture : NO_DIGEST,
      by,
      on,
    }),
  );
  return { ...Object.fromEntries(own), photo: pictures, es: Object.fromEntries(translated) };
}

/** Under `policies` or `staffPolicies`. */
export function policyApprovals(
  world: World,
  audience: Version['audience'],
  digestOf: (version: Version) => string | undefined,
): ApprovalsData['policies'] {
  const found = new Map<string, PolicyApproval[]>();
  for (const version of world.versions.filter((one) => one.audience === audience)) {
    const { effective } = version;
    for (const { by, on, how } of version.signatures) {
      if (how === 'elsewhere' || how === 'of-another') continue;
      const digest = (how === 'changed' ? undefined : digestOf(version)) ?? NO_DIGEST;
      const lang = how === 'translated' ? { lang: 'es' } : {};
      add(found, version.policy, { effective, digest, values: {}, by, on, ...lang });
    }
  }
  return Object.fromEntries(found);
}

function add<T>(lists: Map<string, T[]>, key: string, one: T): void {
  lists.set(key, [...(lists.get(key) ?? []), one]);
}
