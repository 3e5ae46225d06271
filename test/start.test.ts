// What `doorplate start` shows against what a build makes, without a server: the same words, before any check has run.

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Assets } from '#layouts/index.ts';
import { fileOf, htmlOf, writeAssets } from '#render';
import { compileAt } from '../src/cli/practice.ts';
import { inject } from '../src/cli/start/inject.ts';
import { MARKS, OWN, PANEL } from '../src/cli/start/marks.ts';
import { panel } from '../src/cli/start/panel.tsx';
import { Preview } from '../src/cli/start/preview.ts';
import { Aviary, placesIn } from './canary.ts';
import { differences, filesIn, newFolder, sitesIn, writeFiles } from './folder.ts';
import { approved, BIO, bio, buildHere, littlePractice } from './little-practice.ts';
import { TODAY } from './practice.ts';

const birds = new Aviary();
const HIDDEN = birds.at('faith').word;
const PLACE = 'content/locations/birch-lane.md';

/** What people do to files, in no order: each gives what stands in a file then; undefined: it is deleted. */
const EDITS: ReadonlyArray<readonly [path: string, text: string | undefined]> = [
  [BIO, bio({ name: 'Ada Fenwick', personal: '{ interests: { says: [Hiking], consent: 2026-05-04 } }' })],
  [BIO, bio({ name: 'Ada Fenwick' }, 'I listen first, and then we make a plan.\n\nThis waits for a yes.')],
  [BIO, bio({ name: 'Ada Fenwick', status: 'on-leave' })],
  [BIO, bio({ name: 'Ada Fenwick', status: 'draft' })],
  [BIO, bio({ name: 'Ada Fenwick', status: 'left' })],
  [BIO, '---\nname: Ada Fenwick\n  title: no such indent\n---\n'],
  [BIO, bio({ name: 'Ada Fenwick', locations: '[nowhere]' })],
  [BIO, bio({ name: 'Ada Fenwick', personal: '{ childIdentity: Our Tom is nine }' })],
  [BIO, undefined],
  ['content/providers/bo-lind.md', bio({ name: 'Bo Lind', languages: '[en, sv]' })],
  ['content/providers/bo-lind.md', bio({ name: 'Bo Lind', helpsWith: '[Back pain]' })],
  ['content/providers/bo-lind.md', undefined],
  [PLACE, '---\nname: Birch Lane House\naddress: 8 Birch Lane, Fairhaven, NY 10001\n---\n'],
  [PLACE, '---\nname: Birch Lane\naddress: 8 Birch Lane, Fairhaven, NY 10001\nphone: none\n---\n'],
  ['content/services/check-ups.md', '---\ntitle: Check-ups\nsummary: Once a year.\n---\nCall us.\n'],
  ['content/services/check-ups.md', undefined],
  ['_data/approvals.yaml', ''],
  ['_data/disclosure.yaml', 'approval: { approvers: [Pat Quill], required: false }\n'],
];

let root: string;
let out: string;
let preview: Preview;
/** Fulfilled when all checks of what stands there now have run. */
let checked: () => Promise<void>;

beforeAll(async () => {
  root = newFolder(await approved(littlePractice()));
  out = join(root, '.doorplate', 'dev');
  preview = new Preview({ root, today: TODAY }, out, () => {});
  checked = () =>
    new Promise((resolve) => {
      const end = preview.onNews(() => {
        if (preview.problems.isChecking) return;
        end();
        resolve();
      });
    });
  const first = checked();
  await preview.begin();
  await first;
});
afterAll(() => preview?.end());

async function edit(path: string, text: string | undefined): Promise<void> {
  if (text === undefined) rmSync(join(root, path), { force: true });
  else writeFiles(root, { [path]: text });
  await preview.changed([path]);
}

/** The bios a build would make, and nothing where it would make none; undefined for those that it would hold. */
async function biosOfBuild(assets: Assets): Promise<Map<string, string | undefined>> {
  const { built, diagnostics, own } = await compileAt({ root, today: TODAY, now: new Date() });
  const bios = new Map<string, string | undefined>();
  for (const page of built?.composition.publicPages ?? [])
    if (page.layout === 'provider') bios.set(fileOf(page), htmlOf(page, assets, own));
  for (const { severity, file } of diagnostics)
    if (severity === 'error' && file.startsWith('content/providers/'))
      bios.set(`${file.slice('content/'.length, -'.md'.length)}/index.html`, undefined);
  return bios;
}

test('after any edit each bio is at once what a build would make of it, or the last that had no error', async () => {
  const assets = writeAssets(newFolder(), 'public', { accent: undefined, theme: undefined });
  const steps = fc.sample(fc.constantFrom(...EDITS), 40);
  const last = new Map<string, string | undefined>();
  for (const [path, text] of steps) {
    await edit(path, text);
    const expected = await biosOfBuild(assets);
    for (const slug of ['ada-fenwick', 'bo-lind']) {
      const file = `providers/${slug}/index.html`;
      const shown = await preview.at('public', file);
      const what = `${slug} after ${path}: ${text}`;
      if (expected.has(file) && expected.get(file) === undefined) {
        expect(shown?.oldFor, what).toBe(`content/providers/${slug}.md`);
        if (last.get(file) !== undefined) expect(shown?.html, what).toBe(last.get(file));
      } else {
        expect(shown?.html, what).toBe(expected.get(file));
        if (shown?.html !== undefined) last.set(file, shown.html);
      }
    }
  }
}, 120_000);

