import { expect, test } from 'vitest';
import { amara, ben, findingsOf, html, OWN } from './fixture.ts';

/** How a message shows an address that leads nowhere. */
async function shown(href: string, path: string, withheld = [amara('Curling'), amara('Two dogs')]) {
  const files = { [path]: html(`<a href="${href}">x</a>`) };
  const found = await findingsOf('site/no-broken-link', files, { withheld });
  return found.map(({ message }) => /leads to (.*) \(<a href>\)/.exec(message)?.[1]);
}

test('a message shows an address without the part that tells what is withheld', async () => {
  expect(await shown('/sports/curling/club', OWN)).toEqual(['/sports/[withheld]/club']);
  expect(await shown('/sports/chess/club', OWN)).toEqual(['/sports/chess/club']);
});

test('a message never shows it in words written as one, or in an escape', async () => {
  expect(await shown('/twoDogs/', OWN)).toEqual(['/[withheld]/']);
  expect(await shown('/two-dogsHome/', OWN)).toEqual(['/[withheld]/']);
  expect(await shown('/c%2575rling/', OWN)).toEqual(['/[withheld]/']);
});

test('a message shows nothing of an address that tells it only as a whole', async () => {
  expect(await shown('/two/dogs/', OWN)).toEqual(['[withheld]']);
});

test('a message on another page shows words that tell nothing of anybody', async () => {
  expect(await shown('/curling/', 'a.html')).toEqual(['/curling/']);
  expect(await shown('/two/old/dogs/', 'a.html', [amara('Two old dogs')])).toEqual(['[withheld]']);
});

test('a message hides what two persons withhold on the page of either', async () => {
  const both = [ben('Curling'), amara('Curling')];
  expect(await shown('/curling/', OWN, both)).toEqual(['/[withheld]/']);
  expect(await shown('/curling/', 'providers/ben-ito/index.html', both)).toEqual(['/[withheld]/']);
});
