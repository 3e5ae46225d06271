// Practices nobody thought of, for property tests: who works there, what they said, agreed to and withdrew, what was
// approved by whom and as what, and what the practice decided. `random-records.ts` and `random-files.ts` write them down.
import fc from 'fast-check';
import { CATEGORIES, PROFILES, STANCES } from '#schema/categories.ts';
import { COVERS } from '#schema/disclosure.ts';
import { STATUSES } from '#schema/provider.ts';
import { wordOf } from '../canary.ts';

/** Words with one in them that is in no dictionary, so that finding it means that they came through. */
export interface Wording {
  readonly marker: string;
  readonly says: string;
  /** Whether they are in general terms: made so, not judged. */
  readonly isGeneral: boolean;
}

/** Who approved, when, and what of it: these very words, or something like them. */
export interface Signature {
  readonly by: string;
  readonly on: string;
  readonly how: 'exact' | 'changed' | 'elsewhere' | 'of-another' | 'translated';
}

export interface Said {
  readonly wording: Wording;
  readonly signatures: readonly Signature[];
}

export interface Agreed {
  readonly on: string;
  readonly by: string | undefined;
  readonly isShort: boolean;
}

/** What stands under one key of `personal`. */
export interface Item {
  readonly key: string;
  /** `short` is text without a consent. */
  readonly shape: 'short' | 'text' | 'list';
  readonly said: readonly Said[];
  readonly consent: Agreed | undefined;
  readonly until: string | undefined;
  readonly withdrawn: string | undefined;
}

export interface Portrait {
  readonly alt: Said;
  readonly signatures: readonly Signature[];
  readonly consent: Agreed | undefined;
  readonly isThere: boolean;
  readonly hasLocation: boolean;
}

/** What of a bio somebody put into Spanish. */
export interface Rendering {
  /** Whether the file has an error. */
  readonly isHeld: boolean;
  /** Whether the original changed since. */
  readonly isStale: boolean;
  readonly ended: readonly string[];
  readonly personal: readonly Item[];
  readonly approach: Said | undefined;
  readonly alt: Said | undefined;
  readonly body: readonly Said[];
}

export interface Person {
  readonly slug: string;
  readonly name: string;
  readonly status: (typeof STATUSES)[number];
  /** Whether the file has an error. */
  readonly isHeld: boolean;
  /** What ended waivers covered. */
  readonly ended: readonly string[];
  readonly personal: readonly Item[];
  readonly approach: Said | undefined;
  readonly body: readonly Said[];
  readonly photo: Portrait | undefined;
  readonly leftNotice: { readonly consent: string; readonly until: string } | undefined;
  readonly spanish: Rendering | undefined;
}

export interface Version {
  readonly audience: 'public' | 'staff';
  readonly policy: string;
  readonly effective: string;
  readonly summary: Wording;
  readonly body: Wording;
  readonly signatures: readonly Signature[];
}

export interface World {
  readonly today: string;
  readonly profile: (typeof PROFILES)[number];
  readonly categories: Readonly<Record<string, (typeof STANCES)[number]>>;
  readonly term: string;
  readonly approval: {
    readonly required: boolean;
    readonly covers: readonly (typeof COVERS)[number][];
    readonly approvers: readonly string[];
    readonly ownWording: boolean;
    readonly logins: Readonly<Record<string, string>>;
  };
  readonly isPublicRepository: boolean;
  readonly afterLeaving: 'gone' | 'notice';
  readonly people: readonly Person[];
  readonly versions: readonly Version[];
}

/** Words with numbers from here on are for places that only files have. */
export const MARKERS = 2048;

/** How often a thing is out of order, of a hundred. */
export interface Faults {
  /** Wording that is not in general terms, a key that is no category, an error in the file, a public repository. */
  readonly errors: number;
  /** A consent, an approval or a status with which nothing is shown. */
  readonly lacks: number;
  /** Words that stand in other places, too. */
  readonly echoes: number;
}

