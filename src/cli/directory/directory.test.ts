import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { bio, compiled, PRACTICE_YAML, practice } from '../../../test/practice.ts';
import { parseDocument } from '../../7-audit/parse-document.ts';
import { folderWith, run } from '../run-in-test.ts';
import { directory } from './directory.ts';

/** What a site with one bio exports. */
async function exportOf(name: string, url: string): Promise<string> {
  const { built } = await compiled(
    practice({
      '_data/practice.yaml': `${PRACTICE_YAML.replace('https://cedarhill.example', url).replace(/^name: .*/m, `name: ${name}`)}directory: { json: true }\n`,
      '_data/rules.yaml': 'boundary/require-policy-link: off\n',
      'content/providers/amara-osei.md': bio(
        'languages: [en, ak]\nacceptingNewPatients: { value: true, asOf: 2026-10-01 }\n',
      ),
    }),
  );
  return built?.composition.files.find(({ path }) => path === 'directory/providers.json')?.text ?? '';
}

let hill: string;
let lake: string;
beforeAll(async () => {
  hill = await exportOf('Hill Clinic', 'https://hill.example');
  lake = await exportOf('Lake & Sons <Clinic>', 'https://lake.example');
});

test('what sites export becomes one page and one file, each practice as it stands', async () => {
  const root = folderWith({ 'hill/directory/providers.json': hill, 'lake.json': lake });
  const out = join(root, 'out');
  const { code } = await run(directory, join(root, 'hill'), join(root, 'lake.json'), '--out', out);
  expect(code).toBe(0);
  const { practices } = JSON.parse(readFileSync(join(out, 'providers.json'), 'utf8'));
  expect(practices).toEqual([JSON.parse(hill), JSON.parse(lake)]);
  const html = readFileSync(join(out, 'index.html'), 'utf8');
  expect(html).toContain('href="https://hill.example/providers/amara-osei/"');
  expect(html).toContain('<td>English, Akan</td><td>Yes, as of 2026-10-01</td>');
  expect(html).toContain('2 people at 2 practices');
  // Names are text, whatever they look like.
  expect(html).not.toContain('<Clinic>');
  expect([...parseDocument(html).faults]).toEqual([]);
  expect(html).not.toMatch(/<script|<link|<img|url\(/);
});

test('a file with more in it than a site exports is refused, and nothing is written', async () => {
  const source = { ...JSON.parse(hill), people: { 'amara-osei': { interests: 'Judo' } } };
  const root = folderWith({ 'hill.json': JSON.stringify(source), 'lake.json': lake });
  const out = join(root, 'out');
  const { code, err } = await run(directory, join(root, 'lake.json'), join(root, 'hill.json'), '--out', out);
  expect(code).toBe(1);
  expect(err).toContain('hill.json: The file holds what no site exports.');
  expect(err).not.toMatch(/Judo|interests/);
  expect(() => readFileSync(join(out, 'index.html'))).toThrow('ENOENT');
});

test.each([
  ['{', 'The file is no JSON.'],
  ['{}', '“format” must be “doorplate-directory”'],
  ['[]', 'must be a group of'],
])('%s is no export', async (text, fault) => {
  const root = folderWith({ 'a.json': text });
  const { code, err } = await run(directory, join(root, 'a.json'), '--out', join(root, 'out'));
  expect(code).toBe(1);
  expect(err).toContain(fault);
});

test('a page that isn’t the practice’s own, or an address that would run, is refused at its place', async () => {
  for (const url of ['https://elsewhere.example/', 'javascript:alert(1)']) {
    const changed = hill.replace('https://hill.example/providers/amara-osei/', url);
    const root = folderWith({ 'a.json': changed });
    const { code, err } = await run(directory, join(root, 'a.json'), '--out', join(root, 'out'));
    expect(code).toBe(1);
    expect(err).toContain('“providers.0.url” must be');
    expect(err).not.toContain(url);
  }
});

test('the same practice twice, and a file that isn’t there, are misuses', async () => {
  const root = folderWith({ 'a.json': hill, 'b.json': hill });
  const twice = run(directory, join(root, 'a.json'), join(root, 'b.json'), '--out', join(root, 'out'));
  await expect(twice).rejects.toThrow('Name each practice once.');
  await expect(run(directory, join(root, 'c.json'))).rejects.toThrow('There is no ');
});
