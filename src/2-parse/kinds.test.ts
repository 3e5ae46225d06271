import { expect, test } from 'vitest';
import { identify } from './kinds.ts';

test.each([
  ['content/providers/amara-osei.md', { kind: 'provider', slug: 'amara-osei' }],
  [
    'content/policies/social-media/2026-01-15.md',
    { kind: 'policy', slug: 'social-media', version: '2026-01-15' },
  ],
  ['content/staff-policies/a/2026-01-15.md', { kind: 'staff-policy', slug: 'a' }],
  ['content/handbook/deploy.md', { kind: 'handbook', slug: 'deploy' }],
  ['content/pages/about.es.md', { kind: 'page', slug: 'about', lang: 'es' }],
  ['content/pages/about.zh-Hant.md', { kind: 'page', slug: 'about', lang: 'zh-Hant' }],
  [
    'content/policies/social-media/2026-01-15.es.md',
    { kind: 'policy', slug: 'social-media', version: '2026-01-15', lang: 'es' },
  ],
])('%s is what its path says', (path, identity) => {
  expect(identify(path)).toMatchObject(identity);
});

test.each([
  ['content/about.md', 'No kind of content'],
  ['content/provider/a.md', 'Did you mean “providers”'],
  ['content/providers/team/a.md', 'directly in'],
  ['content/policies/2026-01-15.md', 'policy’s folder'],
  ['content/policies/a/b/2026-01-15.md', 'policy’s folder'],
  ['content/providers/Amara.md', 'lower-case'],
  ['content/providers/amara osei.md', 'lower-case'],
  ['content/providers/amara_osei.md', 'lower-case'],
  ['content/providers/a--b.md', 'lower-case'],
  ['content/providers/amara.MD', 'lower-case'],
  ['content/providers/...md', 'lower-case'],
  ['content/policies/../2026-01-15.md', 'lower-case'],
  ['content/pages/café.md', 'lower-case'],
  ['content/pages/about.spanish-language.md', 'no language code'],
  ['content/pages/about.e.md', 'no language code'],
  ['content/pages/about.es.old.md', 'lower-case'],
])('%s is no content', (path, words) => {
  expect((identify(path) as { problem: string }).problem).toContain(words);
});
