import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { diskFolder } from '#read';
import { isGroup } from '../edit/change.ts';
import { yamlValue } from '../edit/yaml-text.ts';

/** What stands in a folder before a practice is begun there. `own` and `unread` may be somebody's work. */
export type Standing = 'empty' | 'sample' | 'own' | 'unread';

/** Looks at a folder, which needn't be there yet. */
export function standingOf(root: string): Standing {
  if (!existsSync(root)) return 'empty';
  const folder = diskFolder(root);
  const paths = folder.list().map(({ path }) => path);
  if (paths.length === 0) return 'empty';
  if (!paths.includes('_data/practice.yaml')) return 'unread';
  const text = new TextDecoder('utf-8').decode(folder.read('_data/practice.yaml'));
  const read = yamlValue(text.replaceAll('\r\n', '\n'));
  if (read === undefined || !isGroup(read.value)) return 'unread';
  return read.value.sample === true ? 'sample' : 'own';
}

/** Whether the program itself is kept in this folder: a clone, which has everything a practice needs besides its files. */
export function isClone(root: string): boolean {
  return existsSync(join(root, 'src/compile.ts')) && existsSync(join(root, '.eleventy.js'));
}
