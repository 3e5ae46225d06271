import { expect, test } from 'vitest';
import {
  compiled,
  disclosed,
  type Files,
  policyVersion,
  practice,
  TODAY,
  withApprovals,
} from '../../test/practice.ts';

const FOLDER = 'content/policies/social-media';
const OLD = `${FOLDER}/2025-01-15.md`;
const NEW = `${FOLDER}/2026-01-15.md`;
const versions: Files = practice({
  [OLD]: policyVersion('2025-01-15', '## Friend requests {#friend-requests}\n\nWe say no.\n'),
  [NEW]: policyVersion('2026-01-15', '## Friend requests {#friend-requests}\n\nWe say no, kindly.\n', {
    version: 2,
  }),
});
const changed = async (): Promise<Files> => ({
  ...(await withApprovals(versions)),
  [NEW]: policyVersion('2026-01-15', '## Friend requests {#friend-requests}\n\nWe say yes.\n', {
    version: 2,
  }),
});
const gone = async (): Promise<Files> => {
  const { [NEW]: _, ...rest } = await withApprovals(versions);
  return rest;
};

test.each([
  ['was changed', changed],
  ['is gone', gone],
])('while the approved version that applies %s, no older one passes for it', async (_, files) => {
  const { site } = await disclosed(await files(), TODAY);
  const [policy] = site.policies;
  expect(policy?.isBeingUpdated).toBe(true);
  expect(policy?.versions.map(({ effective, state, lastDay }) => [effective, state, lastDay])).toEqual([
    ['2025-01-15', 'superseded', '2026-01-14'],
  ]);
});

test('its page says that it is being put right, and the older version keeps its address', async () => {
  const pages = (await compiled(await changed())).built?.composition.publicPages ?? [];
  const layoutAt = (url: string) => pages.find((page) => page.url === url)?.layout;
  expect(layoutAt('/policies/social-media/')).toBe('not-here');
  expect(layoutAt('/policies/social-media/2025-01-15/')).toBe('policy');
});

test('an approved version whose file is gone is an error at that file', async () => {
  const { diagnostics } = await compiled(await gone());
  expect(
    diagnostics
      .filter(({ rule, severity }) => severity === 'error' && !rule.startsWith('policy/require-'))
      .map(({ rule, file }) => [rule, file]),
  ).toEqual([['policy/no-silent-change', NEW]]);
});

test('a social media policy without the section is linked as a whole', async () => {
  const files = await withApprovals(practice({ [OLD]: policyVersion('2025-01-15', 'We say no.\n') }));
  const redirects = (await compiled(files)).built?.composition.files.find(
    ({ path }) => path === '_redirects',
  );
  expect(redirects?.text).toContain('/social /policies/social-media/ 302!');
});
