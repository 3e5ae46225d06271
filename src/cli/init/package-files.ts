import { existsSync, readFileSync } from 'node:fs';

interface Manifest {
  readonly version: string;
  readonly engines: { readonly node: string };
}

const OURS = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as Manifest;

/** What a folder needs besides content/ and _data/ when Doorplate is a package it depends on. */
export function packageFiles(slug: string): Readonly<Record<string, string>> {
  const manifest = {
    name: slug,
    private: true,
    type: 'module',
    engines: OURS.engines,
    scripts: { build: 'doorplate build', start: 'doorplate start', check: 'doorplate check' },
    dependencies: { doorplate: OURS.version },
  };
  return {
    'package.json': `${JSON.stringify(manifest, null, 2)}\n`,
    '.eleventy.js': ELEVENTY,
    '.gitignore': 'node_modules\n_site\n_staff\n.doorplate/\n.netlify/\n',
    'netlify.toml': NETLIFY,
    ...editorFiles(),
  };
}

const EDITOR = ['settings.json', 'tasks.json', 'extensions.json', 'doorplate.code-snippets'];

/** What VS Code is told here, with the schemas where the package has them. */
function editorFiles(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    EDITOR.map((name) => [`.vscode/${name}`, new URL(`../../../.vscode/${name}`, import.meta.url)] as const)
      .filter(([, url]) => existsSync(url))
      .map(([path, url]) => [
        path,
        readFileSync(url, 'utf8').replaceAll('"./schemas/', '"./node_modules/doorplate/schemas/'),
      ]),
  );
}

const ELEVENTY = `// Plain \`npx @11ty/eleventy\` goes through the same gate as \`npx doorplate build\`.
import gate from 'doorplate/eleventy';
export default gate;
`;

const NETLIFY = `# One build for production, previews and branch deploys alike. Headers and redirects are written by the build.
[build]
# \`--hold\`: a file with errors is held back and all others go out, so that taking something away always works.
command = "npx doorplate build --hold"
publish = "_site"

[build.environment]
NODE_VERSION = "22"

[build.processing]
# What was audited is what is served.
skip_processing = true
`;
