// The file for the shared drive as a file: one, whole, and searched like every other page.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { amara, auditOf } from '../src/7-audit/fixture.ts';
import { sampleSite } from './sample-site.ts';

let html: string;
beforeAll(async () => {
  html = readFileSync(join((await sampleSite()).staff, 'front-desk.html'), 'utf8');
});

test('it leads to no file beside it, and to the public site by whole addresses only', () => {
  const addresses = Array.from(
    html.matchAll(/\s(?:href|src|srcset|action)="([^"]*)"/g),
    ([, address]) => address,
  );
  expect(addresses.length).toBeGreaterThan(10);
  for (const address of addresses)
    expect(address).toMatch(/^(?:#|data:image\/svg|https:\/\/cedarhill\.example\/)/);
  expect(html).not.toMatch(
    /url\(|@import|@font-face|fetch\(|import\(|XMLHttp|localStorage|sessionStorage|cookie/,
  );
});

test('it forbids itself to ask anybody for anything', () => {
  expect(html).toMatch(/http-equiv="Content-Security-Policy" content="default-src 'none';/);
});

describe('the audit', () => {
  const WORDS = 'four hidden zebra finches';
  const leaks = async (planted: string) => {
    const given = { audience: 'staff', withheld: [amara(WORDS)] } as const;
    const { findings } = await auditOf({ 'front-desk.html': planted }, given);
    return findings.map(({ rule }) => rule);
  };

  test('finds nothing in it as it is', async () => {
    expect(await leaks(html)).toEqual([]);
  });

  test.each([
    ['the words', (page: string) => page.replace('<main', `<p>${WORDS}</p><main`)],
    ['its script', (page: string) => page.replace('</script>', `const a = '${WORDS}';</script>`)],
    ['its style', (page: string) => page.replace('</style>', `a::before{content:"${WORDS}"}</style>`)],
    ['what a choice carries', (page: string) => page.replace('data-person="', `data-person="${WORDS} `)],
  ])('finds a withheld detail in %s', async (_, plant) => {
    const planted = plant(html);
    expect(planted).not.toBe(html);
    expect(await leaks(planted)).toContain('site/no-leak');
  });

  test('finds a picture from elsewhere, and a link to a file that is not there', async () => {
    expect(await leaks(html.replace('<main', '<img src="https://x.example/a.png" alt=""><main'))).toContain(
      'site/no-third-party-request',
    );
    expect(await leaks(html.replace('<main', '<a href="answers/index.html">x</a><main'))).toContain(
      'site/no-broken-link',
    );
  });
});
