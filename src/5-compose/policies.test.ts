import { expect, test } from 'vitest';
import type { PublicPage } from '#schema/page.ts';
import { disclosed, type Files, policyVersion, practice, TODAY, withApprovals } from '../../test/practice.ts';
import { compose } from './compose.ts';

const OPTIONS = { highlight: () => undefined, isPreview: false };
const composed = async (files: Files, today = TODAY) => {
  const { site, ledger } = await disclosed(files, today);
  return compose(site, ledger, OPTIONS);
};
const page = <L extends PublicPage['layout']>(pages: readonly PublicPage[], layout: L, url?: string) =>
  pages.find(
    (one): one is Extract<PublicPage, { layout: L }> =>
      one.layout === layout && (url === undefined || one.url === url),
  );
const SOCIAL: Files = {
  'content/policies/social-media/2026-01-15.md': policyVersion(
    '2026-01-15',
    '## A request {#friend-requests}\n\nCall {phone}.\n',
  ),
};

test('a version’s history tells its words apart, and a superseded one says until when', async () => {
  const files = await withApprovals(
    practice({
      ...SOCIAL,
      'content/policies/social-media/2026-10-01.md': policyVersion(
        '2026-10-01',
        '## A request {#friend-requests}\n\nCall us on {phone}.\n',
        { version: 2, changes: 'We say how.' },
      ),
    }),
  );
  const { publicPages } = await composed(files);
  const history = page(publicPages, 'policy-history');
  expect(
    history?.versions.map(({ state, until, differences }) => [state, until, differences.length]),
  ).toEqual([
    ['in-force', undefined, 1],
    ['superseded', 'September 30, 2026', 0],
  ]);
  expect(history?.versions[0]?.differences[0]?.filter(({ kind }) => kind !== 'same')).toEqual([
    { kind: 'added', text: 'us on ' },
  ]);
  expect(page(publicPages, 'policy', '/policies/social-media/')).toMatchObject({
    isPermanent: false,
    noindex: false,
  });
  expect(page(publicPages, 'policy', '/policies/social-media/2026-01-15/')).toMatchObject({
    isPermanent: true,
    noindex: true,
  });
});

test('announcements are shown from their first day to their last, in words', async () => {
  const files = practice({
    'content/announcements/a.md':
      '---\nsays: Closed for repairs.\nfrom: 2026-11-20\nuntil: 2026-11-30\nlevel: urgent\nlocations: [main-street]\n---\n',
  });
  const urgent = async (today: string) => (await composed(files, today)).publicPages[0]?.site.urgent ?? [];
  expect(await urgent('2026-11-20')).toMatchObject([
    { says: 'Closed for repairs.', when: 'November 20, 2026 to November 30, 2026', where: 'Main Street' },
  ]);
  expect([await urgent('2026-11-19'), await urgent('2026-12-01')]).toEqual([[], []]);
  expect(await urgent('2026-11-30')).toHaveLength(1);
});
