import { inspect } from 'node:util';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { Search, Withheld, words } from './withheld.ts';

const about = { person: 'amara-osei', place: 'content/providers/amara-osei.md personal.pets' };
let secret: Withheld;
beforeEach(() => {
  secret = new Withheld('Zwei Rettungshunde', about);
});

describe('a withheld value', () => {
  test('prints as [withheld] wherever a program prints it', () => {
    const nested = { list: [secret], map: new Map([['key', secret]]), set: new Set([secret]) };
    const error = new Error(`about ${secret}`, { cause: secret });
    const printed = [
      `${secret}`,
      String(secret),
      `${[secret]}`,
      [secret].join(),
      JSON.stringify(secret),
      JSON.stringify(nested),
      inspect(secret),
      inspect(nested, { depth: 9 }),
      inspect(secret, { showHidden: true }),
      inspect(nested, { showHidden: true, depth: 9, getters: true }),
      inspect(error, { showHidden: true }),
      inspect(secret, { customInspect: false, showHidden: true, getters: true }),
    ];
    for (const text of printed) expect(text).not.toMatch(/zwei|rettungs/i);
    for (const text of printed.slice(0, 9)) expect(text).toContain('[withheld]');
  });

  test('gives its words to nobody: no key, symbol, copy or subclass has them', () => {
    const keys = [
      ...Reflect.ownKeys(secret),
      ...Reflect.ownKeys(Withheld),
      ...Reflect.ownKeys(Withheld.prototype),
    ].map(String);
    expect(keys.filter((key) => /word|value|needle/i.test(key))).toEqual([]);
    expect(JSON.stringify([structuredClone({ ...secret }), Object.values(secret)])).not.toMatch(
      /zwei|rettungs/i,
    );
    expect(() => Object.assign(secret, { person: 'x' })).toThrow();
    expect(inspect(new Search([secret]), { showHidden: true, depth: 9 })).not.toMatch(/zwei|rettungs/i);
  });

  test.each([
    'We have zwei Rettungshunde.',
    'ZWEI-RETTUNGSHUNDE',
    'zwei\n\n rettungshunde',
    'ｚｗｅｉ ｒｅｔｔｕｎｇｓｈｕｎｄｅ',
    'zwei Rettungs\u00adhunde',
    'z\u200bwei Rettungshunde',
    'zwéi_Rettüngshunde',
  ])('is found in %j', (text) => {
    expect(secret.foundIn(text)).toBe(true);
  });

  test.each([
    'Zwei',
    'Rettungshunde zwei',
    'zwei liebe Rettungshunde',
    'dreizwei Rettungshunde',
    'zwei Rettungshundeschule',
    '',
  ])('is not found in %j', (text) => {
    expect(secret.foundIn(text)).toBe(false);
  });

  test('of many words is found by any eight of them in a row, and by fewer not', () => {
    const all = Array.from({ length: 30 }, (_, i) => `word${i}`);
    const paragraph = new Withheld(all.join(' '), about);
    expect(paragraph.foundIn(all.slice(11, 19).join(', '))).toBe(true);
    expect(paragraph.foundIn(all.slice(11, 18).join(', '))).toBe(false);
  });

  test('with a link in it is found with and without the address', () => {
    const linked = new Withheld('I play in the [River Band](https://band.example/x)', about);
    expect(linked.foundIn('I play in the River Band!')).toBe(true);
    expect(linked.foundIn('I play in the River Band https band example x')).toBe(true);
    expect(new Withheld('[River](x)band', about).foundIn('the river band')).toBe(true);
    expect([linked.length, new Withheld('Two dogs', about).length, new Withheld('', about).length]).toEqual([
      10, 2, 0,
    ]);
  });

  test('is telling from three words or seven digits on, and not if it is a mere day of no one', () => {
    const isTelling = (value: string, person = 'x') => new Withheld(value, { person, place: 'x' }).isTelling;
    expect([
      isTelling('jazz piano'),
      isTelling('plays jazz piano'),
      isTelling('503 5550'),
      isTelling('503-555-0100'),
    ]).toEqual([false, true, true, true]);
    expect([isTelling('1975-03-12'), isTelling('2026-05-04', ''), isTelling(' 2026-05-04 ', '')]).toEqual([
      true,
      false,
      false,
    ]);
    expect([
      isTelling('2026 05 04', ''),
      isTelling('2026-05-04 x', ''),
      isTelling('2026-05-04 x y', ''),
    ]).toEqual([true, true, true]);
    expect([isTelling(''), isTelling('—')]).toEqual([false, false]);
  });
});

