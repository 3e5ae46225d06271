import { expect, test } from 'vitest';
import { pdf } from '../../test/pdf.ts';
import { memoryFolder } from './folder.ts';
import { readPractice } from './read.ts';

const read = async (path: string, bytes: Uint8Array | string) => {
  const { files, findings } = await readPractice(memoryFolder({ [path]: bytes }));
  return { names: [...files.keys()], said: findings.map(({ rule, message }) => `${rule} ${message}`) };
};

test.each(['a.pdf', 'New-patient_2026.v2.pdf', 'forms/adults/a.pdf'])(
  '%s may be downloaded',
  async (name) => {
    expect(await read(`content/files/${name}`, await pdf())).toEqual({ names: [`files/${name}`], said: [] });
  },
);

test.each(['my form.pdf', 'für-sie.pdf', 'a%2e.pdf', 'a?b.pdf', 'a#b.pdf', '-a.pdf', 'a..pdf'])(
  'the name of %s is none for an address',
  async (name) => {
    const { names, said } = await read(`content/files/${name}`, await pdf());
    expect([names, said]).toEqual([[], [expect.stringContaining('no spaces')]]);
  },
);

test.each(['a.docx', 'a.html', 'a.svg', 'a.zip', 'a.PDF', 'pdf'])(
  '%s is of no kind that is published',
  async (name) => {
    const { names, said } = await read(`content/files/${name}`, await pdf());
    expect([names, said]).toEqual([[], [expect.stringMatching(/^file\/valid-encoding Only PDF files/)]]);
  },
);

test('a PDF that holds what nobody may see is refused, and its words are not repeated', async () => {
  const locked = await pdf('Zebra', (document) => document.addJavaScript('zebra', 'zebra()'));
  const { names, said } = await read('content/files/a.pdf', locked);
  expect([names, said]).toEqual([[], [expect.stringContaining('has scripts in it')]]);
  expect(said.join()).not.toMatch(/zebra/i);
});

test('a file of more than 20 MB is refused', async () => {
  const { names, said } = await read('content/files/a.pdf', Buffer.alloc(20 * 1024 * 1024 + 1));
  expect([names, said]).toEqual([[], [expect.stringContaining('larger than')]]);
});
