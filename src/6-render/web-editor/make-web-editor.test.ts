import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { WebEditorConfig } from '#schema/web-editor.ts';
import { makeWebEditor } from './make-web-editor.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'doorplate-editor-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Makes the editor in a site of this name; gives the digests and the bytes of its program. */
async function made(name: string) {
  const site = join(folder, name);
  mkdirSync(join(site, 'admin'), { recursive: true });
  const digests = await makeWebEditor({} as WebEditorConfig, join(folder, 'cache'), site);
  return { digests, program: readFileSync(join(site, 'admin/editor.js'), 'utf8') };
}

test('a kept program that somebody changed is made anew, so that the audit never takes it for ours', async () => {
  const first = await made('first');
  const kept = join(folder, 'cache/web-editor');
  const [name = ''] = readdirSync(kept);
  writeFileSync(join(kept, name, 'editor.js'), `${first.program}\nalert(1);`);
  expect(await made('second')).toEqual(first);
  expect(readdirSync(kept)).toEqual([name]);
}, 120_000);
