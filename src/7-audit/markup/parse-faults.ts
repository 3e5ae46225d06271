/** What the parser stumbled over, in words; the rest by its code. */
const WORDS: Readonly<Record<string, string>> = {
  'missing-doctype': 'does not begin with <!doctype html>, so browsers lay it out as in the last century',
  'non-conforming-doctype': 'begins with an old doctype. Write <!doctype html>',
  'duplicate-attribute': 'has an element with the same attribute twice: browsers drop the second',
  'missing-whitespace-between-attributes': 'has attributes with no space between them',
  'unexpected-character-in-attribute-name':
    'has a quote or “<” in the name of an attribute: most often one before it was never closed',
  'unexpected-character-in-unquoted-attribute-value': 'has a value without quotes that needs them',
  'missing-attribute-value': 'has an attribute with “=” and no value',
  'end-tag-with-attributes': 'has an attribute on a closing tag',
  'unexpected-question-mark-instead-of-tag-name': 'has “<?” in it, as of a template that was not filled in',
  'invalid-first-character-of-tag-name': 'has “<” before something that is no tag. Write &lt;',
  'missing-end-tag-name': 'has an empty closing tag',
  'eof-in-tag': 'ends within a tag',
  'eof-in-comment': 'has a comment that never ends: what follows it is not shown',
  'eof-in-script-html-comment-like-text': 'has a script that never ends',
  'non-void-html-element-start-tag-with-trailing-solidus':
    'closes an element with “/>” that needs a closing tag: it stays open',
  'end-tag-without-matching-open-element': 'closes an element that is not open',
  'closing-of-element-with-open-child-elements': 'closes an element while another inside it is still open',
  'open-elements-left-after-eof': 'ends with elements still open',
  'misplaced-doctype': 'has a doctype that is not at the beginning',
  'misplaced-start-tag-for-head-element': 'has an element in the body that belongs into the head',
  'abandoned-head-element-child': 'has an element between head and body that belongs into the head',
  'nested-noscript-in-head': 'has a <noscript> inside another',
  'disallowed-content-in-noscript-in-head':
    'has an element in a <noscript> of the head that may not stand there',
  'unknown-named-character-reference': 'has an “&…;” that stands for nothing. Write &amp; for an ampersand',
  'element-within-its-own-kind':
    'has a link within a link, a button within a button or a form within a form: the outer one ends there',
  'eof-in-element-that-can-contain-only-text': 'ends within a title, a text area, a script or a style',
};

/** A message for what the parser stumbled over. */
export function parseFault(code: string): string {
  const says = WORDS[code] ?? `is no valid HTML (${code})`;
  return `${says}. Each browser mends that in its own way. Correct the layout that writes this page.`;
}
