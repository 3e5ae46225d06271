import { expect, test } from 'vitest';
import { inject } from './inject.ts';
import { MARKS } from './marks.ts';

const panel = '<p>panel</p>';
const added = `${MARKS.begin}${panel}${MARKS.end}`;

test('the panel is the last of a page, and all else stays byte for byte', () => {
  const page = '<!doctype html>\n<html><body><p>“</body>” in a text</p></body></html>\n';
  const shown = inject(page, panel);
  expect(shown).toBe(`<!doctype html>\n<html><body><p>“</body>” in a text</p>${added}</body></html>\n`);
  expect(shown.replace(added, '')).toBe(page);
});

test('a page without an end gets it all the same', () => {
  expect(inject('<p>Words', panel)).toBe(`<p>Words${added}`);
});

test('what a page that stands alone forbids itself doesn’t forbid the panel', () => {
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'"/>`;
  expect(inject(`<html><head>${policy}</head><body></body></html>`, panel)).toBe(
    `<html><head></head><body>${added}</body></html>`,
  );
});
