// What docs/hosting tells other hosts, held against what the build writes.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllHeaders } from '@netlify/headers-parser';
import { beforeAll, expect, test } from 'vitest';
import { FINDER_ADDRESSES } from '#schema/facets.ts';
import { sampleSite } from './sample-site.ts';

const nginx = readFileSync(join(import.meta.dirname, '../docs/hosting/nginx.conf'), 'utf8');
let site: string;
let rules: ReadonlyArray<{ for: string; values: Record<string, string> }>;

beforeAll(async () => {
  ({ site } = await sampleSite());
  const read = await parseAllHeaders({
    headersFiles: [join(site, '_headers')],
    configHeaders: undefined,
    minimal: true,
  });
  rules = read.headers as typeof rules;
});

/** What a `_headers` rule says; nothing that keeps the sample out of search engines. */
const said = (path: string): Record<string, string> => {
  const { 'X-Robots-Tag': _, ...values } = rules.find((rule) => rule.for === path)?.values ?? {};
  return values;
};

test('nginx sends every header with every answer, in the same words', () => {
  const sent = [...nginx.matchAll(/^ {2}add_header (\S+) (?:"(.+)"|\$doorplate_policy) always;$/gm)];
  const policies =
    /map \$uri \$doorplate_policy \{\s+default "(.+)";\s.*\s+~\^\/search\/ "(.+)";/.exec(nginx) ?? [];
  expect(Object.fromEntries(sent.map(([, name, value = policies[1]]) => [name, value]))).toEqual(said('/*'));
  expect(said('/search/*')).toEqual({ 'Content-Security-Policy': policies[2] });
  // One in a location would replace all of the server's.
  expect(nginx).not.toMatch(/^ {4,}add_header/m);
});

test('nginx keeps what is kept elsewhere, and knows the types that are said elsewhere', () => {
  expect(nginx).toContain(`~^/assets/ "${said('/assets/*')['Cache-Control']}";`);
  const typed = rules.flatMap(({ values }) => values['Content-Type'] ?? []);
  expect(typed.length).toBeGreaterThan(1);
  for (const type of typed) expect(nginx).toContain(`default_type "${type}";`);
});

test('nginx follows the redirects of the sample', () => {
  const lines = readFileSync(join(site, '_redirects'), 'utf8').trim().split('\n');
  for (const line of lines.filter((one) => !one.endsWith(' 404'))) {
    const [from, to, status = ''] = line.split(' ');
    expect(nginx).toContain(`location = ${from} { return ${status.replace('!', '')} ${to}; }`);
  }
});

test('nginx shows the finder where a page of it is gone', () => {
  const addresses = [...nginx.matchAll(/\^(?:\/es)?\/providers\/\(\?:(.+)\)\/ \{/g)].map(([, all]) => all);
  expect(addresses).toEqual([FINDER_ADDRESSES.join('|'), FINDER_ADDRESSES.join('|')]);
});

test('hosts that read no redirects find the page for whoever isn’t here, and it is the same', () => {
  const text = (file: string) =>
    readFileSync(join(site, file), 'utf8').replace(/<header class="masthead.*?<\/header>/s, '');
  expect(text('providers/404.html')).toBe(text('not-here/index.html'));
  for (const [, page = ''] of nginx.matchAll(/error_page 404 \/(\S+);/g))
    expect(existsSync(join(site, page)), page).toBe(true);
});

test('Cloudflare Pages reads what it can of our files within its limits', () => {
  expect(rules.length).toBeLessThanOrEqual(100);
  for (const line of readFileSync(join(site, '_headers'), 'utf8').split('\n'))
    expect(line.length).toBeLessThanOrEqual(2000);
  const redirects = readFileSync(join(site, '_redirects'), 'utf8').trim().split('\n');
  for (const line of redirects) expect(line.length).toBeLessThanOrEqual(1000);
  // What it passes over has a page of its own to stand in for it.
  const passed = redirects.filter((line) => !/ (?:200|301|302|303|307|308)$/.test(line));
  for (const line of passed)
    expect(line).toMatch(/^(?:\/es)?\/(?:social .* 302!|providers\/.*\* \S+ 404)$|^\/es\/\* \S+ 404$/);
  for (const page of ['social/index.html', 'es/social/index.html', 'es/providers/404.html', 'es/404.html'])
    expect(existsSync(join(site, page)), page).toBe(true);
  // It follows a redirect also where there is a page: no other may lead away from one.
  for (const line of redirects.filter((one) => !passed.includes(one))) {
    const from = line.split(' ')[0] ?? '';
    expect(from).not.toContain('*');
    expect(existsSync(join(site, from, 'index.html')), from).toBe(false);
  }
});
