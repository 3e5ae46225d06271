// Ways to get something into a preview that the production branch doesn't show. Whoever has the address can open it.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { parse, stringify } from 'yaml';
import { buildSites } from '../../src/cli/build.ts';
import { productionApprovals } from '../../src/cli/production-approvals.ts';
import { filesIn, newFolder, writeFiles } from '../folder.ts';
import { commit, git, newRepository } from '../git.ts';
import { approved, BIO, bio, littlePractice } from '../little-practice.ts';
import { type Files, TODAY } from '../practice.ts';

const ITEM = 'Quavexorn collecting';
const CONSENT = 'consent: 2026-05-04';
const item = (more = CONSENT) => `{ interests: { says: [${ITEM}], ${more} } }`;
const ada = (fields: Record<string, string> = {}) =>
  bio({
    name: 'Ada Fenwick',
    photo: `{ src: ada.jpg, alt: Ada at the window, ${CONSENT} }`,
    personal: item(),
    ...fields,
  });

let picture: Buffer;
let shown: Files;
beforeAll(async () => {
  picture = await sharp({ create: { width: 300, height: 300, channels: 3, background: '#3366cc' } })
    .jpeg()
    .toBuffer();
  shown = await approved(littlePractice({ [BIO]: ada(), 'content/providers/ada.jpg': picture }));
});
beforeEach(() => {
  vi.stubEnv('CONTEXT', 'deploy-preview');
  vi.stubEnv('DOORPLATE_PRODUCTION_BRANCH', undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

/** The public site as it would be published from a folder. */
async function built(root: string): Promise<Map<string, Buffer>> {
  const out = newFolder();
  const place = { root, today: TODAY, now: new Date() };
  const { isPublished, diagnostics } = await buildSites({ place, out, hold: true });
  expect(isPublished, JSON.stringify(diagnostics)).toBe(true);
  return filesIn(join(out, '_site'));
}

const bioOf = (site: Map<string, Buffer>, slug = 'ada-fenwick') =>
  String(site.get(`providers/${slug}/index.html`));

describe('a branch that is older than a withdrawal, when nobody touched the approvals', () => {
  const person = (name: string, fields: Record<string, string> = {}) =>
    bio({ name, personal: item(), ...fields }, `${ITEM} is what I do.`);
  const photo = `{ src: photo.jpg, alt: Ada at the window, ${CONSENT} }`;
  /** How the production branch took it away, by the name of the person. */
  const taken: Record<string, string | undefined> = {
    'Withdrawn Wells': person('Withdrawn Wells', { personal: item(`${CONSENT}, withdrawn: 2026-11-20`) }),
    'Ended Ellis': person('Ended Ellis', { personal: item(`${CONSENT}, until: 2026-11-20`) }),
    'Unasked Usher': person('Unasked Usher', { personal: `{ interests: ${ITEM} }` }),
    'Deleted Dale': person('Deleted Dale', { personal: '{}' }),
    'Rewritten Reed': bio({ name: 'Rewritten Reed', personal: item() }, 'Now other words.'),
    'Pictured Penn': person('Pictured Penn', { photo: '{ src: photo.jpg, alt: Ada at the window }' }),
    'Left Lowe': person('Left Lowe', { status: 'left', photo }),
    'Drafted Drew': person('Drafted Drew', { status: 'draft', photo }),
    'Gone Grey': undefined,
  };
  const fileOf = (name: string) => `content/providers/${slugOf(name)}.md`;
  const slugOf = (name: string) => name.toLowerCase().replace(' ', '-');
  let site: Map<string, Buffer>;

  beforeAll(async () => {
    const names = Object.keys(taken);
    const before = names.map((name) => [
      fileOf(name),
      person(name, /Penn|Lowe|Drew|Grey/.test(name) ? { photo } : {}),
    ]);
    const all = littlePractice({ ...Object.fromEntries(before), 'content/providers/photo.jpg': picture });
    const root = newRepository(await approved(all));
    git(root, 'branch', 'stale');
    for (const name of names) rmSync(join(root, fileOf(name)));
    const kept = Object.entries(taken).filter((one): one is [string, string] => one[1] !== undefined);
    writeFiles(root, Object.fromEntries(kept.map(([name, text]) => [fileOf(name), text])));
    commit(root);
    git(root, 'checkout', 'stale');
    vi.stubEnv('CONTEXT', 'deploy-preview');
    site = await built(root);
  });

  test.each([
    ['Withdrawn Wells', 'an item that was withdrawn'],
    ['Ended Ellis', 'an item whose consent was ended'],
    ['Unasked Usher', 'an item whose consent is gone'],
    ['Deleted Dale', 'an item that was deleted'],
  ])('does not bring back, of %s, %s; the text beside it stays', (name) => {
    const page = bioOf(site, slugOf(name));
    expect(page).not.toContain(`<li>${ITEM}</li>`);
    expect(page.split(ITEM)).toHaveLength(2);
    expect(page).toContain(`${ITEM} is what I do.`);
  });

  test('does not bring back a paragraph that was rewritten, nor a picture whose consent is gone', () => {
    expect(bioOf(site, 'rewritten-reed')).not.toContain('is what I do');
    expect(bioOf(site, 'rewritten-reed')).toContain(ITEM);
    expect(bioOf(site, 'pictured-penn')).toContain('is what I do');
    expect([...site.keys()].filter((path) => path.startsWith('assets/photos/'))).toEqual([]);
  });

  test.each(['Left Lowe', 'Drafted Drew', 'Gone Grey'])('shows no words and no picture of %s', (name) => {
    expect(bioOf(site, slugOf(name))).not.toMatch(/Quavexorn|assets\/photos/);
  });
});

/** The production branch withholds the item in its own way; a branch changes files. */
async function looseningBranch(production: Files, changes: Files): Promise<string> {
  const root = newRepository({ ...shown, ...production });
  git(root, 'checkout', '-b', 'loose');
  writeFiles(root, changes);
  commit(root);
  return root;
}

describe('a branch doesn’t loosen what the production branch decided', () => {
  const never = { '_data/disclosure.yaml': 'categories: { interests: never }\n' };
  test.each([
    ['by a stance', never, { '_data/disclosure.yaml': 'categories: { interests: share }\n' }],
    ['by deleting the stances', never, { '_data/disclosure.yaml': '{}\n' }],
    [
      'by another profile',
      { '_data/disclosure.yaml': 'categories: { interests: never }\nprofile: behavioral-health\n' },
      { '_data/disclosure.yaml': 'profile: general\n' },
    ],
    [
      'by a longer term of consent',
      { [BIO]: ada({ personal: item('consent: 2024-10-01') }) },
      { '_data/disclosure.yaml': 'consent: { term: P9Y }\n' },
    ],
    ['by a newer consent', { [BIO]: ada({ personal: item('consent: 2024-10-01') }) }, { [BIO]: ada() }],
    [
      'by a signature',
      { [BIO]: ada(), '_data/disclosure.yaml': 'categories: { interests: signed }\n' },
      { [BIO]: ada({ personal: item('consent: { on: 2026-05-04, by: Ada Fenwick }') }) },
    ],
    [
      'by another time zone or address',
      { [BIO]: ada({ personal: item(`${CONSENT}, withdrawn: 2026-11-21`) }) },
      {
        [BIO]: ada(),
        '_data/practice.yaml': String(littlePractice()['_data/practice.yaml'])
          .replace('New_York', 'Los_Angeles')
          .replace('birchlane', 'elsewhere'),
      },
    ],
    [
      'by more approvers',
      { '_data/disclosure.yaml': 'approval: { approvers: [Kim Lee] }\n' },
      { '_data/disclosure.yaml': 'approval: { approvers: [] }\n' },
    ],
    [
      'by what Netlify is told',
      { '_data/disclosure.yaml': 'approval: { approvers: [Kim Lee] }\n' },
      { 'netlify.toml': '[build.environment]\nCONTEXT = "production"\n', '.env': 'CONTEXT=production\n' },
    ],
  ])('%s', async (_, production, changes) => {
    const site = await built(await looseningBranch(production as Files, changes as Files));
    expect(bioOf(site)).toContain('Ada Fenwick');
    expect(bioOf(site)).not.toContain(ITEM);
  });

  test('by approvals of the same words for another key or person', async () => {
    const all = parse(String(shown['_data/approvals.yaml'])) as {
      people: Record<string, Record<string, object[]>>;
    };
    const own = all.people['ada-fenwick'] ?? {};
    // Approved on the production branch as a hobby; a branch says them as something else, and of somebody else.
    const changes = {
      [BIO]: ada({ personal: `{ pets: { says: [${ITEM}], ${CONSENT} } }`, approach: ITEM }),
      'content/providers/reed-marlow.md': bio({ name: 'Reed Marlow', personal: item() }, ITEM),
      '_data/approvals.yaml': stringify(
        {
          ...all,
          people: {
            'ada-fenwick': { ...own, pets: own.interests, approach: own.interests },
            'reed-marlow': { ...own, body: own.interests },
          },
        },
        { aliasDuplicateObjects: false },
      ),
    };
    for (const [path, bytes] of await built(await looseningBranch({}, changes)))
      expect(String(bytes), path).not.toContain(ITEM);
  });
});

test.each(['', 'Production', 'production ', 'preview-server', 'deploy-preview-production'])(
  'the context “%s” is not taken for production',
  async (context) => {
    const place = { root: newFolder(), today: TODAY, now: new Date() };
    const nothing = { people: {}, policies: {}, staffPolicies: {}, permalinks: [] };
    expect(await productionApprovals(place, { CONTEXT: context })).toEqual(nothing);
    expect(await productionApprovals(place, { CONTEXT: 'production' })).toBeUndefined();
  },
);

describe('a repository as hosts fetch it', () => {
  test('without any branch but the commit that is built shows no wording', async () => {
    const root = await looseningBranch({}, {});
    const clone = newFolder();
    git(clone, 'init');
    git(clone, 'fetch', '--depth=1', root, 'loose');
    git(clone, 'checkout', '--detach', 'FETCH_HEAD');
    const page = bioOf(await built(clone));
    expect(page).toContain('Ada Fenwick');
    expect(page).not.toMatch(/Quavexorn|I listen first/);
  });

  test('trusts what the host calls origin/main, not a local branch of that name', async () => {
    const root = await looseningBranch({}, {});
    const clone = join(newFolder(), 'clone');
    git(newFolder(), 'clone', root, clone);
    git(clone, 'checkout', '-b', 'main', 'origin/main');
    const more = `{ interests: { says: [${ITEM}, Quavexornlop], ${CONSENT} } }`;
    writeFiles(clone, await approved({ ...shown, [BIO]: ada({ personal: more }) }));
    commit(clone);
    const page = bioOf(await built(clone));
    expect(page).toContain(ITEM);
    expect(page).not.toContain('Quavexornlop');
  });
});
