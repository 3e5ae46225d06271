// A practice's own theme.css and layouts: they change the look and nothing else, and a broken one is told where it breaks.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn, newFolder, sitesIn, writeFiles } from './folder.ts';
import { approvedFolder, BIO, bio, buildHere, checkHere } from './little-practice.ts';
import type { Files } from './practice.ts';

const BIO_PAGE = 'providers/ada-fenwick/index.html';

/** The example of `docs/look.md`, which the compiler checks as a practice's editor would. */
const EXAMPLE = readFileSync(new URL('./own-layout/provider.tsx', import.meta.url), 'utf8');

/** It, with a part in a folder beside it, and a theme. */
const OWN: Files = {
  'layouts/provider.tsx': EXAMPLE.replace(
    '      <BoundaryNote',
    '      {page.personal.map((one) => <List label={one.label} items={one.items} />)}\n      <BoundaryNote',
  ).replace("'doorplate/layouts';", "'doorplate/layouts';\nimport { List } from './parts/list';"),
  'layouts/parts/list.jsx':
    'export const List = ({ label, items }) => <p class="own-list">{label}: {items.join(" / ")}</p>;\n',
  'theme.css': '/* a remark */ :root { --measure: 41rem; }\n.own-list { font-weight: 600; }\n',
};

test('the example in the docs is the one that is built here', () => {
  const docs = readFileSync(new URL('../docs/look.md', import.meta.url), 'utf8');
  expect(docs).toContain(`\`\`\`tsx\n// layouts/provider.tsx\n${EXAMPLE}\`\`\``);
});

