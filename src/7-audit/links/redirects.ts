/** A line of `_redirects`. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
  readonly status: number;
}

export function redirectsOf(text: string): Redirect[] {
  return text.split(/\r?\n/).flatMap((line): Redirect[] => {
    const bare = line.replace(/(?:^|\s)#.*/, '').trim();
    const [from, ...rest] = bare.split(/\s+/) as [string, ...string[]];
    // Between source and target may stand `name=:name` pairs.
    const at = rest.findIndex((part) => /^(?:\/|https?:)/i.test(part));
    const to = rest[at];
    if (to === undefined) return [];
    const status = Number.parseInt(String(rest[at + 1]), 10);
    return [{ from, to, status: Number.isNaN(status) ? 301 : status }];
  });
}

/** Whether a path is a redirect's: exactly, with a name for each `:placeholder`, or below its `/*`. */
export function isFrom({ from }: Redirect, path: string): boolean {
  const wanted = from
    .replace(/^https?:\/\/[^/]*/i, '')
    .split('/')
    .filter((part) => part !== '');
  const parts = path.split('/').filter((part) => part !== '');
  for (const [i, want] of wanted.entries()) {
    if (want === '*') return true;
    const part = parts[i];
    if (part === undefined || (want !== part && !want.startsWith(':'))) return false;
  }
  return parts.length === wanted.length;
}
