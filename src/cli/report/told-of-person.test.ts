import { expect, test } from 'vitest';
import { bio, disclosed, practice } from '../../../test/practice.ts';
import { toldOfPerson } from './told-of-person.ts';

const person = (name: string) =>
  bio(
    'locations: [main-street]\n',
    '',
    `name: ${name}\nprofession: physician\ntitle: Doctor\ncredentials: [MD]\n`,
  );

/** Where the names of the first of so many people are told. */
async function pagesOfName(count: number): Promise<readonly string[] | undefined> {
  const letters = 'abcdefghijklmnopqrstu';
  const names = Array.from({ length: count }, (_, at) => [
    `B${letters[Math.floor(at / 20)]}`,
    `M${letters[at % 20]}`,
  ]);
  const bios = names.map(([first, last]) => [
    `content/providers/${first}-${last}.md`.toLowerCase(),
    person(`${first} ${last}`),
  ]);
  const { site } = await disclosed(practice(Object.fromEntries(bios)));
  const view = site.providers.find(({ slug }) => slug === 'ba-ma');
  return view && toldOfPerson(view, site).tells.find(({ label }) => label === 'Name')?.pages;
}

test('a name is told on the bio, on the list of everyone and on the first page; of very many on a part of the list', async () => {
  expect(await pagesOfName(20)).toEqual(['/providers/ba-ma/', '/providers/', '/']);
  expect(await pagesOfName(405)).toEqual(['/providers/ba-ma/', '/providers/by-name/ma/']);
});
