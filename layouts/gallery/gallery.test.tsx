import { readdirSync, readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { styles } from '../styles/index.ts';
import { componentExamples } from './components.ts';
import { gallery, galleryStyles, stateHtml } from './gallery.tsx';

/** They are whole documents: what they look like is what pages look like. */
const DOCUMENTS = ['document', 'head', 'staff-document'];

const folder = (name: string) => new URL(`../${name}`, import.meta.url);
const read = (name: string) => readFileSync(folder(name), 'utf8');
// A part of a page has no title, and begins with the heading its page gives it.
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard'],
  rules: { 'heading-level': 'off' },
});

it('shows every component there is, in the order of their names', () => {
  const names = readdirSync(folder('components')).filter((name) => !DOCUMENTS.includes(name));
  expect(componentExamples.map(({ name }) => name)).toEqual(names.sort());
});

describe.each(componentExamples)('$name', ({ states }) => {
  it('is valid HTML in every state, and says or draws something', async () => {
    expect(Object.keys(states).length).toBeGreaterThan(0);
    for (const [title, state] of Object.entries(states)) {
      const html = stateHtml(state, '-1');
      expect(html.length, title).toBeGreaterThan(20);
      const { results } = await validator.validateString(`<section>${html}</section>`);
      const messages = results.flatMap((one) =>
        one.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
      );
      expect(messages, title).toEqual([]);
    }
  });
});

it('is a page with no id twice, and shows each state in light and in dark', async () => {
  const html = renderToString(gallery(componentExamples, 'gallery.css'));
  const ids = Array.from(html.matchAll(/\sid="([^"]+)"/g), (match) => match[1]);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  const count = (part: string) => html.split(part).length - 1;
  expect(count('class="gallery-dark"')).toBe(count('class="gallery-light"'));
  expect(count('class="gallery-dark"')).toBe(count('class="gallery-state"'));
});

it('takes light and dark from the tokens, and fails when they are written in another way', () => {
  const [tokens = '', ...others] = styles.map(read);
  const css = galleryStyles(tokens, others.join('\n'), '');
  expect(css).not.toContain('prefers-color-scheme');
  expect(css).toMatch(/\.gallery-dark\{[^}]*--paper: #121815/);
  expect(() => galleryStyles(tokens.replace('prefers-color-scheme: dark', 'print'), '', '')).toThrow(
    /tokens/,
  );
});
