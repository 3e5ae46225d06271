// Files written to get a word out, or that hide one where an author thinks it hidden: in front matter, in Markdown, in
// pictures. All of them stand in one practice, each with a canary; one build with --hold must let none of them out.
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { json } from '#diagnostic/formats/json.ts';
import { pretty } from '#diagnostic/formats/pretty.ts';
import type { BuildResult } from '../../src/cli/build.ts';
import { Aviary, type Canary, escaped, placesIn } from '../canary.ts';
import { filesIn, newFolder } from '../folder.ts';
import { approved, BIO, bio, buildHere, littlePractice } from '../little-practice.ts';

const HEAD =
  'name: Robin Hale\nprofession: physician\ntitle: Family doctor\ncredentials: [MD]\nlocations: [birch-lane]\n';
const head = (more: string, body = 'Words.') => `---\n${HEAD}${more}\n---\n${body}\n`;
const personal = (says: string, more = '') => `personal: { interests: { says: ${says}${more} } }`;
const AGREED = ', consent: 2026-05-04';

/** A bio by its text. `refused`: an error holds it; the others are in order, and the word is withheld. */
type Trick = readonly [refused: boolean, text: (canary: Canary) => string | Buffer];

const FRONT_MATTER: Readonly<Record<string, Trick>> = {
  'another language': [true, ({ word }) => `---js\nmodule.exports = { name: '${word}' }\n---\n${word}\n`],
  'another language after a space': [true, ({ word }) => `--- json\n{"name": "${word}"}\n---\n${word}\n`],
  'a comment behind the first line': [true, ({ word }) => `--- # ${word}\n${HEAD}---\n`],
  'a tab behind the first line': [true, ({ word }) => `---\t\n${HEAD}${personal(word)}\n---\n`],
  'a space before the first line': [true, ({ word }) => ` ---\n${HEAD}${personal(word)}\n---\n`],
  'four hyphens': [true, ({ word }) => `----\n${HEAD}${personal(word)}\n----\n`],
  'plus signs': [true, ({ word }) => `+++\nname = "${word}"\n+++\n${word}\n`],
  'no front matter': [true, ({ word }) => `${word}\n`],
  'front matter that never ends': [true, ({ word }) => `---\n${HEAD}${personal(word)}\n`],
  'front matter that ends early': [
    true,
    ({ word }) => `---\n${HEAD}---\npersonal:\n  interests: ${word}\n---\n`,
  ],
  'a second document': [true, ({ word }) => head(`...\npersonal: { interests: ${word} }`)],
  'a byte order mark': [false, ({ word }) => `\ufeff${head(personal(word))}`],
  'line ends of old computers': [false, ({ word }) => head(personal(word)).replaceAll('\n', '\r')],
  'UTF-16': [true, ({ word }) => Buffer.from(`\ufeff${head(personal(word))}`, 'utf16le')],
  'a key in escapes': [false, ({ word }) => head(`"person\\u0061l": { interests: { says: ${word} } }`)],
  'a key of a prototype': [true, ({ word }) => head(`__proto__: { name: ${word} }`)],
  'a key of a prototype in escapes': [true, ({ word }) => head(`"__pr\\u006fto__": { name: ${word} }`)],
  'a category of a prototype': [
    true,
    ({ word }) => head(`personal: { constructor: ${word}, toString: ${word} }`),
  ],
  'a merge key': [true, ({ word }) => head(`<<: { personal: { interests: ${word} } }`)],
  'a merge key that brings a consent': [
    true,
    ({ word }) => head(personal(word, ', <<: { consent: 2026-05-04 }')),
  ],
  'an alias that brings a consent': [
    true,
    ({ word }) =>
      head(`reviewed: &day { on: 2026-05-04, by: Pat Quill }\n${personal(word, ', consent: *day')}`),
  ],
  'a tag': [true, ({ word }) => head(`approach: !!js/function "function () { return '${word}' }"`)],
  'a consent twice': [true, ({ word }) => head(personal(word, ', consent: 2027-01-01, consent: 2026-05-04'))],
  'a consent in words': [true, ({ word }) => head(personal(word, ', consent: yes'))],
  'a withdrawal in words': [true, ({ word }) => head(personal(word, `${AGREED}, withdrawn: yesterday`))],
  'a day that doesn’t exist': [true, ({ word }) => head(personal(word, `${AGREED}, until: 2026-02-30`))],
  'a number for words': [true, ({ phrase }) => head(`${personal('5551234567', AGREED)} # ${phrase}`)],
  'a list in a list': [true, ({ word }) => head(personal(`[[${word}]]`, AGREED))],
  'a group for words': [true, ({ word }) => head(personal(`{ ${word}: ${word} }`, AGREED))],
  'words for a group': [true, ({ word }) => head(`personal: ${word}`)],
  'a status nobody knows': [true, ({ word }) => head(`status: ${word}`)],
  'a location nobody knows': [true, ({ word }) => head('').replace('birch-lane', word)],
  'a specialty nobody knows': [true, ({ word }) => head(`specialties: [${word}]`)],
  'a key nobody knows': [true, ({ word }) => head(`${word}: ${word}`)],
  'a key with a colon in it': [true, ({ word }) => head(`"x: ${word}": { ? [${word}] : 1 }`)],
  'a link with a password': [true, ({ word }) => head(`booking: https://${word}:secret@book.example/`)],
  'a link that runs': [
    true,
    ({ word }) => head(`links: [{ kind: orcid, url: "javascript:alert('${word}')" }]`),
  ],
  'a picture elsewhere': [
    true,
    ({ word }) => head(`photo: { src: ../pages/${word}.jpg, alt: ${word}, consent: 2026-05-04 }`),
  ],
  'a quote that never ends': [true, ({ word }) => head(`approach: "${word}`)],
  'braces that never end': [true, ({ word }) => head(`personal: { interests: ${word}`)],
  'a waiver without an end': [
    true,
    ({ word }) => head(`waivers: [{ rule: privacy/no-personal-phone, reason: ${word} }]`),
  ],
  'a waiver of a rule nobody knows': [
    true,
    ({ word }) => head(`waivers: [{ rule: ${word}, reason: ${word}, by: Pat Quill, until: 2027-01-01 }]`),
  ],
  'comments between the lines': [
    false,
    ({ word }) => head(`# ${word}\nreviewed: { on: 2026-05-04, by: Pat Quill } # ${word}\n# ${word}`),
  ],
  'text over several lines with hyphens in it': [
    false,
    ({ word }) => head(`approach: |\n  Words\n  ---\n  ${word}`),
  ],
};

