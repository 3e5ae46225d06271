import { diskFolder } from '#read';
import { askOne, isTerminal } from '../ask.ts';
import { Misuse } from '../misuse.ts';
import { suggest } from '../suggest.ts';
import { type HandbookTemplate, handbookTemplates, withNeeded } from './handbook-templates.ts';
import { writeNew } from './write-new.ts';

/** All pages, as a choice beside the pages. */
const ALL = '*';

/**
 * Copies pages of the handbook that come with Doorplate into the practice's own files; gives the exit code. A page brings
 * along the pages it leads to that aren't there yet: a link without its page stops the build.
 */
export async function newHandbook(
  root: string,
  given: { readonly page?: string | undefined; readonly yes?: boolean | undefined },
): Promise<0 | 1> {
  const all = handbookTemplates();
  const there = handbookIn(root);
  const chosen = given.page ?? (await choose(all, there, given.yes));
  if (chosen === undefined) {
    process.stderr.write('Stopped. Nothing was written.\n');
    return 1;
  }
  if (chosen !== ALL && !all.some(({ slug }) => slug === chosen)) {
    const names = all.map(({ slug }) => slug);
    throw new Misuse(
      `No page of the handbook of that name comes with Doorplate.${suggest(chosen, names)} These do: ${names.join(', ')}. A page of your own is a file in content/handbook with a title at its head.`,
    );
  }
  const wanted = chosen === ALL ? all : withNeeded(chosen, all);
  // The one that was asked for comes first, also to be refused; of the rest, what is there is there.
  const asked = wanted.filter(({ slug }) => slug === chosen);
  const rest = wanted.filter(({ slug }) => slug !== chosen && !there.includes(slug));
  if (asked.length + rest.length === 0) {
    process.stdout.write('Every page that comes with Doorplate is there already. Nothing was written.\n');
    return 0;
  }
  for (const page of asked) if (write(root, page, MEANING) === 1) return 1;
  for (const page of rest)
    if (write(root, page, chosen === ALL ? MEANING : 'Another page leads to it.') === 1) return 1;
  return 0;
}

const MEANING = 'It is yours now: change what is different with you. Only staff see it.';

function write(root: string, { slug, text }: HandbookTemplate, meaning: string): 0 | 1 {
  return writeNew(root, {
    file: `content/handbook/${slug}.md`,
    text,
    meaning,
    otherwise: 'To begin anew with ours, move yours away first.',
  });
}

async function choose(
  all: readonly HandbookTemplate[],
  there: readonly string[],
  yes: boolean | undefined,
): Promise<string | undefined> {
  if (yes) return ALL;
  const missing = all.filter(({ slug }) => !there.includes(slug));
  if (!isTerminal() && missing.length > 0)
    throw new Misuse(
      `Say which page, or take all of them with --yes. Not there yet: ${missing.map(({ slug }) => slug).join(', ')}.`,
    );
  if (missing.length === 0) return ALL;
  return askOne('Which page of the handbook?', [
    { value: ALL, label: `All that aren’t there yet (${missing.length})` },
    ...missing.map(({ slug, title }) => ({ value: slug, label: title })),
  ]);
}

function handbookIn(root: string): string[] {
  return diskFolder(root)
    .list()
    .flatMap(({ path }) => /^content\/handbook\/([^/]+)\.md$/.exec(path)?.[1] ?? []);
}
