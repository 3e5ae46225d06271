import { brotliCompressSync, gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { renderSVG } from 'uqr';
import { describe, expect, test } from 'vitest';
import { amara, type Files, findingsOf, html, OWN } from '../fixture.ts';
import { NORMAL_FORMS } from './normal-forms.ts';

const VALUE = 'Two rescue dogs';
/** As like it as can be, and something else. */
const OTHER = 'Two rescue boats';
const PHONE = '+1 503-555-0142';
const OTHER_PHONE = '+1 503-555-0143';

type Write = (text: string) => Files | Promise<Files>;
const page =
  (write: (text: string) => string): Write =>
  (text) => ({ [OWN]: html(write(text)) });
const file =
  (path: string, write: (text: string) => string | Uint8Array): Write =>
  (text) => ({ [path]: write(text) });
const each = (text: string, write: (code: string) => string) =>
  Array.from(text, (one) => write((one.codePointAt(0) as number).toString(16))).join('');
const joint = (text: string) => text.replaceAll(' ', '');
const camel = (text: string) => text.replace(/(?:^| )(.)/g, (_, one: string) => one.toUpperCase());

const forms: Record<string, Record<string, Write>> = {
  'upper and lower case': { capitals: page((text) => text.toUpperCase()) },
  'white space and punctuation': {
    'no-break spaces': page((text) => text.replaceAll(' ', '&nbsp; ')),
    hyphens: file('img/a.txt', (text) => text.replaceAll(' ', '-')),
    'lines, as in a name': file('two', (text) => text.replaceAll(' ', '_\r\n')),
    'a file’s name': (text) => ({ [`img/${joint(text.replaceAll(' ', '-'))}.txt`]: 'x' }),
    'folders’ names': (text) => ({ [`${text.replaceAll(' ', '/')}/a.txt`]: 'x' }),
  },
  accents: { 'composed and apart': page((text) => text.replaceAll('o', 'ó').replaceAll('e', 'e\u0301')) },
  'letters without the right keyboard (ß, ø, ł)': { ø: page((text) => text.replaceAll('o', 'ø')) },
  'compatibility forms (NFKC)': {
    'full width': page((text) =>
      text.replace(/[a-z]/gi, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)),
    ),
  },
  'digits of other scripts': {
    'Arabic digits': page((text) => text.replace(/\d/g, (one) => String.fromCharCode(0x660 + Number(one)))),
  },
  'invisible characters': {
    'soft hyphens': page((text) => text.replaceAll('o', 'o&shy;')),
    'zero-width joiners': page((text) => text.replaceAll('o', '\u200do\u2060')),
  },
  'telephone numbers in any punctuation': {
    brackets: page(() => '(503) 555.0142'),
    'one after the other': page(() => '<a href="tel:15035550142">Call</a>'),
    'with gaps': page(() => '5 0 3 / 5 5 5 / 0 1 4 2'),
    'split by tags': page(() => '503-<b>555</b>-<i>0142</i>'),
    'at a word': page(() => '<p data-x="tel5035550142">'),
    'before a word': page(() => '<p data-x="5035550142cell">'),
  },
  'several words written as one': {
    'a hashtag': page((text) => `#${joint(text)}`),
    'a host': page((text) => `<a href="https://${joint(text).toLowerCase()}.example/">x</a>`),
    'a picture’s name': (text) => ({ [`img/${joint(text)}.svg`]: '<svg/>' }),
  },
  'words told apart by capitals': {
    'a picture’s name': (text) => ({ [`img/photo${camel(text)}.svg`]: '<svg/>' }),
    'an attribute': page((text) => `<p data-x="my${camel(text)}Photo">`),
  },
  'words split by tags': {
    'in a line': page((text) => text.replace('esc', '<b>e</b>s<i>c</i>')),
    'by a comment': page((text) => text.replace('esc', 'e<!-- -->sc')),
    'in a feed': file(
      'feed.xml',
      (text) => `<entry><content type="html">${text.replace('esc', '&lt;b>esc&lt;/b>')}</content></entry>`,
    ),
  },
  'style sheet escapes': {
    'of a string': file('a.css', (text) => `p::after { content: "${each(text, (code) => `\\${code} `)}" }`),
    'of an address': file(
      'a.css',
      (text) => `p { background: url(${text.replaceAll(' ', '\\20 ').replace('esc', '\\65 sc')}.png) }`,
    ),
    'in an attribute': page(
      (text) => `<p style="--x: '${each(text, (code) => `\\${code.padStart(6, '0')}`)}'">x</p>`,
    ),
  },
  entities: {
    named: page((text) => text.replaceAll(' ', '&ensp;')),
    numbers: page((text) => each(text, (code) => `&#x${code};`)),
    'numbers without an end': page((text) => text.replace('r', '&#114')),
    'of entities in a feed': file(
      'feed.xml',
      (text) => `<title type="html">${each(text, (code) => `&amp;#x${code};`)}</title>`,
    ),
  },
  'percent-escapes': {
    'of an address': page((text) => `<a href="/?q=${encodeURIComponent(text)}">x</a>`),
    'each letter': page((text) => `<a href="/?q=${each(text, (code) => `%${code}`)}">x</a>`),
    twice: page((text) => `<a href="/?q=${encodeURIComponent(encodeURIComponent(text))}">x</a>`),
    'of an old function': page((text) => `<a href="/?q=${each(text, (code) => `%u00${code}`)}">x</a>`),
    'in Latin-1': page((text) => `<a href="/?q=${text.replace('o', '%F3').replaceAll(' ', '%20')}">x</a>`),
    'in a style sheet': file('a.css', (text) => `p { background: url(/${text.replaceAll(' ', '%20')}.png) }`),
    'of a name': (text) => ({ [`${encodeURIComponent(text)}.txt`]: 'x' }),
    'of an id in structured data': file('a.json', (text) =>
      JSON.stringify({ '@id': `/${encodeURIComponent(text)}` }),
    ),
    'of a redirect': file('_redirects', (text) => `/${encodeURIComponent(text)} / 301`),
    'of a header': file('_headers', (text) => `/*\n  Link: </${encodeURIComponent(text)}>; rel=preload`),
    'of a sitemap': file(
      'sitemap.xml',
      (text) => `<urlset><url><loc>https://x.example/${encodeURIComponent(text)}/</loc></url></urlset>`,
    ),
  },
  'escapes of programs': {
    'four digits': file('a.js', (text) => `f("${each(text, (code) => `\\u${code.padStart(4, '0')}`)}")`),
    'two digits': file('a.js', (text) => `f("${each(text, (code) => `\\x${code}`)}")`),
    'in braces': file('a.js', (text) => `f("${each(text, (code) => `\\u{${code}}`)}")`),
    'of JSON': file(
      'a.json',
      (text) => `{"x": ["y", "${text.replace('e', '\\u0065').replaceAll(' ', '\\n')}"]}`,
    ),
    'of a key of JSON': file(
      'a.json',
      (text) => `{"${each(text, (code) => `\\u${code.padStart(4, '0')}`)}": 1}`,
    ),
    'of structured data': page(
      (text) =>
        `<script type="application/ld+json">{"knowsAbout": "${each(text, (code) => `\\u00${code}`)}"}</script>`,
    ),
    'of a vCard': file('a.vcf', (text) => `BEGIN:VCARD\r\nNOTE:${text.replaceAll(' ', '\\n')}\r\nEND:VCARD`),
    'of a source map': file('a.js.map', (text) =>
      JSON.stringify({ version: 3, sourcesContent: [`"${each(text, (code) => `\\x${code}`)}"`] }),
    ),
  },
  'strings put together': {
    'in a script': file('a.js', (text) => `f('${text.replace('esc', `e' +\n"s" + \`c`)}\`)`),
  },
  'quoted-printable': {
    'of a vCard': file(
      'a.vcf',
      (text) =>
        `BEGIN:VCARD\r\nNOTE;ENCODING=QUOTED-PRINTABLE:${each(text.slice(0, 9), (code) => `=${code.toUpperCase()}`)}=\r\n${text.slice(9)}\r\nEND:VCARD`,
    ),
    'in small letters': file(
      'a.vcf',
      (text) =>
        `begin:vcard\nnote;quoted-printable:${text.replace('w', '=77').replace('o', '=c3=b3')}\nend:vcard`,
    ),
  },
  'folded lines of vCards and calendars': {
    'a vCard': file('a.vcf', (text) => `BEGIN:VCARD\r\nNOTE:${text.replace('sc', 's\r\n c')}\r\nEND:VCARD`),
    'a calendar': file(
      'a.ics',
      (text) => `begin:vcalendar\r\nSUMMARY:${text.replace('sc', 's\r\n\tc')}\r\nend:vcalendar`,
    ),
    'in the middle of a letter': file('a.vcf', (text) =>
      Buffer.from(`BEGIN:VCARD\nNOTE:${text.replace('o', '\xc3\n \xb3')}\nEND:VCARD`, 'latin1'),
    ),
    'base64 in it': file(
      'a.vcf',
      (text) =>
        `BEGIN:VCARD\nNOTE;ENCODING=b:${Buffer.from(text).toString('base64').replace(/.{6}/g, '$&\n ')}\nEND:VCARD`,
    ),
  },
  'words divided at the end of a line': {
    'a text': file('a.txt', (text) => text.replace('sc', 's-\r\n  c')),
  },
  CDATA: {
    'a feed': file(
      'feed.xml',
      (text) =>
        `<rss><description><![CDATA[<p>${text.replace('esc', '<b>esc</b>')}</p>]]></description></rss>`,
    ),
    'in two': file(
      'feed.xml',
      (text) => `<x><![CDATA[${text.slice(0, 6)}]]><![CDATA[${text.slice(6)}]]></x>`,
    ),
  },
  'invisible characters between words': {
    'zero-width spaces': page((text) => text.replaceAll(' ', '\u200b')),
  },
  base64: {
    'an attribute': page((text) => `<p data-x="${Buffer.from(text).toString('base64')}">`),
    'an address': page(
      (text) =>
        `<img alt="" src="data:text/plain;base64,${encodeURIComponent(Buffer.from(text).toString('base64'))}">`,
    ),
    'for addresses': page((text) => `<a href="/x/${Buffer.from(`??>${text}`).toString('base64url')}">x</a>`),
    'a script': file('a.js', (text) => `atob("${Buffer.from(text).toString('base64')}")`),
    'a source map in a script': file(
      'a.js',
      (text) =>
        `//# sourceMappingURL=data:application/json;base64,${Buffer.from(JSON.stringify({ sourcesContent: [text] })).toString('base64')}`,
    ),
  },
  'packed files': {
    gzip: file('a.gz', (text) => gzipSync(`x ${text}`)),
    brotli: file('a.txt.br', (text) => brotliCompressSync(`x ${text}`)),
    'in an address': page(
      (text) => `<a href="data:application/gzip;base64,${gzipSync(text).toString('base64')}">x</a>`,
    ),
  },
  'QR codes': {
    'a drawing': file('a.svg', (text) => renderSVG(`https://x.example/?q=${encodeURIComponent(text)}`)),
    'a drawing in a page': page(
      (text) =>
        `<figure>${renderSVG(text).replace(' xmlns="http://www.w3.org/2000/svg"', ' aria-label="A&nbsp;code"')}</figure>`,
    ),
    'a picture': async (text) => ({
      'a.png': await sharp(Buffer.from(renderSVG(text)))
        .resize(300)
        .png()
        .toBuffer(),
    }),
    'a photo in colours': async (text) => ({
      'a.jpg': await sharp(Buffer.from(renderSVG(text, { blackColor: '#104030', whiteColor: '#f0e0c0' })))
        .resize(400)
        .jpeg({ quality: 60 })
        .toBuffer(),
    }),
    'a picture in an address': async (text) => {
      const png = await sharp(Buffer.from(renderSVG(text)))
        .png()
        .toBuffer();
      return { [OWN]: html(`<img alt="" src="data:image/png;base64,${png.toString('base64')}">`) };
    },
    'a drawing in an address of a style sheet': file(
      'a.css',
      (text) => `p { background: url("data:image/svg+xml,${encodeURIComponent(renderSVG(text))}") }`,
    ),
    'a visiting card': file('a.svg', (text) =>
      renderSVG(`BEGIN:VCARD\r\nNOTE:${text.replace('sc', 's\r\n c')}\r\nEND:VCARD`),
    ),
  },
};

test('every form that is named has its examples', () => {
  expect(Object.keys(forms)).toEqual(NORMAL_FORMS);
});

describe.each(Object.entries(forms))('%s:', (form, examples) => {
  test.each(Object.entries(examples))('%s', async (_, write) => {
    const isNumber = /digits|telephone/.test(form);
    const [value, other] = isNumber ? [PHONE, OTHER_PHONE] : [VALUE, OTHER];
    const planted = await write(value);
    const found = await findingsOf('site/no-leak', planted, { withheld: [amara(value)] });
    expect(found).toHaveLength(1);
    expect(JSON.stringify(found)).not.toMatch(/rescue|0142/i);
    expect(await findingsOf('site/no-leak', planted, { withheld: [amara(other)] })).toEqual([]);
  });
});

describe('what is like a normal form and is none is not found:', () => {
  test.each([
    ['a name with a capital inside', 'Donald', '<p>Dr Amara McDonald</p>'],
    ['two words that make another', 'a way', '<p>We are away.</p>'],
    ['a word within a word', 'Curling', '<p>curlings, uncurling</p>'],
    ['a stretch of a longer number', '503-555-0142', '<p>45035550142388</p>'],
    ['words in another order', 'rescue dogs two', `<p>${VALUE}</p>`],
    ['words of two paragraphs', VALUE, '<p>Two</p><p>rescue dogs</p>'],
    ['words of two attributes', VALUE, '<p title="Two" data-x="rescue dogs">'],
    ['a hyphen in a line', 'recue', '<p>re-\n\ncue</p>'],
  ])('%s', async (_, value, body) => {
    const given = { withheld: [amara(value)] };
    expect(await findingsOf('site/no-leak', { [OWN]: html(body) }, given)).toEqual([]);
  });
});
