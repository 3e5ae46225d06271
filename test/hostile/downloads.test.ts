// PDFs that say what nobody decided to publish: none goes out, and none keeps a removal in.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { json } from '#diagnostic/formats/json.ts';
import { pretty } from '#diagnostic/formats/pretty.ts';
import { filesIn, newFolder } from '../folder.ts';
import { approvedFolder, BIO, bio, buildHere } from '../little-practice.ts';
import { pdf } from '../pdf.ts';

const FILE = 'content/files/form.pdf';
const SECRET = /quokka/i;
const withheld = (says: string) =>
  bio({ name: 'Ada Fenwick', personal: `{ interests: { says: [Hiking, ${says}] } }` }, 'I listen first.');
const page = (body: string) => `---\ntitle: Forms\n---\nPrint this. [Our people](/providers/)\n\n${body}\n`;

async function built(files: Parameters<typeof approvedFolder>[0]) {
  const out = newFolder();
  const result = await buildHere(await approvedFolder(files), out, true);
  expect(`${pretty(result)}${json(result)}`).not.toMatch(SECRET);
  const site = filesIn(join(out, '_site'));
  return { result, paths: [...site.keys()], text: [...site.values()].join('\n') };
}

test('a PDF with a withheld wording in it is held with the page that leads to it, and the rest goes out', async () => {
  const { result, paths } = await built({
    [BIO]: withheld('Painting quokkas at night'),
    [FILE]: await pdf('Painting quokkas at night'),
    'content/pages/forms.md': page('[The form](/files/form.pdf)'),
  });
  expect([result.isPublished, ...result.held].sort()).toEqual([FILE, 'content/pages/forms.md', true].sort());
  expect(paths).toContain('providers/ada-fenwick/index.html');
  expect(paths.filter((path) => path.endsWith('.pdf'))).toEqual([]);
  const said = result.diagnostics.filter(({ file }) => file === FILE);
  expect(said.map(({ rule }) => rule)).toEqual(['site/no-leak']);
});

test('a PDF that one bio alone leads to is one of that person’s pages: a single word counts', async () => {
  const link = (name: string, says: string) =>
    bio({ name, personal: `{ interests: { says: [${says}] } }` }, 'I listen.\n\n[More](/files/form.pdf)');
  const own = { [BIO]: link('Ada Fenwick', 'Quokkas'), [FILE]: await pdf('I like quokkas.') };
  const { result, paths } = await built({ ...own, 'content/providers/bo-may.md': bio({ name: 'Bo May' }) });
  expect([result.isPublished, result.held.has(FILE), result.held.has(BIO)]).toEqual([true, true, true]);
  expect(paths).toContain('providers/bo-may/index.html');
  expect(paths.filter((path) => path.endsWith('.pdf'))).toEqual([]);
  // What another text leads to as well is everyone's.
  const shared = await built({ ...own, 'content/pages/forms.md': page('[The form](/files/form.pdf)') });
  expect([shared.result.isPublished, shared.paths.includes('files/form.pdf')]).toEqual([true, true]);
});

test('the sheet of an approved policy goes with its words, and the policy stays', async () => {
  const { result, paths } = await built({
    [BIO]: withheld('Painting quokkas at night'),
    [FILE]: await pdf('Painting quokkas at night'),
    'content/policies/old/2020-01-15.md':
      '---\ntitle: Old rules\nkind: website-privacy\nversion: 1\neffective: 2020-01-15\nowner: Practice manager\nnextReview: 2027-01-15\nsummary: What we did before.\norigin: before-doorplate\nattachment: files/form.pdf\n---\n',
  });
  expect([result.isPublished, [...result.held]], pretty(result)).toEqual([true, [FILE]]);
  expect(paths).toContain('policies/old/2020-01-15/index.html');
  expect(paths.filter((path) => path.endsWith('.pdf'))).toEqual([]);
});
