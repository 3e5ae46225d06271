import { expect, test } from 'vitest';
import { amara, findingsOf, html, OWN } from '../fixture.ts';

const PAGE = '<main><h1>Home</h1></main>';
const of = async (content: string) =>
  (await findingsOf('site/valid-html', { [OWN]: content }, { withheld: [amara('Two rescue dogs')] })).map(
    ({ message }) => message.replace(/^\S+ /, ''),
  );
const inMain = (body: string) => of(html(`<main><h1>Home</h1>${body}</main>`));

test('a page without fault has none', async () => {
  expect(await of(html(PAGE))).toEqual([]);
});

test.each([
  [
    'a page without a doctype',
    html(PAGE).replace('<!doctype html>', ''),
    /^does not begin with <!doctype html>/,
  ],
  ['an old doctype', html(PAGE).replace('html>', 'html PUBLIC "-//W3C//DTD HTML 4.01//EN">'), /old doctype/],
  ['a page without a language', html(PAGE).replace(' lang="en"', ''), /in which language/],
  ['a page without a title', html(PAGE).replace('Cedar Hill', ' '), /one <title>/],
  [
    'a page that can’t be enlarged',
    html(PAGE, '<meta name="viewport" content="width=device-width, user-scalable=no">'),
    /enlarging/,
  ],
  ['two first headings', html('<h1>a</h1><h1>b</h1>'), /more than one <h1>/],
  ['two main parts', html(`${PAGE}<main>b</main>`), /more than one <main>/],
])('%s is told', async (_, content, message) => {
  expect(await of(content)).toEqual([expect.stringMatching(message)]);
});

test.each([
  ['<h2> </h2>', 'an empty <h2>'],
  ['<font>x</font>', 'a <font>'],
  ['<p id="a b">x</p>', 'an id that is empty or has a space'],
  ['<p aria-describedby="none">x</p>', 'aria-describedby="none"'],
  ['<label for="none">x</label>', 'for="none"'],
  ['<a href="/"><span></span></a>', 'a link without words'],
  ['<button><svg aria-hidden="true"></svg></button>', 'a button without words'],
  ['<iframe src="/"></iframe>', 'an <iframe> without a title'],
  ['<svg role="img"></svg>', 'a drawing with the role'],
  ['<fieldset><p>x</p></fieldset>', 'a <fieldset> without'],
  ['<textarea></textarea>', 'a field (<textarea>)'],
  ['<label><input></label>', 'a field (<input>)'],
  ['<input type="image" src="/assets/a.webp">', 'a field (<input>)'],
  ['<div><li>x</li></div>', 'a <li> outside <ul> or <ol> or <menu>'],
  ['<dl><p>x</p></dl>', 'a <p> right in a <dl>'],
  ['<details><p>x</p></details>', 'a <details> that does not begin'],
  ['<button>x <input aria-label="y"></button>', 'a <input> within a <button>'],
  ['<label>x <label>y <input></label></label>', 'a <label> within a <label>'],
  ['<em><ul><li>x</li></ul></em>', 'a <ul> within a <em>'],
  ['<p role="buton">x</p>', 'a role on a <p>'],
  ['<a href="/" tabindex="2">x</a>', 'a tabindex above 0'],
  ['<p>a<b', 'ends'],
  ['&foo; x', 'an “&…;” that stands for nothing'],
  ['<b>x', 'while another inside it is still open'],
  ['x</main><div><main hidden>', 'elements still open'],
  ['x</b>', 'closes an element that is not open'],
  ['<b><i>x</b></i>', 'while another inside it is still open'],
  ['<a href="/">x <a href="/">y</a></a>', 'a link within a link'],
])('%s has %s', async (body, says) => {
  expect((await inMain(body)).join('\n')).toContain(says);
});

test.each([
  '<a href="/" aria-label="Home"></a>',
  '<a id="here"></a>',
  '<h2 id="x">x</h2><section aria-labelledby="x"><p>y</p></section>',
  '<input type="submit"><input type="hidden">',
  '<label for="a">Name</label><input id="a">',
  '<input title="Name">',
  '<div aria-hidden="true"><a href="/"></a></div>',
  '<div hidden><h1>b</h1><button></button></div>',
  '<svg aria-hidden="true"></svg>',
  '<button><img src="/assets/a.webp" alt="Close"></button>',
  '<a href="/"><ins><div>x</div></ins></a>',
  '<ul><template><p>x</p></template><li>x</li></ul>',
  '<table><tr><th scope="row">x</th><td><table><tr><th>y</th></tr></table></td></tr></table>',
  '<p tabindex="0">x</p>',
])('%s is fine', async (body) => {
  expect(await inMain(body)).toEqual([]);
});

test('in a superseded version, which nobody may change, a fault is a warning', async () => {
  const found = async (robots: string) => {
    const content = html('<h2>x</h2>', `<meta name="robots" content="${robots}">`);
    return findingsOf('site/valid-html', { 'policies/rules/2020-01-15/index.html': content });
  };
  expect((await found('noindex')).map(({ atMost }) => atMost)).toEqual(['warning']);
  expect((await found('index')).map(({ atMost }) => atMost)).toEqual([undefined]);
});

test('an id that holds what is withheld is not printed', async () => {
  const [message] = await inMain('<p id="two-rescue-dogs">x</p><p id="two-rescue-dogs">y</p>');
  expect(message).toContain('has the id “[withheld]” 2 times');
});

test('the same fault many times is told once, and other files are none of its business', async () => {
  expect(await inMain('<h2></h2>'.repeat(9))).toHaveLength(1);
  expect(await findingsOf('site/valid-html', { 'a.txt': '<p', 'b.svg': '<svg id="a" id="a"/>' })).toEqual([]);
});

test.each(['<b>', '<div>', '<label>', '<table><tr><td>', '<ul><li>', '<input>', '<h2>', '<p id=a>'])(
  '100 kB of %s take no longer than their length',
  async (piece) => {
    const start = performance.now();
    await of(html(piece.repeat(100_000 / piece.length)));
    expect(performance.now() - start).toBeLessThan(15_000);
  },
);