/** Builds a practice with these files besides its own. */
async function built(files: Files, hold = false) {
  const root = await approvedFolder();
  writeFiles(root, files);
  const out = newFolder();
  const { isPublished, diagnostics } = await buildHere(root, out, hold);
  const site = filesIn(join(out, '_site'));
  return {
    isPublished,
    out,
    page: String(site.get(BIO_PAGE)),
    css: [...site].filter(([path]) => path.endsWith('.css')).map(([, bytes]) => String(bytes)),
    told: diagnostics
      .filter(({ severity }) => severity === 'error')
      .map(({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule} — ${message}`),
  };
}

test('a layout replaces ours by its name, a theme stands after our styles, and both are as reproducible as the rest', async () => {
  const { isPublished, told, page, css, out } = await built(OWN);
  expect(told).toEqual([]);
  expect(isPublished).toBe(true);
  expect(page).toContain('<p class="own-list">Interests: Hiking / Jazz piano</p>');
  expect(page).not.toContain('class="bio wide"');
  // Names come out as text, as they do in ours.
  expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
  const [sheet = ''] = css;
  expect(sheet).toContain('.own-list{font-weight:600}');
  expect(sheet).not.toContain('a remark');
  expect(sheet.lastIndexOf('--measure:41rem')).toBeGreaterThan(sheet.indexOf('--measure:35rem'));
  // Paper comes last: a theme for screens must not be printed by accident.
  expect(sheet.indexOf('@page')).toBeGreaterThan(sheet.lastIndexOf('--measure:41rem'));
  expect(sitesIn((await built(OWN)).out)).toEqual(sitesIn(out));
});

test('a layout sees a page and nothing else: what is withheld is not in it, and the audit runs all the same', async () => {
  const root = await approvedFolder();
  writeFiles(root, {
    [BIO]: bio({
      name: 'Ada Fenwick',
      personal: '{ interests: { says: [Hiking, Quavexornlop singing at dawn], consent: 2026-05-04 } }',
    }),
    'layouts/provider.js': `import { Document } from 'doorplate/layouts';
export default (page, assets) => <Document page={page} assets={assets}><h1>{page.plate.name}</h1><p>{JSON.stringify(page)}</p></Document>;`,
  });
  const out = newFolder();
  const { isPublished } = await buildHere(root, out);
  expect(isPublished).toBe(true);
  const page = String(filesIn(join(out, '_site')).get(BIO_PAGE));
  expect(page).toContain('&quot;Hiking&quot;');
  expect(page).not.toContain('Quavexornlop');

  const asking = `import { Document } from 'doorplate/layouts';
export default (page, assets) => <Document page={page} assets={assets}><h1>{page.plate.name}</h1><img src="https://pictures.example/a.png" alt="" /></Document>;`;
  const { isPublished: isOut, told } = await built({ 'layouts/provider.js': asking });
  expect(isOut).toBe(false);
  expect(told.join('\n')).toMatch(/site\/no-third-party-request/);
});

describe('a layout that can not be used', () => {
  test.each([
    ['has an open tag', 'provider.tsx', 'export default (page) => <html>\n', 'layouts/provider.tsx:2:1 '],
    [
      'imports what it may not',
      'provider.tsx',
      "// é\nimport fs from 'node:fs';\nexport default () => <html>{fs.readdirSync('.')}</html>;",
      'layouts/provider.tsx:2:16 ',
    ],
    [
      'leaves its folder',
      'provider.tsx',
      "import text from '../content/x.ts';\nexport default text;",
      'layouts/provider.tsx:1:18 ',
    ],
    ['has a name no page asks for', 'providr.tsx', 'export default 1;', 'Did you mean provider?'],
    ['exports nothing', 'provider.tsx', 'export const provider = 1;', 'exports no layout'],
    [
      'fails when it is loaded',
      'provider.tsx',
      'undefinedName();\nexport default 1;',
      'ReferenceError, undefinedName',
    ],
  ])('is told where it breaks: one that %s', async (_, name, text, says) => {
    const root = await approvedFolder();
    writeFiles(root, { [`layouts/${name}`]: text });
    const { diagnostics } = await checkHere(root);
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors).toHaveLength(1);
    const [one] = errors;
    expect(`${one?.file}:${one?.line}:${one?.column} ${one?.message}`).toContain(says);
    expect(one?.rule).toBe('file/valid-look');
    expect(one?.message).not.toMatch(/\n|node_modules|\bat /);
  });

  test('stops the build when it fails on a page, in one line that repeats nothing of the page; with --hold ours stands in', async () => {
    const failing: Files = {
      'layouts/provider.tsx': 'export default (page) => { throw new Error(page.plate.name); };\n',
      'layouts/locations.tsx': 'export default (page) => <p>{page.title}</p>;\n',
    };
    const stopped = await built(failing);
    expect(stopped.isPublished).toBe(false);
    expect(stopped.told).toHaveLength(2);
    expect(stopped.told.join('\n')).toContain('The layout fails on /providers/ada-fenwick/: Error.');
    expect(stopped.told.join('\n')).not.toContain('Fenwick');

    const held = await built({ ...failing, 'theme.css': '@import "elsewhere.css";' }, true);
    expect(held.isPublished).toBe(true);
    expect(held.told).toHaveLength(3);
    expect(held.page).toContain('class="bio wide"');
    expect(held.css.join()).not.toContain('elsewhere');
  });
});

test.each([
  ['a colour nobody can read on it', '.menu a { color: #f0e8d8; }', /site\/require-contrast/],
  [
    'a file from elsewhere',
    '.menu { background: url(https://x.example/a.png); }',
    /^theme\.css:1:25 file\/valid-look/,
  ],
  ['a style sheet from elsewhere', '@import "https://x.example/a.css";', /^theme\.css:1:9 file\/valid-look/],
  ['more than a theme can need', `a{${'b:c;'.repeat(6000)}}`, /^theme\.css:1:1 file\/valid-encoding/],
])('a theme with %s is an error', async (_, css, says) => {
  const { isPublished, told } = await built({ 'theme.css': css });
  expect(isPublished).toBe(false);
  expect(told.join('\n')).toMatch(says);
});

test('an accent that can not be read is refused at its place, with the nearest that can', async () => {
  const root = await approvedFolder();
  const file = String(filesIn(root).get('_data/practice.yaml'));
  writeFiles(root, { '_data/practice.yaml': `${file}theme:\n  accent: "#ffd800"\n` });
  const { diagnostics } = await checkHere(root);
  const [one] = diagnostics.filter(({ severity }) => severity === 'error');
  expect(one).toMatchObject({ file: '_data/practice.yaml', line: 9, column: 11 });
  expect(one?.message).toMatch(/nearest that can is "#[0-9a-f]{6}"/);
});
