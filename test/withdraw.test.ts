// `withdraw` on whole practices: it ships whatever else is broken, proves it, and never says the words.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { type Answer, run } from '../src/cli/run-in-test.ts';
import { withdraw } from '../src/cli/withdraw/withdraw.ts';
import { Aviary, escaped, placesIn } from './canary.ts';
import { filesIn, newFolder, sitesIn, writeFiles } from './folder.ts';
import { approved, approvedFolder, BIO, bio, littlePractice } from './little-practice.ts';
import { type Files, TODAY } from './practice.ts';

const OTHER = 'content/providers/reed-marlow.md';
const BROKEN = { [OTHER]: '---\nname: "Reed\n---\nText.\n' };
const PICTURE = 'content/providers/ada.jpg';

const aviary = new Aviary();
const PETS = aviary.words('pets');
const withdrawAt = (root: string, ...words: string[]): Promise<Answer> =>
  run(withdraw, ...words, '--root', root, '--today', TODAY, '--yes');
const siteOf = (root: string) =>
  Object.fromEntries([...filesIn(join(root, '_site'))].map(([path, bytes]) => [path, String(bytes)]));
const read = (root: string, path: string) => readFileSync(join(root, path), 'utf8');

/** A bio with something of every kind, all of it words nobody else would write. */
async function everything(): Promise<Files> {
  const photo = await sharp({ create: { width: 300, height: 300, channels: 3, background: 'teal' } })
    .jpeg()
    .toBuffer();
  const personal = `{ pets: { says: "${PETS}", consent: 2026-05-04 }, interests: { says: ${aviary.items('interests')}, consent: 2026-05-04 }, pronouns: { says: ${aviary.at('pronouns').phrase}, consent: { on: 2026-05-04, by: Ada Fenwick } } }`;
  return littlePractice({
    [BIO]: bio(
      {
        name: 'Ada Fenwick',
        approach: aviary.at('approach').phrase,
        photo: `{ src: ada.jpg, alt: ${aviary.at('alt').phrase}, taken: 2026-01-01, consent: 2026-05-04 }`,
        personal,
      },
      `${aviary.at('body').phrase}.\n\nAnd ${aviary.at('more').phrase}.`,
    ),
    [PICTURE]: photo,
    [OTHER]: bio({ name: 'Reed Marlow', approach: 'Slowly and well.' }),
    '_data/practice.yaml': `${String(littlePractice()['_data/practice.yaml'])}redirects: { /ada/: /providers/ada-fenwick/ }\n`,
  });
}

/** What was planted and can be seen, or was said. */
async function seen(root: string, { out, err }: Answer): Promise<string[]> {
  expect(placesIn(out + err, aviary.all)).toEqual([]);
  const found = await escaped(join(root, '_site'), aviary.all);
  return [...new Set(found.map((one) => one.split(' in ')[0] as string))].sort();
}

describe('while another bio is broken', () => {
  test('a detail is off the page, the lists, the approvals; all else stays', async () => {
    const root = newFolder({ ...(await approved(await everything())), ...BROKEN });
    const answer = await withdrawAt(root, 'ada-fenwick', 'pets');
    expect(answer.code).toBe(0);
    expect(await seen(root, answer)).toEqual(['alt', 'approach', 'body', 'interests', 'more', 'pronouns']);
    expect(answer.out).toMatch(
      /was built again\. It was searched: \d+ files for 1 wording\. Nothing was found\./,
    );
    expect(answer.out).toContain('1 file has errors and is held back');
    expect(read(root, '_data/approvals.yaml')).not.toContain('pets');
    expect(read(root, BIO)).toContain(`consent: 2026-05-04, withdrawn: ${TODAY} }, interests`);
  });

  test('a person is off everything: page, finder, home page, photo, vCard, sitemap, redirects, search', async () => {
    const root = newFolder({ ...(await approved(await everything())), ...BROKEN });
    const answer = await withdrawAt(root, 'ada-fenwick');
    expect(answer.code).toBe(0);
    expect(await seen(root, answer)).toEqual([]);
    const site = siteOf(root);
    expect(site['providers/index.html']).toBeDefined();
    for (const [path, text] of Object.entries(site)) {
      expect(path).not.toMatch(/ada-fenwick|photos/);
      expect(text, path).not.toMatch(/ada-fenwick|Fenwick/i);
    }
    expect(read(root, '_data/approvals.yaml')).not.toContain('ada-fenwick');
    expect(existsSync(join(root, PICTURE))).toBe(true);
    // What is sensitive stays off the staff pages, too.
    expect(placesIn(JSON.stringify(sitesIn(root)), [aviary.at('pronouns')])).toEqual([]);
  });
});

