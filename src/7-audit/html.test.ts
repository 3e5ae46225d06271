import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { attribute, type Element, isElement, metaOf, nodesOf, textOf } from './html.ts';

const nodes = (source: string) => nodesOf(parseFragment(source));
const elements = (source: string) => nodes(source).filter(isElement);

test('nodes come in the order of the document, those in templates included', () => {
  const found = nodes('<p>a<b>b</b></p><!--c--><template><i>d</i></template><u>e</u>');
  expect(found.map((node) => node.nodeName)).toEqual([
    '#document-fragment',
    'p',
    '#text',
    'b',
    '#text',
    '#comment',
    'template',
    '#document-fragment',
    'i',
    '#text',
    'u',
    '#text',
  ]);
  expect(found.filter(isElement).map(({ tagName }) => tagName)).toEqual(['p', 'b', 'template', 'i', 'u']);
});

test('attributes and what stands in an element are read by name', () => {
  const [script] = elements('<script src="a" type="">b</script>') as [Element];
  expect(attribute(script, 'src')).toBe('a');
  expect(attribute(script, 'type')).toBe('');
  expect(attribute(script, 'href')).toBeUndefined();
  expect(textOf(script)).toBe('b');
  expect(textOf((elements('<p>a<i>b</i>c</p>') as [Element])[0])).toBe('ac');
  expect(textOf((elements('<p></p>') as [Element])[0])).toBe('');
});

test('of a page’s meta elements the first of a name counts, in whatever case', () => {
  const page = elements(
    '<p name="robots" content="x"></p><meta content="y"><meta name="Robots" content="a"><meta name="robots" content="b"><meta name="empty">',
  );
  expect(metaOf(page, 'robots')).toBe('a');
  expect(metaOf(page, 'empty')).toBe('');
  expect(metaOf(page, 'author')).toBeUndefined();
});
