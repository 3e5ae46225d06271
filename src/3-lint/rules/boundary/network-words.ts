import { testOf } from '../../patterns/finder.ts';
import { networkOf } from './contradiction/network-names.ts';

// Social networks by the names people call them, in English and Spanish.

/** Names that are nothing else, whatever their case. */
const SURE =
  'facebook|feisbuk|instagram|insta|tik ?tok|snap ?chat|linked-?in|whats ?app|whatsap|wh?atsap|wasap|wasapp|guasap|telegram|blue ?sky|bsky|mastodon|you ?tube|pinterest|reddit|strava|good ?reads|messenger|we ?chat|viber|tumblr|be ?real|vsco|nextdoor|linktree|letterboxd|untappd|twitch|groupme|venmo|vimeo|flickr|substack|patreon|soundcloud|truth social|gettr|cameo';
/** Names that are other words too: they need their capital, or a word before them that only a network has. */
const UNSURE =
  'twitter|threads|snap|whats|signal|discord|spotify|face(?! (?:droop|mask|shield|lift))|feis|skype|kik|fb|ig|x(?![- ]?rays?(?!\\p{L}))|linktr\\.ee';

/** A cheap test for texts that may name one. */
export const NETWORK_CUE =
  'faceb|face\\b|\\bfb|feis|insta|\\big\\b|tik ?tok|snap|linked|whats|wasap|guasap|telegram|sky|mastodon|you ?tube|pinterest|reddit|strava|good ?reads|messenger|wechat|viber|tumblr|be ?real|vsco|nextdoor|linktr|letterboxd|untappd|twitch|groupme|venmo|vimeo|flickr|substack|patreon|soundcloud|truth s|gettr|cameo|twitter|threads|signal|discord|spotify|skype|\\bkik|\\bx\\b';
const MAY_NAME = new RegExp(NETWORK_CUE, 'i');

/** The name of a network, for patterns with the flag `i`; what they find has to pass `isNetworkMeant`. */
export const NETWORK = String.raw`(?<![\w@.])(?:${SURE}|${UNSURE})(?![\w@]|\.\w)`;

const SURE_NAME = new RegExp(String.raw`(?<![\w@.])(?:${SURE})(?![\w@]|\.\w)`, 'i');
const ANY_NAME = new RegExp(NETWORK, 'i');
// Not only where words begin: letters with accents and signs of money are no part of a name.
const NAMED = testOf(ANY_NAME);
const CAPITAL_NAME =
  /(?<![\w@.])(?:T(?:witter|WITTER)|Threads|THREADS|Snap|SNAP|Whats|Signal|Discord|Spotify|Face(?! (?:droop|mask|shield|lift))|FACE|Feis|Skype|Kik|FB|Fb|IG|Ig|X(?![- ][Rr]ay))(?![\w@]|\.\w)/;
const LOWER_NAME =
  /\b(?:(?:on|via|my|her|his|our|through|over)\s(?:twitter|threads|snap|discord|spotify|skype|kik|fb|ig)|(?:en|por|mi|su|el|al|del|nuestro)\s(?:face|feis|fb|ig|twitter|threads|snap|discord|spotify|skype|whats))(?![\w@]|\.\w)/i;

/** Whether a name in a find is a network's: “X” and “Face”, but no “x” and no “face”. A find without any name passes. */
export function isNetworkMeant(found: string): boolean {
  return (
    !ANY_NAME.test(found) ||
    SURE_NAME.test(found) ||
    CAPITAL_NAME.test(found) ||
    LOWER_NAME.test(found.replace(/\bthe face\b/gi, ''))
  );
}

/** Whether a text names a network. */
export function namesNetwork(text: string): boolean {
  return NAMED.test(text) && MAY_NAME.test(text) && isNetworkMeant(text);
}

const NICKNAMES: Readonly<Record<string, string>> = {
  fb: 'facebook',
  face: 'facebook',
  feis: 'facebook',
  feisbuk: 'facebook',
  messenger: 'facebook',
  ig: 'instagram',
  twitter: 'x',
};

/** The networks a stretch names, each by the one name it has everywhere. */
export function networksNamed(words: string): string[] {
  return [...words.matchAll(new RegExp(NETWORK, 'gi'))].flatMap(({ 0: name, index }) => {
    if (!isNetworkMeant(words.slice(Math.max(0, index - 8), index + name.length))) return [];
    const lower = name.toLowerCase();
    return [NICKNAMES[lower] ?? networkOf(lower === 'x' ? 'X' : lower) ?? lower];
  });
}
