import { expect, test } from 'vitest';
import { namesInAddress } from './names-in-address.ts';

const LEFT = ['bea-lane', 'li'];

test.each([
  '/bea-lane/',
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
  'https://elsewhere.example/li/',
  '/team/%6Ci',
])('%s names somebody', (address) => {
  expect(namesInAddress(address, LEFT)).toBe(true);
});

test.each(['/', '/liaison/', '/li-clinic/', '/sea-lane/', '/bea-lanes/', '/100%/'])(
  '%s names nobody',
  (address) => {
    expect(namesInAddress(address, LEFT)).toBe(false);
  },
);

test('where nobody has left, no address names anybody', () => {
  expect(namesInAddress('/bea-lane/', [])).toBe(false);
});
