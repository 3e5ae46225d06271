import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse, serialize } from 'parse5';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Search, Withheld } from '#schema/withheld.ts';
import { Audit, type AuditInput, Audits, allOf, auditFiles } from './audit.ts';
import { type AuditedFile, FileAudit } from './file-audit.ts';
import { amara, auditOf, html, OWN } from './fixture.ts';
import { parseDocument } from './parse-document.ts';
import type { SiteRule } from './site-rule.ts';
import { Helpers } from './threads/helpers.ts';
import { newJob, sharing } from './threads/work.ts';

describe('a folder', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'doorplate-audit-'));
  });
  afterEach(() => rm(folder, { recursive: true }));
  const input = (): AuditInput => ({
    folder,
    audience: 'public',
    withheld: [new Withheld('Two old dogs', { person: '', place: 'x' })],
    mayShow: { everywhere: [], ofPerson: new Map() },
    pages: new Map(),
    siteUrl: 'https://cedarhill.example/',
    permalinks: [],
  });

  test('is read whole, and every file of it stands in the manifest with its digest and size, in order', async () => {
    await mkdir(join(folder, 'b/c'), { recursive: true });
    await mkdir(join(folder, 'empty'));
    await writeFile(join(folder, 'b/c/.hidden'), 'two OLD dogs');
    await writeFile(join(folder, 'b.txt'), 'x');
    const { findings, manifest } = await new Audits().of(input()).end();
    const digest = createHash('sha256').update('x').digest('hex');
    expect(manifest.map(({ path }) => path)).toEqual(['b.txt', 'b/c/.hidden']);
    expect(manifest[0]).toEqual({ path: 'b.txt', digest: `sha256-${digest}`, size: 1 });
    expect(findings.map(({ rule, file }) => [rule, file])).toEqual([['site/no-leak', '_site/b/c/.hidden']]);
  });

  test('with a link out of it is not searched as if it had none', async () => {
    await symlink('/etc', join(folder, 'link'));
    expect((await new Audits().of(input()).end()).findings.map(({ message }) => message)).toEqual([
      expect.stringContaining('is no plain file'),
    ]);
  });

  test('asks for help by its pages and by how many files there are at all: an index has no pages', async () => {
    await writeFile(join(folder, 'a.html'), html('x'));
    await writeFile(join(folder, 'b.pf_fragment'), 'x');
    const asked: number[][] = [];
    const helping = (...about: number[]) => {
      asked.push(about);
      return undefined;
    };
    await new Audit(helping, input()).end();
    expect(asked).toEqual([[html('x').length, 2]]);
  });

  test('gives the same whether other threads help or not, and the help knows no more than digests', async () => {
    for (let page = 0; page < 100; page++) {
      const text = page % 7 === 0 ? 'Two old dogs' : page % 5 === 0 ? 'Call 503 555 0199' : 'Three cats';
      const data = '<script type="application/ld+json">{"@type":"Person","birthDate":"x"}</script>';
      const links = `<a href="${page + 1}.html#top">next</a><a href="#nowhere">here</a><a href="/gone/">gone</a>`;
      await writeFile(join(folder, `${page}.html`), html(`<p>${text}</p>${links}${data}`));
    }
    await symlink('/etc', join(folder, '50-link'));
    await writeFile(join(folder, 'site.css'), 'a{color:#ccc}');
    const withheld = [...input().withheld, new Withheld('+1 503-555-0199', { person: '', place: 'y' })];
    const alone = await new Audit(() => undefined, { ...input(), withheld }).end();
    const helpers = new Helpers(2);
    const helped = (values: readonly Withheld[]) =>
      new Audit(() => helpers, { ...input(), withheld: values }).end();
    expect(await helped(withheld)).toEqual(alone);
    // The same threads go on to another site, and know nothing of the one before.
    expect((await helped([])).findings.some(({ message }) => message.includes('withheld in'))).toBe(false);
    expect(await helped(withheld)).toEqual(alone);
    await helpers.end();
    const rules = new Set(alone.findings.map(({ rule }) => rule));
    expect([...rules].sort()).toEqual([
      'site/no-broken-anchor',
      'site/no-broken-link',
      'site/no-leak',
      'site/require-contrast',
      'site/valid-html',
      'site/valid-structured-data',
    ]);
    expect(alone.manifest).toHaveLength(102);
  });

  test('may begin with some files, and looks again at one that was changed since, or was not looked at', async () => {
    for (const name of ['a.txt', 'b.txt', 'c.txt']) await writeFile(join(folder, name), 'Nothing.');
    const look = vi.spyOn(FileAudit.prototype, 'file');
    const audit = new Audit(() => undefined, input());
    await audit.look((path) => path !== 'b.txt');
    expect(look).toHaveBeenCalledTimes(2);
    // The same number of bytes, in a moment, and set back in time.
    const { atime, mtime } = await stat(join(folder, 'a.txt'));
    await writeFile(join(folder, 'a.txt'), 'Two dogs');
    await utimes(join(folder, 'a.txt'), atime, mtime);
    await rm(join(folder, 'c.txt'));
    await writeFile(join(folder, 'd.txt'), 'New.');
    const audited = await audit.end();
    expect(look).toHaveBeenCalledTimes(5);
    look.mockRestore();
    expect(audited).toEqual(await new Audit(() => undefined, input()).end());
    expect(audited.manifest.map(({ path }) => path)).toEqual(['a.txt', 'b.txt', 'd.txt']);
  });

  test('fails with a thread that fails, and does not repeat what it threw', async () => {
    await writeFile(join(folder, 'a.txt'), 'Two old dogs');
    const helpers = new Helpers(1);
    const job = newJob(input(), new Search([]), sharing(folder, [{ path: 'not-there.txt', isFile: true }]));
    await expect(helpers.work(job, () => {})).rejects.toThrow(/^The audit could not be finished: a thread/);
    await helpers.end();
  });

  test('with nothing in it has nothing to say, and no thread stays behind', async () => {
    const helpers = new Helpers(1);
    expect(await new Audit(() => helpers, input()).end()).toEqual({ findings: [], manifest: [] });
    await helpers.end();
    const end = vi.spyOn(Helpers.prototype, 'end');
    const audits = new Audits();
    for (const name of ['a', 'b', 'c'])
      await writeFile(join(folder, `${name}.html`), html(' '.repeat(1_500_000)));
    for (const _ of ['first', 'next']) expect((await audits.of(input()).end()).manifest).toHaveLength(3);
    expect(end).not.toHaveBeenCalled();
    await audits.end();
    expect(end).toHaveBeenCalledTimes(availableParallelism() > 1 ? 1 : 0);
    end.mockRestore();
  });

  test('of which a file was left out is not taken for a whole one', () => {
    const file = { digest: 'x' } as unknown as AuditedFile;
    expect(allOf([file, file], 2)).toEqual([file, file]);
    for (const [files, count] of [
      [[file, undefined], 2],
      [[file], 2],
      [[file, file], 1],
      [[], 1],
    ] as const)
      expect(() => allOf(files, count)).toThrow('The audit left a file out. Nothing goes out unchecked.');
  });

  test('that is not there is no clean one', async () => {
    await expect(new Audits().of({ ...input(), folder: join(folder, 'nothing') }).end()).rejects.toThrow();
  });
});

