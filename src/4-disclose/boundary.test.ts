import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { approvals as approvalsType } from '#schema/approvals.ts';
import { CATEGORIES, PROFILES, STANCES, type Stance, stanceOn } from '#schema/categories.ts';
import type { PublishedSite } from '#schema/published.ts';
import type { PracticeRecords, ProviderRecord } from '#schema/record.ts';
import { practiceWithBio, recordsOf } from '../../test/practice.ts';
import { readConsent } from './consent.ts';
import { disclose } from './disclose.ts';
import { unsafePart } from './safe-form.ts';

/** The boundary as a whole, on practices nobody thought of. */

const FILE = 'content/providers/amara-osei.md';
const PEOPLE = ['Dana Reyes', 'Amara Osei', 'Kim Lee'];
const DAYS = [
  '2024-02-29',
  '2024-11-20',
  '2024-11-21',
  '2024-11-22',
  '2026-05-04',
  '2026-11-20',
  '2026-11-21',
  '2026-11-22',
  '2028-11-22',
];

// Words that are in no other text of a site, so that finding one means that it came through.
const WORDS = [
  'zaffre',
  'quokka',
  'mizzle',
  'Kumquat',
  'Zugzwang',
  'ogive',
  'Xebec Street',
  'three children',
  'wuthering 7',
];
const wording = fc.constantFrom(...WORDS);
const day = fc.constantFrom(...DAYS);
const consent = fc.option(
  fc.oneof(day, fc.record({ on: day, by: fc.constantFrom(...PEOPLE) }), fc.record({ on: day })),
  { nil: undefined },
);
const detail = fc.record({
  says: fc.oneof(wording, fc.array(wording, { minLength: 1, maxLength: 3 })),
  consent,
  until: fc.option(day, { nil: undefined }),
  withdrawn: fc.option(day, { nil: undefined, freq: 4 }),
});
const category = fc.constantFrom(...CATEGORIES.map(({ id }) => id));
const keys = fc.oneof(
  { weight: 9, arbitrary: category },
  { weight: 1, arbitrary: fc.constantFrom('constructor', '__proto__', 'hobbies') },
);
const who = { by: fc.constantFrom(...PEOPLE), on: day };

const world = fc.record({
  today: fc.constantFrom<string>('2026-11-20', '2026-11-21', '2026-11-22'),
  status: fc.constantFrom('active', 'active', 'active', 'on-leave', 'left', 'draft'),
  personal: fc.array(fc.tuple(keys, detail), { maxLength: 6 }).map((list) => Object.fromEntries(list)),
  approach: fc.option(wording, { nil: undefined }),
  body: fc.array(wording, { maxLength: 3 }),
  profile: fc.constantFrom(...PROFILES),
  categories: fc.dictionary(category, fc.constantFrom(...STANCES), { maxKeys: 8 }),
  approval: fc.record({
    required: fc.boolean(),
    covers: fc.subarray(['personal', 'text', 'photo'] as const),
    approvers: fc.subarray(PEOPLE),
    ownWording: fc.boolean(),
    logins: fc.constant({}),
  }),
  approved: fc.array(
    fc.record({ key: fc.oneof(category, fc.constantFrom('body', 'approach')), says: wording, ...who }),
    { maxLength: 12 },
  ),
});
type World = typeof world extends fc.Arbitrary<infer W> ? W : never;

let base: PracticeRecords;
beforeAll(async () => {
  base = await recordsOf(practiceWithBio());
});

function decide(one: World, held = false) {
  const [record] = base.providers as [ProviderRecord];
  const data = {
    ...record.data,
    status: one.status as 'active',
    personal: one.personal,
    approach: one.approach,
  } as ProviderRecord['data'];
  const blocks = one.body.map((markdown, index) => ({ markdown, line: index + 1, endLine: index + 1 }));
  const byKey: Record<string, object[]> = {};
  for (const { key, ...approval } of one.approved) byKey[key] = [...(byKey[key] ?? []), approval];
  const records: PracticeRecords = {
    ...base,
    disclosure: {
      ...base.disclosure,
      profile: one.profile,
      categories: one.categories,
      approval: one.approval,
    },
    approvals: approvalsType.schema.parse({ people: { 'amara-osei': byKey } }),
    providers: [{ ...record, data, body: { blocks, comments: [] } }],
  };
  return disclose({ records, today: one.today, held: new Set(held ? [FILE] : []), ended: new Set() });
}

/** What comes out, as `field wording`. */
function publishedOf({ providers }: PublishedSite): string[] {
  return providers.flatMap(({ texts, body, personal }) => [
    ...Object.entries(texts).map(([key, says]) => `${key} ${says}`),
    ...body.map((says) => `body ${says}`),
    ...personal.flatMap((one) => one.items.map((says) => `${one.category} ${says}`)),
  ]);
}

const RUNS = { numRuns: 600 };
const isApprovedIn = (one: World, key: string, says: string) =>
  one.approved.some(
    (a) =>
      a.key === key &&
      a.says === says &&
      a.on <= one.today &&
      (one.approval.approvers.length === 0 || one.approval.approvers.includes(a.by)) &&
      (one.approval.ownWording || a.by !== 'Amara Osei'),
  );

