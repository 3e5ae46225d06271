import { expect, test } from 'vitest';
import { isFrom, redirectsOf } from './redirects.ts';

test.each<[string, [from: string, to: string, status: number][]]>([
  ['/a /b', [['/a', '/b', 301]]],
  ['  /a   /b  302!  # a note', [['/a', '/b', 302]]],
  ['/a /b # a note', [['/a', '/b', 301]]],
  ['/a /b soon', [['/a', '/b', 301]]],
  ['/a#x /b#y', [['/a#x', '/b#y', 301]]],
  ['/a http://x.example/ 302', [['/a', 'http://x.example/', 302]]],
  ['/a HTTPS://x.example/', [['/a', 'HTTPS://x.example/', 301]]],
  ['/a x=/y /b/:x 200', [['/a', '/b/:x', 200]]],
  ['# /a /b', []],
  ['/a', []],
  ['', []],
  [
    '/a /b\r\n\n/c /d',
    [
      ['/a', '/b', 301],
      ['/c', '/d', 301],
    ],
  ],
])('%j redirects %j', (text, redirects) => {
  expect(redirectsOf(text).map(({ from, to, status }) => [from, to, status])).toEqual(redirects);
});

test.each([
  ['/old', 'old', true],
  ['/old', 'old/', true],
  ['/old', 'older', false],
  ['/old', 'old/er', false],
  ['https://cedarhill.example/old', 'old', true],
  ['http://cedarhill.example/old/*', 'old/x/y', true],
  ['/to/https://x.example/y', 'to/https:/x.example/y', true],
  ['/go/:name', 'go/x', true],
  ['/go/:name', 'go', false],
  ['/go/:name/*', 'go', false],
  ['/go/:name/*', 'go/x/y', true],
])('a redirect from %s answers for %s: %s', (from, path, answers) => {
  expect(isFrom({ from, to: '/', status: 301 }, path)).toBe(answers);
});
