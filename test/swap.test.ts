// Whatever happens to a build, what stands is a whole pair of sites: the earlier one or the new one.
import { existsSync, lstatSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildSites } from '../src/cli/build.ts';
import { differences, newFolder, sitesIn, writeFiles } from './folder.ts';
import { approved, approvedFolder, BIO, bio, buildHere, littlePractice } from './little-practice.ts';
import { TODAY } from './practice.ts';
import { outcomeOf, startDoorplate } from './terminal.ts';

/** Builds into the root itself, as `doorplate build` does without --out. */
function buildLinked(root: string) {
  return buildSites({ place: { root, today: TODAY, now: new Date() }, out: undefined, hold: false });
}

/** Builds that are kept besides the one in use. */
function leftOvers(root: string): string[] {
  const builds = join(root, '.doorplate/builds');
  return existsSync(builds) ? readdirSync(builds) : [];
}

beforeEach(() => {
  vi.stubEnv('CI', '');
  vi.stubEnv('CONTEXT', undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const MORE = { 'content/pages/more.md': '---\ntitle: More\n---\nMore words.\n' };

describe('on a person’s own computer', () => {
  test('both sites lead through one link, so that they change at once', async () => {
    const root = await approvedFolder();
    expect(await buildLinked(root)).toMatchObject({ isPublished: true });
    for (const name of ['_site', '_staff']) expect(lstatSync(join(root, name)).isSymbolicLink()).toBe(true);
    const first = sitesIn(root);
    expect(Object.keys(first)).toEqual(expect.arrayContaining(['_site/index.html', '_staff/index.html']));
    writeFiles(root, MORE);
    expect(await buildLinked(root)).toMatchObject({ isPublished: true });
    expect(Object.keys(sitesIn(root))).toContain('_site/more/index.html');
    expect(leftOvers(root)).toHaveLength(1);
  });

  test('a page that no source owns any more is gone after the next build', async () => {
    const root = await approvedFolder(MORE);
    await buildLinked(root);
    expect(Object.keys(sitesIn(root))).toContain('_site/more/index.html');
    rmSync(join(root, 'content/pages/more.md'));
    await buildLinked(root);
    const after = sitesIn(root);
    expect(Object.keys(after)).not.toContain('_site/more/index.html');
    expect(Object.values(after).join('')).not.toContain('/more/');
  });

  test('a build that fails leaves the earlier pair as it was, and nothing beside it', async () => {
    const root = await approvedFolder();
    await buildLinked(root);
    const before = sitesIn(root);
    const failing = {
      'while reading': { 'content/pages/bad.md': '---\ntitle: "open\n---\n' },
      'in the audit': { 'content/pages/bad.md': '---\ntitle: Bad\n---\nSee [this](/nowhere/).\n' },
      'in the audit of the staff site': {
        'content/pages/bad.md': '---\ntitle: Fine\n---\n',
        'content/handbook/bad.md': '---\ntitle: Bad\n---\nSee [this](/handbook/nowhere/).\n',
      },
    };
    for (const [when, files] of Object.entries(failing)) {
      writeFiles(root, files);
      expect(await buildLinked(root), when).toMatchObject({ isPublished: false });
      expect(differences(sitesIn(root), before), when).toEqual([]);
      expect(leftOvers(root), when).toHaveLength(1);
    }
  });

  test('real folders of an earlier build, and links of somebody’s own, give way', async () => {
    const root = await approvedFolder();
    expect(await buildHere(root, root)).toMatchObject({ isPublished: true });
    expect(lstatSync(join(root, '_site')).isSymbolicLink()).toBe(false);
    await buildLinked(root);
    expect(lstatSync(join(root, '_site')).isSymbolicLink()).toBe(true);
    const elsewhere = newFolder({ 'mine.txt': 'mine' });
    rmSync(join(root, '_site'));
    symlinkSync(elsewhere, join(root, '_site'));
    await buildLinked(root);
    expect(Object.keys(sitesIn(root))).toContain('_site/index.html');
    expect(readdirSync(elsewhere)).toEqual(['mine.txt']);
    await buildHere(root, root);
    expect(lstatSync(join(root, '_site')).isSymbolicLink()).toBe(false);
    expect(Object.keys(sitesIn(root))).toContain('_site/index.html');
  });

  test('a build that is killed at any moment leaves a whole pair, and the next one works', async () => {
    const root = await approvedFolder();
    await buildLinked(root);
    const before = sitesIn(root);
    writeFiles(root, MORE);
    const started = performance.now();
    const undisturbed = newFolder();
    await outcomeOf(startDoorplate(['build', '--today', TODAY, '--root', root, '--out', undisturbed]));
    const whole = performance.now() - started;
    const after = sitesIn(undisturbed);
    expect(Object.keys(after)).toContain('_site/more/index.html');
    let unfinished = 0;
    // Loading the program writes nothing, so most of them fall into the second half.
    for (let round = 0; round < 15; round += 1) {
      const child = startDoorplate(['build', '--today', TODAY], { cwd: root });
      const timer = setTimeout(() => child.kill('SIGKILL'), whole * (0.35 + 0.7 * Math.random()));
      const { status } = await outcomeOf(child);
      clearTimeout(timer);
      const now = sitesIn(root);
      expect(Object.keys(now)).toContain('_site/index.html');
      expect(differences(now, Object.hasOwn(now, '_site/more/index.html') ? after : before)).toEqual([]);
      if (status !== 0) unfinished += 1;
      // Back to the beginning, so that each round can fail.
      if (Object.hasOwn(now, '_site/more/index.html')) {
        rmSync(join(root, 'content/pages/more.md'));
        await buildLinked(root);
        expect(differences(sitesIn(root), before)).toEqual([]);
        writeFiles(root, MORE);
      }
    }
    expect(unfinished).toBeGreaterThan(3);
    expect(await buildLinked(root)).toMatchObject({ isPublished: true });
    expect(differences(sitesIn(root), after)).toEqual([]);
    expect(leftOvers(root)).toHaveLength(1);
  }, 180_000);
});

describe('elsewhere', () => {
  test('--out writes real folders and leaves the root alone', async () => {
    const root = await approvedFolder();
    const out = newFolder();
    await buildHere(root, join(out, 'deep/inside'));
    for (const name of ['_site', '_staff'])
      expect(lstatSync(join(out, 'deep/inside', name)).isDirectory()).toBe(true);
    expect(readdirSync(root).sort()).toEqual(['_data', 'content']);
  });

  test('CI writes real folders, because hosts copy them', async () => {
    vi.stubEnv('CI', 'true');
    const root = await approvedFolder();
    await buildLinked(root);
    for (const name of ['_site', '_staff']) expect(lstatSync(join(root, name)).isDirectory()).toBe(true);
    const first = sitesIn(root);
    writeFiles(root, { 'content/pages/bad.md': '---\ntitle: Bad\n---\nSee [this](/nowhere/).\n' });
    expect(await buildLinked(root)).toMatchObject({ isPublished: false });
    expect(differences(sitesIn(root), first)).toEqual([]);
    rmSync(join(root, 'content/pages/bad.md'));
    rmSync(join(root, 'content/pages/about.md'));
    await buildLinked(root);
    expect(Object.keys(sitesIn(root))).not.toContain('_site/about/index.html');
    expect(leftOvers(root)).toEqual([]);
  });

  test('what stands in the way of a folder is put aside', async () => {
    const root = await approvedFolder();
    const out = newFolder();
    mkdirSync(join(out, '_site/old'), { recursive: true });
    writeFileSync(join(out, '_site/old/index.html'), 'old');
    await buildHere(root, out);
    expect(Object.keys(sitesIn(out))).not.toContain('_site/old/index.html');
  });
});

describe('two builds at once', () => {
  test('into one root leave one whole pair', async () => {
    const root = await approvedFolder();
    await Promise.all(
      [1, 2].map(() =>
        outcomeOf(startDoorplate(['build', '--today', TODAY], { cwd: root })).then(({ status, stderr }) =>
          expect(status, stderr).toBe(0),
        ),
      ),
    );
    const both = sitesIn(root);
    const alone = newFolder();
    await buildHere(root, alone);
    expect(differences(both, sitesIn(alone))).toEqual([]);
  });

  test('into one --out leave one whole pair', async () => {
    const root = newFolder(
      await approved(littlePractice({ [BIO]: bio({ name: 'Ada Fenwick', approach: 'Slowly and well.' }) })),
    );
    const out = newFolder();
    await Promise.all(
      [1, 2].map(() =>
        outcomeOf(startDoorplate(['build', '--today', TODAY, '--out', out], { cwd: root })).then(
          ({ status, stderr }) => expect(status, stderr).toBe(0),
        ),
      ),
    );
    const alone = newFolder();
    await buildHere(root, alone);
    expect(differences(sitesIn(out), sitesIn(alone))).toEqual([]);
  });
});
