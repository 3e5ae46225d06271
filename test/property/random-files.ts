// A random practice as the files of a folder, with a word of its own in every place that nothing may come from.
import sharp from 'sharp';
import { stringify } from 'yaml';
import type { ApprovalsData } from '#schema/approvals.ts';
import type { PolicyRecord } from '#schema/record.ts';
import { digestOfOriginals } from '#schema/translation.ts';
import { digestOfPolicy } from '../../src/4-disclose/policy.ts';
import { wordOf } from '../canary.ts';
import { type Files, PRACTICE_YAML, parsed, policyVersion, practice } from '../practice.ts';
import { NEVER_LOOSENED } from './design-stances.ts';
import { approvalsOf, policyApprovals } from './random-approvals.ts';
import {
  type Agreed,
  type Item,
  MARKERS,
  type Person,
  type Rendering,
  type Version,
  type World,
} from './random-practice.ts';
import { digestIn, fileOf, folderOf, spanishOf } from './random-records.ts';

export interface Planted {
  readonly files: Files;
  /** Words in places that are for nobody: comments, references, translations that can’t be read, metadata of pictures. */
  readonly buried: readonly string[];
}

/** Every bio has a link to a policy, so that one is always there. */
const FIRST_VERSION = 'content/policies/social-media/2020-01-01.md';

/** The files of a practice. What only a rule's judgement could tell (an ended waiver) isn't in them. */
export async function plant(world: World): Promise<Planted> {
  const buried: string[] = [];
  const bury = (): string => {
    const word = wordOf(MARKERS + buried.length);
    buried.push(word);
    return word;
  };
  const people = await Promise.all(world.people.map((person) => filesOf(person, bury)));
  const files = practice({
    // The one bio of the pattern gives way to the people of this world.
    ...Object.assign({}, ...people),
    ...Object.fromEntries(world.versions.map((version) => [pathOf(version), policyFile(version, bury)])),
    [FIRST_VERSION]: policyVersion('2020-01-01', '## Friend requests {#friend-requests}\n\nWe say no.\n'),
    '_data/practice.yaml': `${PRACTICE_YAML}languages: [en${world.people.some(({ spanish }) => spanish) ? ', es' : ''}]
directory: { json: true, fhir: true }
afterLeaving: ${world.afterLeaving}
repository: { visibility: ${world.isPublicRepository ? 'public' : 'private'} } # ${bury()}
`,
    '_data/disclosure.yaml': stringify({
      profile: world.profile,
      consent: { term: world.term },
      approval: world.approval,
      categories: Object.fromEntries(
        Object.entries(world.categories).filter(([id]) => !NEVER_LOOSENED.includes(id)),
      ),
      allow: [bury()],
    }),
  });
  return { files: await withApprovals(await withDigests(files, world), world, bury), buried };
}

const photoOf = (slug: string) => `content/providers/portrait-of-${slug}.jpg`;
const pathOf = ({ audience, policy, effective }: Version) =>
  `content/${folderOf(audience)}/${policy}/${effective}.md`;

async function filesOf(person: Person, bury: () => string): Promise<Files> {
  const { slug, name, status, isHeld, personal, approach, body, photo, leftNotice, spanish } = person;
  const front = {
    name,
    status,
    profession: 'physician',
    title: 'Family doctor',
    credentials: ['MD'],
    locations: ['main-street'],
    reviewed: { on: '2026-05-04', by: bury() },
    approach: approach?.wording.says,
    photo: photo && {
      src: `portrait-of-${slug}.jpg`,
      alt: photo.alt.wording.says,
      consent: consent(photo.consent, bury),
    },
    personal: Object.fromEntries(personal.map((item) => [item.key, detail(item, bury)])),
    leftNotice,
    ...(isHeld ? { [bury()]: bury() } : {}),
  };
  const blocks = body.map(({ wording }) => wording.says).join(`\n\n<!-- ${bury()} -->\n\n`);
  return {
    [fileOf(slug)]: `---\n${stringify(front, { lineWidth: 0 })}# ${bury()}\n---\n${blocks}\n`,
    [spanishOf(slug)]: spanish === undefined ? unreadable(bury) : spanishFile(spanish, bury),
    ...(photo?.isThere ? { [photoOf(slug)]: await portrait(bury()) } : {}),
  };
}

