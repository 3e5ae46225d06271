import type { RuleContext } from '#schema/rule.ts';
import { plain } from '../../text.ts';
import { socialPage } from '../networks.ts';
import { undeclaredPages } from '../social-links.ts';
import { declaredNetworks, networkBehind } from './declared-networks.ts';

type Report = Parameters<RuleContext['report']>[0];

const OTHER_PAGE =
  'This answer gives another page of a network than “channels” in _data/practice.yaml declares. Patients would be sent to a page that isn’t the practice’s, or that nobody looks after. Write {follow}: it leads to the page that lists the right ones.';
const OTHER_SITE =
  'This answer gives an address on another site than the practice’s own, which is “url” in _data/practice.yaml. Write {follow}, {policy} or {site} instead: they are always right.';

const ADDRESS = /\bhttps?:\/\/[^\s<>"”“)\]]{1,200}/gi;
/** Pages that only this site has. */
const OURS = /^\/(?:follow|social|policies|providers)(?:\/|$)/;

/** Where an answer sends people to a page that practice.yaml knows under another address. */
export function otherPagesIn(context: RuleContext): Report[] {
  const { record, passages, subject } = context;
  if (record.kind !== 'answer') return [];
  const declared = declaredNetworks(subject.records.practice);
  const found: Report[] = undeclaredPages(context).flatMap(({ at }) => {
    if (at === 'record' || 'path' in at) return [];
    const { passage, start, end } = at;
    const url =
      passage.links.find((link) => link.start <= start && start < link.end)?.url ??
      passage.text.slice(start, end);
    return socialPage(url) !== undefined && declared.has(networkBehind('', withScheme(url)))
      ? [{ message: OTHER_PAGE, at }]
      : [];
  });
  for (const passage of passages) {
    for (const { 0: written, index } of plain(passage.text).matchAll(ADDRESS)) {
      const address = written.replace(/(?<![.,;:!?'*_])[.,;:!?'*_]+$/, '');
      if (!URL.canParse(address)) continue;
      const { hostname, pathname } = new URL(address);
      if (
        !OURS.test(pathname) ||
        subject.hosts.has(hostname.toLowerCase()) ||
        socialPage(address) !== undefined
      )
        continue;
      found.push({ message: OTHER_SITE, at: { passage, start: index, end: index + address.length } });
    }
  }
  return found;
}

function withScheme(url: string): string {
  return /^[a-z][a-z0-9+.-]*:/i.test(url) ? url : `https://${url}`;
}
