import { stringify } from 'yaml';
import type { z } from 'zod';

/** What the command line and the questions of plain kinds are called. */
export type PartName =
  | 'name'
  | 'address'
  | 'phone'
  | 'hours'
  | 'title'
  | 'summary'
  | 'says'
  | 'from'
  | 'until'
  | 'level'
  | 'location'
  | 'text';

export type Said = Partial<Readonly<Record<PartName, string>>>;

/** One thing a new file may say. */
export interface Part {
  readonly option: PartName;
  /** Undefined: it is never asked, only taken when given. */
  readonly question?: string;
  readonly example: string;
  readonly isRequired: boolean;
  /** What is wrong with a value, as the end of a sentence; undefined: nothing. */
  readonly faultOf: (value: string) => string | undefined;
  /** What stands for it where nobody can be asked. */
  readonly fallback?: (today: string) => string;
}

/** A kind of file that is public as it stands, or not read by anyone until its day. */
export interface PlainKind {
  readonly type: 'location' | 'service' | 'announcement' | 'page';
  readonly folder: string;
  readonly parts: readonly Part[];
  /** The part the file's name is made of. */
  readonly namedBy: PartName;
  readonly write: (said: Said) => string;
  /** What it means that the file is there, and what to do next. */
  readonly meaning: (said: Said, today: string) => string;
  /** Names that are taken. */
  readonly reserved: readonly string[];
}

/** A check by the type of the field itself, so that what is written passes. */
export function fitting(type: z.ZodType): Part['faultOf'] {
  return (value) => {
    const result = type.safeParse(value);
    return result.success ? undefined : result.error.issues[0]?.message;
  };
}

/** A line of front matter. */
export function line(key: string, value: unknown): string {
  return stringify({ [key]: value }, { lineWidth: 0 }).trimEnd();
}

/** A file of lines of front matter and a text below. */
export function fileOf(lines: readonly (string | undefined)[], text: string | undefined): string {
  const front = lines.filter((one) => one !== undefined).join('\n');
  return `---\n${front}\n---\n${text === undefined ? '' : `${text.trim()}\n`}`;
}
