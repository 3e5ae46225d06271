// `build --hold`: what is wrong waits, everything else goes out, and taking away always works.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { publish } from '#publish';
import { renderPages } from '#render';
import { newStage } from '../src/stage.ts';
import { filesIn, newFolder, sitesIn, writeFiles } from './folder.ts';
import {
  approved,
  approvedFolder,
  BIO,
  bio,
  buildHere,
  checkHere,
  littlePractice,
  POLICY,
} from './little-practice.ts';
import { type Files, TODAY } from './practice.ts';
import { doorplate } from './terminal.ts';

const OTHER = 'content/providers/reed-marlow.md';
const SECRET = 'quavexornlop';
const BROKEN_HEAD = `name: Nadia ${SECRET}\ntitle: "never closed\n`;

/** Builds with --hold: whether it went out, its errors as `file rule`, and its public pages by path. */
async function hold(files: Files, changes: Files = {}) {
  const root = newFolder(files);
  writeFiles(root, changes);
  const out = newFolder();
  const { isPublished, diagnostics, held } = await buildHere(root, out, true);
  const pages = Object.fromEntries(
    [...filesIn(join(out, '_site'))].map(([path, bytes]) => [path, String(bytes)]),
  );
  const errors = diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ file, rule }) => `${file} ${rule}`);
  return { out, isPublished, errors, held, pages };
}

/** The little practice with a second bio, all of it approved. */
function twoPeople(changes: Parameters<typeof littlePractice>[0] = {}): Promise<Files> {
  return approved(
    littlePractice({ [OTHER]: bio({ name: 'Reed Marlow', approach: 'Slowly and well.' }), ...changes }),
  );
}

