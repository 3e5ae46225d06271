import { isGroup } from '../edit/change.ts';
import { editFrontMatter, withoutBody } from '../edit/front-matter.ts';
import { labelOf } from '../edit/label-of.ts';
import type { FileChange } from '../edit/write-file.ts';
import { editYamlFile } from '../edit/yaml-text.ts';
import { approvalKeeps } from './approval-keeps.ts';
import { bioChanges, type Changes, translationChanges } from './changes.ts';
import { withLeftLine } from './left-line.ts';
import { APPROVALS, type PersonFile, type Standing } from './standing.ts';

/** What is to be taken away. */
export interface Withdrawal {
  /** A category's key, `photo`, `approach` or `body`; undefined: the person. */
  readonly part: string | undefined;
  /** Nothing of it may stay in the files. */
  readonly erases: boolean;
  /** The bio stays as it is; only approvals go. */
  readonly isApprovalOnly: boolean;
  readonly today: string;
}

/** One file's change, and what it does in words that name fields and never say what stands in them. */
export interface Step extends FileChange {
  readonly does: string;
}

export interface Plan {
  readonly steps: readonly Step[];
  /** What can't be done for sure by a program. */
  readonly byHand: readonly string[];
  /** What stays, and why. */
  readonly stays: readonly string[];
}

/**
 * What has to be done, in order. INVARIANT: the bio comes first, since what it says (withdrawn, left, gone) withholds
 * whatever approvals say; so a computer that stops in between shows less than before, never more.
 */
export function planOf(standing: Standing, withdrawal: Withdrawal): Plan {
  const { bio, translations } = standing;
  const files = [
    ...(bio === undefined ? [] : [ofFile(bio, bioChanges, standing, withdrawal)]),
    ...translations.map((file) => ofFile(file, translationChanges, standing, withdrawal)),
  ];
  const picture = pictureOf(standing, withdrawal);
  const all = [
    ...(withdrawal.isApprovalOnly ? [] : files),
    ofApprovals(standing, withdrawal),
    picture && !picture.isShared
      ? { path: picture.path, before: picture.bytes, after: undefined, does: 'the picture deleted' }
      : undefined,
  ];
  const steps = all.flatMap((one) => (typeof one === 'object' ? [one] : []));
  return {
    steps,
    byHand: [
      ...all.flatMap((one) => (typeof one === 'string' ? [one] : [])),
      ...(withdrawal.erases ? steps.filter(({ does }) => does === ONLY_LEFT) : []).map(
        ({ path }) =>
          `${path} still holds the words: a program can’t take them out of a file that can’t be read. Delete them by hand.`,
      ),
    ],
    stays: [
      ...(picture?.isShared
        ? [
            `${picture.path} stays, because another file names a picture like it. If nobody uses it, delete it.`,
          ]
        : []),
      ...(keepsWords(standing, withdrawal) ? [WAITING] : []),
    ],
  };
}

const WAITING =
  'The words stay in the bio, where they wait for approval as new ones do: whoever approves everything of this person brings them back. With --erase they leave the bio, too.';

/** Whether nothing but the missing approval keeps the words off from now on. */
function keepsWords(
  { bio, approvals, records }: Standing,
  { part, erases, isApprovalOnly }: Withdrawal,
): boolean {
  if (erases || approvals?.lists === undefined) return false;
  if (isApprovalOnly) return part === undefined || listsOf(part, approvals.lists).length > 0;
  const content = bio?.content;
  const isThere = part === 'body' ? content?.body.trim() !== '' : content?.data[String(part)] !== undefined;
  return (
    (part === 'approach' || part === 'body') &&
    content !== undefined &&
    isThere &&
    approvalKeeps(part, records)
  );
}

/** A step; or what is to be done by hand; or nothing. */
type Outcome = Step | string | undefined;

function ofFile(
  file: PersonFile,
  changesOf: typeof translationChanges,
  standing: Standing,
  withdrawal: Withdrawal,
): Outcome {
  const { path, bytes, content } = file;
  if (content === undefined) return ofUnreadable(file, file === standing.bio, withdrawal);
  const { fields, dropsBody }: Changes = changesOf(content, standing, withdrawal, path);
  if (fields.length === 0 && !dropsBody) return undefined;
  const edited = editFrontMatter(
    bytes,
    fields.map(([change]) => change),
  );
  const after = edited && dropsBody ? withoutBody(edited) : edited;
  // Odd, but readable: what takes the person off a file that can't be read does so here.
  if (after === undefined) return ofUnreadable(file, file === standing.bio, withdrawal);
  const does = [...fields.map(([, told]) => told), ...(dropsBody ? ['the text taken out'] : [])];
  return { path, before: bytes, after, does: does.join('; ') };
}

const ONLY_LEFT = 'the person marked as having left (“status: left”); the rest of the file can’t be read';

/** A person can be taken off even so; of anything less nobody knows where it stands. */
function ofUnreadable({ path, bytes, isLink }: PersonFile, isBio: boolean, withdrawal: Withdrawal): Outcome {
  const { part, erases } = withdrawal;
  if (part === undefined && !isBio && !erases) return undefined;
  const after = part === undefined && isBio && !isLink ? withLeftLine(bytes) : undefined;
  if (after === undefined) return byHand(path, withdrawal);
  if (Buffer.from(after).equals(bytes)) return undefined;
  return { path, before: bytes, after, does: ONLY_LEFT };
}

function ofApprovals({ slug, approvals }: Standing, { part }: Withdrawal): Outcome {
  if (approvals === undefined) return undefined;
  const { bytes, lists } = approvals;
  if (lists === undefined)
    return `${APPROVALS} can’t be read as it stands, so no approval was taken out, and no site can be built. Put it right, then run this command again.`;
  const paths = part === undefined ? (Object.keys(lists).length > 0 ? [[]] : []) : listsOf(part, lists);
  if (paths.length === 0) return undefined;
  const what = part === undefined ? 'all approvals of this person' : `the approvals of “${labelOf(part)}”`;
  const after = editYamlFile(
    bytes,
    paths.map((path) => ({ does: 'delete', path: ['people', slug, ...path] })),
  );
  if (after === undefined)
    return `${APPROVALS} can’t be changed safely by a program. Take out ${what} by hand, under “people” and “${slug}”.`;
  return { path: APPROVALS, before: bytes, after, does: `${what} taken out` };
}

/** Where a part's approvals stand, those of translations too. */
function listsOf(part: string, lists: Readonly<Record<string, unknown>>): string[][] {
  const keys = part === 'photo' ? ['photo', 'alt'] : [part];
  const own = keys.filter((key) => Object.hasOwn(lists, key)).map((key) => [key]);
  const translated = Object.entries(lists).flatMap(([language, inner]) =>
    isGroup(inner)
      ? keys.filter((key) => Object.hasOwn(inner, key)).map((key): string[] => [language, key])
      : [],
  );
  return [...own, ...translated];
}

/** The picture, if it is to go. */
function pictureOf({ picture }: Standing, { part, erases }: Withdrawal): Standing['picture'] {
  return erases && (part === undefined || part === 'photo') ? picture : undefined;
}

function byHand(path: string, { part, today }: Withdrawal): string {
  const what =
    part === undefined
      ? 'write a line “status: left” at its left edge'
      : part === 'body'
        ? 'delete the text below its details'
        : part === 'photo' || part === 'approach'
          ? `take “${part}” out`
          : `take “${part}” out of “personal”, or write “withdrawn: ${today}” under it`;
  return `${path} can’t be read as it stands, so a program can’t change it safely. Open it and ${what}, before anything else in it is put right.`;
}