test('a rule that fails is an error, and what it threw is not repeated', async () => {
  const failing: SiteRule = {
    id: 'site/failing',
    summary: 'Fails.',
    severity: 'error',
    canBeWaived: true,
    audiences: ['public'],
    check: () => ({
      file() {
        throw new Error('Two old dogs');
      },
    }),
  };
  const input = {
    audience: 'public',
    withheld: [],
    mayShow: { everywhere: [], ofPerson: new Map() },
    pages: new Map(),
    siteUrl: 'https://x.example',
    permalinks: [],
  } as const;
  const { findings } = await auditFiles(
    input,
    [{ path: 'a.txt', digest: '', size: 1, bytes: Buffer.from('x') }],
    [failing],
  );
  expect(findings.map(({ message }) => message)).toEqual([
    '_site/a.txt could not be checked by site/failing: the check itself failed. Nothing goes out unchecked. Report this as a fault of the generator.',
  ]);
});

test('findings come in the order of files, each with the page’s source', async () => {
  const { findings } = await auditOf(
    {
      [OWN]: html('<h1>Curling</h1><a href="/z">Away</a>'),
      'a.html': html('<h1>Home</h1><a href="/z">Away</a>'),
    },
    { withheld: [amara('Curling')] },
  );
  expect(findings.map(({ file, rule }) => [file, rule])).toEqual([
    ['_site/a.html', 'site/no-broken-link'],
    ['content/providers/amara-osei.md', 'site/no-broken-link'],
    ['content/providers/amara-osei.md', 'site/no-leak'],
  ]);
});

test('a page in an old encoding or with a broken letter is still a page', async () => {
  const files = {
    'a.html': Buffer.from(html('<p>Bergsteigen in Zürich mit Oma</p><a href="/z">'), 'latin1'),
    'b.html': html('<p>\0 Berg&shy;steigen in Zürich mit Oma</p><a href="/z">'),
  };
  const { findings } = await auditOf(files, { withheld: [amara('Bergsteigen in Zürich')] });
  const told = findings.filter(({ rule }) => rule !== 'site/valid-html');
  expect(told.map(({ file, rule }) => [file, rule])).toEqual([
    ['_site/a.html', 'site/no-broken-link'],
    ['_site/a.html', 'site/no-leak'],
    ['_site/b.html', 'site/no-broken-link'],
    ['_site/b.html', 'site/no-leak'],
  ]);
});

describe('parsing in short', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<p>',
      '</p>',
      '<b title="a > some long prose of many words b" class=x>',
      "<i title='>and here the same again, at length'>",
      '<!-- a > comment with a long text -->',
      '<table>',
      '<tr>',
      '<td>',
      '<select><option>',
      '<svg>',
      '<title>',
      '</title>',
      '<script>if (a > longer than sixteen letters) x',
      '</script>',
      '<style>',
      '</style>',
      '<textarea>',
      '<![CDATA[',
      ']]>',
      '<!doctype html>',
      '<html>',
      '<head>',
      '<body>',
      '<plaintext>',
      '&amp;',
      '&eacute',
      '<template>',
      '<',
      '>',
      '"',
      "'",
      '=',
      '--',
      '<x y>',
    ),
    fc.constantFrom(
      ' Some prose that is long enough to be cut. ',
      'Short.',
      '\n  Indented prose, which is long enough, too',
      'with \ue0000\ue001 a private character',
    ),
  );
  const textOnly = (markup: string) => markup.replace(/\s+/g, ' ');
  test('gives the document that parsing gives, and leaves nothing out', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const source = pieces.join('');
        const { document, rest } = parseDocument(source);
        const whole = textOnly(serialize(parse(source, { scriptingEnabled: false })));
        expect(textOnly(serialize(document)).replaceAll(' ', '')).toBe(whole.replaceAll(' ', ''));
        expect(rest === source || rest.length < source.length).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
