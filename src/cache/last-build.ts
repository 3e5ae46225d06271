import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Audited } from '#audit';
import type { Diagnostic } from '#diagnostic/diagnostic.ts';
import type { SiteName } from '../stage.ts';
import type { ResultsFile } from './results-file.ts';

/** Digests of the bytes of a site's files, `sha256-` and hexadecimal, by path below its folder. */
export type Manifest = Readonly<Record<string, string>>;

/** What a build that was published found and wrote: plain data. */
export interface LastBuild {
  /** The day it was built as of, and the time zone that made it that day. */
  readonly day: string;
  readonly timezone: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly files: number;
  readonly held: readonly string[];
  readonly sites: Readonly<Record<SiteName, Manifest>>;
}

/** Of each site the digests of its files, as they were audited. */
export function manifestsOf(sites: ReadonlyMap<SiteName, Audited['manifest']>): LastBuild['sites'] {
  const of = (site: SiteName) =>
    Object.fromEntries((sites.get(site) ?? []).map(({ path, digest }) => [path, digest]));
  return { _site: of('_site'), _staff: of('_staff') };
}

/**
 * The last build below `out`, if it was made of the same as `key` names, as of the same day, and if both sites are byte for
 * byte what was written and audited then: nothing less, nothing more.
 */
export function lastBuild(
  results: ResultsFile,
  key: string,
  out: string,
  dayIn: (timezone: string) => string,
): LastBuild | undefined {
  const last = results.find(key) as LastBuild | undefined;
  if (last === undefined || last.day !== dayIn(last.timezone)) return undefined;
  const sites = Object.entries(last.sites);
  return sites.every(([name, manifest]) => stands(join(out, name), manifest)) ? last : undefined;
}

function stands(folder: string, manifest: Manifest): boolean {
  const paths = filesIn(folder, '');
  return (
    paths?.length === Object.keys(manifest).length &&
    paths.every((path) => Object.hasOwn(manifest, path) && digestOf(join(folder, path)) === manifest[path])
  );
}

/** Every path below a folder; undefined if there is none, or if anything lies there that is neither file nor folder. */
function filesIn(folder: string, below: string): string[] | undefined {
  try {
    return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
      const path = `${below}${entry.name}`;
      const paths = entry.isDirectory() ? filesIn(folder, `${path}/`) : entry.isFile() ? [path] : undefined;
      if (paths === undefined) throw new Error('Something else.');
      return paths;
    });
  } catch {
    return undefined;
  }
}

function digestOf(path: string): string | undefined {
  try {
    return `sha256-${createHash('sha256').update(readFileSync(path)).digest('hex')}`;
  } catch {
    return undefined;
  }
}
