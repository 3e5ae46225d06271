import { describe, expect, test } from 'vitest';
import { amara, ben, findingsOf, html, LIST, OWN } from '../fixture.ts';

const BEN = 'providers/ben-ito/index.html';
const HOME = 'index.html';
const CARD = 'providers/ben-ito/card.vcf';

/** Amara's words are withheld, and Ben has published the same. */
const given = (...values: string[]) => ({
  withheld: values.map((value) => amara(value)),
  published: { 'amara-osei': ['Dr Amara Osei'], 'ben-ito': values },
});
const leaks = async (path: string, body: string, values: string[]) => {
  const content = path.endsWith('.html') ? html(body) : body;
  return (await findingsOf('site/no-leak', { [path]: content }, given(...values))).length;
};

describe.each([
  ['Curling'],
  ['Two dogs'],
  ['Two old tabby cats'],
  ['+1 503-555-0142'],
  ['On Sundays I walk along the river with two old tabby cats and nobody believes it until they see it'],
])('of %j, which somebody else has published,', (value) => {
  const camel = value.replace(/[^\p{L}\p{N}]+(.)/gu, (_, one: string) => one.toUpperCase());
  const writings = [
    `<p>${value}</p>`,
    `<p title="${value}">x</p>`,
    `<h2 id="${value.toLowerCase().replace(/\W+/g, '-')}">x</h2>`,
    `<p data-x="${camel}">x</p>`,
    `<!-- ${value} -->`,
    `<script type="application/ld+json">${JSON.stringify({ knowsAbout: value })}</script>`,
  ];
  test.each([HOME, LIST, BEN])('there is no alarm on %s', async (path) => {
    for (const body of writings) expect.soft(await leaks(path, body, [value]), body).toBe(0);
  });
  test('there is none in the other’s vCard', async () => {
    expect(await leaks(CARD, `BEGIN:VCARD\r\nNOTE:${value}\r\nEND:VCARD`, [value])).toBe(0);
  });
  test('there is one on the person’s own page, however it is written', async () => {
    for (const body of writings) expect.soft(await leaks(OWN, body, [value]), body).toBe(1);
  });
});

test('what two others say, one withheld and one published, is no alarm on a third one’s page', async () => {
  const published = { 'amara-osei': ['Dr Amara Osei'], 'ben-ito': ['Two old tabby cats'] };
  const withheld = [ben('Two old tabby cats')];
  const page = html('<p>Two old tabby cats</p>');
  expect(await findingsOf('site/no-leak', { [OWN]: page }, { withheld, published })).toEqual([]);
  expect(
    await findingsOf('site/no-leak', { [BEN]: page }, { withheld: [amara('Two old tabby cats')], published }),
  ).toEqual([]);
  const nobody = { 'amara-osei': ['Dr Amara Osei'] };
  expect(await findingsOf('site/no-leak', { [OWN]: page }, { withheld, published: nobody })).toHaveLength(1);
});

test('words that only stand in a longer published text are an alarm by themselves, and none inside it', async () => {
  const published = { 'ben-ito': ['I have two old tabby cats at home in Salem'] };
  const withheld = [amara('two old tabby cats')];
  const on = (body: string) => findingsOf('site/no-leak', { [LIST]: html(body) }, { withheld, published });
  expect(await on('<p>I have two old tabby cats at home in Salem</p>')).toEqual([]);
  expect(await on('<p>Two old tabby cats</p>')).toHaveLength(1);
});

test('a piece of a published heading is none in the words of a machine, and one by itself', async () => {
  const published = { 'amara-osei': ['I walk my two dogs by the river'] };
  const withheld = [amara('my two dogs')];
  const on = (body: string) => findingsOf('site/no-leak', { [OWN]: html(body) }, { withheld, published });
  expect(await on('<h2 id="my-two-dogs">x</h2>')).toEqual([]);
  expect(await on('<p>My two dogs</p>')).toHaveLength(1);
});

test('a page about encrypted PDFs is no PDF', async () => {
  expect(await findingsOf('site/no-leak', { [OWN]: html('<p>trailer /Encrypt 5 0 R</p>') })).toEqual([]);
});
