import sharp from 'sharp';
import { renderSVG } from 'uqr';
import { describe, expect, test } from 'vitest';
import { understand } from '../built-file.ts';
import { CodeReader } from '../codes/codes-of.ts';
import { pdfTexts } from './pdf/pdf-texts.ts';
import { textsOf } from './texts.ts';

async function read(path: string, content: string | Uint8Array): Promise<string[][]> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const file = await understand({ path, bytes }, undefined, new CodeReader());
  return [...textsOf(file)].map(({ text, audience, where }) => [audience, where, text]);
}
/** What is said beside the name and the source. */
const said = async (path: string, content: string | Uint8Array) =>
  (await read(path, content)).filter(([, where]) => where !== 'in its name' && where !== 'in its source');

describe('of a file is read', () => {
  test('its name, its text and its source', async () => {
    expect(await read('a.txt', 'Two dogs')).toEqual([
      ['named', 'in its name', 'a.txt'],
      ['shown', 'in its text', 'Two dogs'],
      ['code', 'in its source', 'Two dogs'],
    ]);
  });

  test('its name with codes and words resolved, once', async () => {
    const names = (await read('my%20photoDogs.txt', '')).filter(([, where]) => where === 'in its name');
    expect(names).toEqual([
      ['named', 'in its name', 'my%20photoDogs.txt'],
      ['named', 'in its name', 'my%20photo Dogs.txt'],
      ['named', 'in its name', 'my photoDogs.txt'],
      ['named', 'in its name', 'photo Dogs.txt'],
    ]);
  });

  test('text without what is in the document, where it is a page', async () => {
    const page = '<!doctype html><p>Prose that is long enough to be left out</p>';
    const sources = (await read('a.html', page)).filter(([, where]) => where === 'in its source');
    expect(sources).toHaveLength(1);
    expect(sources[0]?.[2]).toMatch(/^<!doctype html><p>.*<\/p>$/);
    expect(sources[0]?.[2]).not.toContain('Prose');
  });

  test('no source where it is a binary', async () => {
    expect(await read('a.bin', 'Two dogs\0')).toEqual([
      ['named', 'in its name', 'a.bin'],
      ['shown', 'in its content', 'Two dogs'],
    ]);
  });

  test('a style sheet as one, its words of the language as they are', async () => {
    const css = "p { redBlueGreen: url(x) 'Two' }";
    expect(await said('a.css', css)).toEqual([
      ['code', 'in a style sheet', css],
      ['shown', 'in a style sheet', 'Two'],
    ]);
  });

  test('a style sheet with codes as a text with them', async () => {
    expect(await said('a.css', 'p { x: url(%54wo) }')).toContainEqual([
      'code',
      'in a style sheet',
      'p { x: url(Two) }',
    ]);
    expect(await said('a.css', 'p { x: &#84;wo }')).toContainEqual([
      'code',
      'in a style sheet',
      'p { x: Two }',
    ]);
  });

  test.each([
    '{"a": "\\u0054wo"}',
    ' \n["\\u0054wo"]',
    '\ufeff["\\u0054wo"]',
    'pagefind_dcd{"a": "\\u0054wo"}',
  ])('JSON as such, also behind the mark of a search index: %j', async (json) => {
    expect((await said('a.pf_fragment', json))[0]).toEqual(['shown', 'in its text', 'Two']);
  });

  test.each(['x {"a": "Two"}', 'x pagefind_dcd{"a": "Two"}'])(
    'no JSON in the middle of a text: %j',
    async (text) => {
      expect((await said('a.txt', text))[0]).toEqual(['shown', 'in its text', text]);
    },
  );

  test('what is in its addresses', async () => {
    expect(await said('a.css', 'p { background: url(data:text/plain,Two%20dogs) }')).toContainEqual([
      'shown',
      'in its text',
      'Two dogs',
    ]);
  });

  test.each(['a.html', 'a.css', 'a.txt'])('%s in an old encoding', async (path) => {
    const broken = await said(path, Buffer.from('<p>Zwei gr\xfcne D\xe4cher</p>', 'latin1'));
    const texts = broken.filter(([, where]) => where === 'in its text').map(([, , text]) => text);
    expect(texts).toContain('<p>Zwei grüne Dächer</p>');
    expect(broken.every(([, where]) => /^in (?:its text|a style sheet)$/.test(where as string))).toBe(true);
  });

  test.each(['a.html', 'a.txt'])('%s with a letter broken by the end of a line', async (path) => {
    const broken = await said(path, Buffer.from('<p>Zwei gr\xc3\n \xbcne D\xc3\xa4cher</p>', 'latin1'));
    expect(broken).toContainEqual(['shown', 'in its text', '<p>Zwei grüne Dächer</p>']);
  });

  test('a PDF as one', async () => {
    const bytes = Buffer.from('%PDF-1.7\n1 0 obj\n<</Title (Two dogs)>>\nendobj\n');
    const [first] = pdfTexts(bytes);
    expect((await said('a.pdf', bytes))[0]).toEqual([first?.audience, first?.where, first?.text]);
  });

  test('an attribute of a page as such', async () => {
    expect(await said('a.html', '<p title="Two">')).toContainEqual(['shown', 'in an attribute', 'Two']);
  });

  test('its QR codes', async () => {
    expect(await said('a.svg', renderSVG('Two dogs'))).toContainEqual([
      'shown',
      'in its QR code',
      'Two dogs',
    ]);
  });

  test('what a picture says about itself, and what stands in one that is broken', async () => {
    const picture = sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } });
    const bytes = await picture
      .withExif({ IFD0: { Artist: 'Two dogs' } })
      .jpeg()
      .toBuffer();
    for (const where of ['in its metadata', 'in its content'])
      expect(await said('a.jpg', bytes)).toContainEqual([
        'shown',
        where,
        expect.stringContaining('Two dogs'),
      ]);
    expect(await said('a.png', Buffer.from('\x89PNG\0Two dogs', 'latin1'))).toContainEqual([
      'shown',
      'in its content',
      'Two dogs',
    ]);
  });

  test('nothing of its bytes where its letters are whole', async () => {
    expect(await said('a.txt', 'Zwei grüne Dächer')).toEqual([['shown', 'in its text', 'Zwei grüne Dächer']]);
  });
});