test('with --erase nothing is left in the files of what the person told of themselves', async () => {
  const root = newFolder(await approved(await everything()));
  const answer = await withdrawAt(root, 'ada-fenwick', '--erase');
  expect([answer.code, await seen(root, answer)]).toEqual([0, []]);
  expect(placesIn(read(root, BIO), aviary.all)).toEqual(['approach', 'body', 'more']);
  expect(existsSync(join(root, PICTURE))).toBe(false);
});

test('a photo goes with its description and its files', async () => {
  const root = newFolder(await approved(await everything()));
  const answer = await withdrawAt(root, 'ada-fenwick', 'photo', '--erase');
  expect(answer.code).toBe(0);
  expect(await seen(root, answer)).not.toContain('alt');
  expect(answer.out).toContain('for 1 wording and 1 picture. Nothing was found.');
  expect(Object.keys(siteOf(root)).filter((path) => /photos/.test(path))).toEqual([]);
  expect(existsSync(join(root, PICTURE))).toBe(false);
});

test.each(['approach', 'body'])(
  'a text goes, and what is erased is looked for all the same: %s',
  async (part) => {
    const root = newFolder(await approved(await everything()));
    const answer = await withdrawAt(root, 'ada-fenwick', part, '--erase');
    expect(answer.code).toBe(0);
    expect(await seen(root, answer)).not.toContain(part);
    expect(placesIn(read(root, BIO) + read(root, '_data/approvals.yaml'), [aviary.at(part)])).toEqual([]);
    expect(answer.out).toContain(part === 'body' ? 'for 2 wordings' : 'for 1 wording');
  },
);

test('in a public repository the words leave the files as well, and that is said', async () => {
  const files = await everything();
  const own = `${String(files['_data/practice.yaml'])}repository: { visibility: public }\n`;
  const root = newFolder(await approved({ ...files, '_data/practice.yaml': own }));
  const answer = await withdrawAt(root, 'ada-fenwick', 'pets');
  expect([answer.code, answer.out]).toEqual([0, expect.stringContaining('Everyone can read these files')]);
  expect(placesIn(read(root, BIO), aviary.all)).not.toContain('pets');
});

describe('done twice', () => {
  test.each([['photo', '--erase'], []])('there is nothing more: %s', async (...words) => {
    const root = newFolder(await approved(await everything()));
    await withdrawAt(root, 'ada-fenwick', ...words);
    const before = JSON.stringify([read(root, BIO), read(root, '_data/approvals.yaml')]);
    const answer = await withdrawAt(root, 'ada-fenwick', ...words);
    expect([answer.code, answer.out]).toEqual([
      0,
      expect.stringContaining('There is nothing more to take away'),
    ]);
    expect(answer.out).toContain(words.length > 0 ? 'nothing to look for' : 'Nothing was found.');
    expect(answer.out).toContain('Now it is your turn');
    expect(JSON.stringify([read(root, BIO), read(root, '_data/approvals.yaml')])).toBe(before);
    expect(await seen(root, answer)).not.toContain(words[0] ?? 'pets');
  });
});

