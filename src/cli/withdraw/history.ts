import { Search, type Withheld } from '#schema/withheld.ts';
import { blobsOf } from './blobs.ts';
import { gitText } from './git.ts';
import { APPROVALS } from './standing.ts';

/** A commit that wrote a file which holds the wording. */
export interface Holding {
  readonly commit: string;
  readonly day: string;
  readonly file: string;
}

export interface History {
  /** Nothing was looked for, because nothing was known of it. */
  readonly isIdle: boolean;
  /** Undefined: these files are in no git repository, or git isn't there to ask. */
  readonly holdings: readonly Holding[] | undefined;
  /** Whether some of it isn't on this computer, or could not be read. */
  readonly isPartial: boolean;
  /** How many of the newest versions were searched, if there were too many for all. */
  readonly onlyNewest: number | undefined;
}

/** What is looked for in the history, and of whom. */
export interface Sought {
  readonly slug: string;
  readonly wording: readonly Withheld[];
  /** Where the picture lies, if it is taken away. */
  readonly picture: string | undefined;
  /** Names of everyone there is now. */
  readonly others: readonly string[];
}

/** A version of a file, in a commit that put it there. */
interface Written extends Holding {
  readonly blob: string;
}

/** More than a practice writes in many years; beyond it, it would take minutes. */
const MOST = 20_000;

/**
 * The commits that hold the wording: every version of the practice's texts in any branch is read and searched here, so
 * that the words are never an argument of another program.
 */
export async function historyOf(root: string, sought: Sought): Promise<History> {
  const isIdle = sought.wording.length === 0 && sought.picture === undefined;
  const shallow = await gitText(root, ['rev-parse', '--is-shallow-repository']);
  const log = shallow === undefined ? undefined : await gitText(root, LOG);
  if (log === undefined) return { isIdle, holdings: undefined, isPartial: false, onlyNewest: undefined };
  const written = writtenIn(log).filter(({ file }) => isText(file) || file === sought.picture);
  const ids = [...new Set(written.map(({ blob }) => blob))];
  const newest = ids.slice(0, MOST);
  const isHolding = holdingTest(sought);
  const files = new Map<string, Set<string>>();
  for (const { blob, file } of written) files.set(blob, (files.get(blob) ?? new Set()).add(file));
  const found = new Set<string>();
  let read = 0;
  for await (const { id, bytes } of blobsOf(root, newest)) {
    read++;
    for (const file of files.get(id) ?? []) if (isHolding(file, bytes)) found.add(`${id} ${file}`);
  }
  return {
    isIdle,
    holdings: written.filter(({ blob, file }) => found.has(`${blob} ${file}`)),
    isPartial: shallow?.trim() === 'true' || read < newest.length,
    onlyNewest: newest.length < ids.length ? newest.length : undefined,
  };
}

const LOG = [
  // Whatever this computer's settings say of it.
  ...['-c', 'log.showRoot=true', '-c', 'core.quotePath=false', '-c', 'log.showSignature=false'],
  ...['log', '--all', '--raw', '--no-abbrev', '--no-renames', '-m', '--relative', '--no-color'],
  ...['--format=>%h %cs', '--', 'content', '_data'],
];

/** Every version that a commit wrote, newest first. */
function writtenIn(log: string): Written[] {
  let [commit, day] = ['', ''];
  const written = new Map<string, Written>();
  for (const line of log.split('\n')) {
    if (line.startsWith('>')) [commit = '', day = ''] = line.slice(1).split(' ');
    const [, blob, file] = /^:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) [AMT]\t(.+)$/.exec(line) ?? [];
    if (blob === undefined || file === undefined) continue;
    // A merge is compared with each of its parents.
    written.set(`${commit} ${file} ${blob}`, { commit: commit.slice(0, 10), day, file, blob });
  }
  return [...written.values()];
}

function isText(file: string): boolean {
  return /\.(?:md|ya?ml)$/i.test(file);
}

/** In the person's own files and approvals every wording counts; elsewhere what says enough, as in the audit. */
function holdingTest({ slug, wording, picture, others }: Sought): (file: string, bytes: Buffer) => boolean {
  const search = new Search(wording);
  const telling = new Search(wording.filter(({ isTelling }) => isTelling));
  return (file, bytes) => {
    if (file === picture) return true;
    const owner = /^content\/providers\/([^/.]+)\./.exec(file)?.[1];
    // What others say of themselves is theirs, whatever words they use.
    if (owner !== undefined && owner !== slug && others.includes(owner)) return false;
    const text = unescaped(bytes.toString('utf8'));
    if (owner === slug) return search.find(text).length > 0;
    if (file !== APPROVALS) return telling.find(text).length > 0;
    const own = ownApprovals(text, slug);
    return own === undefined
      ? text.includes(slug) && telling.find(text).length > 0
      : search.find(own).length > 0;
  };
}

/** With what YAML may write as an escape: a line end, a letter that is not on every keyboard. */
function unescaped(text: string): string {
  return text.replace(/\\(?:u([\da-f]{4})|x([\da-f]{2})|[nrt])/gi, (_, long?: string, short?: string) => {
    const code = long ?? short;
    return code === undefined ? ' ' : String.fromCharCode(Number.parseInt(code, 16));
  });
}

/** The part of the approvals that is under a person's name, as `approve` writes it. */
export function ownApprovals(text: string, slug: string): string | undefined {
  return new RegExp(`^( +)${slug}:[^\\n]*(?:\\n\\1 [^\\n]*|\\n(?=\\n))*`, 'm').exec(text)?.[0];
}
