import { expect, test } from 'vitest';
import { splitMarkdown, wholeYaml } from './split.ts';

const faultIn = (text: string) => {
  const result = splitMarkdown('content/pages/about.md', text);
  if (!('finding' in result)) throw new Error('Nothing was found.');
  return result.finding;
};
const sourceOf = (text: string) => {
  const result = splitMarkdown('content/pages/about.md', text);
  if (!('source' in result)) throw new Error(result.finding.message);
  return result.source;
};

test('front matter and body come apart with the lines on which they begin', () => {
  expect(sourceOf('---\ntitle: About\norder: 1\n---\nText\n\nMore\n')).toMatchObject({
    yaml: 'title: About\norder: 1',
    yamlLine: 2,
    body: 'Text\n\nMore\n',
    bodyLine: 5,
  });
});

test.each([
  ['an empty body', '---\ntitle: About\n---', 'title: About', '', 4],
  ['an empty front matter', '---\n---\nText', '', 'Text', 3],
  ['a blank line before the YAML', '---\n\ntitle: About\n---\nText', '\ntitle: About', 'Text', 5],
  ['nothing but comments', '---\n# nothing yet\n---\nText', '# nothing yet', 'Text', 4],
  [
    'a rule in the body',
    '---\ntitle: About\n---\nText\n\n---\n\nMore',
    'title: About',
    'Text\n\n---\n\nMore',
    4,
  ],
  [
    'an indented line of hyphens',
    '---\nsays: |\n  one\n  ---\n  two\n---\nText',
    'says: |\n  one\n  ---\n  two',
    'Text',
    7,
  ],
  ['blank lines after it', '---\na: 1\n---\n\n\nText', 'a: 1', '\n\nText', 4],
])('%s splits at the right line', (_, text, yaml, body, bodyLine) => {
  const source = sourceOf(text);
  // Wherever the YAML is said to begin, its lines stand in the file.
  expect(
    text
      .split('\n')
      .slice(source.yamlLine - 1)
      .join('\n')
      .startsWith(source.yaml),
  ).toBe(true);
  expect(source.yaml.trim()).toBe(yaml.trim());
  expect(source).toMatchObject({ body, bodyLine });
});

test.each([
  ['another language, JavaScript', '---js\n({ title: process.exit(7) })\n---\n', 1, 'another language'],
  ['another language, JSON', '---json\n{"title": "About"}\n---\n', 1, 'another language'],
  ['another language after a space', '--- coffee\ntitle: 1\n---\n', 1, 'another language'],
  ['a blank line first', '\n---\ntitle: About\n---\n', 1, 'first line'],
  ['a space before the hyphens', ' ---\ntitle: About\n---\n', 1, 'first line'],
  ['a space after the hyphens', '--- \ntitle: About\n---\n', 1, 'first line'],
  ['four hyphens', '----\ntitle: About\n---\n', 1, 'first line'],
  ['no front matter at all', 'Only text.\n', 1, 'no front matter'],
  ['an empty file', '', 1, 'no front matter'],
  ['no end', '---\ntitle: About\n\nText\n', 1, 'never ends'],
  [
    'hyphens with words inside',
    '---\ntitle: About\n--- personal ---\npersonal: {}\n---\n',
    3,
    'three hyphens',
  ],
  ['four hyphens inside', '---\ntitle: About\n----\norder: 1\n---\n', 3, 'three hyphens'],
  ['a closing line with a space', '---\ntitle: About\n--- \nText\n', 3, 'three hyphens'],
  ['a closing line with four hyphens', '---\ntitle: About\n----\nText\n', 3, 'three hyphens'],
])('%s is refused at its line', (_, text, line, words) => {
  const finding = faultIn(text);
  expect(finding).toMatchObject({ rule: 'file/valid-front-matter', line, endLine: line, column: 1 });
  expect(finding.message).toContain(words);
});

test.each(['js', 'javascript', 'coffee', 'json', 'toml'])('front matter in %s never runs', (language) => {
  (globalThis as { hasRun?: boolean }).hasRun = undefined as never;
  splitMarkdown('a.md', `---${language}\n({ title: (globalThis.hasRun = true) })\n---\n`);
  expect((globalThis as { hasRun?: boolean }).hasRun).toBeUndefined();
});

test('a YAML file is YAML from its first line', () => {
  expect(wholeYaml('_data/rules.yaml', 'a: 1\n')).toMatchObject({ yaml: 'a: 1\n', yamlLine: 1, body: '' });
});
