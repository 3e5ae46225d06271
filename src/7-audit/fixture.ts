import { createHash } from 'node:crypto';
import type { Finding } from '#diagnostic/diagnostic.ts';
import type { Share } from '#schema/page.ts';
import { Withheld } from '#schema/withheld.ts';
import { type AuditInput, auditFiles } from './audit.ts';
import { siteRules } from './rules/index.ts';
import { unpack } from './unpack.ts';

/** Files of a built site by path, for tests. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

export const OWN = 'providers/amara-osei/index.html';
export const LIST = 'providers/index.html';

/** Withheld of Amara Osei; of Ben Ito; of no one. What is published of them stands in `published`. */
export const amara = (value: string, field = 'personal.pets') =>
  new Withheld(value, { person: 'amara-osei', place: `content/providers/amara-osei.md ${field}` });
export const ben = (value: string, field = 'personal.pets') =>
  new Withheld(value, { person: 'ben-ito', place: `content/providers/ben-ito.md ${field}` });
export const nobodys = (value: string) =>
  new Withheld(value, { person: '', place: 'content/pages/home.md comment' });

export interface Given {
  readonly withheld?: readonly Withheld[];
  readonly published?: Readonly<Record<string, readonly string[]>>;
  readonly everywhere?: readonly string[];
  readonly audience?: AuditInput['audience'];
  readonly permalinks?: readonly string[];
  readonly made?: AuditInput['made'];
  /** Parts of files about everyone, by the file's path. */
  readonly shares?: Readonly<Record<string, readonly Share[]>>;
}

export const html = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Cedar Hill</title>${head}</head><body>${body}</body></html>`;

export async function auditOf(files: Files, given: Given = {}) {
  const sorted = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  const raw = sorted.map(([path, content]) => {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    return { path, digest: digestOf(bytes), size: bytes.length, ...unpack(path, bytes) };
  });
  return auditFiles(
    {
      audience: given.audience ?? 'public',
      withheld: given.withheld ?? [],
      mayShow: {
        everywhere: given.everywhere ?? [],
        ofPerson: new Map(Object.entries(given.published ?? {})),
      },
      pages: new Map<string, { person?: string; source?: string; shares?: readonly Share[] }>([
        [OWN, { person: 'amara-osei', source: 'content/providers/amara-osei.md' }],
        ['providers/ben-ito/index.html', { person: 'ben-ito', source: 'content/providers/ben-ito.md' }],
        [LIST, {}],
        ...Object.entries(given.shares ?? {}).map(([path, shares]) => [path, { shares }] as const),
      ]),
      siteUrl: 'https://cedarhill.example',
      contacts: ['+1 503-555-0100', 'frontdesk@cedarhill.example'],
      permalinks: given.permalinks ?? [],
      ...(given.made === undefined ? {} : { made: given.made }),
    },
    raw,
    siteRules,
  );
}

/** As the audit's reader takes it. */
export function digestOf(bytes: Uint8Array): string {
  return `sha256-${createHash('sha256').update(bytes).digest('hex')}`;
}

/** The findings of one rule. */
export async function findingsOf(rule: string, files: Files, given: Given = {}): Promise<readonly Finding[]> {
  return (await auditOf(files, given)).findings.filter((finding) => finding.rule === rule);
}

/** The examples in a part of a site rule's page: what kind of file each is, and its text. */
export function examplesIn(section: string): [kind: string, example: string][] {
  return Array.from(
    section.matchAll(/^```(.{1,200})\n([\s\S]{0,9999}?)\n```$/gm),
    ([, kind = '', example = '']) => [kind, example],
  );
}

/** What a site rule says of an example of its page, in a site where the pets of Amara Osei are withheld. */
export function findingsOfExample(rule: string, kind: string, example: string): Promise<readonly Finding[]> {
  const path = kind.startsWith('text ') ? kind.slice(5) : `assets/example.${kind}`;
  const file: Files = kind === 'html' ? { [OWN]: html(example) } : { [path]: example };
  return findingsOf(
    rule,
    { 'index.html': html('<main><h1>Home</h1></main>'), 'assets/a.webp': 'x', ...file },
    { withheld: [amara('Two rescue dogs')], permalinks: ['/policies/social-media/'] },
  );
}
