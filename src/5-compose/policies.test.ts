import { expect, test } from 'vitest';
import type { PublicPage } from '#schema/page.ts';
import { pdf } from '../../test/pdf.ts';
import { disclosed, type Files, policyVersion, practice, TODAY, withApprovals } from '../../test/practice.ts';
import { compose } from './compose.ts';

const OPTIONS = { highlight: () => undefined, isPreview: false };
const composed = async (files: Files, today = TODAY) => {
  const { site, ledger } = await disclosed(files, today);
  return compose({ site, translated: [], ledger }, OPTIONS);
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
    { says: 'Closed for repairs.', when: 'November 20 to November 30, 2026', where: 'Main Street' },
  ]);
  expect([await urgent('2026-11-19'), await urgent('2026-12-01')]).toEqual([[], []]);
  expect(await urgent('2026-11-30')).toHaveLength(1);
});

test('a reader finds which version applied on a day: no day twice, none left out', async () => {
  const body = '## A request {#friend-requests}\n\nNo.\n';
  const version = (day: string, more: object = {}): Files => ({
    [`content/policies/social-media/${day}.md`]: policyVersion(day, body, more),
  });
  const approved = await withApprovals(
    practice({
      ...version('2015-01-15'),
      ...version('2017-01-15', { version: 2 }),
      ...version('2026-01-15', { version: 3 }),
      ...version('2027-01-15', { version: 4 }),
    }),
  );
  const { 'content/policies/social-media/2015-01-15.md': _, ...files } = approved;
  const changed = { ...files, ...version('2017-01-15', { version: 2, title: 'Other' }) };
  const days = async (from: Files) =>
    page((await composed(from)).publicPages, 'policy-history')?.days.map(({ from, to, state, version }) =>
      [from, to, state, version?.number].filter((one) => one !== undefined).join(' | '),
    );
  expect(await days(files)).toEqual([
    'January 15, 2027 | upcoming | 4',
    'January 15, 2026 | January 14, 2027 | in-force | 3',
    'January 15, 2017 | January 14, 2026 | superseded | 2',
    'January 15, 2015 | January 14, 2017 | no-longer-kept',
  ]);
  expect((await days(changed))?.[2]).toBe('January 15, 2017 | January 14, 2026 | being-updated');
  const { publicPages, files: texts } = await composed(changed);
  expect(page(publicPages, 'not-here', '/policies/social-media/2017-01-15/')).toMatchObject({
    reason: 'being-updated',
  });
  expect(texts.find(({ path }) => path === '_redirects')?.text).toContain(
    '/policies/social-media/2015-01-15/ /policies/social-media/history/ 301\n',
  );
});

test('a promised address that nobody accounts for leads to the list meanwhile', async () => {
  const approved = await withApprovals(practice(SOCIAL));
  const yaml = `${approved['_data/approvals.yaml']}permalinks: [/policies/old/, /policies/social-media/, /social]\n`;
  const { files } = await composed({ ...approved, '_data/approvals.yaml': yaml });
  const redirects = files.find(({ path }) => path === '_redirects')?.text.split('\n') ?? [];
  expect(redirects.filter((line) => line.includes('/policies/ 302'))).toEqual([
    '/policies/old/ /policies/ 302',
  ]);
});

test('a version from before is its file: with its size, and from before when it is', async () => {
  const files = practice({
    'content/files/old.pdf': await pdf(),
    'content/policies/social-media/2020-01-15.md': policyVersion('2020-01-15', '', {
      origin: 'before-doorplate',
      attachment: 'files/old.pdf',
    }),
    ...SOCIAL,
  });
  const { publicPages } = await composed(await withApprovals(files));
  expect(page(publicPages, 'policy', '/policies/social-media/2020-01-15/')?.attachment).toEqual({
    label: 'Read this version as it was (PDF, 1 kB)',
    url: '/files/old.pdf',
    note: 'It is from before January 15, 2026, when this policy moved to this website.',
  });
  const [after, before] = page(publicPages, 'policy-history')?.versions ?? [];
  expect([after?.differences, after?.isAfterFile, before?.isAfterFile]).toEqual([[], true, undefined]);
});
