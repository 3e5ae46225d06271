import type { Passage, Subject } from '#schema/rule.ts';
import { isAsked, isQuoted } from '../speech.ts';
import type { Stretch } from '../text.ts';
import { declaredNetworks } from './contradiction/declared-networks.ts';
import { isNetworkMeant, NETWORK, networksNamed } from './network-words.ts';
import { isRefused } from './refusal.ts';

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
const CLAIMS = [...IN_SPANISH, ...BY_NAME].map((one) => new RegExp(String.raw`(?<!\p{L})${one}`, 'giu'));

/** Where a text claims a page on a network that the practice has not declared, and gives no address. */
export function claimedPagesIn(passage: Passage, subject: Subject): Stretch[] {
  const declared = declaredNetworks(subject.records.practice);
  return passage.sentences.flatMap(({ text, start }) =>
    CLAIMS.flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap(({ 0: words, index }) => {
        const isClaim =
          isNetworkMeant(words) &&
          networksNamed(words).some((network) => !declared.has(network)) &&
          !isRefused(text, index, index + words.length) &&
          !isAsked(text) &&
          !isQuoted(text, index);
        return isClaim ? [{ start: start + index, end: start + index + words.length }] : [];
      }),
    ),
  );
}
