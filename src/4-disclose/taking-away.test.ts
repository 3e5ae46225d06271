import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { share } from '../../test/property/cases.ts';
import { type World, worlds } from '../../test/property/random-practice.ts';
import { pattern } from '../../test/property/random-records.ts';
import { allShownIn } from '../../test/property/shown.ts';
import { TAKINGS } from '../../test/property/takings.ts';
import { disclose } from './disclose.ts';

/** Whatever is taken away, and however much time passes: nothing more becomes public. */

const world = worlds({ errors: 8, lacks: 12, echoes: 10 });
let recordsOf: Awaited<ReturnType<typeof pattern>>;
beforeAll(async () => {
  recordsOf = await pattern();
});
const siteOf = (one: World) => disclose(recordsOf(one)).site;
/** In whatever language: what is public in one is no news in another. */
const shownIn = (one: World) => {
  const { site, translated } = disclose(recordsOf(one));
  return [site, ...translated].flatMap(allShownIn);
};

test.each(TAKINGS)('%s never publishes more', (_, take) => {
  fc.assert(
    fc.property(world, fc.nat(60), (one, pick) => {
      const before = shownIn(one);
      for (const text of shownIn(take(one, pick))) expect(before).toContain(text);
    }),
    share(0.015),
  );
});

describe('time', () => {
  // By then everything has begun that ever begins in these practices, and later every consent is over that ends.
  const begun = '2030-01-01';
  const over = '2045-01-01';

  test('once everything has begun, no later day publishes more', () => {
    fc.assert(
      fc.property(world, fc.constantFrom('2030-06-30', '2032-01-01', over), (one, later) => {
        const before = shownIn({ ...one, today: begun });
        for (const text of shownIn({ ...one, today: later })) expect(before).toContain(text);
      }),
      share(0.03),
    );
  });

  test('when every consent has run out, no photo and no item is public but what does not expire', () => {
    fc.assert(
      fc.property(world, (one) => {
        for (const { personal, photo } of siteOf({ ...one, today: over }).providers) {
          expect(personal.map(({ category }) => category).filter((id) => id !== 'pronouns')).toEqual([]);
          expect(photo).toBeUndefined();
        }
      }),
      share(0.02),
    );
  });
});
