import type { PracticeData } from '#schema/practice.ts';
import { networkOf } from './network-names.ts';

/** The networks on which the practice declares a page, each by the one name it has here. */
export function declaredNetworks({ channels }: PracticeData): ReadonlySet<string> {
  return new Set(channels.map(({ network, url }) => networkBehind(network, url)));
}

/** By its label, else by its address: `Facebook page`, https://www.facebook.com/…. */
export function networkBehind(label: string, url: string): string {
  const byLabel = networkOf(label) ?? networkOf(label.replace(/\s.*/s, ''));
  if (byLabel !== undefined) return byLabel;
  const [, name = ''] = /(?<![\w-])([\w-]+)\.\w+$/.exec(URL.canParse(url) ? new URL(url).hostname : '') ?? [];
  return (name === 'x' ? 'x' : networkOf(name)) ?? label.toLowerCase();
}
