import { relative, sep } from 'node:path';
import { watch } from 'chokidar';
import { isOfPractice } from '#read';

/** So long must nothing more come before a batch is told: an editor that saves does several things to a file. */
const REST = 20;

/** Paths below the root that changed, came or went; undefined where a whole folder did, or nobody knows. */
export type Changes = readonly string[] | undefined;

/** Tells what happens to a practice's files, also in folders that are made later. Gives the end of it. */
export async function watchPractice(
  root: string,
  told: (changes: Changes) => void,
): Promise<() => Promise<void>> {
  const below = (path: string) => relative(root, path).split(sep).join('/');
  const watcher = watch(root, {
    ignoreInitial: true,
    ignored: (path) => path !== root && !isOfPractice(below(path)),
  });
  let timer: NodeJS.Timeout | undefined;
  let paths = new Set<string>();
  let isWhole = false;
  const heard = (path: string | undefined) => {
    if (path === undefined) isWhole = true;
    else paths.add(path);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const changes = isWhole ? undefined : [...paths];
      [paths, isWhole] = [new Set(), false];
      told(changes);
    }, REST);
  };
  for (const event of ['add', 'change', 'unlink'] as const)
    watcher.on(event, (path: string) => heard(below(path)));
  for (const event of ['addDir', 'unlinkDir'] as const) watcher.on(event, () => heard(undefined));
  // What can't be watched any more may have changed.
  watcher.on('error', () => heard(undefined));
  await new Promise<void>((resolve) => {
    watcher.once('ready', resolve);
  });
  return async () => {
    clearTimeout(timer);
    await watcher.close();
  };
}
