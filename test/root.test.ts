// A practice is its content/ and its _data/; the generator stands elsewhere and knows none.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn, sitesIn } from './folder.ts';
import { approvedFolder, RULES } from './little-practice.ts';
import { TODAY } from './practice.ts';
import { doorplate, REPOSITORY } from './terminal.ts';

test('a folder with content/ and _data/ alone is built with --root, and nothing is written into the repository', async () => {
  const root = await approvedFolder({ [RULES]: undefined });
  expect(readdirSync(root).sort()).toEqual(['_data', 'content']);
  const before = snapshot();
  const run = await doorplate(['build', '--root', root, '--today', TODAY]);
  expect(run, run.stderr).toMatchObject({ status: 0 });
  expect(readdirSync(root).sort()).toEqual(['.doorplate', '_data', '_site', '_staff', 'content']);
  expect(snapshot()).toEqual(before);
  const sites = sitesIn(root);
  expect(sites['_site/index.html']).toContain('Birch Lane Clinic');
  expect(Object.keys(sites)).toContain('_staff/handbook/rules/privacy/index.html');
  // The examples on the rules' own pages are the same for everyone.
  for (const [path, text] of Object.entries(sites).filter(([at]) => !at.startsWith('_staff/handbook/rules/')))
    expect(text, path).not.toMatch(/Cedar Hill|cedarhill|Osei/);
});

test('--root may be relative, and --out need not be in it', async () => {
  const root = await approvedFolder();
  const run = await doorplate(['build', '--root', '.', '--out', 'elsewhere', '--today', TODAY], {
    cwd: root,
  });
  expect(run, run.stderr).toMatchObject({ status: 0 });
  expect(Object.keys(sitesIn(join(root, 'elsewhere'))).length).toBeGreaterThan(20);
  expect(readdirSync(root).sort()).toEqual(['_data', 'content', 'elsewhere']);
});

test('nothing in src/ or layouts/ that runs knows the sample practice', () => {
  // What documents, tests or asks may use its names as examples; the lexicon lists every place there is.
  const isExample =
    /\.(?:md|woff2)$|\/schema\/vocabulary\.ts$|\.test\.tsx?(?:\.snap)?$|\/examples|\.examples\.tsx$|\/lexicon\/|\/(?:example-practice|small-practice|fixture|new|new-provider)\.ts$/;
  // An example in a schema is text for docs/fields.md; a value that anything compares with would be knowledge.
  const inDocumentation = /^\s*(?:\*|\/\*|\/\/)|\b(?:example|examples|safe|unsafe|describe|meaning|error)\b/;
  const names =
    /\b(?:cedar[- ]?hill|cedarhill|amara-osei|osei|mycedar|dana reyes|dreyes|main-street|mill-creek|oregon)\b/i;
  const found = ['src', 'layouts'].flatMap((folder) =>
    [...filesIn(join(REPOSITORY, folder)).keys()]
      .filter((path) => !isExample.test(`/${path}`))
      .flatMap((path) => {
        const text = readFileSync(join(REPOSITORY, folder, path), 'utf8');
        // An example over several lines, too.
        const lines = text
          .replace(/example: [[{]\n[\s\S]*?\n\s*[\]}],\n/g, (example) => example.replace(/[^\n]/g, ''))
          .split('\n');
        return lines.flatMap((line, index) =>
          names.test(line) && !inDocumentation.test(line)
            ? [`${folder}/${path}:${index + 1} ${line.trim()}`]
            : [],
        );
      }),
  );
  expect(found).toEqual([]);
});

/** What lies at the top of the repository, and when its output was last written. */
function snapshot(): string[] {
  return readdirSync(REPOSITORY).sort();
}
