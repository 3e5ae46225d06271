import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { words } from '#schema/withheld.ts';
import { amara, ben, type Files, findingsOf, type Given, html, LIST, nobodys, OWN } from '../fixture.ts';

const leaks = (files: Files, given: Given) => findingsOf('site/no-leak', files, given);
const SECRET = 'Zwei Rettungshunde';
const withheld = [amara(SECRET)];
const inHex = (text: string, before: string, width: number, after = '') =>
  Array.from(
    text,
    (one) => before + (one.codePointAt(0) as number).toString(16).padStart(width, '0') + after,
  ).join('');
const picture = (colour: string) =>
  sharp({ create: { width: 8, height: 8, channels: 3, background: colour } });

describe('on the person’s own page a withheld value is found', () => {
  const shown: Record<string, string> = {
    'in plain text': `<p>My ${SECRET}.</p>`,
    'in capitals, with other spaces': '<p>ZWEI\n&nbsp; RETTUNGSHUNDE</p>',
    'split by inline tags': '<p>Zwei Ret<b>tungs</b><i>hunde</i></p>',
    'in elements side by side': '<p><span>Zwei</span><span>Rettungshunde</span></p>',
    'in two blocks': '<ul><li>Zwei</li><li>Rettungshunde</li></ul>',
    'with a break': '<p>Zwei<br>Rettungshunde</p>',
    'with a place to break': '<p>Zwei Rettungs<wbr>hunde</p>',
    'with soft hyphens': '<p>Zwei Rettungs&shy;hun&shy;de</p>',
    'with zero-width characters': '<p>Z\u200bwei Rettungs\u2060hunde</p>',
    'parted by a zero-width space': '<p>Zwei\u200bRettungshunde</p>',
    'in full width': '<p>Ｚｗｅｉ Ｒｅｔｔｕｎｇｓｈｕｎｄｅ</p>',
    'in entities': `<p>${inHex(SECRET, '&#x', 2, ';')}</p>`,
    'in entities of entities': `<p>${inHex(SECRET, '&amp;#x', 2, ';')}</p>`,
    'in an attribute': `<img src="/a.png" alt="${SECRET}">`,
    'in an attribute nobody knows': `<p data-x="zwei_rettungshunde">x</p>`,
    'in an id': '<h2 id="zwei-rettungshunde">Pets</h2>',
    'in an address': '<a href="mailto:x@y.example?subject=Zwei%20Rettungshunde">x</a>',
    'in an address, each letter': `<a href="https://x.example/${inHex(SECRET, '%', 2)}">x</a>`,
    'in a comment': `<!-- ${SECRET} -->`,
    'in a script': `<script>const x = "${inHex(SECRET, '\\u', 4)}";</script>`,
    'in a script, in bytes': `<script>const x = "${inHex(SECRET, '\\x', 2)}";</script>`,
    'in a script, put together': `<script>const x = 'Zwei Rett' + 'ungshunde';</script>`,
    'in structured data': `<script type="application/ld+json">{"knowsAbout": ["x", "Zwei\\nRettungs\\u0068unde"]}</script>`,
    'in broken structured data': `<script type="application/ld+json">{"knowsAbout": ["${SECRET}",}</script>`,
    'in noscript': `<noscript><p title="${SECRET}">x</p></noscript>`,
    'in a template': `<template><p>${SECRET}</p></template>`,
    'in a drawing': `<svg><title>${SECRET}</title></svg>`,
    'in a drawing, letter by letter': `<svg><text><tspan>Zwei </tspan><tspan>Rettungs</tspan><tspan>hunde</tspan></text></svg>`,
    'in a style': `<style>p::after { content: "Zwei Ret" "tungs\\68 unde"; }</style>`,
    'in base64': `<p data-x="${Buffer.from(SECRET).toString('base64')}">x</p>`,
    'in base64 in an address': `<a href="/x?q=${encodeURIComponent(Buffer.from(`see ${SECRET}`).toString('base64'))}">x</a>`,
    'in a page in the page': `<iframe srcdoc="&lt;p&gt;Zwei Rettungs&lt;b&gt;hunde&lt;/b&gt;"></iframe>`,
    'in a text area': `<textarea>Zwei Rettungs&#104;unde</textarea>`,
    'after a tag that is never closed': `<p title="a > b"><div>Our team has long had these: ${SECRET}, and more`,
  };
  test.each(Object.entries(shown))('%s', async (_, body) => {
    const found = await leaks({ [OWN]: html(body) }, { withheld });
    expect(found.map(({ file }) => file)).toEqual(['content/providers/amara-osei.md']);
    expect(found[0]?.message).toMatch(/^_site\/providers\/amara-osei\/index\.html .* and approved\.$/);
    expect(found[0]?.message).toContain('content/providers/amara-osei.md personal.pets');
    expect(JSON.stringify(found)).not.toMatch(/zwei|rettungs/i);
    expect(await leaks({ [OWN]: html(body) }, { withheld: [amara('Zwei Rettungsboote')] })).toEqual([]);
  });
});

