import type { Passage, Subject } from '#schema/rule.ts';
import { testOf } from '../../patterns/finder.ts';
import { isDenied } from '../speech.ts';
import { type Stretch, sentenceAt } from '../text.ts';
import { isNetworkMeant, NETWORK, namesNetwork, networksNamed } from './network-words.ts';

/** A name on a network, and where it stands. */
interface Handle extends Stretch {
  readonly name: string;
}

const AT = /(?<![\w.@/+-])@([a-z0-9_][\w.-]{1,29})/gi;
const SOUGHT =
  /\b(?:follow(?:ing)?|find|search|look|tag|subscribe|handle|dm|tweets?|posts?|catch|reels|stories|s[ií]g\w{2,6}|segu\w{2,6}|b[uú]sc\w{2,6}|encu[eé]ntr\w{1,5}|agr[eé]g\w{2,6})(?!\p{L})/iu;
/** What a network calls a name: “handle”, “usuario”. */
const CALLED = '(?:handle|user ?name|user|account|profile|name|page|id|usuario|cuenta|perfil|nombre)';
const HANDLE = String.raw`([a-z0-9_][\w.]{2,29})`;
const ENDS = String.raw`(?=[\s.,;:!?)\]'"”]|$)(?!\.\w)`;
const IS = String.raw`\s{0,2}(?::|=|-|,)\s{0,2}|\s{1,2}(?:is|es|as|como|under|bajo|by|at|name)\s{1,2}`;

/** `My Instagram handle is …`: what follows is one, whatever it looks like. */
const NAMED = new RegExp(
  String.raw`(?:${NETWORK}|social media)\s{1,3}(?:handle|user ?name|id|usuario)\s{0,3}(?:is|:|es)\s{0,3}["'“]?${HANDLE}${ENDS}`,
  'gi',
);
/** `Mi cuenta de X: …`, `my Facebook page is …`: only what looks like a handle, since “page is fully …” goes on. */
const PAGE_NAMED = new RegExp(
  String.raw`(?:(?:${NETWORK}|social media)\s{1,3}${CALLED}|\b(?:cuenta|perfil|nombre)\s(?:de|en|del|es)\s(?:el\s)?${NETWORK})(?:${IS})["'“]?${HANDLE}${ENDS}`,
  'gi',
);
/** `on Goodreads and Instagram, both as …`, `Instagram every Friday (…)`. */
const LOOSELY = new RegExp(
  String.raw`${NETWORK}[^.!?:\n]{0,40}?(?:\s(?:as|under|como|bajo|by)\s|\s\()["'“]?${HANDLE}${ENDS}`,
  'gi',
);
/** Without a network’s name: `online as …`, `my handle on everything is …`, `en todas las redes`. */
const ANYWHERE =
  /\b(?:online|on line|on the internet|elsewhere|everywhere|handles?|gamer ?tag|screen ?name|user ?name|alias|listed|known|usuario|en l[ií]nea|en (?:todas las |las |mis )?redes|por internet)\b[^.!?:@\n]{0,30}?(?:\s(?:as|is|under|by|como|es|soy|llamo|bajo)\s|:\s|(?<=tag|alias|handle|name|usuario)\s)["'“]?([a-z0-9_][\w.]{2,29})(?=[\s.,;:!?)\]'"”]|$)(?!\.\w)/giu;
