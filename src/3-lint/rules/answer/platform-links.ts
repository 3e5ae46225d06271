import type { Subject } from '#schema/rule.ts';
import type { Stretch } from '../text.ts';

/** An address with its scheme, `www.`, or a host with a path after it; and `{site}` with something added. */
const ADDRESS =
  /\{site\}[\w/#?][^\s]*|(?<![@\w.-])(?:https?:\/\/|www\.)[^\s<>]+|(?<![@\w./-])(?:[a-z0-9-]+\.)+[a-z]{2,99}(?:\/[^\s<>]*)?/gi;

/**
 * Where a text for a platform leads anywhere but to the practice's home page. Its text is `plain`. A host without a path
 * counts if it is one of the practice's: “e.g.” and a missing space are no addresses.
 */
export function deeperLinks(text: string, { records, hosts }: Pick<Subject, 'records' | 'hosts'>): Stretch[] {
  const home = new URL(records.practice.url);
  const found: Stretch[] = [];
  for (const { 0: written, index } of text.matchAll(ADDRESS)) {
    const address = written.replace(/(?<![.,;:!?)\]'"])[.,;:!?)\]'"]+$/, '');
    if (!isElsewhere(address, home, hosts)) continue;
    found.push({ start: index, end: index + address.length });
  }
  return found;
}

function isElsewhere(address: string, home: URL, hosts: ReadonlySet<string>): boolean {
  if (address.startsWith('{site}')) return address !== '{site}';
  const hasScheme = /^https?:\/\//i.test(address);
  const url = hasScheme ? address : `https://${address}`;
  if (!URL.canParse(url)) return hasScheme;
  const { hostname, pathname, search, hash } = new URL(url);
  const isHost = hostname.replace(/^www\./, '') === home.hostname.replace(/^www\./, '');
  const isDeep = pathname.replace(/\/$/, '') !== home.pathname.replace(/\/$/, '') || search + hash !== '';
  if (isHost) return isDeep;
  return hasScheme || /^www\./i.test(address) || address.includes('/') || hosts.has(hostname);
}
