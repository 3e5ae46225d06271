import { normalise } from '#disclose';
import { en } from '#schema/words/en.ts';
import type { Kind, Subject, Told } from './told.ts';
import { type Sites, toldBy } from './told-by.ts';

/** What the public is newly told of someone or something, and what is taken away. */
export interface Change {
  readonly id: string;
  readonly kind: Kind;
  /** What people call it now. INVARIANT: what is gone has no name, only an address. */
  readonly name: string | undefined;
  readonly isNew: boolean;
  /** `replaces`: what went from the same place at the same time, so that it reads as reworded. */
  readonly newly: ReadonlyArray<Told & { readonly replaces: Gone | undefined }>;
  /** What went and was not replaced: what it is called, never what it said. */
  readonly gone: readonly Gone[];
}

export type Gone = Pick<Told, 'kind' | 'label'>;

/**
 * What one site tells the public that another didn't, and what it tells no more. It compares what may be shown and never
 * a record. Lists are compared as what is in them: an item in another place is no change.
 */
export function difference(before: Sites | undefined, after: Sites): Change[] {
  const earlier = new Map((before === undefined ? [] : toldBy(before)).map((one) => [one.id, one]));
  const now = toldBy(after);
  const stays = new Set(now.map(({ id }) => id));
  return [
    ...now.map((one) => changeOf(earlier.get(one.id), one)),
    ...[...earlier.values()].filter(({ id }) => !stays.has(id)).map(lost),
  ]
    .filter(({ newly, gone }) => newly.length + gone.length > 0)
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || (a.id < b.id ? -1 : 1));
}

/** What went without a trace is one loss, whatever it told. */
function lost({ id, kind }: Subject): Change {
  return { id, kind, name: undefined, isNew: false, newly: [], gone: [{ kind, label: ALL }] };
}

const ALL = 'All of it';

function changeOf(before: Subject | undefined, after: Subject): Change {
  const { id, kind, name } = after;
  const gone = without(before?.tells ?? [], after.tells);
  const newly = without(after.tells, before?.tells ?? []).map((told) => {
    const at = gone.findIndex((one) => slotOf(one) === slotOf(told));
    const [replaced] = at === -1 ? [] : gone.splice(at, 1);
    return { ...told, replaces: replaced && goneOf(replaced) };
  });
  return { id, kind, name, isNew: before === undefined, newly, gone: gone.map(goneOf) };
}

/** How a thing is named once it is taken away: reports outlive it, and a sensitive category says too much by its name. */
function goneOf({ kind, label, isSensitive }: Told): Gone {
  return { kind, label: isSensitive ? en.who.private : label };
}

function slotOf({ kind, label }: Told): string {
  return `${kind}\n${label}`;
}

/** Of the first what the second doesn't have, counting how often. */
function without(these: readonly Told[], those: readonly Told[]): Told[] {
  const key = (told: Told) => `${slotOf(told)}\n${told.same ?? normalise(told.says)}`;
  const left = new Map<string, number>();
  for (const told of those) left.set(key(told), (left.get(key(told)) ?? 0) + 1);
  return these.filter((told) => {
    const count = left.get(key(told)) ?? 0;
    left.set(key(told), count - 1);
    return count <= 0;
  });
}

/** People first. */
const ORDER: readonly Kind[] = [
  'person',
  'notice',
  'practice',
  'location',
  'service',
  'announcement',
  'page',
  'policy',
  'file',
];
