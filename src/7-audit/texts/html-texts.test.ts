import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../parse-document.ts';
import { decodeEntities, htmlTexts } from './html-texts.ts';
import { BARRIER } from './search-text.ts';

const textsOf = (source: string) => htmlTexts(parseFragment(source, { scriptingEnabled: false }));
/** The readings of the text between the tags. */
const read = (source: string) =>
  textsOf(source)
    .filter(({ audience, where }) => audience === 'shown' && where === 'in its text')
    .map(({ text }) => text);

describe('text', () => {
  test('is what stands between the tags, and nothing else is said of a piece without them', () => {
    expect(textsOf('Two dogs')).toEqual([{ text: 'Two dogs', audience: 'shown', where: 'in its text' }]);
  });

  test('is searched though there is none', () => {
    expect(textsOf('')).toEqual([{ text: '', audience: 'shown', where: 'in its text' }]);
  });

  test.each('a abbr b bdo em i kbd mark small span strong sub sup u wbr w:r w:t'.split(' '))(
    'is not parted by <%s>',
    (name) => {
      expect(read(`e<${name}>s</${name}>!`)[0]).toBe('es!');
    },
  );

  test.each(['div', 'li', 'td-x', 'br', 'section'])('is parted to words by <%s>', (name) => {
    const [text] = read(`a<${name}>b</${name}>c`);
    expect(text?.trim().split(/\s+/).join(' ')).toMatch(/^a b ?c$/);
    expect(text).not.toContain(BARRIER);
  });

  test.each('p h1 h2 h3 h4 h5 h6 figcaption summary title'.split(' '))(
    'is parted to texts of their own by <%s>',
    (name) => {
      expect(read(`a<${name}>b</${name}>c`)).toEqual([`a${BARRIER}b${BARRIER}c`]);
    },
  );

  test('that tags split may be one word or two', () => {
    expect(read('Two<b>dogs</b>')).toEqual(['Twodogs', 'Two dogs ']);
    expect(read('<i>5</i><b>0</b>')).toEqual(['50', ' 5  0 ']);
    expect(read('<b>Two</b> dogs')).toEqual(['Two dogs']);
    expect(read('Two <b>dogs</b>, (<i>three</i>)')).toEqual(['Two dogs, (three)']);
    expect(read('Two, <b>dogs</b> and')).toEqual(['Two, dogs and']);
    expect(read('<div>Two</div><div>dogs</div>')).toEqual([' Two  dogs ']);
    expect(read('a<!-- -->b')).toEqual(['ab']);
    expect(read('<div>a<!-- -->b</div>')).toEqual([' ab ']);
  });

  test('in templates and elements of old browsers is text', () => {
    expect(read('a<template>b<i>c</i></template>')).toEqual(['a bc ', 'a b c  ']);
    expect(read('<noscript><p>a</p></noscript>')[0]).toContain(`${BARRIER}a${BARRIER}`);
    const { document } = parseDocument('<title>a</title>b');
    expect(htmlTexts(document)[0]?.text.trim()).toMatch(/\na\n\w+\n +b$/);
  });
});

describe('an attribute', () => {
  test.each([
    ['title', 'shown'],
    ['alt', 'shown'],
    ['content', 'shown'],
    ['data-x', 'shown'],
    ['aria-label', 'shown'],
    ...'class rel type role dir media method http-equiv property charset loading decoding fetchpriority scope autocomplete inputmode itemprop itemscope itemtype enctype target width height sizes tabindex colspan rowspan d points viewbox transform fill stroke xmlns'
      .split(' ')
      .map((name) => [name, 'code']),
    ...'id for href src srcset name headers action aria-labelledby aria-describedby aria-controls'
      .split(' ')
      .map((name) => [name, 'named']),
  ])('%s is %s', (name, audience) => {
    expect(textsOf(`<p ${name}="Two">`).slice(1)).toEqual([
      { text: 'Two', audience, where: 'in an attribute' },
    ]);
  });

  test('name is a word of the language on <meta> only', () => {
    expect(textsOf('<meta name="Two">')[1]?.audience).toBe('code');
    expect(textsOf('<meta id="Two">')[1]?.audience).toBe('named');
  });

  test('is one of the language in capitals, too, as drawings write it', () => {
    expect(textsOf('<svg viewBox="0 0 9 9"></svg>')[1]).toEqual({
      text: '0 0 9 9',
      audience: 'code',
      where: 'in an attribute',
    });
  });

  test('is searched apart from others, once each', () => {
    const texts = textsOf('<p title="a"><p title="b" href="c"><p title="a" class="d e">');
    expect(texts.slice(1)).toEqual([
      { text: `a${BARRIER}b`, audience: 'shown', where: 'in an attribute' },
      { text: 'c', audience: 'named', where: 'in an attribute' },
      { text: 'd e', audience: 'code', where: 'in an attribute' },
    ]);
  });

  test('of a style is a style sheet', () => {
    expect(textsOf(`<p style="--x: 'Two'">`)).toContainEqual({
      text: 'Two',
      audience: 'shown',
      where: 'in a style sheet',
    });
    expect(textsOf(`<p title="--x: 'Two'">`).filter(({ where }) => where === 'in a style sheet')).toEqual([]);
  });
});

test('comments are searched apart from each other', () => {
  expect(textsOf('<!-- a --><p><!-- b -->').slice(1)).toEqual([
    { text: ` a ${BARRIER} b `, audience: 'shown', where: 'in a comment' },
  ]);
});

test('a style is a style sheet, and no text', () => {
  expect(textsOf(`<style>p { content: 'Two' }</style>`)).toEqual([
    { text: `p { content: 'Two' }`, audience: 'code', where: 'in a style sheet' },
    { text: 'Two', audience: 'shown', where: 'in a style sheet' },
    { text: ' ', audience: 'shown', where: 'in its text' },
  ]);
});

describe('a script', () => {
  test('is shown to people who look, and no text', () => {
    expect(textsOf('<script>f("Two")</script>')).toEqual([
      { text: 'f("Two")', audience: 'shown', where: 'in a script' },
      { text: ' ', audience: 'shown', where: 'in its text' },
    ]);
  });

  test('that looks like data is a script', () => {
    expect(textsOf('<script type="module">["Two"]</script>')[0]).toEqual({
      text: '["Two"]',
      audience: 'shown',
      where: 'in a script',
    });
  });

  test('that is elsewhere says nothing here', () => {
    expect(textsOf('<script></script>')).toEqual([{ text: ' ', audience: 'shown', where: 'in its text' }]);
  });

  test.each(['application/ld+json', 'application/JSON', 'importmap+json'])(
    'of %s is read as data',
    (type) => {
      expect(textsOf(`<script type="${type}">{"a": "\\u0054wo"}</script>`).slice(0, 2)).toEqual([
        { text: 'Two', audience: 'shown', where: 'in its structured data' },
        { text: 'a', audience: 'code', where: 'in its structured data' },
      ]);
    },
  );
});

test('entities are read with no regard to tags', () => {
  expect(decodeEntities('a&amp;b<b title="&eacute;">')).toBe('a&b<b title="é">');
  expect(decodeEntities('')).toBe('');
});

test('a page as deep as it is long is read', () => {
  expect(read(`${'<div>'.repeat(20000)}Two dogs`)[0]?.trim()).toBe('Two dogs');
});
