// Where the practice can be followed, and that the site leads to no other page on a network.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { socialPage } from '../src/3-lint/rules/boundary/networks.ts';
import { htmlFiles } from './browser/pages.ts';
import { filesIn, newFolder, writeFiles } from './folder.ts';
import { approved, BIO, bio, buildHere, littlePractice } from './little-practice.ts';
import { sampleSite } from './sample-site.ts';

const NOTE = /<p class="boundary-note"><a href="(\/policies\/[^"]+)">/;
/** Declared in the sample’s practice.yaml. */
const SAMPLE_CHANNELS = ['https://www.facebook.com/cedarhillfm'];
const CHANNELS = `channels:
  - { network: Facebook, url: "https://www.facebook.com/birchlane", for: Closures }
  - { network: Instagram, url: "https://www.instagram.com/birchlane/", for: Pictures of the garden }
`;

/** Every address of a network in a file, whatever it stands in: links, structured data, cards, feeds, plain text. */
function socialAddresses(text: string): string[] {
  const decoded = text.replaceAll('\\/', '/').replaceAll('&amp;', '&');
  return [
    ...decoded.matchAll(
      /(?:https?:)?\/\/[^\s"'<>\\)]+|\b(?:www\.)?[a-z-]+\.(?:com|me|net|app)\/[^\s"'<>\\)]+/gi,
    ),
  ]
    .map(([address]) => address.replace(/^\/\//, 'https://'))
    .filter((address) => socialPage(address) !== undefined);
}

const bare = (url: string) => url.replace(/^https?:\/\/(?:www\.)?|\/$/g, '');

async function built(
  changes: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>> = {},
) {
  const root = newFolder(await approved(littlePractice(changes)));
  writeFiles(root, after);
  const out = newFolder();
  const { isPublished } = await buildHere(root, out, true);
  expect(isPublished).toBe(true);
  return new Map([...filesIn(join(out, '_site'))].map(([path, bytes]) => [path, String(bytes)]));
}

describe('the sample', () => {
  let site: string;
  beforeAll(async () => {
    ({ site } = await sampleSite());
  });

  test('links to declared channels and to no other page on a network, in any file', () => {
    const found = [...filesIn(site)]
      .filter(([path]) => /\.(?:html|xml|vcf|txt|json|js|css)$|_redirects|_headers/.test(path))
      .flatMap(([path, bytes]) =>
        socialAddresses(String(bytes)).map((address) => [path, bare(address)] as const),
      );
    expect(new Set(found.map(([, address]) => address))).toEqual(new Set(SAMPLE_CHANNELS.map(bare)));
    expect(found.map(([path]) => path)).toContain('follow/index.html');
  });

  test('ends every bio with the boundary and its policy, also where someone is away or has gone', () => {
    const bios = htmlFiles(site).filter((path) =>
      /^(?:providers\/(?!taking-new-patients\/)[^/]+|not-here)\/index\.html$/.test(path),
    );
    const away = bios.filter((path) => readFileSync(join(site, path), 'utf8').includes('class="plate-away"'));
    expect(bios.length).toBeGreaterThan(8);
    expect(away.length).toBeGreaterThan(0);
    for (const path of bios) {
      const [, policy] = NOTE.exec(readFileSync(join(site, path), 'utf8')) ?? [];
      expect(policy, path).toBe('/policies/social-media/#friend-requests');
    }
    expect(readFileSync(join(site, 'policies/social-media/index.html'), 'utf8')).toContain(
      'id="friend-requests"',
    );
  });
});

describe('a page that tells where to follow the practice', () => {
  test('names every channel with its address and purpose, and what it is not for', async () => {
    const practice = `${littlePractice()['_data/practice.yaml']}${CHANNELS}`;
    const files = await built({ '_data/practice.yaml': practice });
    const page = files.get('follow/index.html') ?? '';
    for (const part of [
      'href="https://www.facebook.com/birchlane"',
      'href="https://www.instagram.com/birchlane/"',
      'Pictures of the garden',
      'instagram.com/birchlane<',
      'Nobody watches messages there',
      'You don’t need an account',
      'Other people may see that you follow',
      'A little about each of us',
      'href="/providers/"',
      'href="https://portal.birchlane.example"',
    ])
      expect(page).toContain(part);
    expect(page).toMatch(NOTE);
    const elsewhere = [...files].filter(([path]) => path !== 'follow/index.html');
    for (const [path, text] of elsewhere) expect(socialAddresses(text), path).toEqual([]);
  });

  test('says so where there is none, and still leads to the people and the policy', async () => {
    const page = (await built({})).get('follow/index.html') ?? '';
    expect(page).toContain('We have no pages on social networks.');
    expect(page).not.toContain('Nobody watches messages there');
    expect(page).toContain('A little about each of us');
    expect(page).toMatch(NOTE);
  });
});

test('a bio that is away, and one that is being put right, carry the boundary too', async () => {
  const other = 'content/providers/reed-marlow.md';
  const files = await built(
    { [BIO]: bio({ name: 'Ada Fenwick', status: 'on-leave' }), [other]: bio({ name: 'Reed Marlow' }) },
    { [other]: '---\nname: "never closed\n---\n' },
  );
  expect(files.get('providers/ada-fenwick/index.html')).toMatch(NOTE);
  expect(files.get('providers/ada-fenwick/index.html')).toContain('class="plate-away"');
  expect(files.get('providers/reed-marlow/index.html')).toContain('being updated');
  expect(files.get('providers/reed-marlow/index.html')).toMatch(NOTE);
});