describe('where something is left', () => {
  test('in a page of the practice, it says where, and nothing new goes out', async () => {
    const about = {
      'content/pages/about.md': `---\ntitle: About us\n---\nAda: ${PETS}.\n`,
    };
    const root = newFolder({ ...(await approved(await everything())), ...about });
    const answer = await withdrawAt(root, 'ada-fenwick', 'pets', '--erase');
    expect(answer.code).toBe(1);
    expect(answer.out).toMatch(
      /Nothing is proven yet[\s\S]*content\/pages\/about\.md:1:1 _site\/about\/index\.html holds/,
    );
    expect(answer.out).toContain('What was changed stands.');
    expect(await seen(root, answer)).toEqual([]);
    expect(existsSync(join(root, '_site'))).toBe(false);
    expect(placesIn(read(root, BIO), aviary.all)).not.toContain('pets');
    // Put right, and done once more.
    writeFiles(root, { 'content/pages/about.md': '---\ntitle: About us\n---\nAda.\n' });
    expect((await withdrawAt(root, 'ada-fenwick', 'pets', '--erase')).code).toBe(0);
  });

  test('in another part of the bio that is approved by itself', async () => {
    const files = await everything();
    const said = { [BIO]: `${String(files[BIO])}\nAt home: ${PETS}.\n` };
    const root = newFolder(await approved({ ...files, ...said }));
    const answer = await withdrawAt(root, 'ada-fenwick', 'pets');
    expect([answer.code, answer.out]).toEqual([
      1,
      expect.stringContaining('The same words stand in “Text, part 3”'),
    ]);
    expect(await seen(root, answer)).toContain('pets');
  });

  test('a word or two in another part of the bio are told, and decide nothing', async () => {
    const root = await approvedFolder({
      [BIO]: bio({
        name: 'Ada Fenwick',
        personal:
          '{ interests: { says: [Quavexing], consent: 2026-05-04 }, pets: { says: A cat, consent: 2026-05-04 } }',
        approach: 'I like quavexing with you.',
      }),
    });
    const { code, out } = await withdrawAt(root, 'ada-fenwick', 'interests');
    expect([code, out]).toEqual([
      0,
      expect.stringContaining('A word or two of it stand in “Approach” of this bio, too'),
    ]);
    expect((await withdrawAt(root, 'ada-fenwick', 'pets')).out).not.toContain('A word or two');
  });

  test('the same words of somebody else are none of it', async () => {
    const words = 'Restoring old wooden boats';
    const personal = `{ interests: { says: ${words}, consent: 2026-05-04 } }`;
    const root = await approvedFolder({
      [BIO]: bio({ name: 'Ada Fenwick', personal }),
      [OTHER]: bio({ name: 'Reed Marlow', personal }),
    });
    expect((await withdrawAt(root, 'ada-fenwick', 'interests', '--erase')).code).toBe(0);
    const site = siteOf(root);
    expect(site['providers/reed-marlow/index.html']).toContain(words);
    expect(site['providers/ada-fenwick/index.html']).not.toContain(words);
  });

  test('links to somebody who has left, and the name, are told', async () => {
    const root = newFolder({
      ...(await approved(await everything())),
      'content/pages/about.md': '---\ntitle: About us\n---\nAsk [our doctor](/providers/ada-fenwick/).\n',
      'content/pages/more.md': '---\ntitle: More\n---\nDr. Ada Fenwick began all this.\n',
    });
    const { code, out } = await withdrawAt(root, 'ada-fenwick');
    expect(code).toBe(0);
    expect(out).toMatch(
      /still names this person.*\n {2}- _site\/about\/index\.html\n {2}- _site\/more\/index\.html\n/,
    );
  });

  test('a notice to which they agreed is told', async () => {
    const files = await everything();
    const root = newFolder({
      ...(await approved(files)),
      [BIO]: String(files[BIO]).replace(
        'profession:',
        'leftNotice: { consent: 2026-05-04, until: 2027-05-04 }\nprofession:',
      ),
      '_data/practice.yaml': `${String(files['_data/practice.yaml'])}afterLeaving: notice\n`,
    });
    const { code, out } = await withdrawAt(root, 'ada-fenwick');
    expect([code, out]).toEqual([
      0,
      expect.stringContaining('a notice that names this person, as they agreed'),
    ]);
  });
});

