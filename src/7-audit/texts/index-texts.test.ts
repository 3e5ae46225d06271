import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { describe, expect, test } from 'vitest';
import { indexTexts } from './index-texts.ts';
import { BARRIER } from './search-text.ts';

const wordsIn = (bytes: Uint8Array) => indexTexts(bytes).flatMap(({ text }) => text.split(BARRIER));

describe('the words of a search index', () => {
  test('are read whole, whatever their length, out of what Pagefind writes', async () => {
    const { index } = await createIndex({ rootSelector: 'main' });
    const long = 'antidisestablishmentarianism';
    await index?.addHTMLFile({
      url: '/a/',
      content: `<html lang="en"><body><main><h1>Hello</h1><p>zebra ${long} señor jane.roe@example.com</p></main></body></html>`,
    });
    const files = (await index?.getFiles())?.files ?? [];
    await close();
    const words = files
      .filter(({ path }) => path.endsWith('.pf_index'))
      .flatMap(({ content }) => wordsIn(gunzipSync(content)));
    expect(words).toEqual(expect.arrayContaining(['zebra', 'señor']));
    expect(words.some((word) => long.startsWith(word) && word.length > 20)).toBe(true);
    const meta = files.filter(({ path }) => path.endsWith('.pf_meta'));
    expect(meta.flatMap(({ content }) => wordsIn(gunzipSync(content)))).toEqual(
      expect.arrayContaining(['title']),
    );
  });

  test('are found after numbers of every width, lists, bytes and floats', () => {
    const cbor = Buffer.concat([
      Buffer.from('pagefind_dcd'),
      Buffer.from([0x84, 0x18, 0xff, 0x19, 0x01, 0x00, 0x1a, 0, 0, 1, 0, 0x1b, 0, 0, 0, 0, 0, 0, 1, 0]),
      Buffer.from([0x43, 0x63, 0x61, 0x62]),
      Buffer.from([0xfa, 0x61, 0x61, 0x61, 0x61, 0x9f, 0xff, 0x38, 0x21]),
      Buffer.from([0x63]),
      Buffer.from('two'),
      Buffer.from([0x78, 0x1a]),
      Buffer.from('a'.repeat(26)),
    ]);
    expect(wordsIn(cbor)).toEqual(['two', 'a'.repeat(26)]);
  });

  test('that are cut off or no index at all are no failure', () => {
    expect(indexTexts(Buffer.from([]))).toEqual([]);
    expect(wordsIn(Buffer.from([0x65, 0x61, 0x62]))).toEqual(['ab']);
    expect(indexTexts(Buffer.from([0x1b, 0, 0]))).toEqual([]);
    expect(indexTexts(Buffer.from([0x5b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1]))).toEqual([]);
  });
});
