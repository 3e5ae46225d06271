// What the host will make of our files, asked of its own parsers.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resolveConfig } from '@netlify/config';
import { type MinimalHeader, parseAllHeaders } from '@netlify/headers-parser';
import { parseAllRedirects } from '@netlify/redirect-parser';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { newFolder } from './folder.ts';
import { approvedFolder, buildHere } from './little-practice.ts';
import { sampleSite } from './sample-site.ts';

const root = join(import.meta.dirname, '..');
const netlifyConfigPath = join(root, 'netlify.toml');

describe('netlify.toml', () => {
  test.each([
    ['production', 'main'],
    ['deploy-preview', 'a-pull-request'],
    ['branch-deploy', 'staging'],
  ])('builds, holds and publishes _site in the context %s', async (context, branch) => {
    const where = { repositoryRoot: root, cwd: root, offline: true, mode: 'buildbot', buffer: true };
    const { config, logs } = await resolveConfig({ ...where, context, branch });
    expect(logs.stderr).toEqual([]);
    expect(config.build.command).toBe('npx doorplate build --hold');
    expect(config.build.publish).toBe(join(root, '_site'));
    expect(config.build.environment.NODE_VERSION).toBe('22');
    expect(config.plugins).toEqual([]);
  });

  test('leaves headers and redirects to the generator', () => {
    expect(readFileSync(netlifyConfigPath, 'utf8')).not.toMatch(/^\s*\[\[.*(headers|redirects)\]\]/m);
  });
});

describe('the built site', () => {
  let site: string;
  beforeAll(async () => {
    site = (await sampleSite()).site;
  });

  test('has headers of which Netlify drops no line', async () => {
    const text = readFileSync(join(site, '_headers'), 'utf8');
    expect(silentlyDropped(text)).toEqual([]);
    const { rules, errors } = await headersOf(site);
    expect(errors).toEqual([]);
    expect(rules.flatMap(({ values }) => Object.keys(values))).toHaveLength(headerLines(text).length);
  });

  test('sends the security headers with every page', async () => {
    const { rules } = await headersOf(site);
    const values = Object.entries(rules.find((rule) => rule.for === '/*')?.values ?? {});
    const everywhere = Object.fromEntries(values.map(([name, value]) => [name.toLowerCase(), value]));
    expect(Object.keys(everywhere)).toEqual(
      expect.arrayContaining([
        'content-security-policy',
        'strict-transport-security',
        'referrer-policy',
        'permissions-policy',
        'cross-origin-opener-policy',
        'x-content-type-options',
      ]),
    );
    expect(everywhere['content-security-policy']).toMatch(/frame-ancestors 'none'/);
    expect(everywhere['content-security-policy']).not.toMatch(/'unsafe-(inline|eval|hashes)'|https?:/);
  });

  test('has redirects that Netlify reads without a complaint', async () => {
    const redirectsFiles = [join(site, '_redirects')];
    const parsed = await parseAllRedirects({
      redirectsFiles,
      netlifyConfigPath,
      configRedirects: [],
      minimal: true,
    });
    expect(parsed.errors).toEqual([]);
    const redirects = parsed.redirects as { from: string; to: string; status: number }[];
    expect(redirects).toContainEqual(expect.objectContaining({ from: '/social', status: 302 }));
    expect(redirects).toContainEqual(expect.objectContaining({ from: '/providers/*', status: 404 }));
  });

  test.each(['deploy-preview', 'branch-deploy'])('asks not to be indexed as %s', async (context) => {
    vi.stubEnv('CONTEXT', context);
    try {
      const out = newFolder();
      expect(await buildHere(await approvedFolder(), out, true)).toMatchObject({ isPublished: true });
      const { rules, errors } = await headersOf(join(out, '_site'));
      expect(errors).toEqual([]);
      expect(rules).toContainEqual({
        for: '/*',
        values: expect.objectContaining({ 'X-Robots-Tag': expect.stringContaining('noindex') }),
      });
    } finally {
      vi.unstubAllEnvs();
    }
  });
});

test('a header line without a colon is found, although Netlify says nothing', () => {
  expect(silentlyDropped('/*\n  X-Frame-Options DENY\n  Referrer-Policy: no-referrer\n')).toEqual([
    'X-Frame-Options DENY',
  ]);
});

test('a header before any path, or with an empty value, is found', () => {
  expect(silentlyDropped('  Referrer-Policy: no-referrer\n/*\n  X-A:\n')).toEqual([
    'Referrer-Policy: no-referrer',
    'X-A:',
  ]);
});

async function headersOf(folder: string): Promise<{ rules: MinimalHeader[]; errors: Error[] }> {
  const headersFiles = [join(folder, '_headers')];
  const parsed = await parseAllHeaders({
    headersFiles,
    netlifyConfigPath,
    configHeaders: undefined,
    minimal: true,
  });
  return { rules: parsed.headers, errors: parsed.errors };
}

/** The lines of a `_headers` file that are neither a path, nor a comment, nor a word to Cloudflare (`! Name`). */
function headerLines(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '' && !/^(?:#|! [\w-]+$)/.test(line) && !isPath(line));
}

function silentlyDropped(text: string): string[] {
  const isComplete = /^[A-Za-z0-9-]+:\s*\S/;
  const beforeAnyPath = headerLines(text.split(/^\//m)[0] ?? '');
  return [...new Set([...beforeAnyPath, ...headerLines(text).filter((line) => !isComplete.test(line))])];
}

function isPath(line: string): boolean {
  return line.startsWith('/');
}
