import { inspect } from 'node:util';

/** Who may open staff wording. A staff page is refused what belongs to a sensitive category. */
export type Reader = 'approve' | 'show' | 'staff-page';

/** Wording that staff may see. Prints as `[for staff]` everywhere; only `open` gives it away. */
export class ForStaff {
  readonly #wording: string;
  readonly #isSensitive: boolean;

  constructor(wording: string, isSensitive: boolean) {
    this.#wording = wording;
    this.#isSensitive = isSensitive;
  }

  /** The wording, or nothing where the reader may not see it. */
  open(reader: Reader): string | undefined {
    return reader === 'staff-page' && this.#isSensitive ? undefined : this.#wording;
  }

  toString(): string {
    return '[for staff]';
  }
  toJSON(): string {
    return '[for staff]';
  }
  [inspect.custom](): string {
    return '[for staff]';
  }
}

/**
 * What an approval would record of a decision. The wording is read by name, `says`, and by nothing that prints or copies
 * the whole: the ledger holds no value.
 */
export class Approvable {
  readonly key: string;
  /** Of a translation, its language: its approvals stand under it. */
  readonly lang: string | undefined;
  readonly digest: string | undefined;
  readonly #says: string | undefined;

  constructor(
    key: string,
    what:
      | { readonly says: string; readonly digest?: undefined }
      | { readonly digest: string; readonly says?: undefined },
    lang: string | undefined,
  ) {
    this.key = key;
    this.lang = lang;
    this.#says = what.says;
    this.digest = what.digest;
  }

  /** How the command line names it: `pets`, of a translation `es/pets`. */
  get part(): string {
    return this.lang === undefined ? this.key : `${this.lang}/${this.key}`;
  }

  get says(): string | undefined {
    return this.#says;
  }
}
