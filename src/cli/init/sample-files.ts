import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { diskFolder } from '#read';
import { sampleDigest } from '#schema/sample-digest.ts';

/** What becomes of the files in a folder that holds the sample. */
export interface Clearing {
  /** The sample's, as it came; and the sample's own data, which can't stay. */
  readonly goes: readonly string[];
  /** Somebody's own, or the sample's with a change in it. */
  readonly stays: readonly string[];
}

const LIST = new URL('../../../templates/sample.json', import.meta.url);

/** The sample's own data files are replaced or taken away even when somebody changed them: they are kept aside. */
const DATA = /^_data\/(?:practice|disclosure|rules|approvals)\.yaml$/;

/** Which files are the sample's, unchanged. */
export function planClearing(root: string): Clearing {
  const known = JSON.parse(readFileSync(LIST, 'utf8')) as Readonly<Record<string, string>>;
  const folder = diskFolder(root);
  const isSamples = (path: string) =>
    Object.hasOwn(known, path) && sampleDigest(path, folder.read(path)).startsWith(known[path] as string);
  const all = folder.list();
  const goes = all.filter(({ path, kind }) => kind === 'file' && (DATA.test(path) || isSamples(path)));
  return {
    goes: goes.map(({ path }) => path),
    stays: all.filter((one) => !goes.includes(one)).map(({ path }) => path),
  };
}

/** Moves files aside, so that nothing is lost even where there is no git; gives the folder they are in. */
export function putAside(root: string, paths: readonly string[]): string {
  const aside = newAside(root);
  for (const path of paths) {
    mkdirSync(dirname(join(root, aside, path)), { recursive: true });
    copyFileSync(join(root, path), join(root, aside, path));
  }
  // Only when all of them are safe does the first one go.
  for (const path of paths) rmSync(join(root, path));
  for (const folder of new Set(paths.map((path) => dirname(path)))) removeEmpty(root, folder);
  return aside;
}

/** A name nobody has used: a second try must not mix with the first. */
function newAside(root: string): string {
  for (let count = 1; ; count++) {
    const name = `.doorplate/before-init${count === 1 ? '' : `-${count}`}`;
    if (!existsSync(join(root, name))) return name;
  }
}

/** Folders in which nothing is left go, too, up to content/. */
function removeEmpty(root: string, folder: string): void {
  if (!folder.includes('/') || !existsSync(join(root, folder))) return;
  if (readdirSync(join(root, folder)).length > 0) return;
  rmdirSync(join(root, folder));
  removeEmpty(root, dirname(folder));
}
