import { expect, test } from 'vitest';
import { socialPage } from './networks.ts';

test.each([
  ['https://www.facebook.com/amara.osei.9', 'profile'],
  ['HTTPS://ES-LA.FACEBOOK.COM/AMARA', 'profile'],
  ['https://m.facebook.com./amara', 'profile'],
  ['https://face%62ook.com/amara', 'profile'],
  ['https://xn--facebok-y0a.com/amara', 'profile'],
  ['facebook.com/profile.php?id=1', 'personal'],
  ['https://l.facebook.com/l.php?u=https%3A%2F%2Finstagram.com%2Famara&h=x', 'profile'],
  ['https://www.google.com/url?q=https://wa.me/15035550142', 'conversation'],
  ['https://x.example/?to=https%253A%252F%252Fstrava.com%252Fathletes%252F1', 'personal'],
  ['https://web.archive.org/web/2020/https://x.com/amara', 'profile'],
  ['https://bit.ly/3xYz', 'hidden'],
  ['linktr.ee/amara', 'hidden'],
  ['t.me/amara', 'conversation'],
  ['https://www.facebook.com/groups/birds', 'organisation'],
  ['https://open.spotify.com/user/amara', 'profile'],
  ['https://amara.substack.com', 'profile'],
  ['https://www.facebook.com/', undefined],
  ['https://www.facebook.com/policies/', undefined],
  ['https://www.youtube.com/watch?v=abc', undefined],
  ['https://open.spotify.com/episode/abc', undefined],
  ['https://www.goodreads.com/book/show/1', undefined],
  ['https://www.facebook.com.cedarhill.example/amara', undefined],
  ['https://cedarhill.example/follow/?from=https://cedarhill.example/', undefined],
  ['mailto:a@facebook.com', undefined],
  ['https://[', undefined],
])('%s is %s', (url, page) => {
  expect(socialPage(url)).toBe(page);
});

test('an address in an address in an address is followed, but not for ever', () => {
  expect(socialPage(`${'https://x.example/?u='.repeat(3)}https://x.com/amara`)).toBe('profile');
  expect(socialPage(`${'https://x.example/?u='.repeat(5000)}https://x.com/amara`)).toBeUndefined();
});
