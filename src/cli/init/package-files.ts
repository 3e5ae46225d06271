import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Files } from './starter-files.ts';

/** Where the program stands: its repository, or the package, which has the same files in the same places. */
const HOME = new URL('../../../', import.meta.url);

/** What a practice is given as it stands: the host's settings, the forms on GitHub, and what VS Code is told. */
const GIVEN = ['.nvmrc', 'netlify.toml', 'netlify/staff', '.github', '.vscode'];

/** What a folder needs besides content/ and _data/ when Doorplate is a package it depends on. */
export function packageFiles(slug: string): Files {
  const given = GIVEN.flatMap(filesBelow).map((path): [string, string] => [path, textOf(path)]);
  return {
    'package.json': json(manifest(slug)),
    '.gitignore': IGNORED,
    '.eleventy.js': ELEVENTY,
    'netlify/functions/nightly.mjs': NIGHTLY,
    ...Object.fromEntries(given),
  };
}

/**
 * Puts into a package.json what it lacks: whoever installed the package in an empty folder has one that names nothing but
 * it. Nothing that stands in it is changed; one that can't be read is left as it is.
 */
export function completeManifest(root: string, slug: string): void {
  const path = join(root, 'package.json');
  const ours = manifest(slug);
  let own: Partial<Manifest>;
  try {
    own = JSON.parse(readFileSync(path, 'utf8')) as Partial<Manifest>;
  } catch {
    return;
  }
  const both = (name: 'scripts' | 'dependencies') => ({ ...ours[name], ...own[name] });
  writeFileSync(
    path,
    json({ ...ours, ...own, scripts: both('scripts'), dependencies: both('dependencies') }),
  );
}

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly [key: string]: unknown;
}

function manifest(name: string): Manifest {
  const { version, engines } = JSON.parse(textOf('package.json')) as { version: string; engines: object };
  return {
    name,
    private: true,
    type: 'module',
    engines,
    scripts: { build: 'doorplate build', start: 'doorplate start', check: 'doorplate check' },
    dependencies: { doorplate: version },
  };
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** A file, or all in a folder; nothing that isn't there. */
function filesBelow(path: string): string[] {
  const at = new URL(path, HOME);
  if (!existsSync(at)) return [];
  if (!statSync(at).isDirectory()) return [path];
  return readdirSync(fileURLToPath(at)).flatMap((name) => filesBelow(`${path}/${name}`));
}

/** The schemas an editor reads are in the package. */
function textOf(path: string): string {
  const text = readFileSync(new URL(path, HOME), 'utf8');
  return path.startsWith('.vscode/')
    ? text.replaceAll('"./schemas/', '"./node_modules/doorplate/schemas/')
    : text;
}

const IGNORED = 'node_modules\n_site\n_staff\n.doorplate/\n.netlify/\n';

const ELEVENTY = `// Plain \`npx @11ty/eleventy\` goes through the same gate as \`npx doorplate build\`.
import gate from 'doorplate/eleventy';
export default gate;
`;

/** Netlify reads the schedule off the file itself, so that it has to stand here. */
const NIGHTLY = `// Netlify runs this every hour. When a new day has begun where the practice is, it asks for a build.
import nightly from 'doorplate/nightly';

export const config = { schedule: '2 * * * *' };
export default nightly;
`;
