// Run by itself, before any of our modules is loaded: prints every regular expression that our code builds while it is
// loaded and while it decides and checks an example of every rule and the sample practice.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Html } from '#schema/page.ts';
import type { Found } from './literals.ts';

const ROOT = join(import.meta.dirname, '../..');
const TODAY = '2026-11-21';

const built = record();
for (const path of modules()) await import(join(ROOT, path));
await runRules();
await runTheRest();
await buildTheRest();
process.stdout.write(JSON.stringify(built));

/** Everything but what runs a command as soon as it is loaded, or needs a browser. */
function modules(): string[] {
  const runs = /^src\/(?:cli\/(?:main|eleventy-gate)|generate\/write|web-editor\/main)\.ts$/;
  return readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.ts$/.test(path) && !/(?:\.test|\.d)\.ts$/.test(path) && !runs.test(path));
}

/** Puts a constructor that remembers in the place of `RegExp`. Literals don’t call it. */
function record(): Found[] {
  const found: Found[] = [];
  const places = new Map<string, string | undefined>();
  const seen = new Set<string>();
  const remember = (made: RegExp): RegExp => {
    const at = caller(places);
    const key = `${made} ${at}`;
    if (at !== undefined && !seen.has(key)) {
      seen.add(key);
      found.push({ source: made.source, flags: made.flags, at });
    }
    return made;
  };
  globalThis.RegExp = new Proxy(RegExp, {
    construct: (target, args) => remember(new target(...(args as [string, string]))),
    apply: (target, _, args) => remember(target(...(args as [string, string]))),
  });
  return found;
}

/** `path:line` of whoever built it, if that is our code and no package. */
function caller(places: Map<string, string | undefined>): string | undefined {
  // Where the source of a place stands is slow to learn, and the same places build again and again.
  const place = placeAsRun();
  if (!places.has(place)) places.set(place, placeInSource());
  return places.get(place);
}

function placeAsRun(): string {
  const { prepareStackTrace } = Error;
  Error.prepareStackTrace = (_, sites) =>
    sites
      .map((site) => `${site.getFileName()}:${site.getLineNumber()}:${site.getColumnNumber()}`)
      .find((one) => !one.includes(import.meta.filename));
  const { stack } = new Error();
  Error.prepareStackTrace = prepareStackTrace;
  return String(stack);
}

function placeInSource(): string | undefined {
  const frame = new Error().stack
    ?.split('\n')
    .find((line) => !line.includes(import.meta.filename) && /:\d+:\d+\)?$/.test(line));
  const [, path, line] = /(?:file:\/\/)?(\/[^()]+):(\d+):\d+\)?$/.exec(frame ?? '') ?? [];
  if (path === undefined || !path.startsWith(`${ROOT}/src/`)) return undefined;
  return `${path.slice(ROOT.length + 1)}:${line}`;
}

async function runRules(): Promise<void> {
  const { compile } = await import('#compile');
  const { memoryFolder, diskFolder } = await import('#read');
  const { rules } = await import('#lint');
  const { parseRulePage } = await import('../../src/3-lint/rules/rule-page.ts');
  const { practiceWith } = await import('../../src/3-lint/rules/example-practice.ts');
  const options = {
    now: new Date(`${TODAY}T20:00:00Z`),
    today: TODAY,
    alsoHeld: new Set<string>(),
    previewApprovals: undefined,
    highlight: () => undefined,
  };
  for (const { id } of rules) {
    const page = parseRulePage(readFileSync(join(ROOT, `src/3-lint/rules/${id}.md`), 'utf8'));
    // More of them reach the same patterns, for five times as long.
    for (const example of page.notOk.slice(0, 1))
      await compile(memoryFolder(practiceWith(example).files), options);
  }
  await compile(diskFolder(ROOT), options);
}

/** What builds one for a name or a key, and no rule or sample comes by. */
async function runTheRest(): Promise<void> {
  const { withOldAnchors } = await import('../../src/5-compose/old-anchors.ts');
  const section = (id: string) =>
    `<h2 id="${id}">The same words</h2><p>And the same text below them.</p>` as Html;
  withOldAnchors(section('new'), [section('old')]);
  const { editYaml } = await import('../../src/cli/edit/yaml-text.ts');
  const people = `people:\n  ada-lund:\n    pets: []\n  bo-ek: {}\n${'  # '.padEnd(60_000, 'x')}\n`;
  editYaml(people, { does: 'delete', path: ['people', 'ada-lund'] });
  const { ownApprovals } = await import('../../src/cli/withdraw/history.ts');
  ownApprovals(people, 'ada-lund');
  const { tracesOf } = await import('../../src/cli/withdraw/traces.ts');
  const leaver = { name: 'Ada Lund' };
  tracesOf('', [], { slug: 'ada-lund', leaver, pictures: [], hasNotice: false, wording: [] });
}

/** Patterns that are only spelled until a text has their words. */
async function buildTheRest(): Promise<void> {
  const { patternFilter } = await import('#lint');
  const { built } = await import('../../src/3-lint/patterns/spelled.ts');
  for (const { patterns } of patternFilter.lists()) patterns.map(built);
}
