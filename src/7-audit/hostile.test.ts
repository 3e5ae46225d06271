import { expect, test } from 'vitest';
import { amara, auditOf, html, OWN } from './fixture.ts';

// What grows with the square of the file runs into the limit of the test.
test('hostile files take no longer than their length', async () => {
  const withheld = [amara('Two old dogs'), amara('Curling'), amara('a a a'), amara('5035550142')];
  const n = 100_000;
  const files = {
    'deep.html': '<div>'.repeat(n),
    'inline.html': '<b>x'.repeat(n / 10),
    'open.html': '<'.repeat(n),
    'attributes.html': `<p ${'a="b" '.repeat(2000)}>`,
    'entities.html': '&amp;'.repeat(n),
    'percent.txt': '%25'.repeat(n),
    'escapes.js': '\\u005c'.repeat(n),
    'quotes.css': '"'.repeat(n),
    'escapes.css': '"\\'.repeat(n),
    'comments.css': '/*'.repeat(n),
    'urls.css': 'url('.repeat(n),
    'brackets.json': '['.repeat(n),
    'srcset.html': `<img srcset="${','.repeat(n)}">`,
    'a.txt': 'a '.repeat(n),
    'base64.txt': 'QUFB'.repeat(n),
    'slashes.txt': '/'.repeat(n),
    'digits.txt': '1 '.repeat(n),
    'streams.pdf': `%PDF-${'stream '.repeat(n)}`,
    'brackets.pdf': `%PDF-${'[('.repeat(n)}`,
    'marks.txt': '\u0301'.repeat(n),
    'zeros.bin': Buffer.alloc(n),
    [OWN]: html('a a '.repeat(n / 4)),
    'spaces.html': `<p>${' '.repeat(n)}`,
    'imageset.css': 'image-set('.repeat(n / 10),
    'imports.css': '@import '.repeat(n),
  };
  for (const [path, content] of Object.entries(files)) {
    const { manifest } = await auditOf(
      { [path]: content },
      { withheld, published: { 'amara-osei': ['a b '.repeat(5000), 'a a'] } },
    );
    expect(manifest).toHaveLength(1);
  }
});
