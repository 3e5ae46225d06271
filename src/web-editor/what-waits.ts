import type { EditedKind } from '#schema/web-editor.ts';
import { webEditor as words } from '#schema/words/en-web-editor.ts';
import { say } from '#schema/words/say.ts';
import type { ChangedField, Saved } from './file-format.ts';
import { isGroup, same } from './value.ts';

/** What someone who saved is told: what nobody sees yet, what is on its way, what goes. */
export interface Told {
  readonly title: string;
  readonly waits: readonly string[];
  readonly public: readonly string[];
  readonly gone: readonly string[];
  readonly notes: readonly string[];
  /** Whether somebody has to say yes before all of it can be seen. */
  readonly isForApproval: boolean;
}

/** Sorts what was saved by what becomes of it. */
export function whatWaits({ isNew, fields, body, values }: Saved, kind: EditedKind): Told {
  const newWords = fields.filter(hasNewWords);
  const bodyWaits = body?.isNew === true && kind.bodyWaits;
  const isVersion = kind.approved !== undefined;
  const labels = (all: readonly ChangedField[]) => all.map(({ field }) => field.label);
  const waits = isVersion
    ? []
    : [...labels(newWords.filter(({ field }) => field.waits === true)), ...(bodyWaits ? [kind.body] : [])];
  return {
    title: isNew ? words.savedNew : words.saved,
    waits,
    isForApproval: isVersion || waits.length > 0,
    public: isVersion
      ? []
      : [
          ...labels(newWords.filter(({ field }) => field.waits !== true)),
          ...(body?.isNew === true && !bodyWaits ? [kind.body] : []),
        ],
    gone: [...labels(fields.filter(hasLostWords)), ...(body?.isGone === true ? [kind.body] : [])],
    notes: [
      ...(isVersion ? [words.waitsWhole] : []),
      ...newWords.filter(hasStaleYes).map(({ field }) => say(words.staleConsent, { label: field.label })),
      ...(values.status === 'draft' ? [words.draft] : []),
    ],
  };
}

/** The wording of a value, line by line: of a detail what it says, else all of it. */
function lines(value: unknown): readonly unknown[] {
  const said = isGroup(value) && 'says' in value ? value.says : value;
  if (said === undefined) return [];
  return Array.isArray(said) ? said : [said];
}

function hasNewWords({ before, after }: ChangedField): boolean {
  const old = lines(before);
  return lines(after).some((line) => !old.some((one) => same(one, line)));
}

/** Lines that are there no more; a single value that was exchanged counts as new words, not as lost ones. */
function hasLostWords({ before, after }: ChangedField): boolean {
  const now = lines(after);
  return now.length < lines(before).length;
}

/** New words under a yes of the same day as before. */
function hasStaleYes({ before, after }: ChangedField): boolean {
  return (
    isGroup(before) &&
    isGroup(after) &&
    'says' in after &&
    'consent' in before &&
    same(before.consent, after.consent)
  );
}
