// A real browser from a package, without the system's package manager, and proof that a page asks nobody else for anything.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';
import type { AxeResults, Result } from 'axe-core';
import { type Browser, type Page, chromium as playwright } from 'playwright-core';

export { serve } from './serve.ts';

const require = createRequire(import.meta.url);
const modules = join(import.meta.dirname, '../../node_modules');

// Never `chromium.args` of the package: those switch web security off and would hide a broken CSP.
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-client-side-phishing-detection',
  '--metrics-recording-only',
  '--no-first-run',
  '--no-pings',
  // Any name but our own is unknown: a request that leaves the site fails as ERR_NAME_NOT_RESOLVED.
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
];

/** The unpacked browser's folder. Its name carries the version: a leftover of another one would be used silently. */
function cacheFolder(): string {
  const manifest = join(dirname(require.resolve('@sparticuz/chromium')), '../../package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  return join(modules, `.cache/doorplate-chromium-${version}`);
}

// The package holds a browser for Linux on x64; elsewhere the installed Chrome has to do.
const isPackaged = process.platform === 'linux' && process.arch === 'x64';

/** Unpacks the browser unless it is there, and answers its folder. */
export async function unpackChromium(): Promise<string> {
  const folder = cacheFolder();
  if (!isPackaged || existsSync(folder)) return folder;

  // Unpacked beside and renamed when complete, so that an interrupted run leaves nothing that looks whole.
  const staging = `${folder}.${process.pid}`;
  mkdirSync(staging, { recursive: true });
  const before = { ...process.env };
  try {
    process.env.TMPDIR = staging; // the package unpacks there
    process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x'; // before the import: also unpack the shared libraries
    const { default: packaged } = await import('@sparticuz/chromium');
    packaged.setGraphicsMode = false;
    await packaged.executablePath();
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
  try {
    renameSync(staging, folder);
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    if (!existsSync(folder)) throw error; // else another run was faster, and its copy is as good
  }
  return folder;
}

/** Starts the browser; the caller closes it. */
export async function launch(): Promise<Browser> {
  const unpacked = await unpackedBrowser();
  return playwright.launch({ ...(unpacked ?? { channel: 'chrome' }), args: QUIET });
}

/** Where the packaged browser is and what it has to know; undefined where the installed Chrome has to do. */
export async function unpackedBrowser(): Promise<
  { readonly executablePath: string; readonly env: NodeJS.ProcessEnv } | undefined
> {
  if (!isPackaged) return undefined;
  const folder = await unpackChromium();
  const env = {
    ...process.env,
    LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
    FONTCONFIG_FILE: fontsFile(folder),
  };
  return { executablePath: join(folder, 'chromium'), env };
}

/**
 * Says where the package's own font is: its file names folders of the cloud it was made for. Without any font a page that
 * brings none is blank, and the browser may crash.
 */
function fontsFile(folder: string): string {
  const file = join(folder, 'doorplate-fonts.conf');
  const fonts = join(folder, 'fonts/fonts');
  const aliases = ['serif', 'sans-serif', 'system-ui', 'monospace'].map(
    (name) => `<alias><family>${name}</family><prefer><family>Open Sans</family></prefer></alias>`,
  );
  // Written beside and renamed: another run may be reading it.
  const staging = `${file}.${process.pid}.${threadId}`;
  writeFileSync(
    staging,
    `<?xml version="1.0"?><fontconfig><dir>${fonts}</dir><cachedir>${fonts}-cache</cachedir>${aliases.join('')}</fontconfig>\n`,
  );
  renameSync(staging, file);
  return file;
}

// Without the wcag22aa tag axe leaves target-size out.
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The accessibility faults of the open page. Works under the site's own CSP. */
export async function runAxe(page: Page): Promise<Result[]> {
  await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  const results = await page.evaluate(
    (runOnly) =>
      (globalThis as unknown as { axe: { run(on: Document, how: object): Promise<AxeResults> } }).axe.run(
        document,
        {
          runOnly,
          resultTypes: ['violations'],
        },
      ),
    STANDARDS,
  );
  return results.violations;
}