describe('of other files', () => {
  const three = [amara('Zwei treue Rettungshunde')];
  const text = 'Our Zwei treue Rettungshunde.';
  const wide = (letters: string, order: 'le' | 'be') => {
    const bytes = Buffer.from(letters, 'utf16le');
    return order === 'le' ? bytes : bytes.swap16();
  };
  const pdf = (stream: Buffer | string) =>
    Buffer.concat([
      Buffer.from('%PDF-1.7\n1 0 obj <</Filter/FlateDecode>>\nstream\n'),
      Buffer.from(stream),
      Buffer.from('\nendstream\nendobj\n'),
    ]);
  const files: Record<string, Files> = {
    'a style sheet': { 'a.css': `a::after{content:'${text}'}` },
    'a script': { 'a.js': `x("${text}")` },
    JSON: { 'a.json': JSON.stringify([{ x: text }]) },
    'a feed with escaped HTML': {
      'feed.xml':
        '<?xml version="1.0"?><entry><content type="html">&lt;p&gt;Zwei treue Rettungs&lt;b&gt;hunde&lt;/b&gt;&lt;/p&gt;</content></entry>',
    },
    'a folded vCard': { 'x/card.vcf': 'BEGIN:VCARD\r\nNOTE:Zwei treue Rettungs\r\n hunde\r\nEND:VCARD' },
    gzip: { 'a.txt.gz': gzipSync(text) },
    brotli: { 'a.txt.br': brotliCompressSync(text) },
    deflate: { 'a.deflate': deflateSync(text) },
    'a search fragment': {
      'pagefind/fragment/en_1.pf_fragment': gzipSync(`pagefind_dcd{"url":"/x/","content":"${text}"}`),
    },
    'UTF-16 with a mark': { 'a.txt': Buffer.concat([Buffer.from([0xff, 0xfe]), wide(text, 'le')]) },
    'a binary': {
      'a.bin': Buffer.concat([Buffer.from([0, 1, 2, 255]), Buffer.from(text), Buffer.from([0])]),
    },
    'a binary in UTF-16': {
      'a.bin': Buffer.concat([Buffer.from([1, 255]), wide(text, 'le'), Buffer.from([0, 0, 9])]),
    },
    'a binary in UTF-16, the other way round': {
      'a.bin': Buffer.concat([Buffer.from([1, 255]), wide(text, 'be'), Buffer.from([0, 0, 9])]),
    },
    'a PDF': { 'a.pdf': pdf(deflateSync('BT [(Zwei tr) -20 (eue) -400 (Rettungs) 10 (hunde)] TJ ET')) },
    'a PDF, word by word': {
      'a.pdf': pdf(deflateSync('BT (Zwei) Tj (treue) Tj <52657474756e677368756e6465> Tj ET')),
    },
    'a PDF’s title': {
      'a.pdf': Buffer.concat([
        Buffer.from('%PDF-1.4 /Title (\xfe\xff', 'latin1'),
        wide(text, 'be'),
        Buffer.from(')'),
      ]),
    },
    'a file’s name': { 'img/zwei_treue-Rettungshunde.svg': '<svg/>' },
    'a folder’s name': { 'Zwei/treue/rettungshunde/a.txt': 'x' },
    'an escaped name': { 'Zwei%20treue%20Rettungshunde.txt': 'x' },
    'a redirect': { _redirects: '/zwei-treue-rettungshunde /x 301' },
  };
  test.each(Object.entries(files))(
    '%s is searched, and never named by what must not be named',
    async (_, one) => {
      const found = await leaks(one, { withheld: three });
      expect(found).toHaveLength(1);
      expect(JSON.stringify(found)).not.toMatch(/rettungs/i);
      expect(await leaks(one, { withheld: [amara('Drei treue Rettungshunde')] })).toEqual([]);
    },
  );

  test('a picture’s metadata is searched', async () => {
    const jpeg = await picture('red')
      .jpeg()
      .withExif({ IFD0: { ImageDescription: text } })
      .toBuffer();
    expect((await leaks({ 'a.jpg': jpeg }, { withheld: three })).map(({ message }) => message)).toEqual([
      expect.stringContaining('in its metadata'),
    ]);
    expect(await leaks({ 'a.jpg': await picture('red').jpeg().toBuffer() }, { withheld: three })).toEqual([]);
  });

  test('a vCard beside the page, and a search fragment of it, count as the person’s own', async () => {
    const fragment = gzipSync('pagefind_dcd{"url":"/providers/amara-osei/","content":"I like Curling"}');
    for (const path of ['providers/amara-osei/card.vcf', 'pagefind/fragment/en_1.pf_fragment']) {
      expect(
        await leaks(
          { [path]: path.endsWith('vcf') ? 'NOTE:Curling' : fragment },
          { withheld: [amara('Curling')] },
        ),
      ).toHaveLength(1);
    }
  });

  test('what can not be opened is an error: packed beyond reason, broken, encrypted', async () => {
    const files = {
      'a.gz': gzipSync(Buffer.alloc(80_000_000)),
      'b.gz': Buffer.from([0x1f, 0x8b, 8, 0, 1]),
      'c.pdf': '%PDF-1.7 trailer <</Encrypt 5 0 R>>',
    };
    expect(await leaks(files, {})).toHaveLength(3);
  });
});

