import { expect, test } from 'vitest';
import { compiled, type Files, policyVersion, practice, withApprovals } from '../../test/practice.ts';

const at = (day: string, more: object = {}): Files => ({
  [`content/policies/social-media/${day}.md`]: policyVersion(
    day,
    '## A request {#friend-requests}\n\nNo.\n',
    more,
  ),
});
const filesOf = async (files: Files, today?: string) => {
  const { built } = await compiled(files, today === undefined ? {} : { today });
  return Object.fromEntries(built?.composition.files.map(({ path, text }) => [path, text]) ?? []);
};
const feedOf = async (files: Files, today?: string) => (await filesOf(files, today))['policies/feed.xml'];

test('each approved version is an entry, with what readers are told, its address and an id that never changes', async () => {
  const files = await withApprovals(
    practice({
      ...at('2026-01-15'),
      ...at('2027-01-15', { version: 2, changes: 'Now <b>“bold” & brave</b> ]]>' }),
    }),
  );
  const feed = String(await feedOf(files));
  expect(feed.match(/<entry>/g)).toHaveLength(2);
  expect(feed).toContain('<id>tag:cedarhill.example,2027-01-15:/policies/social-media/2027-01-15/</id>');
  expect(feed).toContain('href="https://cedarhill.example/policies/social-media/2027-01-15/"');
  expect(feed).toContain('rel="self" href="https://cedarhill.example/policies/feed.xml"');
  // HTML inside of XML: a reader sees the words as they were written.
  expect(feed).toContain('&#60;b&#62;“bold” &#38; brave&#60;/b&#62; ]]&#62;');
  expect(feed).toContain('In effect from January 15, 2027.');
  // Newest first.
  expect(feed.indexOf('2027-01-15')).toBeLessThan(feed.indexOf('2026-01-15'));
});

test('it says the same whatever day it is, and nothing of the moment of the build', async () => {
  const files = await withApprovals(practice({ ...at('2026-01-15'), ...at('2027-01-15', { version: 2 }) }));
  const feed = await feedOf(files, '2026-06-01');
  expect(await feedOf(files, '2030-01-01')).toBe(feed);
  expect(feed?.match(/<updated>[^<]*<\/updated>/g)).toEqual(
    Array(3).fill('<updated>2026-05-04T00:00:00.000Z</updated>'),
  );
});

test('a version nobody approved is not in it, and one that was changed is not either', async () => {
  const approved = await withApprovals(practice(at('2026-01-15')));
  const feed = await feedOf({ ...approved, ...at('2027-01-15', { changes: 'A secret to come.' }) });
  expect(feed).not.toMatch(/2027|secret/);
  expect(await feedOf({ ...approved, ...at('2026-01-15', { title: 'Other' }) })).toBeUndefined();
});

test('without a policy there is no feed, and nobody is sent to one', async () => {
  const files = await filesOf(practice());
  expect(files['policies/feed.xml']).toBeUndefined();
  expect(files._headers).not.toContain('atom');
  expect((await filesOf(await withApprovals(practice(at('2026-01-15')))))._headers).toContain(
    '/policies/feed.xml\n  Content-Type: application/atom+xml',
  );
});
