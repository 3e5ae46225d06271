import type { Share, TextFile } from '#schema/page.ts';

/** One entry of a list for programs; `person` is whose it is, where it is about one. */
export interface DirectoryEntry {
  readonly person?: string;
  readonly value: object;
}

/** A file of JSON with one long list at its end, an entry a line, that knows which part is about whom. */
export function sharedFile(
  url: string,
  about: object,
  list: string,
  entries: readonly DirectoryEntry[],
): TextFile {
  const head = `${JSON.stringify(about, null, 2).slice(0, -'\n}'.length)},\n  ${JSON.stringify(list)}: [\n`;
  const lines: string[] = [];
  const shares: Share[] = [];
  let at = head.length;
  for (const [index, { person, value }] of entries.entries()) {
    const json = JSON.stringify(value);
    if (person !== undefined) shares.push({ person, from: at, to: at + json.length });
    const line = `${json}${index === entries.length - 1 ? '' : ','}\n`;
    lines.push(line);
    at += line.length;
  }
  return { audience: 'public', path: url.slice(1), text: `${head}${lines.join('')}  ]\n}\n`, shares };
}
