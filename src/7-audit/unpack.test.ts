import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { LARGEST, tryInflate, unpack } from './unpack.ts';

const TEXT = 'Two rescue dogs';

interface Part {
  readonly name?: string;
  readonly content?: Uint8Array;
  readonly extra?: string;
  /** 0 stored, 8 deflated. */
  readonly how?: number;
  readonly flags?: number;
}

/** An archive as programs write them: each part behind its head, then the list of parts. */
function zip(parts: readonly Part[], list = 'a comment'): Buffer {
  const written = parts.map(
    ({ name = 'a.txt', content = Buffer.from(TEXT), extra = '', how = 8, flags = 0 }) => {
      const packed = how === 8 ? deflateRawSync(content) : Buffer.from(content);
      const head = Buffer.alloc(30);
      head.write('PK\x03\x04', 'latin1');
      head.writeUInt16LE(flags, 6);
      head.writeUInt16LE(how, 8);
      head.writeUInt32LE((flags & 8) === 0 ? packed.length : 0, 18);
      head.writeUInt16LE(name.length, 26);
      head.writeUInt16LE(extra.length, 28);
      return Buffer.concat([head, Buffer.from(name + extra), packed]);
    },
  );
  return Buffer.concat([...written, Buffer.from(`PK\x01\x02${list}`, 'latin1')]);
}

const textOf = (path: string, bytes: Uint8Array) => {
  const { bytes: plain, fault } = unpack(path, bytes);
  return fault ?? Buffer.from(plain).toString('latin1');
};
const PACKED = 'is packed and can not be opened';

describe('is opened:', () => {
  test.each([
    ['what is not packed', 'a.txt', Buffer.from(TEXT)],
    ['an empty file', 'a.txt', Buffer.alloc(0)],
    ['gzip', 'a', gzipSync(TEXT)],
    ['brotli, which only its name tells', 'a.BR', brotliCompressSync(TEXT)],
    ['deflate at every level', 'a', deflateSync(TEXT, { level: 0 })],
    ['deflate at every level', 'a', deflateSync(TEXT)],
    ['deflate at every level', 'a', deflateSync(TEXT, { level: 9 })],
    ['deflate at a level that only its name tells', 'a.zz', deflateSync(TEXT, { level: 3 })],
    ['gzip in gzip in brotli', 'a.br', brotliCompressSync(gzipSync(gzipSync(TEXT)))],
    ['brotli in gzip', 'a.br.gz', gzipSync(brotliCompressSync(TEXT))],
  ])('%s', (_, path, bytes) => {
    expect(unpack(path, bytes)).toEqual({ bytes: expect.anything() });
    expect(textOf(path, bytes).slice(0, TEXT.length)).toBe(bytes.length === 0 ? '' : TEXT);
  });

  test('a text that begins like something packed and is none', () => {
    for (const text of ['x', 'x\x02', 'xylophone', 'PK', 'PK\x05\x06', 'BZh', '7z', '\x1f', 'Rar'])
      expect(textOf('a.txt', Buffer.from(text, 'latin1'))).toBe(text);
  });
  test('a text whose name only looks like that of something packed', () => {
    for (const path of ['a.br.txt', 'a.zz.txt', 'notes.zz'])
      expect(textOf(path, Buffer.from(TEXT))).toBe(TEXT);
    expect(textOf('a.zz.txt', Buffer.from('xylophone'))).toBe('xylophone');
  });
});

