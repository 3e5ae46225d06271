import type { Subject } from '#schema/rule.ts';
import type { Stretch } from '../text.ts';

// Addresses as people write them so that machines don't read them, and everyone else does.

const FREE =
  'gmail|googlemail|hotmail|outlook|live|msn|icloud|yahoo|ymail|aol|protonmail|proton|gmx|tutanota|zoho|fastmail|hey|comcast|verizon|att|sbcglobal|rocketmail|me|mac|prodigy|terra|libero|orange|mail|yandex';
/** Names that are a provider of mailboxes and nothing else. */
const SURE = 'gmail|g mail|googlemail|hotmail|icloud|ymail|rocketmail|protonmail|tutanota';

const OPEN = `[[({<|*"'“-]`;
const CLOSE = String.raw`[\])}>|*"'”-]`;
/** `@`, `(at)`, `[arroba]`, ` -at- `, `&#64;` */
const AT = String.raw`(?:\s{0,2}(?:@|&#64;|&#x40;|&commat;|%40)\s{0,2}|\s{0,2}${OPEN}\s{0,2}(?:at sign|at|arroba|@|a)\s{0,2}${CLOSE}\s{0,2}|[_-]at[_-])`;
const DOT = String.raw`(?:\s?\.\s?|\s{0,2}(?:&#46;|&period;)\s{0,2}|\s{0,2}${OPEN}\s{0,2}(?:dot|punto|d0t|\.|point)\s{0,2}${CLOSE}\s{0,2}|\s{1,2}(?:dot|punto)\s{1,2}|[_-](?:dot|punto)[_-])`;
/** Only before a mailbox provider's name: a word is one more easily. */
const SAID_AT = String.raw`\s{1,2}(?:at|arroba|en)\s{1,2}`;
const SAID_DOT = String.raw`(?:\s{1,2}(?:dot|punto)\s{1,2}|\s{0,2}${OPEN}\s{0,2}(?:dot|punto|\.)\s{0,2}${CLOSE}\s{0,2})`;
const AT_WORK =
  'work(?:ed|s|ing)?|jobs?|years|engineers?|managers?|friends?|employed|hired|intern(?:ed)?|started|was|is|were|been|met|looks?|looking|looked|trained|people|colleagues|team|staff|programmers?|developers?|careers?|time|trabaj\\w{1,6}';
const LOCAL = String.raw`(?<![\w.+-])\w[\w.+-]{0,63}?(?:\s{1,2}(?:dot|punto|underscore|guion bajo)\s{1,2}\w{1,30}){0,2}`;
const END = String.raw`(?![\w@])`;

/** Any domain, once there is a mark or a bracket. */
const MARKED = new RegExp(`${LOCAL}${AT}(?:[a-z0-9-]{1,40}${DOT}){1,3}[a-z]{2,10}${END}`, 'giu');
/** A provider's name, however said, and whatever comes after it. */
const SAID = [
  String.raw`${LOCAL}${AT}(?:${FREE})(?:${DOT}|\s{0,2},\s?|\s{1,2})(?:com|net|org|es|co|mx|me|de|fr|uk|ca|au|ch)(?:${DOT}(?:uk|mx|au|ar|br|com))?${END}`,
  String.raw`${LOCAL}(?:${AT}|[#*=]|\s{1,2}arroba\s{1,2})(?:${SURE}|yahoo|outlook|aol)(?:${DOT}(?:com|es|net|co))?${END}`,
  // The word alone: nobody writes of work “at gmail dot com”, but of what they did there.
  String.raw`(?<!\w)(?!(?:${AT_WORK})\s)${LOCAL}${SAID_AT}(?:${SURE}|yahoo|outlook|aol|msn|gmx|proton|comcast|verizon|live|fastmail|orange|terra)(?:\.|${SAID_DOT})(?:com|net|org|es|co|mx|me|de|fr|ca)(?:(?:\.|${SAID_DOT})(?:uk|mx|au|ar|br))?${END}`,
].map((one) => new RegExp(one, 'giu'));
/** `amaraATgmailDOTcom`: the capitals are the marks. */
const RUN_TOGETHER = new RegExp(
  String.raw`(?<![\w.])[a-z][a-z0-9._]{1,40}(?:AT|ARROBA)(?:${FREE})(?:(?:DOT|PUNTO|\.)(?:com|es|net|org))?(?!\w)`,
  'g',
);
/** `amara.osei at gmail`: the provider without its ending. */
const BARE = new RegExp(
  String.raw`(?<local>${LOCAL})${SAID_AT}(?:${SURE}|yahoo|outlook|aol)(?!\w|\.\w|\s{1,2}(?:dot|punto)\b)`,
  'giu',
);
/** `my gmail is amara.osei`, `Gmail: amara.osei` */
const LABELLED = new RegExp(
  String.raw`\b(?:${SURE}|yahoo|outlook)(?:\s(?:address|account|mail|e-?mail|name))?(?:\s{0,2}:\s{0,2}|\s{1,2}(?:is|es|as|como|under)\s{1,2})(?<local>\w[\w.+-]{2,40}\w)(?![\w@])`,
  'giu',
);
/** `amara.osei (gmail)` */
const IN_BRACKETS = new RegExp(
  String.raw`(?<local>(?<![\w.+-])\w[\w.+-]{2,40}\w)\s?,?\s?\(\s?(?:on\s|at\s|en\s)?(?:${SURE}|yahoo|outlook)\s?\)`,
  'giu',
);
/** `a m a r a @ g m a i l . c o m` */
const SPACED = /(?<!\S)\S(?: \S){9,60}(?=[.,;:!?)]?(?:\s|$))/g;

