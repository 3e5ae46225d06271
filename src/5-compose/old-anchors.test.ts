import { expect, test } from 'vitest';
import type { Html } from '#schema/page.ts';
import { withOldAnchors } from './old-anchors.ts';

const html = (text: string) => text as Html;
const CURRENT = html(
  '<p id="intro">Hello.</p><h2 id="friend-requests">Friend requests</h2><p>We can’t accept them.</p><h3 id="writing-about-us">Writing about us</h3><p>You may post a review of any kind.</p>',
);

test('an id of an earlier text stands at the heading of the section that took its place', () => {
  const old = html('<h2 id="reviews">Reviews</h2><p>You may post a review of any kind.</p>');
  expect(withOldAnchors(CURRENT, [old])).toEqual({
    html: CURRENT.replace('>Writing', '><span id="reviews"></span>Writing'),
    top: [],
  });
});

test('several do, each once, and one of which nothing is left goes to the top', () => {
  const first = html('<h2 id="b">Writing about us</h2><p>x</p><h2 id="fax">By fax</h2><p>Number.</p>');
  const second = html('<h2 id="a">Writing about us</h2><h2 id="b">Writing about us</h2>');
  const { html: body, top } = withOldAnchors(CURRENT, [first, second]);
  expect(body).toContain(
    '<h3 id="writing-about-us"><span id="b"></span><span id="a"></span>Writing about us</h3>',
  );
  expect(top).toEqual(['fax']);
});

test('ids that are there already are left as they are, of whatever they are', () => {
  const old = html('<h2 id="friend-requests">Other</h2><h2 id="intro">Who we are</h2>');
  expect(withOldAnchors(CURRENT, [old])).toEqual({ html: CURRENT, top: [] });
});

test('ids in other scripts are ids', () => {
  const old = html('<h2 id="größe-2">Writing about us</h2><h2 id="传真">Fax machines</h2>');
  const { html: body, top } = withOldAnchors(CURRENT, [old]);
  expect(body).toContain('<span id="größe-2"></span>');
  expect(top).toEqual(['传真']);
});
