import type { AuditInput } from './audit.ts';
import type { BuiltFile } from './built-file.ts';

/**
 * A file about everyone, with each person's part as a file of theirs.
 * INVARIANT: what is stated must be so: parts are whole JSON values, one after the other, each names its person's page and
 * no one else's, and nothing between them names anyone's. Else the file counts as one that can't be searched.
 */
export function withShares(file: BuiltFile, pages: AuditInput['pages']): BuiltFile {
  const stated = pages.get(file.path)?.shares;
  if (stated === undefined) return file;
  const { text } = file;
  if (text === undefined) return { ...file, shares: 'unclear' };
  const people = new Set([...pages.values()].flatMap(({ person = [] }) => person));
  const shares: BuiltFile[] = [];
  let between = '';
  let last = 0;
  for (const { person, from, to } of stated) {
    const part = text.slice(from, to);
    if (from < last || to > text.length || !isWhole(part)) return { ...file, shares: 'unclear' };
    if ([...namedIn(part, people)].some((one) => one !== person)) return { ...file, shares: 'unclear' };
    shares.push({ ...file, person, text: part, rest: part, bytes: Buffer.from(part), shares: [] });
    between += `${text.slice(last, from)}\n`;
    last = to;
  }
  between += text.slice(last);
  return { ...file, shares: namedIn(between, people).size > 0 ? 'unclear' : shares };
}

/** Where JSON names someone: by the address of their page, or as a resource of FHIR. */
const NAMED = /(?<![\w-])(?:providers|Practitioner|PractitionerRole)\/([a-z0-9-]{1,200})/g;

function namedIn(text: string, people: ReadonlySet<string>): Set<string> {
  return new Set([...text.matchAll(NAMED)].flatMap(([, name = '']) => (people.has(name) ? [name] : [])));
}

function isWhole(part: string): boolean {
  try {
    return typeof JSON.parse(part) === 'object';
  } catch {
    return false;
  }
}