/** The people there are, and under which names each might sign. */
export const PEOPLE = [
  { slug: 'amara-osei', name: 'Dr Amara Osei', signs: ['Amara Osei', 'A. Osei', 'aosei', 'AOsei'] },
  { slug: 'ben-whitaker', name: 'Ben Whitaker', signs: ['Ben Whitaker, DDS', 'WHITAKER, Ben'] },
  { slug: 'chi-nakamura', name: 'Chi Nakamura', signs: ['Chi Nakamura'] },
] as const;
export const LOGINS = { aosei: 'Amara Osei', dreyes: 'Dana Reyes' };

/** No one's own words are theirs to approve. */
export const MANAGERS = ['Dana Reyes', 'Kim Lee'] as const;

/** Every wording of a person with the key its approval stands under. */
export function wordingsOf({ personal, approach, body, photo }: Person): [key: string, said: Said][] {
  return [
    ...personal.flatMap(({ key, said }) => said.map((one): [string, Said] => [key, one])),
    ...(approach === undefined ? [] : [['approach', approach] as [string, Said]]),
    ...body.map((one): [string, Said] => ['body', one]),
    ...(photo === undefined ? [] : [['alt', photo.alt] as [string, Said]]),
  ];
}

/** The same of their translation. */
export function renderedOf({ spanish }: Person): [key: string, said: Said][] {
  if (spanish === undefined) return [];
  const { personal, approach, alt, body } = spanish;
  return [
    ...personal.flatMap(({ key, said }) => said.map((one): [string, Said] => [key, one])),
    ...(approach === undefined ? [] : [['approach', approach] as [string, Said]]),
    ...body.map((one): [string, Said] => ['body', one]),
    ...(alt === undefined ? [] : [['alt', alt] as [string, Said]]),
  ];
}

