// The rules of "who may import whom" as functions of source text, so that the test can plant violations.
import { posix } from 'node:path';

/** Path from the repository's root to source text. */
export type Sources = ReadonlyMap<string, string>;
export type SubpathImports = Readonly<Record<string, string>>;

interface Import {
  specifier: string;
  isType: boolean;
}

const STAGE = /^src\/(\d)-[a-z]+\//;
const MAY_IMPORT_MANY = /^src\/(compile\.ts|publish\.ts|cli\/|generate\/)/;
const MAY_TOUCH_DISK =
  /^(src\/(1-read\/|6-render\/|7-audit\/read|cache\/|standing\/|publish\.ts|rule-page\.ts|stage\.ts|generate\/write\.ts|cli\/)|bin\/)/;
const MAY_READ_CLOCK = /^layouts\/scripts\/today\.js$|^(src\/(cache\/|cli\/|publish\.ts|6-render\/)|bin\/)/;
const MAY_USE_LAYOUTS = /^(layouts\/|src\/(6-render\/|publish\.ts|cli\/|generate\/))/;
const DEVELOPERS_ONLY = /^layouts\/(?:gallery\/|examples\b|components\/[^/]+\/[^/]+\.examples\.tsx$)/;
const PREVIEW = 'src/cli/start/';
const DISK = /^(node:)?fs(\/promises)?$/;

/** One sentence per violation; none is what we want. */
export function violations(sources: Sources, subpaths: SubpathImports): string[] {
  return [...sources]
    .filter(([path]) => !/\.test\.tsx?$/.test(path))
    .flatMap(([path, text]) => {
      const code = withoutComments(text);
      const found = [...importFaults(path, importsOf(code), subpaths), ...codeFaults(path, code)];
      return found.map((fault) => `${path} ${fault}`);
    });
}

function importFaults(path: string, imports: Import[], subpaths: SubpathImports): string[] {
  const stages = new Set<string>();
  const faults: string[] = [];
  for (const { specifier, isType } of imports) {
    if (DISK.test(specifier) && !MAY_TOUCH_DISK.test(path)) faults.push('touches the disk');
    // A browser takes it from the site.
    if (path.startsWith('layouts/scripts/') && specifier.startsWith('/')) continue;
    const target = resolve(path, specifier, subpaths);
    if (target === undefined) {
      if (isOurs(specifier)) faults.push(`imports ${specifier}, which package.json does not know`);
      else if (path.startsWith('layouts/') && !/^preact(\/|-|$)/.test(specifier))
        faults.push(`imports ${specifier}`);
      continue;
    }
    const from = stageOf(path);
    const to = stageOf(target);
    if (to !== undefined && to !== from) stages.add(to);
    if (!mayImport(path, target, isType)) faults.push(`imports ${target}${isType ? '' : ' (not as a type)'}`);
  }
  if (stages.size > 2 && !MAY_IMPORT_MANY.test(path)) faults.push('imports more than two stages');
  return faults;
}

