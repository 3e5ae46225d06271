import type { Passage, Subject } from '#schema/rule.ts';
import { finderOf } from '../../patterns/finder.ts';
import { spelled } from '../../patterns/spelled.ts';
import { withoutOverlaps } from '../prose-rule.ts';
import { isAsked, isQuoted } from '../speech.ts';
import type { Stretch } from '../text.ts';
import { declaredNetworks } from './contradiction/declared-networks.ts';
import { ownPagesIn } from './contradiction/own-pages.ts';
import { isNetworkMeant, NETWORK, namesNetwork, networksNamed } from './network-words.ts';
import { OWN_CHANNELS, SPANISH_OWN_CHANNELS } from './own-channels.ts';
import { isRefused, isSupposed } from './refusal.ts';

const LIST = String.raw`${NETWORK}(?:(?:,\s|\s(?:y|e|o|and|or)\s)(?:en\s|on\s)?${NETWORK}){0,4}`;
const KIND = '(?:p[aá]gina|cuenta|canal|perfil|grupo|comunidad|fan ?page)';
/** “Síguenos en TikTok”: in English the same is `boundary/no-contradiction`’s finding. */
const IN_SPANISH = [
  String.raw`(?:s[ií]g(?:ue|a|an)nos|b[uú]s(?:ca|que|quen)nos|enc(?:u[eé]|on)ntr(?:a|e|en)nos|vis[ií]t(?:a|e|en)nos|[uú]n(?:ete|a|ase|anse)(?: a nosotros)?|(?:seguir|encontrar|buscar|visitar)nos|nos\s(?:encuentran?s?|hallas?|pueden?s?\s(?:seguir|encontrar|buscar)|sigues?n?))\s(?:(?:tambi[eé]n|ya|ahora)\s)?(?:en|por|a)\s(?:(?:nuestr[oa]|la|el)\s)?(?:${KIND}\sde\s)?${LIST}`,
  String.raw`(?:(?:ya|tambi[eé]n|ahora)\s){0,2}(?:estamos|tenemos\s(?:una?\s)?(?:nuev[oa]\s)?${KIND}|abrimos\s(?:una?\s)?(?:nuev[oa]\s)?${KIND})\s(?:en|de)\s${LIST}`,
  String.raw`(?:s[ií]g(?:ue|a|an)|visit[ae]n?|dale (?:like|me gusta) a|d[eé]n(?:le)? (?:like|me gusta) a|[uú]n(?:ete|ase|anse)\sa|suscr[ií]b(?:ete|ase|anse)\sa)\s(?:nuestr[oa]|la)\s(?:nuev[oa]\s)?${KIND}\s(?:en|de)\s${LIST}`,
];
/** The name under which people should look for it, where no address stands. */
const BY_NAME = [
  String.raw`(?:find|follow|look for|search(?: for)?|like|friend|add)\s(?:us|our (?:practice|clinic|office|team))\s(?:on|in)\s${LIST}\s(?:as|under|by the name(?: of)?)\s[^\s,.;]{2,30}(?:\s\p{Lu}[\p{L}]{1,20}){0,5}`,
];
const CLAIMS = [
  ...[...IN_SPANISH, ...BY_NAME].map((one) => spelled(String.raw`(?<!\p{L})${one}`, 'giu')),
  ...OWN_CHANNELS,
  ...SPANISH_OWN_CHANNELS,
].map((one) => finderOf([one]));
/** What is no longer, or was never the practice’s. */
const NOT_OURS =
  /\b(?:closed|shut|deleted|gone|fake|hacked|copied|impostors?|impersonat\w{1,4}|used to|once had|no longer|is not ours|isn't ours|not ours|pretend\w{0,4}|cerrad[ao]s?|cerramos|borramos|falsas?|falsos?|clonad[ao]s?|hackead[ao]s?|ya no|no es nuestr[ao]|personal (?:pages?|accounts?|profiles?)|not (?:a )?part of|(?:p[aá]ginas?|cuentas?|perfil(?:es)?) personal(?:es)?|no (?:forman?|es|son) parte|no (?:es|son) de (?:la|el))(?!\p{L})/iu;

/** “Our rule covers Facebook and Instagram”: what is said of all networks claims no page. */
const OF_A_RULE =
  /(?<!\p{L})(?:rules?|polic(?:y|ies)|guidelines?|covers?|appl(?:y|ies)|goes for|holds? (?:for|on)|normas?|pol[ií]ticas?|reglas?|vale[n]?|cubre[n]?|se aplica[n]?|rige[n]?)(?!\p{L})/iu;

/** Where a text claims a page on a network that the practice has not declared, and gives no address. */
export function claimedPagesIn(passage: Passage, subject: Subject): Stretch[] {
  const { practice } = subject.records;
  const declared = declaredNetworks(practice);
  return passage.sentences.flatMap((sentence) => {
    const { text, start } = sentence;
    if (!namesNetwork(text) || isAsked(text) || NOT_OURS.test(text)) return [];
    const found = CLAIMS.flatMap((finder) =>
      [...finder[Symbol.matchAll](text)].flatMap(({ 0: words, index = 0, groups }) => {
        const end = index + words.length;
        const isClaim =
          isNetworkMeant(text.slice(Math.max(0, index - 8), end)) &&
          !OF_A_RULE.test(words) &&
          isNameOf(groups?.name, practice.name) &&
          endsInNameOf(groups?.tail, practice.name) &&
          networksNamed(words).some((network) => !declared.has(network)) &&
          !isRefused(text, index, end) &&
          !isSupposed(text, index) &&
          !isQuoted(text, index);
        return isClaim ? [{ start: start + index, end: start + end }] : [];
      }),
    );
    // What contradicts the declared channels in so many words is `boundary/no-contradiction`’s finding.
    const said = found.length === 0 ? [] : ownPagesIn(sentence).filter(({ has }) => has);
    return withoutOverlaps(found).filter(
      (one) => !said.some((other) => other.start < one.end && one.start < other.end),
    );
  });
}

/** Whether words that stand for the practice are its name, or the beginning of it. */
function isNameOf(words: string | undefined, name: string): boolean {
  const bare = words?.replace(/^the\s/i, '');
  return bare === undefined || name === bare || name.startsWith(`${bare} `);
}

/** Whether words end in the practice's name: “posted on Cedar Hill”. */
function endsInNameOf(words: string | undefined, name: string): boolean {
  const all = words?.split(' ') ?? [];
  return words === undefined || all.some((_, from) => isNameOf(all.slice(from).join(' '), name));
}
