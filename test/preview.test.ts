// Whoever has the address of a preview can open it: only wording approved on the production branch is in it.
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildSites } from '../src/cli/build.ts';
import { filesIn, newFolder, writeFiles } from './folder.ts';
import { commit, git } from './git.ts';
import { approved, BIO, bio, littlePractice, POLICY } from './little-practice.ts';
import { type Files, TODAY } from './practice.ts';

const NEW_ITEM = 'quavexornlop collecting';
const NEW_BLOCK = 'A paragraph about quavexornzul.';
const NEW_POLICY = 'Another answer, quavexornkel.';

/** A repository whose main branch is approved, on a branch that adds words and approves them itself. */
async function branch({ at = '', more = {} }: { at?: string; more?: Files } = {}): Promise<string> {
  const root = newFolder();
  const write = (files: Files) => writeFiles(join(root, at), files);
  git(root, 'init');
  write(await approved(littlePractice()));
  commit(root);
  git(root, 'checkout', '-b', 'a-change');
  const changed = littlePractice({
    [BIO]: bio(
      {
        name: 'Ada Fenwick',
        personal: `{ interests: { says: [Hiking, ${NEW_ITEM}], consent: 2026-05-04 } }`,
      },
      `I listen first, and then we make a plan.\n\n${NEW_BLOCK}`,
    ),
    'content/policies/social-media/2026-06-01.md': String(littlePractice()[POLICY])
      .replace('2026-01-15', '2026-06-01')
      .replace('We will not accept it.', NEW_POLICY),
  });
  write({ ...(await approved(changed)), ...more });
  commit(root);
  return join(root, at);
}

/** The public site as text by path. */
async function preview(root: string): Promise<Record<string, string>> {
  const out = newFolder();
  const { isPublished, diagnostics } = await buildSites({
    place: { root, today: TODAY, now: new Date() },
    out,
    hold: true,
  });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(isPublished).toBe(true);
  return Object.fromEntries([...filesIn(join(out, '_site'))].map(([path, bytes]) => [path, String(bytes)]));
}

beforeEach(() => {
  vi.stubEnv('CONTEXT', 'deploy-preview');
  vi.stubEnv('DOORPLATE_PRODUCTION_BRANCH', undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const NEW_WORDS = /quavexorn/;

describe('a preview', () => {
  test('shows what is approved on the production branch, and nothing that only its own branch approves', async () => {
    const pages = await preview(await branch());
    expect(pages['providers/ada-fenwick/index.html']).toContain('Hiking');
    expect(pages['providers/ada-fenwick/index.html']).toContain('I listen first');
    expect(pages['policies/social-media/index.html']).toContain('We will not accept it.');
    for (const [path, text] of Object.entries(pages)) expect(text, path).not.toMatch(NEW_WORDS);
  });

  test.each(['deploy-preview', 'branch-deploy', 'a-context-of-their-own'])(
    'as %s asks not to be indexed',
    async (context) => {
      vi.stubEnv('CONTEXT', context);
      const pages = await preview(await branch());
      expect(pages._headers).toMatch(/^\/\*\n(?: {2}.*\n)* {2}X-Robots-Tag: noindex$/m);
      expect(Object.values(pages).join('')).not.toMatch(NEW_WORDS);
    },
  );

  test.each(['required: false', 'covers: []', 'approvers: []', 'ownWording: true'])(
    'is not loosened by a branch that sets approval to {%s}',
    async (setting) => {
      const pages = await preview(
        await branch({ more: { '_data/disclosure.yaml': `approval: { ${setting} }\n` } }),
      );
      expect(pages['providers/ada-fenwick/index.html']).toContain('Hiking');
      for (const [path, text] of Object.entries(pages)) expect(text, path).not.toMatch(NEW_WORDS);
    },
  );

  test('reads the branch that DOORPLATE_PRODUCTION_BRANCH names', async () => {
    const root = await branch();
    vi.stubEnv('DOORPLATE_PRODUCTION_BRANCH', 'a-change');
    expect((await preview(root))['providers/ada-fenwick/index.html']).toContain(NEW_ITEM);
  });

  test('finds the approvals of a practice that stands in a folder of its repository', async () => {
    const pages = await preview(await branch({ at: 'practice' }));
    expect(pages['providers/ada-fenwick/index.html']).toContain('Hiking');
    for (const [path, text] of Object.entries(pages)) expect(text, path).not.toMatch(NEW_WORDS);
  });

  test('shows only what is there now: words taken away on the branch are gone', async () => {
    const root = await branch();
    writeFiles(root, { [BIO]: bio({ name: 'Ada Fenwick' }) });
    const page = (await preview(root))['providers/ada-fenwick/index.html'];
    expect(page).not.toMatch(/Hiking|Jazz/);
    expect(page).toContain('I listen first');
  });

  test.each([
    ['there is no repository', async () => newFolder(await approved(littlePractice()))],
    [
      'the branch is not there',
      async () => {
        vi.stubEnv('DOORPLATE_PRODUCTION_BRANCH', 'elsewhere');
        return branch();
      },
    ],
    [
      'the approvals there can’t be read',
      async () => {
        const root = await branch();
        git(root, 'checkout', 'main');
        writeFiles(root, { '_data/approvals.yaml': 'people: [\n' });
        commit(root);
        git(root, 'checkout', 'a-change');
        return root;
      },
    ],
    [
      'the branch’s name is an option of git',
      async () => {
        vi.stubEnv('DOORPLATE_PRODUCTION_BRANCH', '--help');
        return branch();
      },
    ],
  ])('shows no wording at all if %s', async (_, make) => {
    const pages = await preview(await make());
    const page = pages['providers/ada-fenwick/index.html'];
    expect(page).toContain('Ada Fenwick');
    expect(page).not.toMatch(/Hiking|Jazz|I listen first/);
    expect(Object.keys(pages)).not.toContain('policies/social-media/index.html');
  });
});

describe('production', () => {
  test('shows what the branch it builds approves, and may be indexed', async () => {
    vi.stubEnv('CONTEXT', 'production');
    const pages = await preview(await branch());
    expect(pages['providers/ada-fenwick/index.html']).toContain(NEW_ITEM);
    expect(pages['policies/social-media/index.html']).toContain(NEW_POLICY);
    expect(pages._headers).not.toContain('noindex');
  });
});
