import { expect, test } from 'vitest';
import type { PublicPage } from '#schema/page.ts';
import {
  compiled,
  type Files,
  policyVersion,
  practice,
  practiceWithBio,
  withApprovals,
} from '../../test/practice.ts';

const NO_POLICY = { '_data/rules.yaml': 'boundary/require-policy-link: off\n' };
const pagesOf = async (files: Files): Promise<readonly PublicPage[]> =>
  (await compiled({ ...NO_POLICY, ...files })).built?.composition.publicPages ?? [];
const at = (pages: readonly PublicPage[], url: string) => pages.find((page) => page.url === url);

const POLICY = {
  'content/policies/social-media/2026-01-15.md': policyVersion(
    '2026-01-15',
    '## A request {#friend-requests}\n\nNo.\n',
  ),
};

test('every page has a description', async () => {
  const pages = await pagesOf(
    await withApprovals(practice({ ...POLICY, 'content/pages/about.md': '---\ntitle: About\n---\n' })),
  );
  expect(pages.length).toBeGreaterThan(10);
  for (const { url, description } of pages) expect(description?.trim(), url).toMatch(/\S.*\.$/);
  expect(at(pages, '/about/')?.description).toBe('About. Cedar Hill Family Medicine.');
});

test('a person’s picture says what is on their plate, and nothing else of them', async () => {
  const pages = await pagesOf(
    await withApprovals(
      practiceWithBio(
        'languages: [en, es]\npersonal:\n  interests: { says: [Hiking], consent: 2026-05-04 }\n',
        'I explain things.',
      ),
    ),
  );
  const page = at(pages, '/providers/amara-osei/');
  expect(page?.picture).toEqual({
    name: 'Dr Amara Osei',
    credentials: ['MD'],
    title: 'Family doctor',
    practice: 'Cedar Hill Family Medicine',
    person: { monogram: 'AO' },
  });
  expect(page?.description).toBe('Family doctor at Cedar Hill Family Medicine. Speaks English and Spanish.');
});

test('pages that say that something isn’t here are not for sharing', async () => {
  const pages = await pagesOf(practice());
  for (const page of pages)
    expect(page.picture === undefined, page.url).toBe(
      ['not-here', 'not-found', 'left-notice', 'social'].includes(page.layout),
    );
});

test('every page of a policy has the policy’s picture, and every way to narrow the finder the finder’s', async () => {
  const pages = await pagesOf(await withApprovals(practice(POLICY)));
  const urls = ['', '2026-01-15/', 'history/'].map((one) => `/policies/social-media/${one}`);
  const [first, ...others] = urls.map((url) => at(pages, url)?.picture);
  expect(first?.name).toBeTruthy();
  for (const other of others) expect(other).toEqual(first);
});
