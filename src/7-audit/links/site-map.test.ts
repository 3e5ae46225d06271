import { expect, test } from 'vitest';
import { SiteMap } from './site-map.ts';

const redirect = (from: string, status: number) => ({ from, to: '/', status });

test('an address leads to a file, a redirect, a page that says that somebody is gone, or nothing', () => {
  const map = new SiteMap();
  const redirects = [
    redirect('/moved', 302),
    redirect('/bad', 400),
    redirect('/left/*', 404),
    redirect('/a', 404),
  ];
  for (const path of ['a.html', 'b/index.html', '_redirects'])
    map.add({ path, redirects, person: undefined, isFrozen: false, anchors: undefined, links: [] });
  expect(['a', 'b', 'b/', 'moved', 'bad', 'left/x', 'c'].map((path) => map.atAddress(path))).toEqual([
    { kind: 'file', path: 'a.html' },
    { kind: 'file', path: 'b/index.html' },
    { kind: 'file', path: 'b/index.html' },
    { kind: 'redirect' },
    { kind: 'gone' },
    { kind: 'gone' },
    { kind: 'nothing' },
  ]);
  expect([map.asFile('a.html'), map.asFile('a')]).toEqual([
    { kind: 'file', path: 'a.html' },
    { kind: 'nothing' },
  ]);
  expect(new SiteMap().atAddress('c')).toEqual({ kind: 'nothing' });
});
