import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_ON_A_PAGE, partsByName } from './by-name.ts';

const named = (names: readonly string[]) => names.map((sortName) => ({ sortName }));
const many = (sortName: string, count = MOST_ON_A_PAGE) =>
  Array.from({ length: count }, (_, at) => ({ sortName: `${sortName} ${String(at).padStart(4, '0')}` }));
const said = (people: readonly { readonly sortName: string }[]) =>
  partsByName(people).map((part) => [part.letters, part.address, part.people.length]);

test('people stand under the letter their names begin with, however it is written', () => {
  expect(said(named(['Adeyemi Sade', 'Álvarez Ana', 'O’Brien Pat', 'Osei Amara', 'Øst Liv', '– –']))).toEqual(
    [
      ['A', 'a', 2],
      ['O', 'o', 3],
      ['#', '-', 1],
    ],
  );
  expect(said(named(['Жук Ива', '김 민수', '山田 太郎', 'Ærø Bo']))).toEqual([
    ['Ж', '_436_', 1],
    ['김', '_ae40_', 1],
    ['山', '_5c71_', 1],
    ['A', 'a', 1],
  ]);
});

test('a letter with more than a page shows has a part for each second letter, and so on', () => {
  const nguyen = many('Nguyen');
  expect(said([...nguyen, ...named(['Nash Bo'])])).toEqual([
    ['Ng', 'ng', MOST_ON_A_PAGE],
    ['Na', 'na', 1],
  ]);
  const anh = named(['Nguyen Anh', 'Nguyen Bo', 'Nguyenova Eva', 'N']);
  expect(said([...many('Ng', 1), ...nguyen, ...anh])).toEqual([
    ['Ng', 'ng-', 1],
    ['Nguyen 0', 'nguyen-0', MOST_ON_A_PAGE],
    ['Nguyen A', 'nguyen-a', 1],
    ['Nguyen B', 'nguyen-b', 1],
    ['Nguyeno', 'nguyeno', 1],
    ['N', 'n-', 1],
  ]);
});

test('more people of one and the same name than a page shows stand on one page all the same', () => {
  expect(said(Array.from({ length: MOST_ON_A_PAGE + 1 }, () => ({ sortName: 'Smith John' })))).toEqual([
    ['Smith John', 'smith-john-', MOST_ON_A_PAGE + 1],
  ]);
});

test('everyone is in one part, and no two parts have the same address', () => {
  const letters = fc.constantFrom('a', 'b', 'B', 'ø', 'ß', 'Đ', '字', '-', '_', '’', '1', 'f8', ' ', '𝒜');
  const names = fc.array(fc.array(letters, { maxLength: 5 }), { maxLength: 12 });
  fc.assert(
    fc.property(names, (some) => {
      // As many of each that a few letters are too many already.
      const people = some.flatMap((one) => many(one.join(''), 150));
      const parts = partsByName(people);
      expect(parts.flatMap((part) => part.people).sort(bySortName)).toEqual([...people].sort(bySortName));
      const addresses = parts.map(({ address }) => address);
      expect(new Set(addresses).size).toBe(addresses.length);
      for (const address of addresses) expect(address).toMatch(/^[a-z0-9_-]+$/);
    }),
    { numRuns: 40 },
  );
});

function bySortName(a: { readonly sortName: string }, b: { readonly sortName: string }): number {
  return a.sortName < b.sortName ? -1 : a.sortName > b.sortName ? 1 : 0;
}
