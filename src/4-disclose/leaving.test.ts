import { expect, test } from 'vitest';
import {
  disclosed,
  PRACTICE_YAML,
  practice,
  practiceWithBio,
  recordsOf,
  TODAY,
  withApprovals,
} from '../../test/practice.ts';
import { disclose } from './disclose.ts';

const CONSENT = 'consent: 2026-05-04';
const SIGNED = 'consent: {on: 2026-05-04, by: Amara Osei}';
const reasons = (result: Awaited<ReturnType<typeof disclosed>>) =>
  Object.fromEntries(
    result.ledger.people.flatMap(({ entries }) =>
      entries.map(({ subject, reason }) => [subject, reason ?? 'published']),
    ),
  );
const rules = (result: { findings: readonly { rule: string }[] }) => result.findings.map(({ rule }) => rule);

test('a value under never is an error in a draft too, and not in the file of a leaver', async () => {
  const never = `personal:\n  faith: {says: quiet, ${SIGNED}}\n`;
  expect(rules(await disclosed(practiceWithBio(never)))).toEqual(['disclosure/no-never-category']);
  expect(rules(await disclosed(practiceWithBio(`status: draft\n${never}`)))).toEqual([
    'disclosure/no-never-category',
  ]);
  expect(rules(await disclosed(practiceWithBio(`status: left\n${never}`)))).toEqual([]);
});

test('who has left or is a draft has no view, and of them nothing is published', async () => {
  for (const status of ['left', 'draft']) {
    const files = await withApprovals(
      practiceWithBio(
        `status: ${status}\napproach: We decide together.\npersonal:\n  interests: {says: Hiking, ${CONSENT}}\n`,
        'One.\n',
      ),
    );
    const result = await disclosed(files);
    expect(result.site.providers).toEqual([]);
    expect(new Set(Object.values(reasons(result)))).toEqual(new Set([`provider-${status}`]));
  }
});

test('who is away is shown', async () => {
  const { site } = await disclosed(practiceWithBio('status: on-leave'));
  expect(site.providers.map(({ status }) => status)).toEqual(['on-leave']);
});

test('a held record shows nothing, and its page names no one', async () => {
  const records = await recordsOf(await withApprovals(practiceWithBio('approach: We decide together.')));
  const file = 'content/providers/amara-osei.md';
  const result = disclose({ records, today: TODAY, held: new Set([file]), ended: new Set() });
  expect(result.site.providers).toEqual([]);
  expect(result.site.held).toEqual([{ kind: 'provider', slug: 'amara-osei', file }]);
  expect(reasons(result)).toEqual({ approach: 'error' });
});

test('a held leaver has no page at all', async () => {
  const records = await recordsOf(practiceWithBio('status: left'));
  const result = disclose({
    records,
    today: TODAY,
    held: new Set(['content/providers/amara-osei.md']),
    ended: new Set(),
  });
  expect(result.site.held).toEqual([]);
  // What is explained of categories has examples with names in them.
  expect(JSON.stringify({ ...result.site, stances: [] })).not.toMatch(/amara|osei/i);
});

test.each([
  [
    'exactly the item',
    'personal.interests.1',
    { 'personal.interests.0': 'published', 'personal.interests.1': 'waiver-ended' },
  ],
  [
    'the whole field',
    'personal.interests',
    { 'personal.interests.0': 'waiver-ended', 'personal.interests.1': 'waiver-ended' },
  ],
  ['the block', 'body.1', { 'body.0': 'published', 'body.1': 'waiver-ended' }],
  ['another block whose number begins alike', 'body.10', { 'body.0': 'published', 'body.1': 'published' }],
])('an ended waiver withholds %s', async (_, subject, expected) => {
  const files = await withApprovals(
    practiceWithBio(`personal:\n  interests: {says: [Hiking, Chess], ${CONSENT}}\n`, 'One.\n\nTwo.\n'),
  );
  const records = await recordsOf(files);
  const result = disclose({
    records,
    today: TODAY,
    held: new Set(),
    ended: new Set([`content/providers/amara-osei.md#${subject}`]),
  });
  expect(reasons(result)).toMatchObject(expected);
});

test('an ended waiver in another file withholds nothing here', async () => {
  const records = await recordsOf(await withApprovals(practiceWithBio('', 'One.\n')));
  expect(
    reasons(
      disclose({
        records,
        today: TODAY,
        held: new Set(),
        ended: new Set(['content/providers/amara-ozei.md#body.0']),
      }),
    ),
  ).toEqual({ 'body.0': 'published' });
});

test.each([
  ['a consent that is no date', { says: 'Hiking', consent: 20_260_504 }],
  [
    'an end that can’t be read',
    {
      says: 'Hiking',
      consent: '2026-05-04',
      get until(): string {
        throw new Error('Hiking');
      },
    },
  ],
])('a decision that throws for %s withholds and is an error, and others go on', async (_, detail) => {
  const files = await withApprovals(
    practiceWithBio(`personal:\n  interests: {says: Hiking, ${CONSENT}}\n`, 'One.\n'),
  );
  const records = await recordsOf(files);
  const [record] = records.providers;
  if (record === undefined) throw new Error('There is no bio.');
  const spoilt = { ...record, data: { ...record.data, personal: { interests: detail } } };
  const result = disclose({
    records: { ...records, providers: [spoilt as never] },
    today: TODAY,
    held: new Set(),
    ended: new Set(),
  });
  expect(reasons(result)).toEqual({ 'personal.interests.0': 'error', 'body.0': 'published' });
  expect(result.findings).toMatchObject([{ atLeast: 'error', subject: 'personal.interests.0' }]);
  expect(JSON.stringify(result.findings)).not.toContain('Hiking');
});