describe('an archive', () => {
  test('gives the names, what stands beside them, and the contents of all its parts, and its list', () => {
    const parts = [
      { name: 'one.txt', content: Buffer.from('first') },
      { name: 'folder/', content: Buffer.alloc(0), how: 0 },
      { name: 'two.txt', extra: 'more', content: Buffer.from('second'), how: 0 },
      { name: 'three.txt', content: Buffer.from('third'), flags: 8 },
      { name: 'four.txt', content: Buffer.from('fourth'), flags: 8, how: 0 },
    ];
    const text = textOf('forms.docx', zip(parts));
    expect(text.startsWith('one.txtfirst\nfolder/\ntwo.txtmoresecond\nthree.txtthird\nfour.txtfourth')).toBe(
      true,
    );
    expect(text.endsWith('PK\x01\x02a comment')).toBe(true);
    expect(text.length).toBeLessThan(600);
  });
  test('without a list gives its parts', () => {
    const whole = zip([{}], '');
    expect(textOf('a.zip', whole.subarray(0, whole.length - 4))).toBe(`a.txt${TEXT}\n`);
  });
  test('in an archive is opened, and so is what is packed in it', () => {
    const inner = zip(
      [{ name: 'inner.txt' }, { name: 'b.br', content: brotliCompressSync('in brotli') }],
      '',
    );
    expect(textOf('a.zip', zip([{ name: 'inner.zip', content: inner }]))).toContain(
      `inner.zipinner.txt${TEXT}\nb.brin brotli\n`,
    );
  });
  test('that is only stored in an archive is read once', () => {
    const inner = zip([{ name: 'inner.txt' }], '').subarray(0, -4);
    expect(textOf('a.zip', zip([{ name: 'inner.zip', content: inner, how: 0 }]))).toBe(
      `inner.zipinner.txt${TEXT}\n\nPK\x01\x02a comment`,
    );
  });
  test('that is cut off in a head gives what there is', () => {
    expect(textOf('a.zip', Buffer.concat([zip([{}], ''), Buffer.from('PK\x03\x04')]))).toContain(TEXT);
    expect(textOf('a.zip', Buffer.from('PK\x03\x04'))).toBe('');
  });
});

describe('can not be opened:', () => {
  const strange: [string, Uint8Array][] = [
    ['7z', Buffer.from('7z\xbc\xaf\x27\x1c', 'latin1')],
    ['xz', Buffer.from('\xfd7zXZ\0', 'latin1')],
    ['bzip2', Buffer.from('BZh11AY&SY', 'latin1')],
    ['bzip2, smaller', Buffer.from('BZh91AY&SY', 'latin1')],
    ['rar', Buffer.from('Rar!\x1a\x07\x01\0', 'latin1')],
    ['zstandard', Buffer.from('\x28\xb5\x2f\xfd', 'latin1')],
    ['lz4', Buffer.from('\x04\x22\x4d\x18', 'latin1')],
    ['compress', Buffer.from('\x1f\x9d\x90', 'latin1')],
    ['something strange in gzip', gzipSync(Buffer.from('\xfd7zXZ\0', 'latin1'))],
    ['a broken one', Buffer.from([0x1f, 0x8b, 8, 0, 1])],
    ['what is packed four times', gzipSync(gzipSync(gzipSync(gzipSync(TEXT))))],
    ['a locked archive', zip([{ flags: 1, how: 0 }])],
    [
      'a locked archive that ends with its head',
      zip([{ name: '', content: Buffer.alloc(0), flags: 1, how: 0 }]).subarray(0, 30),
    ],
    ['an archive packed in another way', zip([{ how: 12 }])],
    ['one whose parts look packed in a known way', zip([{ how: 12, content: deflateRawSync(TEXT) }])],
    ['an archive with something strange in it', zip([{ content: Buffer.from('\xfd7zXZ\0', 'latin1') }])],
    ['what grows beyond reason', gzipSync(Buffer.alloc(LARGEST + 1))],
    ['many parts that do together', zip([1, 2].map(() => ({ content: Buffer.alloc(LARGEST / 2 + 1) })))],
  ];
  test.each(strange)('%s', (_, bytes) => {
    expect(unpack('a.txt', bytes)).toEqual({ bytes, fault: PACKED });
  });
  test('and what is called brotli and is none', () => {
    expect(textOf('a.br', Buffer.from(TEXT))).toBe(PACKED);
  });
});

test('a file is searched up to a size, and one that is larger is an error', () => {
  expect(unpack('a.txt', Buffer.alloc(LARGEST))).not.toHaveProperty('fault');
  const { bytes, fault } = unpack('a.txt', Buffer.alloc(LARGEST + 1));
  expect([bytes.length, fault]).toEqual([LARGEST, 'is too large to be searched']);
});

test('what may be deflated is inflated with and without its frame, and else is nothing', () => {
  for (const packed of [deflateSync(TEXT), deflateRawSync(TEXT)])
    expect(Buffer.from(tryInflate(packed) ?? []).toString()).toBe(TEXT);
  expect(tryInflate(Buffer.from('\xff plain', 'latin1'))).toBeUndefined();
});