describe('a text in a text is read', () => {
  test('as far as it goes on', async () => {
    const texts = (await said('a.txt', '&lt;i>a&amp;lt;/i>b&amp;lt;i>c')).map(([, , text]) => text);
    expect(texts).toContain('abc');
  });

  test('and no further than anyone would write it', async () => {
    const nested = (depth: number) => `&${'amp;'.repeat(depth)}eacute;`;
    const texts = async (depth: number) => (await said('a.txt', nested(depth))).map(([, , text]) => text);
    expect(await texts(3)).toContain('é');
    expect(await texts(12)).not.toContain('é');
  });

  test('with its tags resolved, told as of the place it stands in', async () => {
    expect(await said('a.txt', 'a<b title="Two">b</b>')).toEqual([
      ['shown', 'in its text', 'a<b title="Two">b</b>'],
      ['shown', 'in its text', 'ab'],
      ['shown', 'in its text', 'a b '],
      ['shown', 'in its text', 'Two'],
    ]);
  });

  test.each(['<!--a-->b', '</a>b', '<?a>b', '<A>b'])(
    'with its tags resolved where it has some: %j',
    async (text) => {
      expect((await said('a.txt', text)).map(([, , one]) => one?.trim())).toContain('b');
    },
  );

  test.each(['a < b', 'a <5', '<'])('as it is where it has none: %j', async (text) => {
    expect(await said('a.txt', text)).toEqual([['shown', 'in its text', text]]);
  });

  test('with words parted, by the rule of names in names only', async () => {
    expect(await said('a.txt', 'twoRescueDogs McDonald')).toEqual([
      ['shown', 'in its text', 'twoRescueDogs McDonald'],
      ['shown', 'in its text', 'two Rescue Dogs'],
    ]);
    expect(await said('a.txt', '<p id="McDonald">')).toContainEqual(['named', 'in its text', 'Mc Donald']);
  });
});