/** Addresses that are spelled out, with the form in which one would type them. */
export function addressesIn(text: string, subject: Subject): (Stretch & { readonly address: string })[] {
  if (!MAY_HOLD.test(text) && !/[a-z\d]AT[a-z]|[a-z\d]ARROBA[a-z]/.test(text)) return [];
  const found = [MARKED, ...SAID, RUN_TOGETHER].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: written, index }) => ({
      start: index,
      end: index + written.length,
      address: asTyped(written),
    })),
  );
  for (const pattern of [BARE, LABELLED, IN_BRACKETS]) {
    for (const { 0: written, index, groups } of text.matchAll(pattern)) {
      if (!isLocal(groups?.local ?? '', text.slice(Math.max(0, index - 40), index), subject)) continue;
      found.push({ start: index, end: index + written.length, address: `${groups?.local}@gmail.com` });
    }
  }
  for (const { 0: written, index } of text.matchAll(SPACED)) {
    const closed = asTyped(written.replaceAll(' ', ''));
    if (/^[\w.+-]{2,64}@[\w-]{1,40}\.[a-z.]{2,10}[.,;]?$/i.test(closed))
      found.push({ start: index, end: index + written.length, address: closed.replace(/[.,;]$/, '') });
  }
  return found;
}

const MAY_HOLD =
  /@|&#|&commat|%40|arroba|[[({<|*"'“_-]\s?(?:at|a)\s?[\])}>|*"'”_-]|(?:[gyt]|hot|google|proton|rocket|fast|g )mail|yahoo|outlook|icloud|tutanota|\baol\b|\b(?:at|en)\s{1,2}(?:msn|gmx|proton|comcast|verizon|live|orange|terra)|\S \S \S \S \S /i;

/** The address as one would type it. */
function asTyped(written: string): string {
  return written
    .replace(/(?<=[a-z0-9])(?:AT|ARROBA)(?=[a-z])/, '@')
    .replace(/(?<=[a-z0-9])(?:DOT|PUNTO)(?=[a-z])/, '.')
    .toLowerCase()
    .replace(/&#64;|&#x40;|&commat;|%40/g, '@')
    .replace(/&#46;|&period;/g, '.')
    .replace(
      /\s{1,9}(?:dot|punto)\s{1,9}|[_-](?:dot|punto)[_-]|\s{0,9}[[({<|*"'“-]\s{0,9}(?:dot|punto|d0t|\.|point)\s{0,9}[\])}>|*"'”-]\s{0,9}/g,
      '.',
    )
    .replace(/\s{1,9}(?:underscore|guion bajo)\s{1,9}/g, '_')
    .replace(
      /\s{0,9}[[({<|*"'“-]\s{0,9}(?:at sign|at|arroba|a|@)\s{0,9}[\])}>|*"'”-]\s{0,9}|[_-]at[_-]|\s{1,9}(?:at|arroba|en)\s{1,9}|(?<=\w)[#*=](?=\w)/g,
      '@',
    )
    .replace(/\s{0,9},\s{0,9}/g, '.')
    .replace(/(?<=@[a-z]{1,40})\s{1,9}(?=[a-z]{2,3}$)/, '.')
    .replace(/\s/g, '')
    .replace(/(?:no-?spam|remove-?this|removethis|sin-?spam)[.-]?/g, '')
    .replace(/@g mail/, '@gmail')
    .replace(
      /(@(?:gmail|hotmail|yahoo|outlook|icloud|aol|googlemail|ymail|protonmail|tutanota|rocketmail))$/,
      '$1.com',
    );
}

const CUE =
  /\b(?:e-?mail|mail|write|reach|contact|address|send|message|correo|escr[ií]b\w{1,6}|m[aá]nd\w{1,6}|contact\w{1,6}|direcci[oó]n|email me)\b/i;

/** Whether a word before “at gmail” is the beginning of an address: by its marks, or by a provider's name in small letters. */
function isLocal(local: string, before: string, subject: Subject): boolean {
  if (/[a-z\d][._][a-z\d]|[a-z]\d/i.test(local)) return true;
  if (local !== local.toLowerCase() || local.length < 4 || NO_LOCAL.has(local)) return false;
  const parts = subject.names
    .flatMap((name) => name.toLowerCase().split(/[^\p{L}]{1,99}/u))
    .filter((part) => part.length >= 3);
  return parts.some((part) => local.includes(part)) && (CUE.test(before) || local.length > 7);
}

const NO_LOCAL = new Set(['maybe', 'church', 'young', 'younger']);
