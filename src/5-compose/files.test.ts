import { expect, test } from 'vitest';
import {
  disclosed,
  type Files,
  PRACTICE_YAML,
  policyVersion,
  practice,
  TODAY,
  withApprovals,
} from '../../test/practice.ts';
import { compose } from './compose.ts';

const OPTIONS = { highlight: () => undefined, isPreview: false };
const composed = async (files: Files, today = TODAY) => {
  const { site, ledger } = await disclosed(files, today);
  return compose({ site, translated: [], ledger }, OPTIONS);
};
const fileIn = ({ files }: { files: readonly { path: string; text: string }[] }, path: string) =>
  files.find((one) => one.path === path)?.text ?? '';
const yaml = (more: string): Files => ({ '_data/practice.yaml': PRACTICE_YAML + more });
const SOCIAL: Files = {
  'content/policies/social-media/2026-01-15.md': policyVersion(
    '2026-01-15',
    '## A request {#friend-requests}\n\nCall {phone}.\n',
  ),
};

test('headers keep everything out, and previews and samples out of search', async () => {
  const { site, ledger } = await disclosed(practice());
  const headers = fileIn(compose({ site, translated: [], ledger }, OPTIONS), '_headers');
  for (const line of headers.split('\n'))
    expect(line === '' || /^\/\S*$/.test(line) || /^ {2}(?:[\w-]+: .+|! [\w-]+)$/.test(line)).toBe(true);
  expect(headers).not.toMatch(/'unsafe-|X-Robots-Tag/);
  for (const name of [
    'Content-Security-Policy',
    'Strict-Transport-Security',
    'Referrer-Policy',
    'Permissions-Policy',
    'Cross-Origin-Opener-Policy',
    'X-Content-Type-Options',
    'X-Frame-Options',
  ])
    expect(headers).toContain(`  ${name}: `);
  expect(
    fileIn(compose({ site, translated: [], ledger }, { ...OPTIONS, isPreview: true }), '_headers'),
  ).toContain('X-Robots-Tag: noindex');
  expect(fileIn(await composed(practice(yaml('sample: true\n'))), '_headers')).toContain(
    'X-Robots-Tag: noindex',
  );
});

test('redirects are the practice’s own, those of the finder and one wildcard, and before them the short link, which nothing can take away', async () => {
  expect(
    fileIn(
      await composed(practice(yaml('redirects: {/old/: /new/, /book/: "https://book.example/x"}\n'))),
      '_redirects',
    ),
  ).toBe(
    [
      '/old/ /new/ 301',
      '/book/ https://book.example/x 301',
      '/providers/who-speak/* /providers/ 404',
      '/providers/at/* /providers/ 404',
      '/providers/for/* /providers/ 404',
      '/providers/in/* /providers/ 404',
      '/providers/taking-new-patients/* /providers/ 404',
      '/providers/* /not-here/ 404\n',
    ].join('\n'),
  );
  const withPolicy = practice({ ...SOCIAL, ...yaml('redirects: {/social: "https://elsewhere.example/"}\n') });
  expect(fileIn(await composed(await withApprovals(withPolicy)), '_redirects')).toMatch(
    /^\/social \/policies\/social-media\/#friend-requests 302!\n/,
  );
});

test('the sitemap lists what may be found, with no address of a leaver, a held page or an old version', async () => {
  const map = fileIn(
    await composed(practice({ 'content/pages/about.md': '---\ntitle: About\n---\n' })),
    'sitemap.xml',
  );
  expect(map).toContain('<loc>https://cedarhill.example/about/</loc>');
  expect(map).not.toMatch(/social\/<|404|not-here/);
  expect(fileIn(await composed(practice(yaml('sample: true\n'))), 'sitemap.xml')).not.toContain('<loc>');
});
