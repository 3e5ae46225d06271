import { z } from 'zod';

/**
 * What may become of a field's value.
 * - `public`: published as it stands
 * - `text`: free text, published when approved (a list is decided item by item)
 * - `controlled`: personal items; stance, consent and approval decide
 * - `photo`: consent, approval and an approved alternative text decide
 * - `internal`: never leaves the practice
 */
export type Disclosure = 'public' | 'text' | 'controlled' | 'photo' | 'internal';

/** One statement about one field: everything generated (forms, JSON Schema, docs) comes from it. */
export interface Field<T extends z.ZodType = z.ZodType, D extends Disclosure = Disclosure> {
  /** The words people see. */
  readonly label: string;
  /** What the field means and what belongs in it. */
  readonly meaning: string;
  readonly type: T;
  /** INVARIANT: there is no default; a field without it does not compile. */
  readonly disclosure: D;
  /**
   * What of it is words that a translation may say anew: all of it, or these keys of its group. Left out: nothing, and
   * the original’s counts in every language.
   */
  readonly translates?: true | readonly string[];
  /** A value as it would stand in the file. */
  readonly example: unknown;
}

export type Fields = Readonly<Record<string, Field>>;

/** Checks and keeps a field's statement. */
export function field<T extends z.ZodType, const D extends Disclosure>(statement: Field<T, D>): Field<T, D> {
  return statement;
}

/** What a record of these fields holds once parsed. */
export type DataOf<F extends Fields> = z.output<z.ZodObject<{ [K in keyof F]: F[K]['type'] }>>;

/** The part of a record that is published as it stands. */
export type PublicOf<F extends Fields> = {
  readonly [K in keyof DataOf<F> as K extends keyof F
    ? F[K]['disclosure'] extends 'public'
      ? K
      : never
    : never]: DataOf<F>[K];
};

/** A kind of file people write: where it stands, its fields, and what may become of its body. */
export interface ContentType<F extends Fields = Fields> {
  readonly kind: string;
  /** What it is, for the docs. */
  readonly meaning: string;
  /** Where such files stand, such as `content/providers/<slug>.md`. */
  readonly path: string;
  readonly fields: F;
  /** The body: `text` is decided block by block, `public` is published as it stands, `none` may not be there. */
  readonly body: 'text' | 'public' | 'none';
  readonly schema: z.ZodType<DataOf<F>>;
}

/** Makes a content type; its schema refuses unknown keys at every level. */
export function contentType<const F extends Fields>(
  statement: Omit<ContentType<F>, 'schema'>,
): ContentType<F> {
  const shape = Object.fromEntries(Object.entries(statement.fields).map(([name, f]) => [name, f.type]));
  return { ...statement, schema: z.strictObject(shape) as unknown as z.ZodType<DataOf<F>> };
}
