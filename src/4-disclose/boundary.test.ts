import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { CASES, share } from '../../test/property/cases.ts';
import { ALL_CATEGORIES, NEVER_LOOSENED, stanceIn } from '../../test/property/design-stances.ts';
import { markedWordsOf } from '../../test/property/marked-words.ts';
import {
  isNamed,
  shownBy,
  shownInSpanish,
  stateOf,
  type Verdict,
  verdictsOn,
} from '../../test/property/oracle.ts';
import { type World, worlds } from '../../test/property/random-practice.ts';
import { fileOf, pattern, spanishOf } from '../../test/property/random-records.ts';
import { shownOf, versionsIn } from '../../test/property/shown.ts';
import { type Disclosed, disclose } from './disclose.ts';

/** The boundary as a whole, on practices nobody thought of, against what the design says of them. */

const world = worlds({ errors: 8, lacks: 12, echoes: 10 });
let recordsOf: Awaited<ReturnType<typeof pattern>>;
beforeAll(async () => {
  recordsOf = await pattern();
});
const decide = (one: World): Disclosed => disclose(recordsOf(one));

/** What should be shown of people, in the same words. */
const inWords = (verdicts: readonly Verdict[]): string[] =>
  verdicts.map(({ person, subject, says }) =>
    [person, subject.replace(/^(?:personal|photo)\.|\.\d+$/g, ''), says].filter(Boolean).join(' '),
  );

const withoutDigest = (shown: string) => shown.replace(/ photo sha256-.*/, ' photo');

describe('any practice', { timeout: 300_000 }, () => {
  test('is decided thing by thing as the design says, and shows exactly what was decided to be shown', () => {
    let shown = 0;
    let rendered = 0;
    fc.assert(
      fc.property(world, (one) => {
        const { ledger, site, translated } = decide(one);
        const decided = ledger.people.flatMap(({ entries }) =>
          entries.map(
            ({ person, lang, subject, outcome, reason }) =>
              `${person} ${lang} ${subject} ${outcome} ${reason}`,
          ),
        );
        const expected = verdictsOn(one).map(
          ({ person, lang, subject, reason }) =>
            `${person} ${lang} ${subject} ${reason === undefined ? 'published' : 'withheld'} ${reason}`,
        );
        expect(decided.sort()).toEqual(expected.sort());
        const found = shownOf(site).map(withoutDigest);
        expect(found.sort()).toEqual(inWords(shownBy(one)).sort());
        const inSpanish = translated.flatMap(shownOf).map(withoutDigest);
        expect(inSpanish.sort()).toEqual(inWords(shownInSpanish(one)).sort());
        shown += found.length;
        rendered += shownInSpanish(one).filter(({ lang }) => lang === 'es').length;
      }),
      share(0.55),
    );
    // The boundary is no wall, and the property not empty.
    expect(shown).toBeGreaterThan(CASES / 2);
    expect(rendered).toBeGreaterThan(CASES / 20);
  });

  test('has no withheld word in anything that is shown, recorded or said about it', () => {
    fc.assert(
      fc.property(world, (one) => {
        const { site, translated, ledger, withheld, hiddenFromStaff, findings } = decide(one);
        const { open, closed, sensitive } = markedWordsOf(one);
        const { staffPolicies, ...shown } = site;
        const others = translated.map(({ staffPolicies: _, ...other }) => other);
        const text = JSON.stringify([shown, others]);
        for (const marker of closed) expect(text).not.toContain(marker);
        const forStaff = JSON.stringify([staffPolicies, translated.map((other) => other.staffPolicies)]);
        for (const marker of sensitive) expect(forStaff).not.toContain(marker);
        const quiet = JSON.stringify({ ledger, withheld, hiddenFromStaff, findings });
        for (const marker of [...open, ...closed]) expect(quiet).not.toContain(marker);
      }),
      share(0.1),
    );
  });

  test('names nobody who left or isn’t there yet, unless they agreed to a notice', () => {
    fc.assert(
      fc.property(world, (one) => {
        const { site, translated } = decide(one);
        const text = JSON.stringify([site, translated]);
        for (const person of one.people)
          expect([person.name, text.includes(person.name)]).toEqual([person.name, isNamed(person, one)]);
      }),
      share(0.03),
    );
  });

  test('shows the approved versions of its policies, each in its place', () => {
    fc.assert(
      fc.property(world, (one) => {
        const { policies, staffPolicies } = decide(one).site;
        const found = [...versionsIn('public', policies, true), ...versionsIn('staff', staffPolicies, true)];
        const expected = one.versions.flatMap((version) => {
          const state = stateOf(version, one);
          const { audience, policy, effective, body } = version;
          return state === undefined ? [] : [[audience, policy, effective, body.says, state].join(' ')];
        });
        expect(found.sort()).toEqual(expected.sort());
      }),
      share(0.1),
    );
  });

  test('has the stances of the design, and never loosens what can’t be loosened', () => {
    fc.assert(
      fc.property(world, (one) => {
        const stances = decide(one).site.stances.map(({ category, stance }) => [category.id, stance]);
        expect(Object.fromEntries(stances)).toEqual(
          Object.fromEntries(ALL_CATEGORIES.map((id) => [id, stanceIn(one, id)])),
        );
        for (const id of NEVER_LOOSENED) expect(stances).toContainEqual([id, 'never']);
      }),
      share(0.03),
    );
  });

  test('may hold nothing withheld where its repository is public: an error, or a warning where time alone withheld it', () => {
    fc.assert(
      fc.property(world, (one) => {
        const found = decide({ ...one, isPublicRepository: true }).findings.filter(
          // What stands in the approvals alone is another matter.
          ({ rule, file }) => rule === 'disclosure/no-public-source' && file.startsWith('content/'),
        );
        const expected = verdictsOn(one)
          .filter(({ reason }) => reason !== undefined)
          .map(({ person, lang, subject, reason }) => [
            lang === undefined ? fileOf(person) : spanishOf(person),
            subject,
            /consent-expired|withdrawn|waiver-ended|original-|translation-/.test(reason ?? '')
              ? 'warning'
              : undefined,
          ]);
        const located = one.people.flatMap(({ slug, photo }) =>
          photo?.isThere && photo.hasLocation ? [[fileOf(slug), 'photo', undefined]] : [],
        );
        const key = (parts: readonly unknown[]) => parts.join(' ');
        expect(found.map(({ file, subject, atMost }) => key([file, subject, atMost])).sort()).toEqual(
          [...expected, ...located].map(key).sort(),
        );
      }),
      share(0.03),
    );
  });
});