const BODIES: Readonly<Record<string, Trick>> = {
  'a tag': [true, ({ word }) => `<div data-x="${word}">Words</div>`],
  'a tag over two lines': [true, ({ word }) => `Words <span title="${word}"\nlang="en">`],
  'a tag that never ends': [false, ({ word }) => `Words <span title="${word}"`],
  'a picture': [true, ({ word }) => `![${word}](/${word}.jpg "${word}")`],
  'a link that runs': [true, ({ word }) => `[words](javascript:${word})`],
  'a link into the files': [true, ({ word }) => `[words](../providers/${word}.md)`],
  'a definition of a link': [true, ({ word }) => `[words][1]\n\n[1]: https://x.example/${word} "${word}"`],
  'a comment as a definition': [true, ({ word }) => `Words.\n\n[//]: # (${word})`],
  'a footnote': [true, ({ word }) => `Words[^1].\n\n[^1]: ${word}`],
  'a comment that never ends': [true, ({ word }) => `Words.\n\n<!-- ${word}`],
  'a comment that ends wrongly': [true, ({ word }) => `Words.\n\n<!-- ${word} --!>\n\nMore.`],
  'a comment in a comment': [true, ({ word }) => `Words.\n\n<!-- one <!-- two --> ${word} -->`],
  'a hidden letter in an entity': [true, ({ word }) => `Wor&#8203;ds ${word}`],
  'a declaration': [true, ({ word }) => `<!DOCTYPE ${word}>`],
  'an instruction': [true, ({ word }) => `Words <?php echo '${word}' ?>`],
  'a data section': [true, ({ word }) => `Words <![CDATA[${word}]]>`],
  'a heading with an id': [false, ({ word }) => `## Words {#${word}}\n\nWords.`],
  'a fence with a name': [false, ({ word }) => `\`\`\`${word} ${word}\nwords\n\`\`\``],
  'a bare address': [false, ({ word }) => `<https://x.example/${word}>`],
  'a table': [false, ({ word }) => `| Words | ${word} |\n| --- | --- |\n| words | ${word} |`],
  'a comment in a list': [false, ({ word }) => `- one <!-- ${word} -->\n- two`],
};