const ANYWHERE_BEFORE =
  /(?<![\w.@/+-])([a-z0-9_][\w.]{2,29})["'”]?\s(?:pretty much |just about |almost |nearly )?(?:online|everywhere|en (?:todas (?:las |mis )?)?redes|en todas partes|on all (?:platforms|socials))(?!\p{L})/giu;
const MAY_BE_ANYWHERE = testOf(
  /online|on line|internet|elsewhere|everywhere|handle|gamer ?tag|screen ?name|user ?name|alias|listed under|listed as|known (?:as|under)|usuario|en l[ií]nea|redes|all platforms/i,
);

/** `TikTok: …`, `on IG as …`, `mi Insta es …`: only what looks like a handle. */
const LABELLED = new RegExp(String.raw`${NETWORK}(?:\s${CALLED})?(?:${IS})["'“(]?${HANDLE}${ENDS}`, 'gi');
/** `usuario de Twitter: …`, `usuario en TikTok es …` */
const NAMED_SPANISH = new RegExp(
  String.raw`\b(?:usuario|nombre de usuario)\s(?:de|en|del|es)\s(?:el\s)?${NETWORK}(?:${IS})["'“]?${HANDLE}${ENDS}`,
  'gi',
);
/** `amara_runs on Strava`, `(… en Insta)` */
const BEFORE = new RegExp(
  String.raw`(?<![\w.@/+-])${HANDLE}["'”]?\s{0,2}(?:[,(]\s{0,2})?(?:\s(?:on|en|at|over on|is me on)\s{1,2}(?:my\s|mi\s)?|\s{0,2}\()${NETWORK}`,
  'gi',
);
/** `On Strava I'm amara_runs` */
const AFTER = new RegExp(
  String.raw`\b(?:on|en)\s${NETWORK},?\s(?:i'm|i am|it's|i go by|as|soy|me llamo|aparezco como|estoy como|look for|search|busca(?:me)?|b[uú]sca(?:me)? como)\s["'“]?${HANDLE}${ENDS}`,
  'gi',
);
/** `look for DrMay2020 on TikTok` */
const SOUGHT_BEFORE = new RegExp(
  String.raw`\b(?:look(?:ing)? for|look up|find|follow|add|search(?: for)?|as|soy|busca|busque|sigue|siga|como)\s["'“]?${HANDLE}["'”]?\s(?:on|en)\s(?:my\s|mi\s|el\s)?${NETWORK}`,
  'gi',
);
/** Discord's: `amara#1234` */
const NUMBERED = /(?<![\w.#])([a-z0-9_][\w.]{1,31}#\d{4})(?!\w)/gi;
/** `Insta amara_bakes`, `IG (amara.bakes)` */
const SHORT = new RegExp(String.raw`${NETWORK}\s{1,2}\(?${HANDLE}\)?${ENDS}`, 'gi');

/** `I'm on Facebook as Amara Osei-Bonsu`, `mi perfil de Facebook: Marisol Young`: a page under somebody's own name. */
const UNDER_NAME = new RegExp(
  String.raw`(?!linked)${NETWORK}(?:\s${CALLED})?(?:\s{0,2}(?::|=|-)\s{0,2}|,?\s{1,2}(?:as|under|como|bajo|(?:(?:i|she|he)\s)?goes? by|me (?:encuentran?|encontrar[aá]s?|llamo|buscan?) (?:como|por)|es|soy|is|i'm|i am|aparezco como|salgo como|estoy como)\s{1,2})["'“]?(?<who>\p{L}[\p{L}.'-]{1,20}(?:\s\p{L}[\p{L}.'-]{0,20}){1,3})`,
  'giu',
);
/** The same with the network last: `look for Ruth Church Runs on YouTube`. */
const NAME_ON = new RegExp(
  String.raw`\b(?:search(?: for)?|look(?:ing)? (?:for|up)|find me as|i'm|busca|busque|b[uú]squenme como|b[uú]scame como|soy|salgo como|aparezco como)\s["'“]?(?<who>\p{L}[\p{L}.'-]{1,20}(?:\s\p{L}[\p{L}.'-]{0,20}){1,3})["'”]?\s(?:on|en)\s(?:el\s)?(?!linked)${NETWORK}`,
  'giu',
);

const NO_HANDLE =
  /^(?:private|personal|closed|mine|none|public|locked|separate|gone|empty|not|no|only|for|the|our|and|but|privad[ao]|personal|cerrad[ao]|mi[ao]|solo)$/i;
/** Domains and numbers with points in them. */
const NO_NAME =
  /^\d[\d.,]*$|^\d{1,99}(?:st|nd|rd|th|s|am|pm)$|\.(?:com|org|net|edu|gov|example|html?|pdf|m|e|g)$|^(?:e\.g|i\.e|p\.m|a\.m|u\.s)/i;

/** Names on networks: `@name` anywhere in a bio, elsewhere beside a network's name; and words that are used as one. */
export function handlesIn(
  passage: Passage,
  subject: Subject,
  declared: ReadonlyMap<string, string>,
  isBio: boolean,
): Handle[] {
  const text = passage.plain;
  const isDeclared = ({ name, start }: Handle) => {
    const network = declared.get(name.toLowerCase());
    const sentence = network === undefined ? '' : sentenceAt(text, start);
    const named = [...networksNamed(sentence), ...(/\btweets?\b/i.test(sentence) ? ['x'] : [])];
    return network !== undefined && (named.length === 0 || named.includes(network));
  };
  const isNetworkNamed = namesNetwork(text);
  const mayBeAnywhere = MAY_BE_ANYWHERE.test(text);
  if (!isNetworkNamed && !mayBeAnywhere && !text.includes('@')) return [];
  const found = [
    ...withAt(text, isBio),
    ...(isNetworkNamed ? withoutAt(text, subject) : []),
    ...(mayBeAnywhere ? anywhere(text, subject) : []),
  ];
  return found.filter(
    (one, index) =>
      !isDeclared(one) &&
      !passage.links.some((link) => link.start < one.end && one.start < link.end && leadsAway(link.url)) &&
      !found.some(
        (other, at) =>
          (other.start < one.start || (other.start === one.start && at < index)) && one.end <= other.end,
      ),
  );
}

/** Links are looked at by their address. */
function leadsAway(url: string): boolean {
  return /^https?:/i.test(url);
}

function withAt(text: string, isBio: boolean): Handle[] {
  const found: Handle[] = [];
  for (const { 0: written, 1: handle = '', index } of text.matchAll(AT)) {
    const name = handle.replace(/(?<![.-])[.-]+$/, '');
    // `@practice.example` is a mail domain, unless it is a handle of a network that uses domains.
    const isDomain = /\.[a-z]{2,99}$/i.test(name) && !/\.bsky\.social$/i.test(name);
    const around = `${text.slice(Math.max(0, index - 60), index)} ${text.slice(index + written.length, index + written.length + 40)}`;
    const isNear = namesNetwork(around) || /\b(?:the|el) ['‘’]?gram\b/i.test(around);
    if ((isDomain && !isNear) || !(isBio || isNear || SOUGHT.test(around))) continue;
    found.push({ name, start: index, end: index + 1 + name.length });
  }
  return found;
}

/** Only what has a figure or a mark in it, or is made of names: “known as” and “listed under” are said of much. */
function anywhere(text: string, subject: Subject): Handle[] {
  return [ANYWHERE, ANYWHERE_BEFORE].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 0: written, 1: word = '', index }) => {
      const name = word.replace(/(?<!\.)\.+$/, '');
      const start = index + written.lastIndexOf(word);
      const isGood =
        /[a-z]/i.test(name) &&
        /_|[a-z]\d|[a-z]\.[a-z]{2}/i.test(name) &&
        !NO_NAME.test(name) &&
        looksLikeHandle(name, subject);
      return isGood ? [{ name, start, end: start + name.length }] : [];
    }),
  );
}

