import type { PracticeData } from '#schema/practice.ts';
import { networkOf } from './network-names.ts';

const known = new WeakMap<PracticeData, ReadonlySet<string>>();

/** The networks on which the practice declares a page, each by the one name it has here. */
export function declaredNetworks(practice: PracticeData): ReadonlySet<string> {
  const before = known.get(practice);
  if (before !== undefined) return before;
  const made = new Set(practice.channels.map(({ network, url }) => networkBehind(network, url)));
  known.set(practice, made);
  return made;
}

/** By its label, else by its address: `Facebook page`, https://www.facebook.com/…. */
export function networkBehind(label: string, url: string): string {
  const byLabel = networkOf(label) ?? networkOf(label.replace(/\s.*/s, ''));
  if (byLabel !== undefined) return byLabel;
  const [, name = ''] =
    /(?<![\w-])([\w-]{1,40})\.\w{1,40}$/.exec(URL.canParse(url) ? new URL(url).hostname : '') ?? [];
  return (name === 'x' ? 'x' : networkOf(name)) ?? label.toLowerCase();
}
