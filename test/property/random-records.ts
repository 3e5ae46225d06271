// A random practice as records, as if its files had been read and fitted: for tests of the boundary by itself.
import { createHash } from 'node:crypto';
import type { PersonalDetail, ProviderData } from '#schema/provider.ts';
import type { PolicyRecord, PracticeRecords, ProviderRecord, TranslationRecord } from '#schema/record.ts';
import type { PhotoFile } from '#schema/source.ts';
import { translatable } from '#schema/translation.ts';
import { digestOfPolicy } from '../../src/4-disclose/policy.ts';
import { type Files, policyVersion, practice, recordsOf } from '../practice.ts';
import { approvalsOf, policyApprovals } from './random-approvals.ts';
import type { Agreed, Item, Person, Version, World } from './random-practice.ts';

type Circumstances = {
  readonly records: PracticeRecords;
  readonly today: string;
  readonly held: ReadonlySet<string>;
  readonly ended: ReadonlySet<string>;
};

export const fileOf = (slug: string) => `content/providers/${slug}.md`;
export const spanishOf = (slug: string) => `content/providers/${slug}.es.md`;
export const folderOf = (audience: Version['audience']) =>
  audience === 'public' ? 'policies' : 'staff-policies';

/** What every random practice is made of: one bio and one version of each kind, read from files. */
export async function pattern(): Promise<(world: World) => Circumstances> {
  const files: Files = practice({
    'content/policies/social-media/2026-01-15.md': policyVersion('2026-01-15', 'Words.\n'),
    'content/staff-policies/social-media/2026-01-15.md': policyVersion('2026-01-15', 'Words.\n', {
      kind: 'other',
    }),
  });
  const base = await recordsOf(files);
  return (world) => circumstances(world, base);
}

function circumstances(world: World, base: PracticeRecords): Circumstances {
  const [bio] = base.providers as [ProviderRecord];
  const versions = (audience: Version['audience'], [one]: readonly PolicyRecord[]) =>
    world.versions
      .filter((version) => version.audience === audience)
      .map((version) => policyRecord(version, one as PolicyRecord));
  const policies = versions('public', base.policies) as PracticeRecords['policies'];
  const staffPolicies = versions('staff', base.staffPolicies) as PracticeRecords['staffPolicies'];
  const people = world.people.map(
    (person) => [person.slug, approvalsOf(person, world, digestOf(person.slug))] as const,
  );
  const records: PracticeRecords = {
    ...base,
    practice: {
      ...base.practice,
      languages: ['en', 'es'],
      afterLeaving: world.afterLeaving,
      ...(world.isPublicRepository ? { repository: { visibility: 'public' } } : {}),
    },
    disclosure: {
      ...base.disclosure,
      profile: world.profile,
      categories: world.categories,
      consent: { term: world.term },
      approval: {
        ...world.approval,
        covers: [...world.approval.covers],
        approvers: [...world.approval.approvers],
      },
    },
    providers: world.people.map((person) => providerRecord(person, bio)),
    translations: world.people.flatMap((person) => translationRecord(person, bio)),
    policies,
    staffPolicies,
    photos: new Map(
      world.people.flatMap(({ slug, photo }) =>
        photo?.isThere ? [[`content/providers/${slug}.jpg`, picture(slug, photo.hasLocation)]] : [],
      ),
    ),
    approvals: {
      ...base.approvals,
      people: Object.fromEntries(people),
      policies: policyApprovals(world, 'public', (one) => digestIn(policies, one)),
      staffPolicies: policyApprovals(world, 'staff', (one) => digestIn(staffPolicies, one)),
    },
  };
  const held = [
    ...world.people.filter(({ isHeld }) => isHeld).map(({ slug }) => fileOf(slug)),
    ...world.people.filter(({ spanish }) => spanish?.isHeld).map(({ slug }) => spanishOf(slug)),
  ];
  const ended = world.people.flatMap(({ slug, ended: own, spanish }) => [
    ...own.map((subject) => `${fileOf(slug)}#${subject}`),
    ...(spanish?.ended ?? []).map((subject) => `${spanishOf(slug)}#${subject}`),
  ]);
  return { records, today: world.today, held: new Set(held), ended: new Set(ended) };
}

function providerRecord(person: Person, pattern: ProviderRecord): ProviderRecord {
  const { slug, name, status, approach, body, photo, leftNotice } = person;
  const data: ProviderData = {
    ...pattern.data,
    name,
    status,
    // Not Object.fromEntries of a literal: a key such as `__proto__` must stand in it as YAML puts it there.
    personal: Object.fromEntries(person.personal.map((item) => [item.key, detail(item)])),
    ...(approach === undefined ? {} : { approach: approach.wording.says }),
    ...(photo === undefined
      ? {}
      : { photo: { src: `${slug}.jpg`, alt: photo.alt.wording.says, consent: consent(photo.consent) } }),
    ...(leftNotice === undefined ? {} : { leftNotice }),
  };
  return { ...pattern, slug, file: fileOf(slug), data, body: bodyOf(body) };
}

function bodyOf(body: Person['body']): ProviderRecord['body'] {
  const blocks = body.map(({ wording }, index) => ({
    markdown: wording.says,
    line: index + 9,
    endLine: index + 9,
  }));
  return { blocks, comments: [] };
}

function translationRecord({ slug, spanish }: Person, { source }: ProviderRecord): TranslationRecord[] {
  if (spanish === undefined) return [];
  const { approach, alt, personal, isStale } = spanish;
  const data = {
    ...(approach === undefined ? {} : { approach: approach.wording.says }),
    ...(alt === undefined ? {} : { photo: { alt: alt.wording.says } }),
    personal: Object.fromEntries(personal.map((item) => [item.key, detail(item)])),
  };
  const body = bodyOf(spanish.body);
  const words = translatable({ kind: 'provider', data, body });
  const about = {
    kind: 'provider',
    slug,
    lang: 'es',
    file: spanishOf(slug),
    original: fileOf(slug),
  } as const;
  return [{ ...about, source, data, body, words, isStale }];
}

function detail({ shape, said, consent: agreed, until, withdrawn }: Item): PersonalDetail {
  const [first, ...rest] = said.map(({ wording }) => wording.says) as [string, ...string[]];
  if (shape === 'short') return first;
  return { says: shape === 'list' ? [first, ...rest] : first, consent: consent(agreed), until, withdrawn };
}

function consent(agreed: Agreed | undefined) {
  if (agreed === undefined) return undefined;
  return agreed.isShort ? agreed.on : { on: agreed.on, by: agreed.by };
}

function picture(slug: string, hasLocation: boolean): PhotoFile {
  const bytes = new TextEncoder().encode(slug);
  return {
    path: `content/providers/${slug}.jpg`,
    bytes,
    digest: digestOf(slug),
    width: 40,
    height: 30,
    hasLocation,
  };
}

const digestOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('hex')}`;

function policyRecord(version: Version, pattern: PolicyRecord): PolicyRecord {
  const { audience, policy, effective, summary, body } = version;
  const data = { ...pattern.data, effective, summary: summary.says };
  const blocks = [{ markdown: body.says, line: 12, endLine: 12 }];
  const file = `content/${folderOf(audience)}/${policy}/${effective}.md`;
  return { ...pattern, slug: policy, file, data, body: { blocks, comments: [] } } as PolicyRecord;
}

export function digestIn(
  records: readonly PolicyRecord[],
  { policy, effective }: Version,
): string | undefined {
  const found = records.find(({ slug, data }) => slug === policy && data.effective === effective);
  return found && digestOfPolicy(found, { files: new Map() });
}
