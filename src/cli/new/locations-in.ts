import { diskFolder } from '#read';

/** The names of the practice's locations: of files there, whether they can be read or not. */
export function locationsIn(root: string): string[] {
  return diskFolder(root)
    .list()
    .flatMap(({ path }) => /^content\/locations\/([^/]+)\.md$/.exec(path)?.[1] ?? []);
}
