import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { auditFiles } from './audit.ts';
import { ben } from './fixture.ts';
import { siteRules } from './rules/index.ts';

const PROGRAM = 'say("Two rescue dogs and a cat")';
const PAGE =
  '<!doctype html><html lang="en"><title>A</title><h1>A</h1><script src="/admin/a.js"></script></html>';
const digestOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('hex')}`;

/** What is found on a site with a program, of which this is known. */
async function audited(program: string, path = 'admin/a.js', known = digestOf(PROGRAM)) {
  const raw = [
    ['admin/index.html', PAGE],
    [path, program],
  ].map(([at = '', text = '']) => ({
    path: at,
    bytes: Buffer.from(text),
    size: text.length,
    digest: digestOf(text),
  }));
  const { findings, manifest } = await auditFiles(
    {
      audience: 'public',
      withheld: [ben('Two rescue dogs and a cat')],
      mayShow: { everywhere: [], ofPerson: new Map() },
      pages: new Map(),
      siteUrl: 'https://practice.example',
      contacts: [],
      permalinks: [],
      sameForAll: new Map([['admin/a.js', known]]),
    },
    raw,
    siteRules,
  );
  return { rules: findings.map(({ rule, message }) => `${rule} ${message.split(' ')[0]}`), manifest };
}

test('a file that is the same for every practice is not searched, stands in the proof, and is there for those who load it', async () => {
  const { rules, manifest } = await audited(PROGRAM);
  expect(rules).toEqual([]);
  expect(manifest).toContainEqual({ path: 'admin/a.js', digest: digestOf(PROGRAM), size: PROGRAM.length });
});

test.each([
  ['another byte', `${PROGRAM} `, 'admin/a.js', digestOf(PROGRAM)],
  ['another digest', PROGRAM, 'admin/a.js', digestOf('')],
])('%s, and it is searched like any other', async (_, program, path, known) => {
  expect((await audited(program, path, known)).rules).toEqual(['site/no-leak _site/admin/a.js']);
});

test('another place, and it is searched like any other', async () => {
  expect((await audited(PROGRAM, 'b.js')).rules).toContain('site/no-leak _site/b.js');
});
