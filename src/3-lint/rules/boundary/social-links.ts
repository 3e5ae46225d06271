import type { Passage, RuleContext } from '#schema/rule.ts';
import { linkKey } from '../../link-key.ts';
import { plain, type Stretch } from '../text.ts';
import { ADDRESS_IN_TEXT, NETWORK_NAMES, type SocialPage, socialPage } from './networks.ts';

type Place = Parameters<RuleContext['report']>[0]['at'];

/** Every place in a record that leads to a page on a network which the practice has not declared. */
export function undeclaredPages({
  record,
  passages,
  subject,
}: RuleContext): { page: SocialPage; at: Place }[] {
  const found: { page: SocialPage; at: Place }[] = [];
  const isDeclared = (url: string) => subject.declaredLinks.has(linkKey(url));
  const look = (url: string, at: Place) => {
    const page = socialPage(url);
    if (page !== undefined && !isDeclared(url)) found.push({ page, at });
  };
  if (record.kind === 'provider') {
    for (const [index, { url }] of record.data.links.entries()) look(url, { path: ['links', index, 'url'] });
    if (record.data.booking !== undefined) look(record.data.booking, { path: ['booking'] });
  }
  const handles = new Set(
    [...subject.declaredLinks].map((key) => key.split('/').at(-1)?.replace(/^@/, '') ?? ''),
  );
  for (const passage of passages) {
    for (const { url, start, end } of passage.links) look(url, { passage, start, end });
    if (!MAY_NAME.test(passage.text)) continue;
    const text = plain(passage.text);
    for (const { 0: written, index } of text.matchAll(ADDRESS_IN_TEXT)) {
      const url = written.replace(/(?<![.,;:!?'*_])[.,;:!?'*_]+$/, '');
      const isLinkText = passage.links.some(
        (link) => link.start <= index && index < link.end && linkKey(link.url) === linkKey(url),
      );
      if (!isLinkText) look(url, { passage, start: index, end: index + url.length });
    }
    for (const at of handlesIn(passage, text, handles, record.kind === 'provider'))
      found.push({ page: 'profile', at: { passage, ...at } });
  }
  return found;
}

/** What every address, handle or label has in it; most prose has none of it and needs no closer look. */
const MAY_NAME =
  /[@:\uff20\u00b7\u2022\u2219\u2024\u30fb\uff0e]|\.\w|handle|user ?name|account|profile|name/i;

const HANDLE = /(?<![\w.@/+-])@([a-z0-9_][\w.-]{1,29})/gi;
const NEAR_NETWORK = new RegExp(String.raw`(?<![\w@])(?:${NETWORK_NAMES})(?!\w)`, 'i');
const NAMED = new RegExp(
  String.raw`(?<![\w@])(?:${NETWORK_NAMES}|social media)\s{1,3}(?:handle|user ?name|account|name|profile)\s{0,3}(?:is|:)\s{0,3}([a-z0-9_][\w.]{2,29})(?=\s{0,99}(?:$|[.,;:!)\n]))`,
  'gi',
);
/** `Instagram: amara_bakes`: after a colon only what no sentence would write. */
const LABELLED = new RegExp(
  String.raw`(?<![\w@])(?:${NETWORK_NAMES})\s{0,2}:\s{0,2}(?=[\w.]{0,29}[_.\d]\w)([a-z0-9_][\w.]{2,29})(?!\w|[/@])`,
  'gi',
);
const NO_HANDLE = /^(?:private|personal|closed|mine|none|public|locked|separate|gone|empty|not|no)$/i;

/** Names on networks: `@name` anywhere in a bio, elsewhere beside a network's name. */
function handlesIn(passage: Passage, text: string, declared: ReadonlySet<string>, isBio: boolean): Stretch[] {
  const found: Stretch[] = [];
  for (const { 0: written, 1: handle = '', index } of text.matchAll(HANDLE)) {
    const name = handle.replace(/(?<![.-])[.-]+$/, '').toLowerCase();
    // `@practice.example` is a mail domain, unless it is a handle of a network that uses domains.
    const isDomain = /\.[a-z]{2,}$/.test(name) && !name.endsWith('.bsky.social');
    const around = text.slice(Math.max(0, index - 40), index + written.length + 40);
    const isNear = NEAR_NETWORK.test(around.replace(written, ' '));
    if (declared.has(name) || (isDomain && !isNear) || !(isBio || isNear)) continue;
    if (passage.links.some((link) => link.start <= index && index < link.end)) continue;
    found.push({ start: index, end: index + 1 + name.length });
  }
  if (!isBio) return found;
  for (const { 0: written, 1: word = '', index } of [...text.matchAll(NAMED), ...text.matchAll(LABELLED)]) {
    const name = word.replace(/(?<!\.)\.+$/, '');
    const start = index + written.length - word.length;
    if (!NO_HANDLE.test(name) && !declared.has(name.toLowerCase()))
      found.push({ start, end: start + name.length });
  }
  return found;
}
