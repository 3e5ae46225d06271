import { describe, expect, test } from 'vitest';
import { parse } from '#parse';
import { memoryFolder, readPractice } from '#read';
import type { Passage } from '#schema/rule.ts';
import { passagesOf } from './passages.ts';
import { practiceWith } from './rules/example-practice.ts';
import { rules } from './rules/index.ts';

const FILE = 'content/providers/amara-osei.md';

async function read(file: string): Promise<{ passages: Passage[]; lines: string[] }> {
  const { files } = practiceWith({ kind: 'files', words: [], text: `=== ${FILE}\n${file}` });
  const { records } = parse(await readPractice(memoryFolder(files)), rules);
  const record = records?.providers[0];
  if (record === undefined) throw new Error('The bio does not parse.');
  return { passages: passagesOf(record), lines: file.split('\n') };
}

const bio = (fields: string, body: string) =>
  `---\nname: Dr Amara Osei\nprofession: physician\ntitle: Family doctor\ncredentials: [MD]\nlocations: [main-street]\n${fields}---\n${body}`;

/** What stands in the file where the passage says the words are. */
async function written(file: string, words: string): Promise<string> {
  const { passages, lines } = await read(file);
  const passage = passages.find(({ text }) => text.includes(words));
  if (passage === undefined)
    throw new Error(`No passage says “${words}”: ${passages.map(({ text }) => text).join(' | ')}`);
  const start = passage.text.indexOf(words);
  const at = passage.locate(start, start + words.length);
  const chosen = lines.slice(at.line - 1, at.endLine);
  const last = chosen.length - 1;
  return chosen
    .map((line, i) => line.slice(i === 0 ? at.column - 1 : 0, i === last ? at.endColumn - 1 : undefined))
    .join('\n');
}

describe('in a body, words are found where they stand', () => {
  test.each([
    ['plain', 'I like tea.', 'like tea', 'like tea'],
    ['inside emphasis', 'I **really _like_** tea.', 'like', 'like'],
    ['across emphasis', 'I like **green** tea.', 'like green tea', 'like **green** tea'],
    [
      'inside a link',
      'See [my green tea](https://tea.example/green "green tea") and green cups.',
      'green cups',
      'green cups',
    ],
    ['the words of a link', 'See [my *green* tea](https://tea.example/).', 'my green tea', 'my *green* tea'],
    ['after an escape', 'I \\*like\\* tea.', '*like*', '\\*like\\*'],
    ['beside an entity', 'Tea &amp; cake &eacute;', 'Tea & cake é', 'Tea &amp; cake &eacute;'],
    ['in a list', '- one\n- two\n  - three and four', 'and four', 'and four'],
    ['in a quote', '> one\n> two three', 'one two', 'one\n> two'],
    ['in a table', '| tea | tea |\n|---|---|\n| tea | green tea |', 'green tea', 'green tea'],
    ['in the second of two equal cells', '| a | b |\n|---|---|\n| x | x |', 'x\tx', 'x | x'],
    ['in code', 'Run `green tea` now.', 'green tea', 'green tea'],
    ['in a fence', '```\none\ntwo\n```', 'two', 'two'],
    ['in a heading', '## Green tea {#tea}\n\nHot.', 'Green tea', 'Green tea'],
    ['over two lines', 'one two\nthree four', 'two three', 'two\nthree'],
    ['after a comment', 'one <!-- private --> two three', 'three', 'three'],
    ['after a comment of several lines', 'one <!-- a\nb --> two\nthree', 'three', 'three'],
    ['after characters of two units', '👪 and 日本 tea', 'tea', 'tea'],
    [
      'in an address by itself',
      'See <https://tea.example/a>.',
      'https://tea.example/a',
      'https://tea.example/a',
    ],
  ])('%s', async (_, body, words, expected) => {
    expect(await written(bio('', body), words)).toBe(expected);
  });
});

describe('in front matter, words are found where they stand', () => {
  test.each([
    ['plain', 'approach: I like tea.\n', 'like', 'like'],
    [
      'in double quotes',
      'approach: "I \\"like\\" green\\u0020tea."\n',
      '"like" green tea',
      '\\"like\\" green\\u0020tea',
    ],
    ['in single quotes', "approach: 'I don''t like tea.'\n", "don't like", "don''t like"],
    ['folded', 'approach: >-\n  I like\n  green tea.\n', 'like green', 'like\n  green'],
    ['literal', 'approach: |\n  I like\n  green tea.\n', 'green tea', 'green tea'],
    ['over lines without quotes', 'approach: I like\n  green tea.\n', 'like green', 'like\n  green'],
    ['in a list', 'helpsWith: [Feeling low, "Bad sleep"]\n', 'sleep', 'sleep'],
    ['in a personal list', 'personal:\n  interests: { says: [Hiking, Jazz piano] }\n', 'piano', 'piano'],
    ['in a short personal detail', 'personal: { pets: Two dogs }\n', 'dogs', 'dogs'],
  ])('%s', async (_, fields, words, expected) => {
    expect(await written(bio(fields, 'Hello.'), words)).toBe(expected);
  });
});

test('what people read is a passage, what is internal, an address or a code is not', async () => {
  const { passages } = await read(
    bio(
      'npi: "1234567893"\nlanguages: [en]\nstatus: active\nreviewed: { on: 2026-05-04, by: Dana Reyes }\npersonal: { pets: Two dogs, interests: { says: [Tea], consent: { on: 2026-05-04, by: Amara Osei, ref: C-1 } } }\nwaivers: [{ rule: a/b, reason: c, by: d, until: 2027-01-01 }]\nlinks: [{ kind: orcid, url: "https://orcid.org/0000" }]\n',
      'Hello.\n\n## One\n\nTwo.',
    ),
  );
  expect(passages.map(({ subject }) => subject)).toEqual([
    'name',
    'title',
    'credentials.0',
    'personal.pets.0',
    'personal.interests.0',
    'body.0',
    'body.1',
  ]);
  expect(passages.map(({ text }) => text)).toEqual([
    'Dr Amara Osei',
    'Family doctor',
    'MD',
    'Two dogs',
    'Tea',
    'Hello.',
    'One\nTwo.',
  ]);
});
