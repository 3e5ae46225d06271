// What people do to a small practice between two builds, one after the other, in any order.
import fc from 'fast-check';
import { approved, BIO, bio, littlePractice, POLICY } from '../little-practice.ts';
import type { Files } from '../practice.ts';

/** A practice between two builds, and the day it is. */
export interface Now {
  readonly files: Files;
  readonly today: string;
}

/** One thing that happens. */
export type Edit = (now: Now) => Now | Promise<Now>;

const SLUGS = ['ada-fenwick', 'bo-larkin', 'cy-marsh'] as const;
const NAMES: Record<string, string> = {
  'ada-fenwick': 'Ada Fenwick',
  'bo-larkin': 'Bo Larkin',
  'cy-marsh': 'Cy Marsh',
};

/** Some of them in more than one bio, and on a page that nobody decides about: what one may not show another may. */
const PHRASES = ['Hiking', 'Jazz piano', 'restoring old wooden sailing boats', 'three hives of calm bees'];
const BODIES = [
  'I listen first, and then we make a plan.',
  'I have time for your questions.\n\nAt home I keep three hives of calm bees.',
  'My father was cured here. His number is 212-555-0177.',
];
const UNTIL = ['', ', until: 2026-12-01', ', withdrawn: 2026-11-01'];

const fileOf = (slug: string) => `content/providers/${slug}.md`;

const put =
  (path: string, text: string | undefined): Edit =>
  ({ files, today }) => {
    const { [path]: _, ...others } = files;
    return { files: text === undefined ? others : { ...others, [path]: text }, today };
  };

const slug = fc.constantFrom(...SLUGS);

/** A bio is written or written anew: with errors, with wording nobody approved, by someone who is leaving. */
const written = fc
  .record({
    slug,
    phrases: fc.subarray(PHRASES),
    body: fc.constantFrom(...BODIES),
    until: fc.constantFrom(...UNTIL),
    status: fc.constantFrom(undefined, undefined, undefined, 'left', 'draft'),
  })
  .map((one): Edit => {
    const says = one.phrases.map((phrase) => JSON.stringify(phrase)).join(', ');
    const personal =
      says === '' ? undefined : `{ interests: { says: [${says}], consent: 2026-05-04${one.until} } }`;
    return put(fileOf(one.slug), bio({ name: NAMES[one.slug], personal, status: one.status }, one.body));
  });

const deleted = slug.map((one) => put(fileOf(one), undefined));

/** The same bio at another address. */
const renamed = fc.tuple(slug, slug).map(([from, to]): Edit => {
  return (now) => {
    const text = now.files[fileOf(from)];
    if (typeof text !== 'string' || from === to) return now;
    const without = put(fileOf(from), undefined)(now) as Now;
    return put(fileOf(to), text)(without);
  };
});

/** Everything that could be approved is. */
const allApproved = fc.constant<Edit>(async ({ files, today }) => {
  const { '_data/approvals.yaml': _, ...others } = files;
  return { files: await approved(others).catch(() => files), today };
});

const noneApproved = fc.constant(put('_data/approvals.yaml', undefined));

/** A page of the practice says what may be somebody's, and nobody decides about pages. */
const page = fc
  .constantFrom('', ...PHRASES, 'Read [more](/nowhere/).')
  .map((phrase) =>
    put('content/pages/about.md', `---\ntitle: About us\n---\nWe have been here for a while. ${phrase}\n`),
  );

const settings = fc.constantFrom<[string, string]>(
  ['_data/rules.yaml', 'policy/require-section: off\npolicy/require-emergency: off\n'],
  ['_data/rules.yaml', 'policy/require-section: off\nplain-language/no-hard-reading: error\n'],
  ['_data/disclosure.yaml', 'approval: { approvers: [Pat Quill] }\n'],
  ['_data/disclosure.yaml', 'approval: { approvers: [Pat Quill] }\ncategories: { interests: never }\n'],
  [
    'content/locations/birch-lane.md',
    '---\nname: Birch Lane\naddress: 9 Birch Lane, Fairhaven, NY 10001\n---\n',
  ],
);

const set = settings.map(([path, text]) => put(path, text));

/** The policy's words change, whether or not they were approved. */
const policy = fc.boolean().map(
  (isFriendly): Edit =>
    (now) => {
      const text = String(now.files[POLICY]);
      const next = text.replace(/We will not accept it\.|We don’t accept it\./, () =>
        isFriendly ? 'We don’t accept it.' : 'We will not accept it.',
      );
      return put(POLICY, next)(now);
    },
);

const day = fc.constantFrom('2026-11-21', '2026-12-02', '2027-12-01').map(
  (today): Edit =>
    ({ files }) => ({ files, today }),
);

const nothing = fc.constant<Edit>((now) => now);

export const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 5, arbitrary: written },
  { weight: 3, arbitrary: allApproved },
  { weight: 2, arbitrary: page },
  { weight: 2, arbitrary: set },
  ...[deleted, renamed, noneApproved, policy, day, nothing].map((arbitrary) => ({ weight: 1, arbitrary })),
);

/** What each sequence begins with. */
export async function beginning(): Promise<Now> {
  const personal = '{ interests: { says: [Jazz piano], consent: 2026-05-04 } }';
  const other = bio({ name: 'Bo Larkin', personal });
  const files = await approved(
    littlePractice({ [fileOf('bo-larkin')]: other, [BIO]: bio({ name: 'Ada Fenwick', personal }) }),
  );
  return { files, today: '2026-11-21' };
}
