import { expect, test } from 'vitest';
import { newFolder, sitesIn } from '../folder.ts';
import { bio, buildHere, littlePractice } from '../little-practice.ts';

const ADDRESSES = [
  '/a/%62ea-lane/',
  '/b/%42EA-LANE',
  '/c/%2562ea-lane/',
  '/d/dr-bea-lane/',
  '/e/bea-lane-md/',
  '/f/bea_lane/',
  '/g/bealane.html',
  '/h/BeaLane',
  '/i/bea/lane',
  '/j/b%C3%A9a-lane/',
];

test('no redirect names somebody who left, however the address is written', async () => {
  const redirects = ADDRESSES.flatMap((address, index) => [
    `"${address}": "/"`,
    `"/old/${index}/": "https://elsewhere.example${address}"`,
  ]);
  const out = newFolder();
  const root = newFolder(
    littlePractice({
      'content/providers/bea-lane.md': bio({ name: 'Bea Lane', status: 'left' }),
      // Another person's name that is only a part of an address of ours is no reason to lose the address.
      'content/providers/li.md': bio({ name: 'Li', status: 'left' }),
      '_data/practice.yaml': `${String(littlePractice()['_data/practice.yaml'])}redirects: { ${redirects.join(', ')}, "/liaison/": "/", "/li-clinic/": "/" }\n`,
    }),
  );
  expect(await buildHere(root, out, true)).toMatchObject({ isPublished: true });
  const lines = String(sitesIn(out)['_site/_redirects']).split('\n');
  const finder = /^\/providers\/(?:who-speak|at|for|in|taking-new-patients)\/\* /;
  expect(lines.filter((line) => line !== '' && !finder.test(line))).toEqual([
    '/liaison/ / 301',
    '/li-clinic/ / 301',
    '/providers/* /not-here/ 404',
  ]);
});