/** Whatever else is in order, what such a file says may be nowhere. */
function unreadable(bury: () => string): string {
  return `---\ntranslates: ${bury()}\napproach: ${bury()}\n---\n${bury()}\n`;
}

/** What a translation says it was made from, before that is known. */
const UNMADE = `sha256-${'0'.repeat(64)}`;

function spanishFile({ isHeld, approach, alt, personal, body }: Rendering, bury: () => string): string {
  const front = {
    translates: UNMADE,
    approach: approach?.wording.says,
    photo: alt && { alt: alt.wording.says },
    personal: Object.fromEntries(personal.map((item) => [item.key, detail(item, bury)])),
    ...(isHeld ? { [bury()]: bury() } : {}),
  };
  const blocks = body.map(({ wording }) => wording.says).join(`\n\n<!-- ${bury()} -->\n\n`);
  return `---\n${stringify(front, { lineWidth: 0 })}# ${bury()}\n---\n${blocks}\n`;
}

/** With the digests of the originals' words in translations, but for those that are out of date. */
async function withDigests(files: Files, world: World): Promise<Files> {
  const { records } = await parsed(files);
  const made = (records?.translations ?? []).flatMap(({ file, original, words, slug }) => {
    const bio = records?.providers.find((one) => one.file === original);
    const isStale = world.people.find((one) => one.slug === slug)?.spanish?.isStale;
    return bio === undefined || isStale
      ? []
      : [[file, String(files[file]).replace(UNMADE, digestOfOriginals(bio, words.keys()))]];
  });
  return { ...files, ...Object.fromEntries(made) };
}

function detail({ shape, said, consent: agreed, until, withdrawn }: Item, bury: () => string): unknown {
  const says = said.map(({ wording }) => wording.says);
  if (shape === 'short') return says[0];
  return { says: shape === 'list' ? says : says[0], consent: consent(agreed, bury), until, withdrawn };
}

function consent(agreed: Agreed | undefined, bury: () => string): unknown {
  if (agreed === undefined) return undefined;
  return agreed.isShort ? agreed.on : { on: agreed.on, by: agreed.by, ref: bury() };
}

function portrait(artist: string): Promise<Uint8Array> {
  return sharp({ create: { width: 40, height: 40, channels: 3, background: '#3366cc' } })
    .withExif({ IFD0: { Artist: artist } })
    .jpeg()
    .toBuffer();
}

function policyFile({ policy, audience, effective, summary, body }: Version, bury: () => string): string {
  const front = {
    title: 'How we do it',
    kind: audience === 'staff' ? 'other' : policy,
    version: 1,
    effective,
    owner: 'Practice manager',
    nextReview: '2039-12-31',
    summary: summary.says,
  };
  return `---\n${stringify(front)}---\n${body.says}\n\n<!-- ${bury()} -->\n`;
}

/** With `_data/approvals.yaml`, the digests being those of these very files. */
async function withApprovals(files: Files, world: World, bury: () => string): Promise<Files> {
  const { records } = await parsed(files);
  if (records === undefined) throw new Error('The settings of a random practice are not in order.');
  const people = world.people.map((person) => [
    person.slug,
    approvalsOf(person, world, records.photos.get(photoOf(person.slug))?.digest),
  ]);
  const approvals = {
    people: {
      ...Object.fromEntries(people),
      'gone-long-ago': { interests: [{ says: bury(), by: bury(), on: '2026-05-04' }] },
    },
    policies: withFirst(
      policyApprovals(world, 'public', (one) => digestIn(records.policies, one)),
      digestOfPolicy(records.policies.find(({ file }) => file === FIRST_VERSION) as PolicyRecord, records),
    ),
    staffPolicies: policyApprovals(world, 'staff', (one) => digestIn(records.staffPolicies, one)),
  };
  return { ...files, '_data/approvals.yaml': stringify(approvals, { lineWidth: 0 }) };
}

function withFirst(policies: ApprovalsData['policies'], digest: string): ApprovalsData['policies'] {
  const first = { effective: '2020-01-01', digest, values: {}, by: 'Dana Reyes', on: '2020-01-01' };
  return { ...policies, 'social-media': [first, ...(policies['social-media'] ?? [])] };
}