test('when the checks have run every page is byte for byte what a build makes, and no file of it has a mark of the panel', async () => {
  const done = checked();
  for (const [path, text] of Object.entries(await approved(littlePractice()))) await edit(path, String(text));
  await edit('content/providers/bo-lind.md', undefined);
  await edit('content/services/check-ups.md', undefined);
  await done;
  const built = newFolder();
  expect(await buildHere(root, built)).toMatchObject({ isPublished: true });
  expect(differences(sitesIn(out), sitesIn(built))).toEqual([]);

  let pages = 0;
  for (const [site, audience] of [
    ['_site', 'public'],
    ['_staff', 'staff'],
  ] as const) {
    for (const [file, bytes] of filesIn(join(built, site))) {
      for (const mark of [MARKS.begin, MARKS.end, PANEL, OWN]) expect(bytes.includes(mark), file).toBe(false);
      if (!file.endsWith('.html')) continue;
      const shown = await preview.at(audience, file);
      if (shown?.document === undefined) expect(shown?.html, file).toBe(bytes.toString());
      pages += 1;
    }
  }
  expect(pages).toBeGreaterThan(25);
  // The search above would have found it.
  const shown = inject('<body></body>', panel({ state: 'checked', problems: [], digest: '', version: '' }));
  for (const mark of [MARKS.begin, MARKS.end, PANEL, OWN]) expect(shown).toContain(mark);
});

test('the panel says why each detail is held back and what to do, and neither its words nor a sensitive kind', async () => {
  const { word } = birds.at('pets');
  await edit(
    '_data/disclosure.yaml',
    'categories: { identity: signed, pets: share }\napproval: { approvers: [Pat Quill] }\n',
  );
  await edit(
    BIO,
    bio({
      name: 'Ada Fenwick',
      personal: `{ interests: { says: [Hiking], consent: 2026-05-04 }, pets: ${word}, identity: { says: ${HIDDEN}, consent: { on: 2026-05-04, by: Ada Fenwick } } }`,
    }),
  );
  const shown = await preview.at('public', 'providers/ada-fenwick/index.html');
  const { reasons } = shown ?? {};
  expect(reasons?.published).toContainEqual(
    expect.objectContaining({ label: 'Interests', wording: 'Hiking' }),
  );
  expect(reasons?.withheld).toEqual([
    expect.objectContaining({ label: 'Pets', because: 'Waits for the person’s consent.', line: 7 }),
    expect.objectContaining({ label: 'A personal item' }),
  ]);
  expect(reasons?.withheld[1]).not.toHaveProperty('line');
  const html = panel({ state: 'checked', problems: preview.problems.all, digest: '', version: '', ...shown });
  expect(placesIn(html, birds.all)).toEqual([]);
  expect(html).toContain('Print the consent sheet and ask.');
});

test('a page whose file is deleted is gone at once, and so is what else was the person’s', async () => {
  await edit('content/pages/about.md', undefined);
  expect(await preview.at('public', 'about/index.html')).toBeUndefined();
  await edit(BIO, undefined);
  expect(await preview.at('public', 'providers/ada-fenwick/index.html')).toBeUndefined();
  expect(await preview.at('staff', 'who-sees-what/ada-fenwick/index.html')).toBeUndefined();
  expect(preview.isGone('/providers/ada-fenwick/card.vcf')).toBe(true);
  expect(preview.isGone('/files/never-there.pdf')).toBe(true);
});

test('while settings can’t be read the last pages stay and say so', async () => {
  const done = checked();
  await edit('_data/practice.yaml', 'name: [\n');
  await done;
  const home = await preview.at('public', 'index.html');
  expect(home?.html).toContain('Birch Lane Clinic');
  expect(home?.oldFor).toBe('_data/practice.yaml');
  expect(preview.problems.state).toBe('refused');
});

test('a bio is shown in each language of the practice, and gone in each with its file', async () => {
  const assets = writeAssets(newFolder(), 'public', { accent: undefined, theme: undefined });
  const settings = String(littlePractice()['_data/practice.yaml']);
  await edit('_data/practice.yaml', `${settings}languages: [en, es]\n`);
  await edit(BIO, bio({ name: 'Ada Fenwick' }));
  const file = 'es/providers/ada-fenwick/index.html';
  const shown = await preview.at('public', file);
  expect(shown?.html).toContain('<html lang="es">');
  expect(shown?.html).toBe((await biosOfBuild(assets)).get(file));
  await edit(BIO, undefined);
  expect((await preview.at('public', file))?.html).toBeUndefined();
});
