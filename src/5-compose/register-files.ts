import { once } from '#schema/once.ts';
import type { RegisterPart, TextFile } from '#schema/page.ts';
import type { Context } from './context.ts';
import { type RegisterRow, registerCsv, registerJson } from './register.ts';

const FORMATS = ['csv', 'json'] as const;
type Format = (typeof FORMATS)[number];

/** A part of the register of who sees what: which of how many, and about whom. */
interface Part {
  readonly at: number;
  readonly of: number;
  readonly first: string;
  readonly last: string;
}

/** What the register says of some people. */
interface Rows {
  /** Asked for when one of its files is. */
  readonly rows: () => readonly RegisterRow[];
  /** The digest of all that they follow from. */
  readonly madeOf: () => string;
}

/** The files of a part, and what leads to them. */
export function registerPart(
  { at, of, first, last }: Part,
  { rows: rowsOf, madeOf }: Rows,
  { words }: Pick<Context, 'words'>,
): { readonly part: RegisterPart; readonly files: readonly TextFile[] } {
  const path = `who-sees-what/register${at === 0 ? '' : `-${at + 1}`}`;
  const files = filesLater(path, once(madeOf), () => {
    const rows = rowsOf();
    return { csv: registerCsv(rows, words), json: registerJson(rows) };
  });
  return {
    part: { csv: `/${path}.csv`, json: `/${path}.json`, ...(of === 1 ? {} : { first, last }) },
    files,
  };
}

/**
 * Made together when one of them is first asked for, and kept no longer than until the other is: for thousands of people
 * they are larger than all their pages.
 */
function filesLater(
  path: string,
  madeOf: () => string,
  make: () => Readonly<Record<Format, string>>,
): TextFile[] {
  const made = new Map<string, string>();
  const take = (format: Format) => {
    if (!made.has(format)) for (const [name, text] of Object.entries(make())) made.set(name, text);
    const text = made.get(format) ?? '';
    made.delete(format);
    return text;
  };
  return FORMATS.map((format) => ({
    audience: 'staff',
    path: `${path}.${format}`,
    madeOf,
    get text() {
      return take(format);
    },
  }));
}
