import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DIRECTORY_JSON } from '#schema/directory.ts';
import { type DirectoryExport, directoryExport } from '#schema/directory-export.ts';
import { Misuse } from '../misuse.ts';

/** An export that could be read, or what is wrong with it: a sentence each, without a value. */
export type ReadExport =
  | { readonly path: string; readonly exported: DirectoryExport }
  | { readonly path: string; readonly faults: readonly string[] };

/** As large as an export of some hundred thousand people would be. */
const LARGEST = 256 * 1024 * 1024;

/** Reads a `providers.json`, or that of a built site if a folder is named. */
export function readExport(named: string): ReadExport {
  const path = isFolder(named) ? join(named, DIRECTORY_JSON) : named;
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  if (size === undefined)
    throw new Misuse(
      `There is no ${path}. Name an export, or the folder of a built site whose _data/practice.yaml has directory: { json: true }.`,
    );
  if (size > LARGEST) return { path, faults: ['The file is too large to be an export.'] };
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    // What the parser says quotes the text.
    return { path, faults: ['The file is no JSON. Take the export from the site again.'] };
  }
  const read = directoryExport.safeParse(value);
  return read.success ? { path, exported: read.data } : { path, faults: read.error.issues.map(faultOf) };
}

function isFolder(named: string): boolean {
  return statSync(named, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function faultOf(issue: {
  readonly path: readonly PropertyKey[];
  readonly code?: string;
  message: string;
}): string {
  const where = issue.path.length === 0 ? 'The file' : `“${issue.path.map(String).join('.')}”`;
  // What isn't known may be private: a source that somebody took for an export.
  if (issue.code === 'unrecognized_keys')
    return `${where} holds what no site exports. Take the export from the site itself, never from its sources.`;
  return `${where} ${issue.message}.`;
}