const days = fc.oneof(
  // Days around each other and around the ends of terms, and leap days.
  fc.constantFrom('2024-02-29', '2024-11-21', '2024-11-22', '2026-05-04', '2026-11-20', '2026-11-21'),
  fc
    .tuple(
      fc.integer({ min: 2022, max: 2029 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-')),
);
const past = fc.constantFrom('2025-02-28', '2025-12-31', '2026-05-04', '2026-11-20');

const often = <T>(usual: fc.Arbitrary<T>, other: fc.Arbitrary<T>, percent: number): fc.Arbitrary<T> =>
  fc.oneof({ weight: 100 - percent, arbitrary: usual }, { weight: percent, arbitrary: other });
const maybe = <T>(one: fc.Arbitrary<T>, percent: number): fc.Arbitrary<T | undefined> =>
  often<T | undefined>(fc.constant(undefined), one, percent);

const GENERAL: readonly ((word: string) => string)[] = [
  (word) => `likes ${word} very much`,
  (word) => `enjoys a little ${word} after work`,
  (word) => `long walks, and ${word} after them`,
];
const TELLING: readonly ((word: string) => string)[] = [
  (word) => `has 17 of ${word}`,
  (word) => `likes ${word} on Tuesdays`,
  (word) => `often at ${word[0]?.toUpperCase()}${word.slice(1)} Street`,
  (word) => `likes ${word} with three children`,
  (word) => `likes ${word} at six each morning`,
];

/** Any practice there may be, as far as it matters to what becomes public. */
export function worlds({ errors, lacks, echoes }: Faults): fc.Arbitrary<World> {
  const wording = fc
    .tuple(
      often(fc.nat(MARKERS - 1), fc.nat(3), echoes),
      often(
        fc.constantFrom(...GENERAL.map((form) => ({ form, isGeneral: true }))),
        fc.constantFrom(...TELLING.map((form) => ({ form, isGeneral: false }))),
        errors,
      ),
    )
    .map(([number, { form, isGeneral }]): Wording => {
      const marker = wordOf(number);
      return { marker, says: form(marker), isGeneral };
    });
  const signature: fc.Arbitrary<Signature> = fc.record({
    by: often<string>(
      fc.constantFrom(...MANAGERS),
      fc.constantFrom('Nobody Known', ...PEOPLE.flatMap(({ signs }) => signs)),
      lacks,
    ),
    on: often(past, days, lacks),
    how: often<Signature['how']>(
      fc.constant('exact'),
      fc.constantFrom('changed', 'elsewhere', 'of-another', 'translated'),
      lacks,
    ),
  });
  const signatures = often(
    fc.array(signature, { minLength: 1, maxLength: 2 }),
    fc.constant<Signature[]>([]),
    lacks,
  );
  const said: fc.Arbitrary<Said> = fc.record({ wording, signatures });
  const consent = often<Agreed | undefined>(
    fc.record({
      on: often(past, days, lacks),
      by: often<string | undefined>(fc.constant('Themselves'), fc.constant(undefined), lacks),
      isShort: fc.boolean(),
    }),
    fc.constant(undefined),
    lacks,
  ).map((one) => (one?.isShort ? { ...one, by: undefined } : one));
  const category = fc.constantFrom(...CATEGORIES.map(({ id }) => id));
  const item: fc.Arbitrary<Item> = fc
    .record({
      key: often<string>(
        category,
        fc.constantFrom('hobbies', 'constructor', '__proto__'),
        Math.ceil(errors / 2),
      ),
      shape: often<Item['shape']>(fc.constantFrom('text', 'list'), fc.constant('short'), lacks),
      said: fc.array(said, { minLength: 1, maxLength: 3 }),
      consent,
      until: maybe(days, lacks),
      withdrawn: maybe(days, lacks),
    })
    .map((one) => (one.shape === 'list' ? one : { ...one, said: one.said.slice(0, 1) }));
  const subject = fc.oneof(
    fc.constantFrom(
      'body',
      'body.0',
      'body.1',
      'body.10',
      'approach',
      'photo',
      'photo.alt',
      'personal',
      'name',
      '',
    ),
    fc.tuple(category, fc.nat(2)).map(([id, index]) => `personal.${id}.${index}`),
    category.map((id) => `personal.${id}`),
  );
  const person = (who: (typeof PEOPLE)[number]): fc.Arbitrary<Omit<Person, 'spanish'>> =>
    fc.record({
      slug: fc.constant(who.slug),
      name: fc.constant(who.name),
      status: often<Person['status']>(fc.constant('active'), fc.constantFrom(...STATUSES), lacks),
      isHeld: fc.nat(99).map((n) => n >= 100 - Math.ceil(errors / 2)),
      ended: fc.array(subject, { maxLength: 1 + Math.ceil(lacks / 20) }),
      personal: fc.uniqueArray(item, { maxLength: 5, selector: ({ key }) => key }),
      approach: maybe(said, 60),
      body: fc.array(said, { maxLength: 3 }),
      photo: maybe(
        fc.record({
          alt: said,
          signatures,
          consent,
          isThere: fc.nat(99).map((n) => n >= Math.ceil(errors / 2)),
          hasLocation: fc.boolean(),
        }),
        50,
      ),
      leftNotice: maybe(fc.record({ consent: days, until: days }), 50),
    });
  // What is put into Spanish, before it is known of what: words in stock, and how each detail was agreed to.
  const stock = fc.record({
    isHeld: fc.nat(99).map((n) => n >= 100 - Math.ceil(errors / 2)),
    isStale: fc.nat(99).map((n) => n >= 100 - Math.ceil(lacks / 2)),
    ended: fc.array(subject, { maxLength: Math.ceil(lacks / 20) }),
    words: fc.array(said, { minLength: 12, maxLength: 12 }),
    agreed: fc.array(fc.record({ consent, until: maybe(days, lacks), withdrawn: maybe(days, lacks) }), {
      minLength: 5,
      maxLength: 5,
    }),
    /** Which parts are left out, which have one too many, which say again what the original says, and what is made up. */
    isLeftOut: fc.array(often(fc.constant(false), fc.constant(true), 20), { minLength: 8, maxLength: 8 }),
    isLonger: fc.array(often(fc.constant(false), fc.constant(true), errors), { minLength: 8, maxLength: 8 }),
    isCopied: fc.array(often(fc.constant(false), fc.constant(true), errors), { minLength: 8, maxLength: 8 }),
    more: maybe(item, errors),
  });
  const inSpanish = fc.tuple(fc.nat(99), stock).map(([n, one]) => (n < 45 ? one : undefined));
  const version: fc.Arbitrary<Version> = fc.record({
    audience: fc.constantFrom('public', 'staff'),
    policy: fc.constantFrom('social-media', 'complaints'),
    effective: often(past, days, lacks),
    summary: wording,
    body: wording,
    signatures,
  });
  return fc.record({
    today: often(fc.constant('2026-11-21'), days, 20),
    profile: fc.constantFrom(...PROFILES),
    categories: fc.dictionary(category, fc.constantFrom(...STANCES), { maxKeys: 8 }),
    term: often(fc.constant('P24M'), fc.constantFrom('P1M', 'P2Y', 'P1Y6M', 'P120M'), lacks),
    approval: fc.record({
      required: fc.boolean(),
      covers: often(fc.constant<World['approval']['covers']>(COVERS), fc.subarray([...COVERS]), lacks),
      approvers: often(
        fc.constantFrom<string[]>([], [...MANAGERS]),
        fc.subarray([...MANAGERS, 'Amara Osei', 'aosei', 'Ben Whitaker, DDS']),
        lacks,
      ),
      ownWording: fc.boolean(),
      logins: fc.constantFrom<Record<string, string>>({}, LOGINS),
    }),
    isPublicRepository: fc.nat(99).map((n) => n >= 100 - errors),
    afterLeaving: fc.constantFrom('gone', 'notice'),
    people: fc
      .integer({ min: 1, max: PEOPLE.length })
      .chain((count) =>
        fc.tuple(
          ...PEOPLE.slice(0, count).map((who) =>
            fc
              .tuple(person(who), inSpanish)
              .map(([one, made]) => ({ ...one, spanish: rendering(one, made) })),
          ),
        ),
      ),
    versions: fc.uniqueArray(version, {
      maxLength: 4,
      selector: (one) => `${one.audience} ${one.policy} ${one.effective}`,
    }),
  });
}

interface Stock extends Pick<Rendering, 'isHeld' | 'isStale' | 'ended'> {
  readonly words: readonly Said[];
  readonly agreed: ReadonlyArray<Pick<Item, 'consent' | 'until' | 'withdrawn'>>;
  readonly isLeftOut: readonly boolean[];
  readonly isLonger: readonly boolean[];
  readonly isCopied: readonly boolean[];
  readonly more: Item | undefined;
}

/** A translation of a bio out of words in stock: mostly of its shape. */
function rendering(one: Omit<Person, 'spanish'>, made: Stock | undefined): Rendering | undefined {
  if (made === undefined) return undefined;
  const words = [...made.words];
  const next = (original: Said, part: number): Said => {
    const [said = original] = words.splice(0, 1);
    return made.isCopied[part] ? { ...said, wording: original.wording } : said;
  };
  const whole = (originals: readonly Said[], part: number): Said[] => {
    const [first] = originals;
    const all = originals.map((each) => next(each, part));
    return made.isLonger[part] && first !== undefined ? [...all, next(first, part)] : all;
  };
  const isThere = (part: number) => !made.isLeftOut[part];
  const { approach, photo, body, personal } = one;
  return {
    isHeld: made.isHeld,
    isStale: made.isStale,
    ended: made.ended,
    approach: approach && isThere(5) ? next(approach, 5) : undefined,
    alt: photo && isThere(6) ? next(photo.alt, 6) : undefined,
    body: isThere(7) ? whole(body, 7) : [],
    personal: [
      ...personal.flatMap(({ key, shape, said }, part): Item[] => {
        if (!isThere(part)) return [];
        const all = whole(said, part);
        const agreed = made.agreed[part] ?? { consent: undefined, until: undefined, withdrawn: undefined };
        return [{ key, shape: all.length > 1 ? 'list' : shape, said: all, ...agreed }];
      }),
      ...(made.more === undefined || personal.some(({ key }) => key === made.more?.key) ? [] : [made.more]),
    ],
  };
}