describe('a withheld number', () => {
  const phone = () => new Withheld('+1 503-555-0142', about);
  test.each([
    '(503) 555-0142',
    '503.555.0142',
    'tel:+15035550142',
    '5 0 3 5 5 5 0 1 4 2',
    '+1 (503) 555–0142.',
    '٥٠٣ ٥٥٥ ٠١٤٢',
    '００１ 503 555 0142',
  ])('is found in %j', (text) => {
    expect(phone().foundIn(text)).toBe(true);
  });
  test.each(['503-555-0143', '503-555-01423', 'x5035550142x', '503-555', '541-555-0142'])(
    'is not found in %j',
    (text) => {
      expect(phone().foundIn(text)).toBe(false);
    },
  );
  test('is found with another country’s way of writing it', () => {
    const british = new Withheld('07700 900123', about);
    expect(british.foundIn('+44 7700 900123')).toBe(true);
    expect(british.foundIn('tel:+447700900123')).toBe(true);
    expect(new Withheld('+44 7700 900123', about).foundIn('call 07700 900 123')).toBe(true);
  });
  test('with a word beside it is found without the word; a paragraph with years is not one', () => {
    expect(new Withheld('503-555-0142 (cell, evenings only)', about).foundIn('5035550142')).toBe(true);
    expect(new Withheld('In Leeds from 2001 to 2005 and 2009', about).foundIn('2001 2005 2009')).toBe(false);
  });
});

describe('words', () => {
  test('fold case, width, accents, ligatures and letters without a decomposition', () => {
    expect(words('Straße STRASSE ｓtrasse Søren Łódź ﬁne naïve ΟΔΟΣ οδος')).toEqual([
      'strasse',
      'strasse',
      'strasse',
      'soren',
      'lodz',
      'fine',
      'naive',
      'οδοσ',
      'οδοσ',
    ]);
  });
  test('are single characters in scripts without spaces', () => {
    expect(words('我喜欢爬山')).toEqual(['我', '喜', '欢', '爬', '山']);
    expect(new Withheld('爬山', about).foundIn('我喜欢爬山。')).toBe(true);
  });
  test('are the same whatever stands between them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zA-Zäéß0-9]{1,8}$/), { minLength: 1 }),
        fc.constantFrom(' ', '-', '—', '\u00a0', '·', ' / ', '\n', '’', '\u2028'),
        (list, gap) => {
          expect(words(list.join(gap))).toEqual(list.flatMap((one) => words(one)));
        },
      ),
    );
  });
});

describe('a search', () => {
  test('finds what a plain comparison of words finds, and nothing else', () => {
    const word = fc.constantFrom('a', 'b', 'c', 'É', 'dd', '7');
    const value = fc.array(word, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 6 }),
        fc.array(word, { maxLength: 60 }),
        (values, list) => {
          const text = list.join(' ');
          const plain = ` ${words(text).join(' ')} `;
          const all = values.map((one, i) => new Withheld(one.join(' '), { person: 'x', place: String(i) }));
          const found = new Set(
            new Search(all).find(text).flatMap(({ withheld }) => withheld.map(({ place }) => place)),
          );
          for (const [i, one] of values.entries()) {
            const folded = words(one.join(' '));
            const runs =
              folded.length <= 8 ? [folded] : folded.slice(7).map((_, at) => folded.slice(at, at + 8));
            expect(found.has(String(i))).toBe(runs.some((run) => plain.includes(` ${run.join(' ')} `)));
          }
        },
      ),
    );
  });

  test('finds the same in another thread, to which it gives digests and no words', () => {
    const [name, number] = ['Zwei liebe Rettungshunde', '+1 503-555-0199'];
    const values = [name, name, number].map(
      (value, at) => new Withheld(value, { person: '', place: `${at}` }),
    );
    const digests = structuredClone(new Search(values).digests());
    const text = `He has ${name}; call ${number}, or (503) 555-0199.`;
    const found = (search: Search) =>
      search
        .find(text)
        .map(({ withheld, ...hit }) => ({ ...hit, places: withheld.map(({ place }) => place) }));
    expect(found(new Search(digests))).toEqual(found(new Search(values)));
    expect(found(new Search(digests)).flatMap(({ places }) => places)).toEqual(
      expect.arrayContaining(['0', '1', '2']),
    );
    expect(inspect(digests, { depth: 9, maxArrayLength: null })).not.toMatch(/zwei|liebe|rettung|5550199/i);
  });

  test('knows whether it looks for anything, and says what it may', () => {
    const [first] = new Search([secret]).find('zwei rettungshunde');
    expect([new Search([]).isEmpty, new Search([secret]).isEmpty]).toEqual([true, false]);
    expect([
      new Search(new Search([]).digests()).isEmpty,
      new Search(new Search([secret]).digests()).isEmpty,
    ]).toEqual([true, false]);
    expect(first?.withheld).toEqual([secret]);
    expect(new Search([secret]).digests().sought).toEqual([{ ...about, isTelling: false }]);
    expect(new Search([new Withheld('', about)]).find('any words at all')).toEqual([]);
  });

  test('tells the characters where a value stands', () => {
    const text = 'My “Zwei   Rettungshunde” bark';
    const [hit] = new Search([secret]).find(text);
    expect(text.slice(hit?.start, hit?.end)).toBe('Zwei   Rettungshunde');
  });
});
