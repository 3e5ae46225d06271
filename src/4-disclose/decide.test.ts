import { expect, test } from 'vitest';
import { REASONS, type Reason } from '#schema/published.ts';
import { type Facts, reasonToWithhold } from './decide.ts';

const TODAY = '2026-11-21';
const published: Facts = {
  today: TODAY,
  hasError: false,
  status: 'active',
  stance: 'signed',
  withdrawn: undefined,
  needsConsent: true,
  consent: { on: '2026-05-04', by: 'Amara Osei', until: undefined },
  isSafe: true,
  isWaiverEnded: false,
  needsApproval: true,
  isApproved: true,
  original: undefined,
  isStale: false,
  isUnfit: false,
};

/** What makes each reason apply, by itself. */
const because: Readonly<Record<Reason, Partial<Facts>>> = {
  error: { hasError: true },
  'provider-left': { status: 'left' },
  'provider-draft': { status: 'draft' },
  'category-never': { stance: 'never' },
  withdrawn: { withdrawn: TODAY },
  'original-withheld': { original: 'withdrawn' },
  'no-consent': { consent: undefined },
  'consent-expired': { consent: { on: '2024-05-04', by: 'Amara Osei', until: '2026-11-20' } },
  'unsafe-form': { isSafe: false },
  'waiver-ended': { isWaiverEnded: true },
  'translation-stale': { isStale: true },
  'translation-incomplete': { isUnfit: true },
  'not-approved': { isApproved: false },
};

test('with everything agreed it is published', () => {
  expect(reasonToWithhold(published)).toBeUndefined();
  expect(reasonToWithhold({ ...published, status: 'on-leave' })).toBeUndefined();
});

test.each(REASONS)('%s alone withholds', (reason) => {
  expect(reasonToWithhold({ ...published, ...because[reason] })).toBe(reason);
});

// Pairs that exclude each other: someone has one status, an item one stance and one consent.
const sameField = (a: Reason, b: Reason) => Object.keys(because[a]).some((key) => key in because[b]);
const pairs = REASONS.flatMap((first, i) =>
  REASONS.slice(i + 1).map((second): [Reason, Reason] => [first, second]),
).filter(([a, b]) => !sameField(a, b));

// A `never` item needs no safe form, but `never` comes first all the same.
test.each(pairs)('%s comes before %s', (first, second) => {
  expect(reasonToWithhold({ ...published, ...because[second], ...because[first] })).toBe(first);
});

test.each([
  ['a consent of today counts', { consent: { on: TODAY, by: 'A', until: undefined } }, undefined],
  [
    'a consent dated tomorrow is none',
    { consent: { on: '2026-11-22', by: 'A', until: undefined } },
    'no-consent',
  ],
  ['a consent holds on its last day', { consent: { on: '2024-11-21', by: 'A', until: TODAY } }, undefined],
  [
    'a consent that ended yesterday withholds the item',
    { consent: { on: '2024-11-20', by: 'A', until: '2026-11-20' } },
    'consent-expired',
  ],
  ['a withdrawal of tomorrow withholds nothing yet', { withdrawn: '2026-11-22' }, undefined],
  ['a withdrawal of today withholds', { withdrawn: TODAY }, 'withdrawn'],
  [
    'a signed yes needs a name under it',
    { consent: { on: '2026-05-04', by: undefined, until: undefined } },
    'no-consent',
  ],
  [
    'a shared item needs no name under its consent',
    { stance: 'share', consent: { on: '2026-05-04', by: undefined, until: undefined } },
    undefined,
  ],
  ['a shared item needs no safe form', { stance: 'share', isSafe: false }, undefined],
  ['a general item needs a safe form', { stance: 'general', isSafe: false }, 'unsafe-form'],
  ['a text needs no consent', { stance: undefined, needsConsent: false, consent: undefined }, undefined],
  [
    'what needs no approval waits for none',
    { stance: 'share', needsApproval: false, isApproved: false },
    undefined,
  ],
] as [string, Partial<Facts>, Reason | undefined][])('%s', (_, facts, reason) => {
  expect(reasonToWithhold({ ...published, ...facts })).toBe(reason);
});