/** Bodies of pages, about which nobody decides: what stands in them goes out, but for what is hidden. */
const PAGES: Readonly<Record<string, Trick>> = {
  'a comment in a line': [false, ({ word }) => `Words<!-- ${word} --> and more.`],
  'comments side by side': [false, ({ word }) => `Words <!--${word}--><!---${word}---> and more.`],
  'a comment over a blank line': [false, ({ word }) => `Words\n\n<!--\n\n${word}\n\n-->\n\nmore.`],
  'a comment in a heading': [false, ({ word }) => `## Words <!-- ${word} --> {#words}\n\nMore.`],
  'a comment in the id of a heading': [false, ({ word }) => `## Words {#wor<!-- ${word} -->ds}\n\nMore.`],
  'a comment in a cell': [false, ({ word }) => `| A | B |\n| --- | --- |\n| one | two <!-- ${word} --> |`],
  'a comment in a list': [false, ({ word }) => `1. one\n   <!-- ${word} -->\n2. two`],
  'a comment in a quotation': [false, ({ word }) => `> words\n> <!-- ${word}\n> ${word} -->\n> more`],
  'a comment in the title of a link': [false, ({ word }) => `[words](/about/ "title <!-- ${word} -->")`],
  'a comment between fences of a list': [
    true,
    ({ word }) => `- \`\`\`\n  a\n  \`\`\`\n\n<!-- ${word} -->\n\n- \`\`\`\n  b\n  \`\`\``,
  ],
  'a comment in a fence that never ends': [false, ({ word }) => `\`\`\`\nwords <!-- ${word} -->`],
  'a comment in indented words': [false, ({ word }) => `Words:\n\n    code <!-- ${word} -->`],
  'a comment in a comment': [true, ({ word }) => `<!-- one <!-- two --> ${word} -->`],
  'a comment as a definition': [true, ({ word }) => `Words.\n\n[//]: # "${word}"`],
  'a comment as a definition in a list': [true, ({ word }) => `- words\n\n  [comment]: <> (${word})`],
};

/** Fields that are public as they stand, with a comment in them that somebody may take for hidden. */
const FIELDS: Readonly<Record<string, (canary: Canary) => string>> = {
  'content/pages/x-title.md': ({ word }) => `---\ntitle: Words <!-- ${word} -->\n---\nWords.\n`,
  'content/pages/x-summary.md': ({ word }) =>
    `---\ntitle: Words\nsummary: "Words <!--${word}"\n---\nWords.\n`,
  'content/locations/x.md': ({ word }) =>
    `---\nname: Elm Street\naddress: "1 Elm Street <!-- ${word} -->"\n---\n`,
  'content/services/x.md': ({ word }) =>
    `---\ntitle: Visits\nsummary: |\n  Words.\n  <!-- ${word} -->\n---\n`,
  'content/announcements/x.md': ({ word }) =>
    `---\nsays: Closed <!-- ${word} -->\nfrom: 2026-01-01\nuntil: 2027-01-01\n---\n`,
  'content/providers/x-title.md': ({ word }) =>
    head('').replace('Family doctor', `"Doctor <!-- ${word} -->"`),
  'content/providers/x-helps.md': ({ word }) => head(`helpsWith: ["Words <!-- ${word} -->"]`),
};

