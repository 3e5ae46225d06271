import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { Withheld } from '#schema/withheld.ts';
import { folderWith } from '../run-in-test.ts';
import { historyOf, type Sought } from './history.ts';

const BIO = 'content/providers/ada-lund.md';
const APPROVALS = '_data/approvals.yaml';
const WORDS = 'Two dogs called Ünder and Über';

const sought = (wording: readonly string[], picture?: string): Sought => ({
  slug: 'ada-lund',
  wording: wording.map((text) => new Withheld(text, { person: 'ada-lund', place: BIO })),
  picture,
  others: ['bo-may'],
});

function git(root: string, ...args: string[]): void {
  const settings = [
    'user.name=Test',
    'user.email=test@example.org',
    'commit.gpgsign=false',
    'init.defaultBranch=main',
  ];
  execFileSync('git', [...settings.flatMap((one) => ['-c', one]), '-C', root, ...args], { stdio: 'ignore' });
}

function commit(root: string, files: Readonly<Record<string, string | Uint8Array | undefined>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    if (content === undefined) rmSync(join(root, path));
    else writeFileSync(join(root, path), content);
  }
  git(root, 'add', '-A');
  git(root, 'commit', '-q', '--allow-empty', '-m', 'A change');
}

function repository(): string {
  const root = folderWith({});
  git(root, 'init', '-q');
  return root;
}

const filesOf = async (root: string, what: Sought) =>
  (await historyOf(root, what)).holdings?.map(({ file }) => file);

test('every version that a commit wrote is found, in any branch, whatever stands there today', async () => {
  const root = repository();
  commit(root, {
    [BIO]: `---\npets: "TWO dogs — called \\u00dcnder, and\\nUber"\n---\n`,
    'content/pages/a.md': 'Other.',
  });
  git(root, 'checkout', '-q', '-b', 'other');
  commit(root, {
    [APPROVALS]: `people:\n  ada-lund:\n    pets:\n      - { says: ${WORDS} }\n`,
    'README.md': WORDS,
  });
  git(root, 'checkout', '-q', 'main');
  commit(root, { [BIO]: undefined, 'content/pages/b.md': `On ${WORDS}.` });
  commit(root, { 'content/pages/b.md': undefined });
  const { holdings, isPartial, onlyNewest } = await historyOf(root, sought([WORDS]));
  expect(holdings?.map(({ file }) => file).sort()).toEqual([APPROVALS, 'content/pages/b.md', BIO].sort());
  expect([isPartial, onlyNewest]).toEqual([false, undefined]);
  for (const { commit: hash, day } of holdings ?? []) {
    expect(hash).toMatch(/^[0-9a-f]{10}$/);
    expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
});

test('one word counts in the person’s own file and approvals, not in anybody else’s', async () => {
  const root = repository();
  const approvals = (slug: string) => `  ${slug}:\n    interests:\n      - { says: Hiking }\n\n`;
  commit(root, {
    'content/providers/bo-may.md': 'Hiking',
    [APPROVALS]: `people:\n${approvals('bo-may')}${approvals('cy')}`,
  });
  expect(await filesOf(root, sought(['Hiking']))).toEqual([]);
  commit(root, {
    [APPROVALS]: `people:\n${approvals('ada-lund')}${approvals('bo-may')}`,
    'content/providers/ada-lund.es.md': 'hiking!',
  });
  expect((await filesOf(root, sought(['Hiking'])))?.sort()).toEqual([
    APPROVALS,
    'content/providers/ada-lund.es.md',
  ]);
});

test('the same words of somebody who is still here are theirs, and of somebody unknown are told', async () => {
  const root = repository();
  commit(root, {
    'content/providers/bo-may.md': WORDS,
    'content/providers/old-name.md': WORDS,
    [APPROVALS]: `people:\n  ada-lund:\n    pets: []\n  bo-may:\n    pets:\n      - { says: ${WORDS} }\n`,
  });
  expect(await filesOf(root, sought([WORDS]))).toEqual(['content/providers/old-name.md']);
  commit(root, { [APPROVALS]: `{ people: { ada-lund: { pets: [{ says: ${WORDS} }] } } }\n` });
  expect(await filesOf(root, sought([WORDS]))).toContain(APPROVALS);
});

test('a picture is found by its name', async () => {
  const root = repository();
  const path = 'content/providers/ada-lund.jpg';
  commit(root, { [path]: Buffer.from([0xff, 0xd8, 0, 10, 10]), 'content/providers/bo.jpg': 'x' });
  commit(root, { [path]: undefined });
  expect(await filesOf(root, sought([], path))).toEqual([path]);
  expect(await historyOf(root, sought([]))).toMatchObject({ isIdle: true, holdings: [] });
});

test('what a merge alone has written is found', async () => {
  const root = repository();
  commit(root, { [BIO]: 'one' });
  git(root, 'checkout', '-q', '-b', 'other');
  commit(root, { 'content/pages/a.md': 'two' });
  git(root, 'checkout', '-q', 'main');
  commit(root, { 'content/pages/b.md': 'three' });
  git(root, 'merge', '-q', '--no-ff', '--no-commit', 'other');
  commit(root, { [BIO]: WORDS });
  expect(await filesOf(root, sought([WORDS]))).toEqual([BIO]);
});

test('many and large versions are read one by one', async () => {
  const root = repository();
  const filler = 'Lorem ipsum dolor sit amet. '.repeat(9000);
  for (let at = 0; at < 6; at++)
    commit(root, {
      [BIO]: at % 2 === 0 ? `${filler}${at} ${WORDS}` : `${at}`,
      [`content/pages/p${at}.md`]: '',
    });
  expect(await filesOf(root, sought([WORDS]))).toHaveLength(3);
});

test('a practice in a folder of a larger repository is searched alone', async () => {
  const root = repository();
  commit(root, { [`sites/one/${BIO}`]: WORDS, [`sites/two/${BIO}`]: WORDS });
  expect(await filesOf(join(root, 'sites/one'), sought([WORDS]))).toEqual([BIO]);
});

test('a shallow clone says so', async () => {
  const root = repository();
  commit(root, { [BIO]: WORDS });
  commit(root, { [BIO]: 'clean' });
  const clone = join(folderWith({}), 'clone');
  execFileSync('git', ['clone', '-q', '--depth', '1', `file://${root}`, clone], { stdio: 'ignore' });
  const { holdings, isPartial } = await historyOf(clone, sought([WORDS]));
  expect([holdings, isPartial]).toEqual([[], true]);
});

test('without a repository, or without a commit in it, nothing is claimed', async () => {
  expect((await historyOf(folderWith({}), sought([WORDS]))).holdings).toBeUndefined();
  expect((await historyOf(repository(), sought([WORDS]))).holdings).toEqual([]);
});

test('without git, too', async () => {
  const before = process.env.PATH;
  process.env.PATH = '/nowhere';
  try {
    expect((await historyOf(folderWith({}), sought([WORDS]))).holdings).toBeUndefined();
  } finally {
    process.env.PATH = before;
  }
});