describe('a broken bio', () => {
  test('is held: its page says it is being updated and names no one, and all others go out', async () => {
    const { isPublished, errors, pages, held } = await hold(await twoPeople(), {
      [OTHER]: `---\n${BROKEN_HEAD}---\nI am ${SECRET}.\n`,
    });
    expect(isPublished).toBe(true);
    expect([...held]).toEqual([OTHER]);
    expect(errors).toEqual([`${OTHER} file/valid-front-matter`]);
    const page = pages['providers/reed-marlow/index.html'] ?? '';
    expect(page).toContain('being updated');
    expect(page).toContain('noindex');
    // The address holds the name; the words do not.
    expect(page.replace(/(?:href|content)="[^"]*"/g, '')).not.toMatch(/Reed|Marlow|Slowly|quavex/i);
    expect(pages['providers/ada-fenwick/index.html']).toContain('Hiking');
    for (const [path, text] of Object.entries(pages)) expect(text, path).not.toContain(SECRET);
    expect(pages['index.html']).not.toContain('Reed');
    expect(pages['providers/index.html']).not.toContain('Reed');
    expect(pages['sitemap.xml']).not.toContain('reed');
  });

  test('prints its errors and answers 0', async () => {
    const root = newFolder(await twoPeople());
    writeFiles(root, { [OTHER]: `---\n${BROKEN_HEAD}---\n` });
    const { status, stdout, stderr } = await doorplate(['build', '--hold', '--today', TODAY], { cwd: root });
    expect(status).toBe(0);
    expect(stdout).toBe('Built, with 1 held back, _site and _staff.\n');
    expect(stderr).toMatch(new RegExp(`^${OTHER}:\\d+:\\d+ error file/valid-front-matter — `, 'm'));
  });

  test.each([
    ['left', 'status: left'],
    ['left in quotes, with a comment', 'status: "left" # since June'],
    ['draft', 'status: draft'],
    ['left after another status', 'status: active\nstatus: left'],
    ['left with a key in quotes', '"status": left'],
    ['left in capitals', 'status: Left'],
    ['draft with a slip', 'status: drfat'],
    ['something else', 'status: retired'],
  ])('that says %s has no page, not even one that is being updated', async (_, status) => {
    const { isPublished, pages } = await hold(await twoPeople(), {
      [OTHER]: `---\n${status}\n${BROKEN_HEAD}---\n`,
    });
    expect(isPublished).toBe(true);
    expect(Object.keys(pages).filter((path) => path.includes('reed-marlow'))).toEqual([]);
    for (const [path, text] of Object.entries(pages))
      expect(text, path).not.toMatch(/reed-marlow|Reed Marlow/);
  });

  test('that says left is left in whatever way it is broken', async () => {
    const left = 'name: Reed Marlow\nstatus: left\n';
    const broken: Files = {
      [OTHER]: `---\n${left}--- more ---\n---\nText.\n`,
      'content/providers/one.md': `\n---\n${left}---\nText.\n`,
      'content/providers/two.md': `---\n${left}Text without an end.\n`,
      'content/providers/three.md': `---\n${left}colour: unknown\n---\nText <b>bold</b>.\n`,
      'content/providers/four.md': Buffer.concat([
        Buffer.from(`---\n${left}---\nCaf`),
        Buffer.from([0xe9, 0x0a]),
      ]),
      'content/providers/five.md': `---\n${left}---\nNUL \u0000\n`,
      'content/providers/six.md': `---\r\n${left.replaceAll('\n', '\r\n')}title: "open\r\n---\r\nText.\r\n`,
    };
    const { isPublished, pages, errors } = await hold(await twoPeople(), broken);
    expect(isPublished).toBe(true);
    expect(new Set(errors.map((error) => error.split(' ')[0]))).toEqual(new Set(Object.keys(broken)));
    expect(
      Object.keys(pages).filter((path) =>
        /^providers\/(?!index|404|(?:at|for|in|who-speak|taking-new-patients)\/|ada-fenwick)/.test(path),
      ),
    ).toEqual([]);
  });

  test('doesn’t take a policy, a location or an answer with it', async () => {
    const { isPublished, pages } = await hold(await twoPeople(), { [BIO]: '---\n', [OTHER]: '---\n' });
    expect(isPublished).toBe(true);
    expect(pages['policies/social-media/index.html']).toContain('apart from your care');
    expect(pages['locations/index.html']).toContain('8 Birch Lane');
    expect(pages['providers/ada-fenwick/index.html']).not.toContain('Hiking');
  });
});

describe('a record of another kind', () => {
  test('is held the same way: a page, a location, a service, an answer, a handbook page, an announcement', async () => {
    const bad = `---\ntitle: "${SECRET}\n---\n${SECRET}\n`;
    const paths = [
      'pages/about',
      'pages/home',
      'locations/other',
      'services/other',
      'answers/other',
      'handbook/other',
      'announcements/other',
      'policies/other/2026-01-01',
      'staff-policies/other/2026-01-01',
    ];
    const { isPublished, pages, out, held } = await hold(
      await twoPeople(),
      Object.fromEntries(paths.map((path) => [`content/${path}.md`, bad])),
    );
    expect(isPublished).toBe(true);
    expect([...held].sort()).toEqual(paths.map((path) => `content/${path}.md`).sort());
    expect(pages['about/index.html']).toContain('being updated');
    expect(pages['providers/ada-fenwick/index.html']).toContain('Hiking');
    for (const [path, text] of Object.entries(sitesIn(out))) expect(text, path).not.toContain(SECRET);
  });

  test('that the only location is, leaves the bios', async () => {
    const { isPublished, pages } = await hold(await twoPeople(), {
      'content/locations/birch-lane.md': '---\n---\n',
    });
    expect(isPublished).toBe(true);
    expect(pages['providers/ada-fenwick/index.html']).toContain('Ada Fenwick');
  });
});

describe('what is never held', () => {
  test('an approved version of a policy, even if a rule finds an error in it', async () => {
    // An error of a rule, not of the format: two headings claim the anchor that the card leads to.
    const text = `${String(littlePractice()[POLICY])}\n## And again {#friend-requests}\n\nStill no.\n`;
    const { isPublished, errors, pages } = await hold(await twoPeople({ [POLICY]: text }));
    expect(errors).toContain(`${POLICY} policy/require-anchor`);
    expect(isPublished).toBe(true);
    expect(pages['policies/social-media/index.html']).toContain('apart from your care');
    expect(pages['policies/social-media/2026-01-15/index.html']).toContain('apart from your care');
  });

  test('an approved version of a policy that links to a page which is gone', async () => {
    const text = `${String(littlePractice()[POLICY])}\nRead [about us](/about/) or [about Reed](/providers/reed-marlow/).\n`;
    const files = await twoPeople({ [POLICY]: text });
    const { 'content/pages/about.md': _, ...gone } = files;
    const { isPublished, pages, errors } = await hold({
      ...gone,
      [OTHER]: String(files[OTHER]).replace('profession:', 'status: left\nprofession:'),
    });
    expect(errors).toContain(`${POLICY} site/no-broken-link`);
    expect(isPublished).toBe(true);
    expect(pages['policies/social-media/index.html']).toContain('apart from your care');
    expect(Object.keys(pages).filter((path) => path.includes('reed'))).toEqual([]);
  });

  test('a changed policy waits: nobody approved the new text', async () => {
    const files = await twoPeople();
    const { isPublished, pages, errors } = await hold({
      ...files,
      [POLICY]: `${String(files[POLICY])}\nNew words ${SECRET}.\n`,
    });
    expect(errors).toContain(`${POLICY} policy/no-silent-change`);
    expect(isPublished).toBe(true);
    for (const [path, text] of Object.entries(pages)) expect(text, path).not.toContain(SECRET);
  });
});

describe('what fails even with --hold', () => {
  test.each([
    ['practice.yaml', { '_data/practice.yaml': 'name: [\n' }],
    ['disclosure.yaml', { '_data/disclosure.yaml': 'profile: genral\n' }],
    ['approvals.yaml', { '_data/approvals.yaml': 'people: []\n' }],
    ['rules.yaml', { '_data/rules.yaml': 'privacy/no-such-rule: off\n' }],
    ['a data file nobody reads', { '_data/more.yaml': 'a: 1\n' }],
  ])('an error in %s', async (_, changes) => {
    const { isPublished, out, errors } = await hold(await twoPeople(), changes);
    expect(isPublished).toBe(false);
    expect(errors[0]).toMatch(/^_data\//);
    expect(sitesIn(out)).toEqual({});
  });

  test('a leak: withheld words are in what was rendered, however they came there', async () => {
    const words = 'restoring a wooden canoe';
    const root = newFolder(
      await twoPeople({
        [OTHER]: bio({
          name: 'Reed Marlow',
          personal: `{ interests: { says: ${words}, consent: 2026-05-04, withdrawn: 2026-06-01 } }`,
        }),
      }),
    );
    const { built } = await checkHere(root);
    if (built === undefined) throw new Error('The practice can’t be read.');
    // As if a layout or a composer were at fault.
    const files = [
      ...built.composition.files,
      { audience: 'public' as const, path: 'extra.txt', text: `Reed is ${words.toUpperCase()}.` },
    ];
    const out = newFolder();
    const stage = newStage(out, false, new Date());
    const found = await publish(
      { ...built, composition: { ...built.composition, files } },
      { root, stage, renderPublic: renderPages, stays: () => false, timed: () => {} },
    );
    expect(found).toContainEqual(
      expect.objectContaining({ rule: 'site/no-leak', severity: 'error', file: '_site/extra.txt' }),
    );
    expect(JSON.stringify(found)).not.toMatch(/canoe/i);
    expect(sitesIn(out)).toEqual({});
  });
});

describe('an error that only the built page shows', () => {
  test('holds that record alone, and renders again', async () => {
    const { isPublished, errors, held, pages } = await hold(
      await twoPeople({
        'content/pages/about.md': '---\ntitle: About us\n---\nSee [this](/nowhere/).\n',
        'content/pages/more.md': '---\ntitle: More\n---\nFine.\n',
      }),
    );
    expect(isPublished).toBe(true);
    expect([...held]).toEqual(['content/pages/about.md']);
    expect(errors).toContain('content/pages/about.md site/no-broken-link');
    expect(pages['about/index.html']).toContain('being updated');
    expect(pages['more/index.html']).toContain('Fine.');
  });

  test('fails without --hold, and says so at the file', async () => {
    const root = await approvedFolder({
      'content/pages/about.md': '---\ntitle: About us\n---\nSee [this](/nowhere/).\n',
    });
    const out = newFolder();
    const { isPublished, diagnostics } = await buildHere(root, out);
    expect(isPublished).toBe(false);
    expect(diagnostics).toContainEqual(
      expect.objectContaining({
        rule: 'site/no-broken-link',
        severity: 'error',
        file: 'content/pages/about.md',
      }),
    );
    expect(sitesIn(out)).toEqual({});
  });

  test('on a bio holds the bio', async () => {
    const { isPublished, held, pages } = await hold(
      await twoPeople({ [OTHER]: bio({ name: 'Reed Marlow' }, 'See [this](/nowhere/).') }),
    );
    expect(isPublished).toBe(true);
    expect([...held]).toEqual([OTHER]);
    expect(pages['providers/reed-marlow/index.html']).toContain('being updated');
    expect(pages['index.html']).not.toContain('Reed');
  });

  test('on a staff page holds what it is made of', async () => {
    const { isPublished, held } = await hold(
      await twoPeople({
        'content/handbook/other.md': '---\ntitle: Other\n---\nSee [this](/handbook/nowhere/).\n',
      }),
    );
    expect(isPublished).toBe(true);
    expect([...held]).toEqual(['content/handbook/other.md']);
  });
});