test('no withheld wording is anywhere in the view, unless another decision published the same words', () => {
  fc.assert(
    fc.property(world, (one) => {
      const { site, ledger } = decide(one);
      const open = new Set(
        ledger.people.flatMap(({ entries }) =>
          entries
            .filter(({ outcome }) => outcome === 'published')
            .map(({ wording: words }) => words.open('show')),
        ),
      );
      const text = JSON.stringify(site.providers);
      for (const word of WORDS) if (!open.has(word)) expect(text).not.toContain(word);
      expect(JSON.stringify(ledger)).not.toMatch(new RegExp(WORDS.join('|')));
    }),
    RUNS,
  );
});

test('every published value has what its kind requires', () => {
  fc.assert(
    fc.property(world, (one) => {
      const { site } = decide(one);
      const view = site.providers[0];
      if (view === undefined) return;
      expect(['active', 'on-leave']).toContain(one.status);
      for (const { category: id, items } of view.personal) {
        const known = CATEGORIES.find((each) => each.id === id);
        if (known === undefined) throw new Error('A key that is no category was published.');
        const stance = stanceOn(known, one.profile, one.categories);
        const said = one.personal[id];
        expect(stance).not.toBe('never');
        const given = readConsent(said?.consent as never, said?.until, 'P24M', known.expires);
        expect(
          given !== undefined &&
            given.on <= one.today &&
            (given.until === undefined || one.today <= given.until),
        ).toBe(true);
        expect(said?.withdrawn === undefined || said.withdrawn > one.today).toBe(true);
        if (stance === 'signed') expect(given?.by).toBeDefined();
        for (const says of items) {
          expect([said?.says].flat()).toContain(says);
          if (stance !== 'share') expect(unsafePart(says, id, [])).toBeUndefined();
          if (stance === 'signed' || (one.approval.required && one.approval.covers.includes('personal')))
            expect(isApprovedIn(one, id, says)).toBe(true);
        }
      }
      if (one.approval.required && one.approval.covers.includes('text')) {
        for (const says of view.body) expect(isApprovedIn(one, 'body', says)).toBe(true);
        for (const says of Object.values(view.texts)) expect(isApprovedIn(one, 'approach', says)).toBe(true);
      }
    }),
    RUNS,
  );
});

test('what is agreed and approved does come out: the boundary is no wall', () => {
  let count = 0;
  fc.assert(
    fc.property(world, (one) => {
      count += publishedOf(decide(one).site).length;
    }),
    RUNS,
  );
  expect(count).toBeGreaterThan(RUNS.numRuns / 10);
});

/** Ways to take something away, each of which may only make less public. */
const TIGHTER: Readonly<Record<Stance, readonly Stance[]>> = {
  share: ['general', 'signed', 'never'],
  general: ['signed', 'never'],
  signed: ['never'],
  never: [],
};
const without = <T>(list: readonly T[], index: number) =>
  list.filter((_, i) => i !== index % Math.max(1, list.length));
const ofFirst = (one: World, change: (detail: World['personal'][string]) => object): World => {
  const [id] = Object.keys(one.personal);
  return id === undefined
    ? one
    : {
        ...one,
        personal: { ...one.personal, [id]: change(one.personal[id] as World['personal'][string]) as never },
      };
};
const takings: [string, (one: World, pick: number) => World][] = [
  ['taking an approval away', (one, pick) => ({ ...one, approved: without(one.approved, pick) })],
  ['taking a consent away', (one) => ofFirst(one, (each) => ({ ...each, consent: undefined }))],
  [
    'taking the name from under a consent',
    (one) =>
      ofFirst(one, (each) => ({
        ...each,
        consent: typeof each.consent === 'object' ? { on: each.consent.on } : each.consent,
      })),
  ],
  ['withdrawing', (one) => ofFirst(one, (each) => ({ ...each, withdrawn: one.today }))],
  ['ending a consent', (one) => ofFirst(one, (each) => ({ ...each, until: '2020-01-01' }))],
  [
    'asking for approval',
    (one) => ({
      ...one,
      approval: { ...one.approval, required: true, covers: ['personal', 'text', 'photo'] },
    }),
  ],
  ['forbidding own wording', (one) => ({ ...one, approval: { ...one.approval, ownWording: false } })],
  ['leaving', (one) => ({ ...one, status: 'left' })],
  ['being a draft', (one) => ({ ...one, status: 'draft' })],
  [
    'tightening a stance',
    (one, pick) => {
      const known = CATEGORIES[pick % CATEGORIES.length] as (typeof CATEGORIES)[number];
      const choices = TIGHTER[stanceOn(known, one.profile, one.categories)];
      const next = choices[pick % Math.max(1, choices.length)];
      return next === undefined ? one : { ...one, categories: { ...one.categories, [known.id]: next } };
    },
  ],
];

test.each(takings)('%s never publishes more', (_, take) => {
  fc.assert(
    fc.property(world, fc.nat(60), (one, pick) => {
      const before = publishedOf(decide(one).site);
      for (const after of publishedOf(decide(take(one, pick)).site)) expect(before).toContain(after);
    }),
    { numRuns: 150 },
  );
});

test('when every consent has run out, no item is public but what does not expire', () => {
  fc.assert(
    fc.property(world, (one) => {
      const late = decide({ ...one, today: '2031-01-01' }).site.providers[0];
      expect((late?.personal ?? []).map((each) => each.category).filter((id) => id !== 'pronouns')).toEqual(
        [],
      );
    }),
    { numRuns: 150 },
  );
});

test('a held record shows nothing', () => {
  fc.assert(
    fc.property(world, (one) => {
      expect(publishedOf(decide(one, true).site)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
