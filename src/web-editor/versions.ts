import type { ApprovedVersion, EditedKind } from '#schema/web-editor.ts';
import { webEditor as words } from '#schema/words/en-web-editor.ts';
import { FILE } from './file-format.ts';
import type { Group } from './value.ts';

/**
 * Versions of policies are made and not changed. Sveltia can't say so of one entry and not of another, so saving is
 * refused: for an approved version, for a second one of the same day (it would be written over the first), and where the
 * day and with it the name of the file would change.
 */
export class Versions {
  readonly #approved: readonly ApprovedVersion[];
  /** Policy and day of each file that was read. */
  readonly #read = new Set<string>();

  constructor({ approved = [] }: EditedKind) {
    this.#approved = approved;
  }

  /** Notes a version that was read, and says of which policy it is, where that is known. */
  seen(form: Group): Group {
    this.#read.add(dayOf(form));
    const known = this.#approvedAs(form)?.policy ?? form.kind;
    return { ...form, policy: known };
  }

  /** Why this may not be saved, if it may not. */
  refusal(form: Group, isNew: boolean, readForm: (text: string) => Group): string | undefined {
    if (isNew) return this.#read.has(dayOf(form)) ? words.refusedDay : undefined;
    const before = typeof form[FILE] === 'string' ? readForm(form[FILE]) : form;
    if (this.#approvedAs(before) !== undefined) return words.refusedApproved;
    return before.effective === form.effective ? undefined : words.refusedRename;
  }

  #approvedAs({ kind, title, version, effective }: Group): ApprovedVersion | undefined {
    return this.#approved.find(
      (one) =>
        one.kind === kind &&
        one.title === title &&
        one.version === Number(version) &&
        one.effective === effective,
    );
  }
}

/** Of policies of no particular kind there are several: they go by their titles. */
function dayOf({ kind, title, effective }: Group): string {
  return `${kind} ${kind === 'other' ? title : ''} ${effective}`;
}