const birds = new Aviary();
const refused: string[] = [];
let site: string;
let result: BuildResult;

beforeAll(async () => {
  const files: Record<string, string | Buffer> = {};
  const add = (path: string, [isRefused, text]: Trick, around: (text: string) => string) => {
    const written = text(birds.at(path));
    files[path] = typeof written === 'string' ? around(written) : written;
    if (isRefused) refused.push(path);
  };
  for (const [at, [title, trick]] of Object.entries(FRONT_MATTER).entries())
    add(`content/providers/front-${at}-${slug(title)}.md`, trick, (text) => text);
  for (const [title, trick] of Object.entries(BODIES))
    add(`content/providers/body-${slug(title)}.md`, trick, (text) => head('', text));
  for (const [title, trick] of Object.entries(PAGES))
    add(`content/pages/page-${slug(title)}.md`, trick, (text) => `---\ntitle: Page ${title}\n---\n${text}\n`);
  for (const [path, text] of Object.entries(FIELDS)) add(path, [true, text], (one) => one);
  const { pictures, bios } = await hostilePictures();
  const good = await approved(littlePractice({ ...pictures, ...bios, [BIO]: bio({ name: 'Ada Fenwick' }) }));
  const root = newFolder({ ...good, ...files });
  const out = newFolder();
  result = await buildHere(root, out, true);
  site = join(out, '_site');
});

/** Photos that are agreed to and approved, with words in them that nobody sees. */
async function hostilePictures() {
  const plain = sharp({ create: { width: 400, height: 400, channels: 3, background: '#3366cc' } });
  const jpeg = await plain.clone().jpeg().toBuffer();
  const word = (place: string) => birds.at(`photo: ${place}`).word;
  const comment = Buffer.from(word('a comment'));
  const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:title="${word('XMP')}"/></rdf:RDF></x:xmpmeta>`;
  const all: Record<string, Buffer> = {
    'behind.jpg': Buffer.concat([jpeg, Buffer.from(`<html><p>${word('a page behind it')}</p></html>`)]),
    'comment.jpg': Buffer.concat([
      jpeg.subarray(0, 2),
      Buffer.from([0xff, 0xfe, 0, comment.length + 2]),
      comment,
      jpeg.subarray(2),
    ]),
    'xmp.webp': await plain.clone().withXmp(xmp).webp().toBuffer(),
    'exif.png': await plain
      .clone()
      .withExif({ IFD0: { ImageDescription: word('EXIF'), Artist: word('EXIF') } })
      .png()
      .toBuffer(),
  };
  const bios = Object.keys(all).map((name, index) => [
    `content/providers/pictured-${index}.md`,
    bio({
      name: `Robin ${'ABCD'[index]}`,
      photo: `{ src: ${name}, alt: Ada at the window, consent: 2026-05-04 }`,
    }),
  ]);
  const pictures = Object.entries(all).map(([name, bytes]) => [`content/providers/${name}`, bytes]);
  return { pictures: Object.fromEntries(pictures), bios: Object.fromEntries(bios) };
}

function slug(title: string): string {
  return title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

test('everything else is built', () => {
  expect(result.isPublished, pretty(result)).toBe(true);
  const pages = filesIn(site);
  expect(String(pages.get('providers/ada-fenwick/index.html'))).toContain('I listen first');
  expect([...pages.keys()].filter((path) => /^assets\/photos\/.+\.jpg$/.test(path))).toHaveLength(8);
});

test('every file that could be read in two ways is refused, and no other', () => {
  const errors = result.diagnostics.filter(({ severity }) => severity === 'error').map(({ file }) => file);
  expect([...new Set(errors)].sort()).toEqual([...refused].sort());
});

describe('no canary', () => {
  test('is in the public site', async () => {
    expect(birds.all.length).toBeGreaterThan(80);
    expect(await escaped(site, birds.all)).toEqual([]);
  });

  test('is in a message', () => {
    for (const text of [pretty(result), json(result)]) expect(placesIn(text, birds.all)).toEqual([]);
  });
});
