import { expect, test } from 'vitest';
import { RESERVED } from '#schema/content.ts';
import type { BrokenRecord, RecordKind } from '#schema/record.ts';
import { Withheld } from '#schema/withheld.ts';
import {
  disclosed,
  type Files,
  policyVersion,
  practice,
  recordsOf,
  TODAY,
  withApprovals,
} from '../../test/practice.ts';
import { disclose, withholdingAlso } from './disclose.ts';

const ABOUT = 'content/pages/about.md';
const files: Files = practice({
  [ABOUT]: '---\ntitle: About us\n---\nText.\n',
  'content/answers/a.md': '---\ntitle: An answer\nsituation: review\nchannel: phone\n---\nPlease call us.\n',
});
const decide = async (some: Files, held: string[] = [], broken: BrokenRecord[] = []) =>
  disclose({
    records: { ...(await recordsOf(some)), broken },
    today: TODAY,
    held: new Set(held),
    ended: new Set(),
  }).site;
const brokenOf = (kind: RecordKind, slug: string, status?: BrokenRecord['status']): BrokenRecord => ({
  kind,
  slug,
  file: `content/${slug}.md`,
  ...(status === undefined ? {} : { status }),
});

test('a held page of the practice is not shown, and keeps its address', async () => {
  const site = await decide(files, [ABOUT]);
  expect([site.pages.length, site.answers.length]).toEqual([0, 1]);
  expect(site.held).toEqual([{ kind: 'page', slug: 'about', file: ABOUT }]);
  expect((await decide(files)).held).toEqual([]);
});

test('files that can’t be read keep the addresses they have: bios, services and pages, nothing else', async () => {
  const site = await decide(
    files,
    [],
    [
      brokenOf('provider', 'ben-whitaker'),
      brokenOf('provider', 'chi-nakamura', 'active'),
      brokenOf('provider', 'gone', 'left'),
      brokenOf('provider', 'not-yet', 'draft'),
      brokenOf('provider', 'services'),
      brokenOf('page', 'contact'),
      brokenOf('page', 'ben-whitaker'),
      brokenOf('location', 'annex'),
      brokenOf('service', 'massage'),
      brokenOf('provider', 'who-speak'),
      brokenOf('provider', 'taking-new-patients'),
      brokenOf('answer', 'no'),
      brokenOf('policy', 'complaints'),
    ],
  );
  expect(site.held.map(({ kind, slug }) => `${kind} ${slug}`)).toEqual([
    'provider ben-whitaker',
    'provider chi-nakamura',
    'provider services',
    'page contact',
    'page ben-whitaker',
    'service massage',
  ]);
});

test('a held service is not shown, and keeps its address', async () => {
  const file = 'content/services/a.md';
  const site = await decide({ ...files, [file]: '---\ntitle: A\nsummary: B.\n---\n' }, [file]);
  expect(site.services).toEqual([]);
  expect(site.held).toEqual([{ kind: 'service', slug: 'a', file }]);
});

test('as long as an announcement is held or can’t be read, nobody knows what is closed', async () => {
  const file = 'content/announcements/a.md';
  const some = { ...files, [file]: `---\nsays: A\nfrom: ${TODAY}\nuntil: ${TODAY}\n---\n` };
  expect((await decide(some)).isNewsComplete).toBe(true);
  expect((await decide(some, [file])).isNewsComplete).toBe(false);
  expect((await decide(files, [], [brokenOf('announcement', 'a')])).isNewsComplete).toBe(false);
});

test.each(RESERVED)('a page that can’t be read and is called %s takes no one’s place', async (slug) => {
  expect((await decide(files, [], [brokenOf('page', slug)])).held).toEqual([]);
});

test('a policy that was approved keeps its address, once, whatever became of its files', async () => {
  const file = 'content/policies/social-media/2026-01-15.md';
  const approved = await withApprovals(
    practice({
      [file]: policyVersion('2026-01-15', 'One.\n'),
      'content/policies/complaints/2026-01-15.md': policyVersion('2026-01-15', 'Two.\n', {
        kind: 'complaints',
      }),
    }),
  );
  expect((await decide(approved)).held).toEqual([]);
  const { [file]: _, ...rest } = approved;
  expect((await decide(rest, [], [{ ...brokenOf('policy', 'social-media'), file }])).held).toEqual([
    { kind: 'policy', slug: 'social-media', file },
  ]);
  expect((await decide(rest)).held).toEqual([
    { kind: 'policy', slug: 'social-media', file: 'content/policies/social-media' },
  ]);
});

test.each([
  ['2026-11-20', '2026-11-22', 1],
  [TODAY, TODAY, 1],
  ['2026-11-01', '2026-11-20', 0],
  ['2026-11-22', '2026-12-01', 0],
])('an announcement from %s until %s is shown to %i readers', async (from, until, count) => {
  const file = `---\nsays: We are closed on Friday.\nfrom: ${from}\nuntil: ${until}\n---\n`;
  expect((await decide({ ...files, 'content/announcements/a.md': file })).announcements).toHaveLength(count);
});

test('words that were just taken out of the files are looked for on the public site, and excused nowhere there', async () => {
  const result = await disclosed({
    ...files,
    [ABOUT]: '---\ntitle: About us\n---\nShe walks by the river.\n',
  });
  const walks = new Withheld('walks by the river', {
    person: 'amara-osei',
    place: 'content/providers/amara-osei.md',
  });
  const also = withholdingAlso(result, [walks]);
  const words = 'She walks by the river.';
  expect(result.mayShow.public.everywhere).toContain(words);
  expect(also.withheld).toEqual([...result.withheld, walks]);
  expect(also.mayShow.public.everywhere).not.toContain(words);
  expect(also.mayShow.public.everywhere).toContain('About us');
  expect(also.mayShow.public.everywhere).not.toContain('Please call us.');
  expect(also.mayShow.staff).toBe(result.mayShow.staff);
  expect([also.site, also.ledger, also.findings]).toEqual([result.site, result.ledger, result.findings]);
  expect(withholdingAlso(result, [])).toBe(result);
});
