// `npm run bench:outside`: what checkers that aren't ours say of the sample: Lighthouse on four pages, as a visitor with a
// telephone sees them, and the Nu HTML checker on every page of both sites. They have a folder of their own: what they need
// keeps the program from being installed where packages of some platforms are missing.
//   --runs 3   --only lighthouse|nu
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as chrome from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { launch, serve, unpackedBrowser } from '../../test/browser/chromium.ts';

const REPOSITORY = join(import.meta.dirname, '../..');
const PAGES = ['/', '/providers/', '/providers/amara-osei/', '/policies/social-media/'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
/** The day on which the sample's texts are in force. */
const TODAY = '2026-11-20';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '3' }, only: { type: 'string' } },
});
const work = mkdtempSync(join(tmpdir(), 'doorplate-outside-'));
try {
  const out = build();
  const isFine = [
    values.only === 'nu' || (await askLighthouse(out)),
    values.only === 'lighthouse' || askNu(out),
  ];
  process.exitCode = isFine.every(Boolean) ? 0 : 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** The sample as if it were a real practice: no banner, and search engines may come. */
function build() {
  const [root, out] = [join(work, 'practice'), join(work, 'out')];
  for (const name of ['content', '_data'])
    cpSync(join(REPOSITORY, name), join(root, name), { recursive: true });
  const settings = join(root, '_data/practice.yaml');
  writeFileSync(settings, readFileSync(settings, 'utf8').replace(/^sample: true.*\n/m, ''));
  const args = ['build', '--root', root, '--out', out, '--today', TODAY];
  const { status, stderr } = spawnSync(process.execPath, [join(REPOSITORY, 'bin/doorplate.js'), ...args], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The sample could not be built:\n${stderr}`);
  return out;
}

/** Medians of some runs: a busy machine makes single ones worse. */
async function askLighthouse(out) {
  const served = await serve(join(out, '_site'), { tls: certificate() });
  const { host } = new URL(
    /^url: (.*)$/m.exec(readFileSync(join(work, 'practice/_data/practice.yaml'), 'utf8'))[1],
  );
  await (await launch()).close();
  const unpacked = await unpackedBrowser();
  const browser = await chrome.launch({
    ...(unpacked === undefined ? {} : { chromePath: unpacked.executablePath, envVars: unpacked.env }),
    chromeFlags: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      // The pages stand where they say they stand; no other name is known.
      `--host-resolver-rules=MAP ${host}:443 ${new URL(served.origin).host} , MAP * ~NOTFOUND , EXCLUDE 127.0.0.1`,
      '--ignore-certificate-errors',
    ],
  });
  let isFine = true;
  try {
    for (const page of PAGES) {
      const runs = [];
      for (let run = 0; run < Number(values.runs); run += 1) {
        const { lhr } = await lighthouse(`https://${host}${page}`, {
          port: browser.port,
          onlyCategories: CATEGORIES,
          logLevel: 'error',
        });
        if (lhr.runtimeError !== undefined) throw new Error(lhr.runtimeError.message);
        runs.push(lhr);
      }
      const scores = CATEGORIES.map((name) => median(runs.map((lhr) => lhr.categories[name].score)));
      isFine &&= scores.every((score) => score === 1);
      const figures = CATEGORIES.map((name, at) => `${name} ${Math.round(scores[at] * 100)}`).join(', ');
      console.log(`${page}  ${figures}`);
      for (const text of complaints(runs[0])) console.log(`    ${text}`);
    }
  } finally {
    browser.kill();
    await served.close();
  }
  return isFine;
}

/** What costs points. */
function complaints(lhr) {
  return CATEGORIES.flatMap((name) => lhr.categories[name].auditRefs)
    .filter(({ weight }) => weight > 0)
    .map(({ id }) => lhr.audits[id])
    .filter(({ score }) => score !== null && score < 1)
    .map(({ title, score, displayValue = '' }) => `${score} ${title} ${displayValue}`);
}

function median(all) {
  return [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)];
}

function certificate() {
  const [key, cert] = [join(work, 'key.pem'), join(work, 'cert.pem')];
  const made = spawnSync('openssl', [
    ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=localhost'],
    ...['-keyout', key, '-out', cert],
  ]);
  if (made.status !== 0) throw new Error('Lighthouse needs openssl, for a certificate that lasts a day.');
  return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
}

function askNu(out) {
  if (spawnSync('java', ['-version']).status !== 0) {
    console.log('Nu HTML checker: not asked, there is no java here');
    return false;
  }
  const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
  const sites = ['_site', '_staff'].map((name) => join(out, name));
  const { status, stderr } = spawnSync('java', ['-Xss2m', '-jar', jar, '--skip-non-html', ...sites], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  // What is written as XML is, too, is no fault: the program that prints our pages closes every tag.
  const found = stderr
    .split('\n')
    .filter((line) => line !== '' && !line.includes('Trailing slash on void elements has no effect'));
  console.log(`Nu HTML checker: ${found.length} findings on both sites`);
  for (const line of found.slice(0, 40)) console.log(`    ${line.replaceAll(`file:${out}/`, '')}`);
  return status === 0;
}
