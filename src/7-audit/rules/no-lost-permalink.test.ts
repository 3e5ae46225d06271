import { expect, test } from 'vitest';
import { findingsOf, html } from '../fixture.ts';

const OLD = ['/policies/old/', '/policies/old/2025-01-15/', '/policies/old/2026-01-15/', '/social'];
const NEW = {
  'social/index.html': html(''),
  'policies/index.html': html(''),
  'policies/new/index.html': html(''),
  'policies/new/2025-01-15/index.html': html(''),
  'policies/new/2026-01-15/index.html': html(''),
  // Another policy that began on one of the days.
  'policies/a/2026-01-15/index.html': html(''),
};
const found = (files: Record<string, string>, permalinks: readonly string[] = OLD) =>
  findingsOf('site/no-lost-permalink', { ...NEW, ...files }, { permalinks });

test('of a policy that was renamed, the line to add is given for each of its addresses', async () => {
  const findings = await found({});
  expect(findings.map(({ message }) => message.split('practice.yaml: ')[1])).toEqual([
    '/policies/old/: /policies/new/',
    '/policies/old/2025-01-15/: /policies/new/2025-01-15/',
    '/policies/old/2026-01-15/: /policies/new/2026-01-15/',
  ]);
  expect(findings[0]).toMatchObject({ file: '_site/_redirects', rule: 'site/no-lost-permalink' });
  const lines = findings.map(({ message }) => message.split('practice.yaml: ')[1]?.replace(':', ''));
  expect(await found({ _redirects: lines.map((line) => `${line} 301`).join('\n') })).toEqual([]);
});

test('of one that is like no other, the list of policies is the next best', async () => {
  const [finding] = await found({}, ['/policies/gone/2011-01-15/']);
  expect(finding?.message).toMatch(/: \/policies\/gone\/2011-01-15\/: \/policies\/$/);
});

test.each([
  ['one line for all that is below it', '/policies/old/* /policies/new/:splat 301', 0],
  ['such a line to where only some of it is', '/policies/old/* /policies/a/:splat 301', 2],
  ['the site the practice moved to', '/policies/old/* https://elsewhere.example/:splat 301', 0],
  ['a line that says nobody is there', '/policies/old/* /not-here/ 404', 3],
  ['a circle', '/policies/old/* /policies/old/ 301', 3],
  ['an address that is none', '/policies/old/* mailto:x@y.example 301', 3],
])('%s', async (_, line, count) => {
  expect(await found({ _redirects: line })).toHaveLength(count);
});

test('a page counts whatever a redirect says', async () => {
  const files = { _redirects: '/policies/new/ /nowhere/ 302' };
  expect(await found(files, ['/policies/new/'])).toEqual([]);
});
