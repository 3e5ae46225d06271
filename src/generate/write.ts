import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { siteRules } from '#audit';
import { lessonTable, patternFilter, rules } from '#lint';
import { diskFolder, type Folder, readPractice } from '#read';
import { rulePage } from '#rule-page';
import { fieldsPage } from './fields.ts';
import { jsonSchemas } from './json-schemas.ts';
import { noticesPage } from './notices.ts';
import { ruleDocs } from './rule-docs.ts';
import { sampleLists } from './sample.ts';
import { snippetsFile } from './snippets.ts';

const ROOT = join(import.meta.dirname, '../..');

const folder = diskFolder(ROOT);
const allRules = [...rules, ...siteRules];
const SAMPLE = sampleLists(folder, await readPractice(textsOf(folder)), allRules);

/** Photos would take their time. */
function textsOf(whole: Folder): Folder {
  return { ...whole, list: () => whole.list().filter(({ path }) => /\.(?:md|yaml)$/.test(path)) };
}

/** Everything that is generated, by path below the repository's root. */
export function generated(): ReadonlyMap<string, string> {
  return new Map([
    ['docs/fields.md', fieldsPage()],
    ['docs/notices.md', noticesPage()],
    ...ruleDocs(allRules, rulePage),
    ...jsonSchemas(allRules),
    ['.vscode/doorplate.code-snippets', snippetsFile()],
    ...SAMPLE,
    ['src/3-lint/patterns/lessons.json', lessonTable(patternFilter.lists())],
  ]);
}

/** Folders in which every file is generated: one that no rule asks for any more goes. */
const WHOLLY_GENERATED = ['docs/rules', 'schemas'];

/** Files in those folders that nothing generates. */
export function leftOver(files: ReadonlyMap<string, string>): string[] {
  return WHOLLY_GENERATED.filter((folder) => existsSync(join(ROOT, folder))).flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
      .filter((path) => /\.(?:md|json)$/.test(path) && !files.has(path)),
  );
}

function write(): void {
  const files = generated();
  for (const path of leftOver(files)) rmSync(join(ROOT, path));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text);
  }
}

if (process.argv[1] === import.meta.filename) write();
