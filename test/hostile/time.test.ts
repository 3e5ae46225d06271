// Days go by and nobody changes a file: what was in order stays in order, and the site is built.
import { describe, expect, test } from 'vitest';
import { buildSites } from '../../src/cli/build.ts';
import { newFolder } from '../folder.ts';
import { approved, BIO, bio, littlePractice, POLICY } from '../little-practice.ts';
import { type Files, TODAY } from '../practice.ts';

const LATER = '2026-12-02';
const CONSENT = 'consent: 2026-05-04';
const waivers = (rule: string, until = '2029-01-01') =>
  `[{ rule: ${rule}, reason: Agreed., by: Pat Quill, until: ${until} }]`;
const ada = (personal: string, rule: string) =>
  bio({ name: 'Ada Fenwick', personal, waivers: waivers(rule) });
const page = (body: string) => `---\ntitle: About us\n---\n${body}\n`;

/** What is wrong without --hold, on a day before and a day after. */
async function errors(files: Files): Promise<string[][]> {
  const root = newFolder(await approved(littlePractice(files)));
  const on = async (today: string) => {
    const { diagnostics, isPublished } = await buildSites({
      place: { root, today, now: new Date() },
      out: newFolder(),
      hold: false,
    });
    const wrong = diagnostics.filter(({ severity }) => severity === 'error');
    expect(isPublished).toBe(wrong.length === 0);
    return wrong.map(({ file, rule, message }) => `${file} ${rule} ${message}`);
  };
  return [await on(TODAY), await on(LATER)];
}

describe('a waiver that nothing needs any more', () => {
  const shared =
    'categories: { volunteering: share, livesIn: share }\napproval: { approvers: [Pat Quill] }\n';
  const BIOS: Readonly<Record<string, string>> = {
    'since a consent ran out': ada(
      `{ livesIn: { says: near the river, ${CONSENT}, until: 2026-12-01 }, volunteering: { says: at the shelter, ${CONSENT} } }`,
      'disclosure/no-combination',
    ),
    'since there are fewer items': ada(
      `{ interests: { says: [Hiking, Jazz, Bread], ${CONSENT} }, travel: { says: Trains, ${CONSENT}, until: 2026-12-01 } }`,
      'disclosure/no-excess',
    ),
    'since the words were withdrawn': ada(
      `{ pets: { says: A dog called Rex, ${CONSENT}, withdrawn: 2026-12-01 } }`,
      'disclosure/require-safe-form',
    ),
    'since the day of a consent has come': ada(
      '{ interests: { says: Hiking, consent: 2026-12-01 } }',
      'disclosure/require-consent',
    ),
  };
  test.each(Object.entries(BIOS))('%s, is no error', async (_, text) => {
    expect(await errors({ '_data/disclosure.yaml': shared, [BIO]: text })).toEqual([[], []]);
  });
});

describe('a link to a place in a page that comes and goes', () => {
  const NEWS = {
    'content/announcements/snow.md': '---\nsays: Closed.\nfrom: 2026-11-01\nuntil: 2026-12-01\n---\n',
  };
  const PLAN = {
    [BIO]: bio(
      { name: 'Ada Fenwick', waivers: waivers('boundary/no-personal-profile', '2026-12-01') },
      'I listen.\n\n## My plan {#plan}\n\nSee https://www.instagram.com/our-club for it.',
    ),
  };
  const next = POLICY.replace('2026-01-15', '2026-12-01');
  const VERSIONS = {
    [POLICY]: `${String(littlePractice()[POLICY])}\n## Photos {#photos}\n\nNone.\n`,
    [next]: String(littlePractice()[POLICY])
      .replace('2026-01-15', '2026-12-01')
      .replace('version: 1', 'version: 2'),
  };
  const LINKS: Readonly<Record<string, readonly [link: string, files: Files]>> = {
    'news that are over': ['/#news', NEWS],
    'a paragraph whose waiver has ended': ['/providers/ada-fenwick/#plan', PLAN],
    'a section that the new version of a policy has no more': ['/policies/social-media/#photos', VERSIONS],
  };
  test.each(Object.entries(LINKS))('%s: no error', async (_, [link, files]) => {
    expect(await errors({ ...files, 'content/pages/about.md': page(`[Read](${link})`) })).toEqual([[], []]);
  });

  test('a place that never was in a page or any version of a policy is one', async () => {
    const links = ['/#new', '/locations/#x', '/policies/social-media/#photo', '/about/#x'];
    const found = await errors({
      ...VERSIONS,
      'content/pages/about.md': page(links.map((link) => `[Read](${link})`).join('\n')),
    });
    const anchor = 'content/pages/about.md site/no-broken-anchor';
    expect(found.map((day) => day.map((one) => one.slice(0, anchor.length)))).toEqual([
      links.map(() => anchor),
      links.map(() => anchor),
    ]);
  });
});