function withoutAt(text: string, subject: Subject): Handle[] {
  const found: Handle[] = [];
  const look = (pattern: RegExp, isGood: (name: string) => boolean) => {
    for (const { 0: written, 1: word = '', index } of text.matchAll(pattern)) {
      const name = word.replace(/(?<!\.)\.+$/, '');
      const start =
        index + written.indexOf(word, pattern === BEFORE ? 0 : Math.max(0, written.length - word.length - 2));
      const around = text.slice(Math.max(0, index - 12), index + written.length);
      if (NO_HANDLE.test(name) || NO_NAME.test(name) || !isNetworkMeant(around) || !isGood(name)) continue;
      if (!found.some((other) => other.start === start))
        found.push({ name, start, end: start + name.length });
    }
  };
  const isHandle = (name: string) => looksLikeHandle(name, subject);
  look(NAMED, (name) => isHandle(name) || name === name.toLowerCase());
  look(NAMED_SPANISH, (name) => isHandle(name) || name === name.toLowerCase());
  look(PAGE_NAMED, isHandle);
  look(LOOSELY, isHandle);
  look(LABELLED, isHandle);
  look(SHORT, isHandle);
  look(AFTER, isHandle);
  look(SOUGHT_BEFORE, isHandle);
  if (/discord/i.test(text)) look(NUMBERED, () => true);
  found.push(...underTheirName(text, subject));
  look(BEFORE, (name) => /_/.test(name) || isOfNames(name, subject));
  return found;
}