test('an error under _data/ stops the build and not the removal', async () => {
  const root = newFolder({
    ...(await approved(await everything())),
    '_data/rules.yaml': 'no/such-rule: off\n',
  });
  const answer = await withdrawAt(root, 'ada-fenwick', 'pets');
  expect(answer.code).toBe(1);
  expect(answer.out).toMatch(
    /errors in the practice’s own files\. What was changed stands\.[\s\S]*_data\/rules\.yaml:1:1/,
  );
  expect(await seen(root, answer)).toEqual([]);
  expect(read(root, BIO)).toContain(`withdrawn: ${TODAY}`);
  expect(read(root, '_data/approvals.yaml')).not.toContain('pets');
});

test('a bio that can’t be read loses its approvals, and the rest is said to do by hand', async () => {
  const files = await approved(await everything());
  const root = newFolder({ ...files, [BIO]: String(files[BIO]).replace('title:', 'title: "') });
  const answer = await withdrawAt(root, 'ada-fenwick', 'pets');
  expect([answer.code, answer.out]).toEqual([
    1,
    expect.stringContaining('! content/providers/ada-fenwick.md can’t be read'),
  ]);
  expect(answer.out).toContain('Nothing was found.');
  expect(await seen(root, answer)).toEqual([]);
});

describe('only the approval', () => {
  test('is taken back, and the file stays', async () => {
    const root = newFolder(await approved(await everything()));
    const before = read(root, BIO);
    const answer = await withdrawAt(root, 'ada-fenwick', 'pets', '--approval');
    expect([answer.code, read(root, BIO)]).toEqual([0, before]);
    expect(await seen(root, answer)).not.toContain('pets');
  });

  test.each([
    ['approval isn’t required', 'approval: { required: false }\n'],
    ['the settings can’t be read', 'approval: [\n'],
  ])('is refused where %s', async (_, yaml) => {
    const root = newFolder({ ...(await approved(await everything())), '_data/disclosure.yaml': yaml });
    const before = read(root, '_data/approvals.yaml');
    const { code, err } = await withdrawAt(root, 'ada-fenwick', 'pets', '--approval');
    expect([code, err]).toEqual([1, expect.stringContaining('Leave out --approval')]);
    expect(read(root, '_data/approvals.yaml')).toBe(before);
  });
});

test('the checklist names the places out of reach, and the commits that hold the words', async () => {
  const root = newFolder(await approved(await everything()));
  const git = (...words: string[]) =>
    execFileSync(
      'git',
      [
        '-c',
        'user.name=T',
        '-c',
        'user.email=t@t.example',
        '-c',
        'commit.gpgsign=false',
        '-C',
        root,
        ...words,
      ],
      {
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    ).toString();
  git('init', '-q');
  git('add', 'content', '_data');
  git('commit', '-q', '-m', 'All');
  const answer = await withdrawAt(root, 'ada-fenwick', 'pets');
  expect(placesIn(answer.out, aviary.all)).toEqual([]);
  const hash = git('rev-parse', 'HEAD').slice(0, 10);
  expect(answer.out).toMatch(new RegExp(`${hash} {2}\\d{4}-\\d\\d-\\d\\d {2}_data/approvals\\.yaml`));
  expect(answer.out).toMatch(new RegExp(`${hash} {2}\\d{4}-\\d\\d-\\d\\d {2}${BIO}`));
  for (const place of [
    'previews',
    'CDN',
    'Search engines',
    'Archives',
    'Paper',
    'pull requests',
    'Forks',
    'NPPES',
  ])
    expect(answer.out).toContain(place);
});

test.each([
  [['nobody'], 'no bio of that name'],
  [['ada-fenwik', 'pets'], 'Did you mean “ada-fenwick”'],
  [['ada-fenwick', 'pet'], 'Did you mean “pets”'],
  [['ada-fenwick', 'pets', 'photo'], 'One person and one part'],
  [['ada-fenwick', '--erase', '--approval'], 'Give one of them'],
])('%j is a misuse', async (words, why) => {
  const root = await approvedFolder();
  await expect(withdrawAt(root, ...words)).rejects.toThrow(why);
  await expect(run(withdraw, 'ada-fenwick', '--root', root)).rejects.toThrow('add --yes');
  expect(existsSync(join(root, '_site'))).toBe(false);
});
