import { expect, test } from 'vitest';
import { en } from '#schema/words/en.ts';
import { markdownRenderer } from './markdown.ts';

const render = markdownRenderer(() => undefined, {
  words: en,
  publicUrl: 'https://cedarhill.example',
  address: (path) => path,
});
const html = (text: string) => render([text], 'staff').html;

test('an item that begins with empty brackets has a box to tick by hand', () => {
  expect(html('- [ ] Lock **up**\n- Go home\n')).toBe(
    '<ul>\n<li class="box">Lock <strong>up</strong></li>\n<li>Go home</li>\n</ul>\n',
  );
  expect(html('- [ ] Lock up\n\n- [ ] **Go** home\n')).toBe(
    '<ul>\n<li class="box">\n<p>Lock up</p>\n</li>\n<li class="box">\n<p><strong>Go</strong> home</p>\n</li>\n</ul>\n',
  );
});

test('brackets elsewhere, with something in them, or in code stay as they are', () => {
  for (const text of ['Lock [ ] up', '- Lock [ ] up', '- [y] Lock up', '- `[ ] x`'])
    expect(html(text)).not.toContain('class');
});
