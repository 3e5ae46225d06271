import type { AnyRecord } from '#schema/record.ts';
import type { Passage, RuleContext } from '#schema/rule.ts';
import { linkKey } from '../../link-key.ts';
import { sentenceAt } from '../text.ts';
import { networkBehind } from './contradiction/declared-networks.ts';
import { handlesIn } from './handles.ts';
import { leadsTo } from './leads-to.ts';
import { networksNamed } from './network-words.ts';
import { ADDRESS_IN_TEXT, DISGUISED_ADDRESS, type SocialPage, socialPage, undisguised } from './networks.ts';
import { isOfAPerson } from './persons.ts';

type Place = Parameters<RuleContext['report']>[0]['at'];

/** A place that leads to a page on a network, and whose the words around it say the page is. */
interface UndeclaredPage {
  /** `other`: a link whose words name another page than the one it leads to. */
  readonly page: SocialPage | 'other';
  /** It stands in someone's bio, or the sentence names a person. */
  readonly isPersons: boolean;
  /** People are asked to follow or join it, not to write there. */
  readonly isFollowed: boolean;
  readonly at: Place;
}

const FOLLOWED =
  /\b(?:follow|join|subscribe|find us|channel|group|communit(?:y|ies)|server|lives on|meets? on|news|updates|s[ií]g(?:ue|a|an)nos|b[uú]s(?:ca|que|quen)nos|[uú]n[ae]\w{0,5}|suscr\w{3,9}|canal|grupo|comunidad|servidor|noticias|avisos)(?!\p{L})/iu;

/** “Ahora también en Telegram”: a page that is told of, and no way to write. */
const NEWLY_THERE =
  /\b(?:(?:now|also|finally|newly)\s(?:also\s|live\s)?(?:on|at)|on\s\p{L}{4,12}\s(?:too|now|as well)|our new|ahora (?:tambi[eé]n |ya )?en|tambi[eé]n (?:estamos )?en|ya (?:estamos |tambi[eé]n )?en|desde hoy|estrenamos|nuev[oa])(?!\p{L})/iu;
/** Of these every address is somebody to write to. */
const TO_WRITE_TO = /(?:wa\.me|m\.me|whats|signal|messenger)/i;

/** Several rules ask the same of a record; the answer goes with its passages. */
const answered = new WeakMap<readonly Passage[], readonly UndeclaredPage[]>();

/** Every place in a record that leads to a page on a network which the practice has not declared. */
export function undeclaredPages(context: RuleContext): readonly UndeclaredPage[] {
  const known = answered.get(context.passages) ?? findUndeclared(context);
  answered.set(context.passages, known);
  return known;
}

function findUndeclared({ record, passages, subject }: RuleContext): UndeclaredPage[] {
  const found: UndeclaredPage[] = [];
  const isBio = record.kind === 'provider';
  const isDeclared = (url: string) =>
    subject.declaredLinks.has(linkKey(url)) || subject.declaredLinks.has(linkKey(leadsTo(url)?.href ?? url));
  const whose = (words: string, url = '') => ({
    isPersons: isBio || isOfAPerson(words, subject),
    isFollowed: FOLLOWED.test(words) || (NEWLY_THERE.test(words) && url !== '' && !TO_WRITE_TO.test(url)),
  });
  const look = (url: string, at: Place) => {
    const page = socialPage(url);
    if (page === undefined || isDeclared(url)) return false;
    const words = typeof at === 'object' && 'passage' in at ? sentenceAt(at.passage.plain, at.start) : '';
    found.push({ page, ...whose(words, url), at });
    return true;
  };
  for (const { url, at } of addressFields(record)) look(url, at);
  const handles = new Map(
    [...subject.declaredLinks].map((key) => [
      key.split('/').at(-1)?.replace(/^@/, '') ?? '',
      networkBehind('', `https://${key}`),
    ]),
  );
  for (const passage of passages) {
    const reported = passage.links.filter(({ url, start, end }) => look(url, { passage, start, end }));
    for (const { start, end } of mislabelled(passage).filter(
      (one) => !reported.some(({ start: at }) => at === one.start),
    ))
      found.push({ page: 'other', ...whose(''), at: { passage, start, end } });
    for (const { url, start, end } of addressesIn(passage.plain)) {
      const isLinkText = [
        ...reported,
        ...passage.links.filter(({ url: to }) => linkKey(to) === linkKey(url)),
      ].some((link) => link.start <= start && start < link.end);
      if (!isLinkText) look(url, { passage, start, end });
    }
    for (const at of handlesIn(passage, subject, handles, isBio)) {
      const words = sentenceAt(passage.plain, at.start);
      found.push({ page: 'profile', ...whose(words), at: { passage, start: at.start, end: at.end } });
    }
  }
  return found;
}

function addressFields(record: AnyRecord): { url: string; at: Place }[] {
  if (record.kind !== 'provider') return [];
  const { links, booking } = record.data;
  const all: { url: string; at: Place }[] = links.map(({ url }, index) => ({
    url,
    at: { path: ['links', index, 'url'] },
  }));
  return booking === undefined ? all : [...all, { url: booking, at: { path: ['booking'] } }];
}

/** Links whose words give another page, or name another network, than the one they lead to. */
function mislabelled(passage: Passage): Passage['links'] {
  return passage.links.filter(({ url, start, end }) => {
    if (!/^https?:/i.test(url)) return false;
    const words = passage.plain.slice(start, end);
    const [address] = addressesIn(words);
    if (address !== undefined && socialPage(address.url) !== undefined)
      return linkKey(address.url) !== linkKey(url);
    const named = networksNamed(words);
    return socialPage(url) !== undefined && named.length > 0 && !named.includes(networkBehind('', url));
  });
}

/** Addresses as they stand in a text, plain or disguised. */
function addressesIn(text: string): { url: string; start: number; end: number }[] {
  const plainly = /\.\w/.test(text) ? [...text.matchAll(ADDRESS_IN_TEXT)] : [];
  const disguised = DISGUISED_ENDING.test(text) ? [...text.matchAll(DISGUISED_ADDRESS)] : [];
  return [...plainly, ...disguised].map((match) => {
    const address = match[0].replace(/(?<![.,;:!?'*_])[.,;:!?'*_]+$/, '');
    const url = disguised.includes(match) ? undisguised(address) : address;
    return { url, start: match.index, end: match.index + address.length };
  });
}

const DISGUISED_ENDING =
  /[\])}] ?(?:com|net|app|social|me|ly|ee)\b|\b(?:dot|punto) (?:com|net|app|social|me|ly|ee)\b|\s\. ?(?:com|net|ly)\b|\. (?:com|net|ly)\b/i;