describe('what may be shown is no leak', () => {
  const published = {
    'amara-osei': ['I walk my two dogs by the river', 'Jazz', 'Piano'],
    'ben-ito': ['Three old tabby cats'],
  };
  const page = (text: string) => ({ [OWN]: html(`<p>${text}</p>`) });

  test('where the person published the same words', async () => {
    expect(
      await leaks(page('I walk my two <em>dogs</em> by the river.'), {
        withheld: [amara('two dogs')],
        published,
      }),
    ).toEqual([]);
  });
  test('but the words by themselves are one', async () => {
    expect(
      await leaks(page('I walk my two dogs by the river. Two dogs.'), {
        withheld: [amara('two dogs')],
        published,
      }),
    ).toHaveLength(1);
  });
  test('and so are two published values that together say what is withheld', async () => {
    expect(await leaks(page('Jazz Piano'), { withheld: [amara('Jazz piano')], published })).toHaveLength(1);
    expect(await leaks(page('Jazz. Piano.'), { withheld: [amara('Jazz')], published })).toEqual([]);
  });
  test('where a description quotes the beginning', async () => {
    const withheldOne = [amara('two dogs')];
    const head = '<meta name="description" content="I walk my two dogs by …">';
    expect(await leaks({ [OWN]: html('', head) }, { withheld: withheldOne, published })).toEqual([]);
  });
  test('where the frame or the practice says it', async () => {
    expect(
      await leaks(page('Languages'), { withheld: [amara('Languages')], everywhere: ['Languages'] }),
    ).toEqual([]);
    expect(
      await leaks(page('503.555.0100'), {
        withheld: [amara('(503) 555-0100')],
        everywhere: ['+1 503-555-0100'],
      }),
    ).toEqual([]);
    expect(
      await leaks(page('503.555.0101'), {
        withheld: [amara('(503) 555-0101')],
        everywhere: ['+1 503-555-0100'],
      }),
    ).toHaveLength(1);
  });
  test('where another person published the same words, on their page and on lists', async () => {
    const files = {
      'providers/ben-ito/index.html': html('<p>Three old tabby cats</p>'),
      [LIST]: html('<p>Three old tabby cats</p>'),
    };
    expect(await leaks(files, { withheld: [amara('Three old tabby cats')], published })).toEqual([]);
    expect(
      await leaks(page('Three old tabby cats'), { withheld: [amara('Three old tabby cats')], published }),
    ).toHaveLength(1);
  });
  test('where the words of a machine are the words of a hobby', async () => {
    const body = '<main class="dance gallery"><video src="/a.mp4"></video><p role="search">x</p></main>';
    expect(
      await leaks(
        { [OWN]: html(body) },
        { withheld: ['Dance', 'Gallery', 'Video', 'Main', 'Search'].map((one) => amara(one)) },
      ),
    ).toEqual([]);
  });
});