function mayImport(path: string, target: string, isType: boolean): boolean {
  // The gallery is for developers: what no site is made with can't get into one.
  if (DEVELOPERS_ONLY.test(target) && !DEVELOPERS_ONLY.test(path)) return false;
  // What `start` adds to pages it shows can't get into a build.
  if (target.startsWith(PREVIEW) && !path.startsWith(PREVIEW)) return path === 'src/cli/commands.ts';
  if (target.startsWith('layouts/')) return MAY_USE_LAYOUTS.test(path);
  // A layout gets a page: of the vocabulary it may know the types, the interface's words and the colours, nothing that decides.
  if (path.startsWith('layouts/'))
    return /^src\/schema\/(?:words|theme)\//.test(target) || (target.startsWith('src/schema/') && isType);
  if (/^src\/(schema|diagnostic)\//.test(path)) return /^src\/(schema|diagnostic)\//.test(target);

  // What begins a thread in the repository loads TypeScript for it.
  if (target === 'bin/load.js') return /^bin|^src\/threads\/boot\.mjs$/.test(path);

  const from = stageOf(path);
  const to = stageOf(target);
  if (from === undefined) return true;
  // What stands already is taken by those who fill its place, and looked at.
  if (target.startsWith('src/standing/') && Number(from) < 6) return false;
  if (from === to || /^src\/(schema|diagnostic|standing|threads)\//.test(target)) return true;
  if (to === undefined) return false;
  // 7 looks at the built site as a stranger would; 5 and 6 see nothing from before the boundary.
  const lowest = { 5: 4, 6: 4, 7: 7 }[from] ?? 1;
  return /\/index\.ts$/.test(target) && Number(to) >= lowest && Number(to) < Number(from);
}

function codeFaults(path: string, code: string): string[] {
  const faults: string[] = [];
  if (
    /\bnew\s+Date\s*(\(\s*\)|(?![\s(]))|\bDate\s*\(\s*\)|\bDate\s*\.\s*now\b/.test(code) &&
    !MAY_READ_CLOCK.test(path)
  ) {
    faults.push('reads the clock');
  }
  if (/\bprocess\s*\.\s*exit\b/.test(code) && path !== 'src/cli/main.ts') faults.push('calls process.exit');
  if (/\bprocess\s*\.\s*cwd\b/.test(code) && !/^(src\/(cli|6-render)\/|bin\/)/.test(path)) {
    faults.push('takes the working folder for a site root');
  }
  // The repository is a sample practice, too. Whoever knows where this file lies and what a practice's folders are
  // called could read that sample instead of the root that was asked for.
  const knowsOwnPlace = /\bimport\.meta\.(dirname|filename|url)\b|\b__dirname\b/.test(code);
  if (knowsOwnPlace && /['"`](\.{0,2}\/)*(content|_data)['"`/]/.test(code))
    faults.push("names the repository's own content");
  const computesImport = /\bimport\s*\(\s*(?!['"])/.test(code);
  if (computesImport && !/^(src\/(6-render\/|publish\.ts|cli\/)|bin\/)/.test(path))
    faults.push('imports what can not be read here');
  return faults;
}

/** The path of one of our own files, or undefined for a package. */
function resolve(path: string, specifier: string, subpaths: SubpathImports): string | undefined {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(path), specifier);
  for (const [pattern, target] of Object.entries(subpaths)) {
    if (pattern === specifier) return posix.normalize(target);
    const prefix = pattern.endsWith('*') ? pattern.slice(0, -1) : undefined;
    if (prefix !== undefined && specifier.startsWith(prefix)) {
      return posix.normalize(target.replace('*', specifier.slice(prefix.length)));
    }
  }
  return undefined;
}

function isOurs(specifier: string): boolean {
  return specifier.startsWith('#') || specifier.startsWith('/');
}

function stageOf(path: string): string | undefined {
  return STAGE.exec(path)?.[1];
}

const STATIC = /^\s*(?:import|export)\b(?<names>[^'"`;=]*?)\bfrom\s*['"](?<specifier>[^'"]+)['"]/gm;
const BARE = /^\s*import\s*['"](?<specifier>[^'"]+)['"]/gm;
const DYNAMIC = /(?<typeof>\btypeof\s+)?\bimport\s*\(\s*['"](?<specifier>[^'"]+)['"]/g;

function importsOf(code: string): Import[] {
  const found = [...code.matchAll(STATIC), ...code.matchAll(BARE), ...code.matchAll(DYNAMIC)];
  return found.map(({ groups = {} }) => ({
    specifier: groups.specifier ?? '',
    isType: /^\s*type\b/.test(groups.names ?? '') || groups.typeof !== undefined,
  }));
}

/** Strings are matched only to be kept: `'https://…'` holds no comment. */
function withoutComments(text: string): string {
  const stringOrComment = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;
  return text.replace(stringOrComment, (match) => (match.startsWith('/') ? ' ' : match));
}