test('keys that no format knows are not published, in any kind of record', async () => {
  const canary = 'Zanzibar';
  const records = await recordsOf(
    await withApprovals(
      practice({
        'content/pages/about.md': '---\ntitle: About\n---\nText\n',
        'content/answers/a.md': '---\ntitle: A\nsituation: review\nchannel: phone\n---\nText\n',
      }),
    ),
  );
  const forge = <R extends { data: object }>(list: readonly R[]): R[] =>
    list.map((one) => ({
      ...one,
      data: {
        ...one.data,
        secret: canary,
        waivers: [{ rule: 'a/b', reason: canary, by: 'x', until: '2027-01-01' }],
      },
    }));
  const forged = {
    ...records,
    practice: { ...records.practice, secret: canary },
    providers: forge(records.providers),
    pages: forge(records.pages),
    locations: forge(records.locations),
    answers: forge(records.answers),
  };
  const { site } = disclose({
    records: forged as typeof records,
    today: TODAY,
    held: new Set(),
    ended: new Set(),
  });
  expect(site.pages).toHaveLength(1);
  expect(JSON.stringify(site)).not.toContain(canary);
});

test('the ledger prints no wording', async () => {
  const { ledger, withheld } = await disclosed(
    practiceWithBio(`personal:\n  interests: {says: Zanzibar, ${CONSENT}}\n`, 'Zanzibar again.\n'),
  );
  expect(JSON.stringify({ ledger, withheld })).not.toContain('Zanzibar');
  expect({ ...ledger.people[0]?.entries[0]?.approves }).not.toHaveProperty('says');
  expect(ledger.people[0]?.entries[0]?.approves?.says).toBe('Zanzibar');
});

test('a redirect that would name a leaver or a draft is left out', async () => {
  const redirects =
    'redirects: {/old/: /new/, /team/osei/: /providers/amara-osei/, /providers/amara-osei/: /providers/, /amara/: "https://elsewhere.example/amara-osei"}\n';
  const files = (status: string) => ({
    ...practiceWithBio(`status: ${status}`),
    '_data/practice.yaml': PRACTICE_YAML + redirects,
  });
  expect(Object.keys((await disclosed(files('active'))).site.practice.redirects)).toHaveLength(4);
  for (const status of ['left', 'draft'])
    expect((await disclosed(files(status))).site.practice.redirects).toEqual({ '/old/': '/new/' });
});

test.each([
  ['gone', '2026-05-04', '2026-12-31', false],
  ['notice', '2026-05-04', '2026-12-31', true],
  ['notice', '2026-05-04', '2026-11-21', true],
  ['notice', '2026-05-04', '2026-11-20', false],
  ['notice', '2026-11-22', '2026-12-31', false],
  ['notice', '2026-11-21', '2026-12-31', true],
])('after leaving: %s, agreed on %s until %s', async (afterLeaving, on, until, isShown) => {
  const files = practiceWithBio(`status: left\nleftNotice: {consent: ${on}, until: ${until}}`, '', {
    '_data/practice.yaml': `${PRACTICE_YAML}afterLeaving: ${afterLeaving}\n`,
  });
  const { site } = await disclosed(files);
  expect(site.leftNotices).toEqual(isShown ? [{ slug: 'amara-osei', name: 'Dr Amara Osei' }] : []);
});

test('nobody is named after leaving who has not agreed to it', async () => {
  const { site } = await disclosed(
    practiceWithBio('status: left', '', { '_data/practice.yaml': `${PRACTICE_YAML}afterLeaving: notice\n` }),
  );
  expect(site.leftNotices).toEqual([]);
});

test('a redirect that would name a leaver is left out, too, where their file can’t be read', async () => {
  const redirects = 'redirects: {/old/: /new/, /team/: /providers/gone-since/}\n';
  const records = await recordsOf(practice({ '_data/practice.yaml': PRACTICE_YAML + redirects }));
  const file = 'content/providers/gone-since.md';
  const shown = (status: 'left' | 'active') =>
    disclose({
      records: { ...records, broken: [{ kind: 'provider', slug: 'gone-since', file, status }] },
      today: TODAY,
      held: new Set(),
      ended: new Set(),
    }).site.practice.redirects;
  expect(Object.keys(shown('left'))).toEqual(['/old/']);
  expect(Object.keys(shown('active'))).toEqual(['/old/', '/team/']);
});

test('someone who is here needs no notice', async () => {
  const { site } = await disclosed(
    practiceWithBio('leftNotice: {consent: 2026-05-04, until: 2027-05-04}', '', {
      '_data/practice.yaml': `${PRACTICE_YAML}afterLeaving: notice\n`,
    }),
  );
  expect(site.leftNotices).toEqual([]);
});