describe('on pages of others', () => {
  test('three words count and two do not; seven digits do', async () => {
    const given = {
      withheld: [amara('Two dogs'), ben('Two old dogs'), nobodys('ask Dana first'), amara('555-0142')],
    };
    const found = await leaks(
      { 'a/index.html': html('Two dogs, two old dogs. Ask Dana first. 5550142') },
      given,
    );
    expect(found.map(({ message }) => message.replace(/.*withheld in (.*?)\. .*/, '$1'))).toEqual([
      'content/providers/ben-ito.md personal.pets',
      'content/pages/home.md comment',
      'content/providers/amara-osei.md personal.pets',
    ]);
    expect(found[0]?.file).toBe('_site/a/index.html');
  });
  test('one word more or less is another value', async () => {
    expect(
      await leaks(
        { 'a/index.html': html('Two very old dogs. Tattoo old dogsled.') },
        { withheld: [ben('Two old dogs'), ben('too old dog')] },
      ),
    ).toEqual([]);
  });
});

test('a random value, written in a random way into a random kind of file, is found; published it is not', async () => {
  const word = fc.stringMatching(/^[a-zäéñ]{4,9}$/).filter((one) => words(one).length === 1);
  const writings: ((text: string) => string)[] = [
    (text) => text,
    (text) => text.toUpperCase(),
    (text) => encodeURIComponent(text),
    (text) => inHex(text, '&#x', 2, ';'),
    (text) => inHex(text, '\\u', 4),
    (text) => text.replaceAll(' ', '\u00a0'),
    (text) => Array.from(text).join('\u00ad'),
    (text) => text.normalize('NFD'),
    (text) => ` ${Buffer.from(text).toString('base64')} `,
    (text) => text.replaceAll(' ', '_'),
    (text) => text.replaceAll(' ', ' \n '),
    (text) => encodeURIComponent(inHex(text, '\\u', 4)),
  ];
  const kinds: ((text: string) => Files)[] = [
    (text) => ({ [OWN]: html(`<p>Hello and welcome to this page. ${text}</p>`) }),
    (text) => ({ [OWN]: html(`<p title="${text}">Hello</p>`) }),
    (text) => ({ [OWN]: html(`<!-- ${text} -->`) }),
    (text) => ({ [OWN]: html(`<noscript><b>${text}</b></noscript>`) }),
    (text) => ({ 'a.txt': `x ${text}` }),
    (text) => ({ 'a.xml': `<a><b>${text}</b></a>` }),
    (text) => ({ 'a.js': `f("${text}")` }),
    (text) => ({ 'a.txt.gz': gzipSync(`x ${text}`) }),
    (text) => ({ 'a.bin': Buffer.concat([Buffer.from([0, 255, 0]), Buffer.from(text), Buffer.from([0])]) }),
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.array(word, { minLength: 3, maxLength: 6 }),
      fc.constantFrom(...writings),
      fc.constantFrom(...kinds),
      async (list, write, put) => {
        const value = list.join(' ');
        expect(await leaks(put(write(value)), { withheld: [amara(value)] })).toHaveLength(1);
        const published = { 'amara-osei': [value], 'ben-ito': [value] };
        expect(await leaks(put(write(value)), { withheld: [amara(value)], published })).toEqual([]);
      },
    ),
    { numRuns: 150 },
  );
});
