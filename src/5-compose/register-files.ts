import type { RegisterPart, TextFile } from '#schema/page.ts';
import type { PersonLedger } from '#schema/published.ts';
import type { Context } from './context.ts';
import { registerCsv, registerJson, rowsOfPeople, unreadableRows } from './register.ts';
import type { Who } from './who.ts';

/** So many people to a file: a spreadsheet opens it, and the audit, which takes no file above 64 MB, can search it. */
const PEOPLE_A_FILE = 2000;

const FORMATS = ['csv', 'json'] as const;
type Format = (typeof FORMATS)[number];

/** The register of who sees what, in as many parts as it takes. */
export function registerFiles(
  { ledger, site, words }: Pick<Context, 'ledger' | 'site' | 'words'>,
  seen: (person: PersonLedger) => Who,
  atOnce: number = PEOPLE_A_FILE,
): { readonly parts: readonly RegisterPart[]; readonly files: readonly TextFile[] } {
  const { people } = ledger;
  const starts = Array.from(
    { length: Math.max(1, Math.ceil(people.length / atOnce)) },
    (_, at) => at * atOnce,
  );
  const all = starts.map((start, at) => {
    const here = people.slice(start, start + atOnce);
    const path = `who-sees-what/register${at === 0 ? '' : `-${at + 1}`}`;
    const isLast = at === starts.length - 1;
    const names = starts.length === 1 ? {} : { first: here[0]?.name ?? '', last: here.at(-1)?.name ?? '' };
    return {
      part: { csv: `/${path}.csv`, json: `/${path}.json`, ...names },
      files: filesLater(path, () => {
        const rows = [...rowsOfPeople(here, site, seen), ...(isLast ? unreadableRows(site, ledger) : [])];
        return { csv: registerCsv(rows, words), json: registerJson(rows) };
      }),
    };
  });
  return { parts: all.map(({ part }) => part), files: all.flatMap(({ files }) => files) };
}

/**
 * Made together when one of them is first asked for, and kept no longer than until the other is: for thousands of people
 * they are larger than all their pages.
 */
function filesLater(path: string, make: () => Readonly<Record<Format, string>>): TextFile[] {
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
    get text() {
      return take(format);
    },
  }));
}