/** Pages under a name that begins with capitals and shares a part with a provider's. */
function underTheirName(text: string, { names }: Subject): Handle[] {
  const own = new Set(names.flatMap((name) => name.split(/[\s-]/)).filter((part) => part.length > 2));
  return [UNDER_NAME, NAME_ON].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 0: written, index, groups }) => {
      const [named = ''] =
        /^\p{Lu}[\p{L}.'-]{1,20}(?:\s\p{Lu}[\p{L}.'-]{0,20}){1,3}/u.exec(groups?.who ?? '') ?? [];
      const who = named.replace(/\.$/, '');
      const isOwn = who.split(/[\s-]/).some((part) => own.has(part));
      if (
        !isOwn ||
        isDenied(text, index) ||
        !isNetworkMeant(text.slice(Math.max(0, index - 12), index + written.length))
      )
        return [];
      const start = index + written.indexOf(who);
      return [{ name: who, start, end: start + who.length }];
    }),
  );
}

/** What no sentence would hold: a mark or a figure inside, two capitals, a title or a provider's name run together. */
function looksLikeHandle(name: string, subject: Subject): boolean {
  return (
    /_|[a-z]\.[a-z]|[a-z]\d|\d[a-z]{2}/i.test(name) ||
    (/^[A-Z][a-z]{1,40}(?:[A-Z][a-z]{1,40}){1,9}$/.test(name) &&
      !/^(?:You|Tik|Whats|Face|Linked|Good|Snap|My[A-Z])/.test(name)) ||
    isOfNames(name, subject)
  );
}

const TITLE = /^(?:dr|dra|doc|doctor|doctora|nurse|therap|midwife|enfermer)[._]?[a-z]{3,99}$/i;
const NO_TITLED =
  /^(?:dr(?:aw|ama|ive|ink|eam|ess|op|ug|iv|um|agon|ain|aft|astic)\w{0,40}|doc(?:ument|tor|k|ile|ket|tors?)\w{0,40}|doctoral|nursery|nurses|therap(?:y|ies|ist|ists|eutic)|midwifery|enfermer[ií]as?|doctores|doctoras?)$/i;

/** Whether a word holds a part of a provider's name and more, or a title and a name. */
function isOfNames(name: string, subject: Subject): boolean {
  const lower = name.toLowerCase();
  if (TITLE.test(name) && !NO_TITLED.test(name)) return true;
  const parts = subject.names
    .flatMap((one) => one.toLowerCase().split(/[^\p{L}]{1,99}/u))
    .filter((part) => part.length >= 3 && !/^(?:dra|mrs|prof|doctor)$/.test(part));
  const held = parts.filter((part) => lower.includes(part) && lower.length > part.length);
  return held.length >= 2 || held.some((part) => part.length >= 5 && lower.length >= part.length + 2);
}
