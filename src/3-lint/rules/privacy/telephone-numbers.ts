import parsePhoneNumber, { type CountryCode } from 'libphonenumber-js/max';
import type { Subject } from '#schema/rule.ts';
import { plain, type Stretch } from '../text.ts';
import { numbersSaid } from './number-words.ts';

// Digits with at most three marks between two of them. Bounded on both sides, so hostile text stays cheap.
const RUN =
  /(?<![\w.,/=&#@$£€%-])(?:\+|[([]\+?)?\d(?:(?:[ .()[\]/_|*~,-]|\ufe0f|\u20e3){0,4}\d){6,40}(?!(?!x ?\d|ext)[\w%]|[-/:.,]\d)/g;
/** How numbers of ten or eleven digits are parted. */
const PARTED = /^(?:1-)?(?:3-3-4|3-7|6-4|10|3-4-3)$|^11$/;
const CUE =
  /(?<!\p{L})(?:call|calls|calling|text|texting|texts|phone|telephone|tel|mobile|cell|cellphone|ring|sms|whats ?app|dial|fax|reach|reached|contact|number|home|line|message|signal|ll[aá]m\w{1,6}|m[aá]rqu\w{1,5}|marc\w{1,5}|tel[eé]fono|celular|cel|m[oó]vil|n[uú]mero|num|texte\w{1,4}|tex?to|mensaj\w{1,4}|whats\w{0,4}|wasap|escr[ií]b\w{1,5}|(?:el|su|mi) particular|(?:my|her|his) digits|landline|iphone|pager|handset|comun[ií]\w{1,6}|casa)(?!\p{L})/iu;
/** Someone's own telephone: its number may stand at the end of a longer sentence. */
const OWN_PHONE =
  /(?<!\p{L})(?:(?:my|her|his|personal|private) (?:own |personal |private |home )?(?:number|cell\p{L}{0,5}|mobile|phone|line|landline)|(?:mi|su) (?:celular|cel|m[oó]vil|tel[eé]fono|n[uú]mero|whats\p{L}{0,4})|(?:celular|m[oó]vil|tel[eé]fono|n[uú]mero) (?:personal|particular|privado))(?!\p{L})/iu;
const IDENTIFIER =
  /\b(?:npi|licen[cs]e|registration|reg|grant|isbn|issn|doi|pmid|pmcid|orcid|order|ein|tax|ids?|no|claim|policy|account|caqh|upin|dea|mrn|code|version|study|trial|protocol)\b[\s.:#()-]*$/i;
const DATE =
  /^(?:19|20)\d{2}[-/. ](?:0?[1-9]|1[0-2])[-/. ]\d{1,2}\b|^\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d{2}\b|^(?:(?:19|20)\d{2}[ ,./-]{1,3}){1,3}(?:19|20)\d{2}$/;

/** An address that opens a conversation with a number, with its country code. */
const WHATSAPP = /\b(?:wa\.me\/|whatsapp\.com\/send\/?\?phone=)\+?(\d{8,15})(?!\d)/gi;

/** Telephone numbers in a text that are not the practice's own. Free numbers of public services are nobody's own. */
export function foreignNumbers(written: string, subject: Subject): Stretch[] {
  const text = withDigits(plain(written));
  const found: Stretch[] = [];
  for (const { 0: run, index: from } of text.matchAll(RUN)) {
    let past = 0;
    for (const { written: candidate, at } of candidatesIn(run)) {
      const index = from + at;
      const before = text.slice(Math.max(0, index - 100), index);
      if (index < past || IDENTIFIER.test(before) || !isTelephone(candidate, before, subject)) continue;
      past = index + candidate.length;
      // The last digit of a row of emoji ends in marks of its own.
      while (/\ufe0f|\u20e3/.test(text.charAt(past))) past++;
      if (!isOwn(candidate, subject)) found.push({ start: index, end: past });
    }
  }
  for (const { 0: link, 1: digits = '', index } of text.matchAll(WHATSAPP))
    if (!isOwn(digits, subject))
      found.push({ start: index + link.length - digits.length, end: index + link.length });
  for (const { digits, start, end } of numbersSaid(text)) {
    const before = text.slice(Math.max(0, start - 60), start);
    if (
      isSaidTelephone(digits, before) &&
      !isOwn(digits, subject) &&
      !found.some((one) => one.start < end && start < one.end)
    )
      found.push({ start, end });
  }
  return found;
}

/** Letters that stand for digits in a number, as in `5O3-555-O142`, and digits in circles and the like. */
function withDigits(text: string): string {
  return text
    .replace(/(?<![A-Za-z\d])[\dOoIl]{3,4}(?![A-Za-z\d])/g, (group) =>
      /\d/.test(group) ? group.replace(/[Oo]/g, '0').replace(/[Il]/g, '1') : group,
    )
    .replace(
      /[\u2460-\u2468\u24ea\u00b2\u00b3\u00b9\u2070\u2074-\u2079\u2080-\u2089\u0660-\u0669]/g,
      (one) => (/^\d$/.test(one.normalize('NFKC')) ? one.normalize('NFKC') : String(one.charCodeAt(0) & 0xf)),
    );
}

/** Ten digits as telephones have them, or fewer and more where the words say so; counting up is none. */
function isSaidTelephone(digits: string, before: string): boolean {
  if (digits.length > 15 || '0123456789101112'.includes(digits) || '9876543210'.includes(digits))
    return false;
  if (TOLL_FREE.test(digits)) return false;
  if (/^1?[2-9]\d\d[2-9]\d{6}$/.test(digits)) return true;
  return CUE.test(before.slice(-40)) && (digits.length === 7 || digits.length >= 9);
}

const TOLL_FREE = /^1?8(?:00|33|44|55|66|77|88)\d{7}$|^080[0-9]\d{6,7}$/;

/** A run of digits as a whole, or what stands in it side by side: “2015 503-555-0142”, two numbers in a row. */
function candidatesIn(run: string): { written: string; at: number }[] {
  const groups = [...run.matchAll(/\d{1,99}/g)];
  const digits = groups.reduce((sum, [group]) => sum + group.length, 0);
  const whole = digits <= 15 ? [{ written: run, at: 0 }] : [];
  const parts = groups.flatMap(({ index: start }, first) =>
    [4, 3, 2, 1].flatMap((count) => {
      const last = groups[first + count - 1];
      const shape = groups
        .slice(first, first + count)
        .map(([group]) => group.length)
        .join('-');
      if (last === undefined || !PARTED.test(shape)) return [];
      // “2) 503 555 …” is the second of a list; only a 1 before the rest is a country's.
      if (/^1-/.test(shape) && !/^1[^\d)]/.test(run.slice(start))) return [];
      const at = /[([]/.test(run.charAt(start - 1)) ? start - 1 : start;
      return [{ written: run.slice(at, last.index + last[0].length), at }];
    }),
  );
  return [...whole, ...parts];
}

function isTelephone(candidate: string, before: string, subject: Subject): boolean {
  if (DATE.test(candidate)) return false;
  const digits = candidate.replace(/\D/g, '');
  if (TOLL_FREE.test(digits)) return false;
  const parts = candidate.split(/\D+/).filter((group) => group !== '');
  // `5 0 3 5 5 5 …`: each digit by itself, grouped as telephones are. Steps of a count are none.
  if (parts.length >= 7 && parts.every((part) => part.length === 1)) return isSaidTelephone(digits, before);
  const groups = parts.map((group) => group.length).join('-');
  if (/^[([]?\+/.test(candidate)) return digits.length >= 8;
  const parsed = parsePhoneNumber(candidate.replace(/[^\d+]/g, ''), countryOf(subject));
  if (parsed?.isValid() === true) {
    if (parsed.getType() === 'TOLL_FREE' || parsed.getType() === 'SHARED_COST') return false;
    // Eleven digits are a number only where the first stands for the country.
    if (parsed.countryCallingCode === '1' && digits.length === 11 && !/^1(?:1*-|-)|^11$/.test(groups))
      return false;
    // Ten digits in a row may be anything; two groups or more look like a number people dial.
    if (groups.includes('-') || CUE.test(before.slice(-60))) return true;
    return digits.length >= 10;
  }
  // 555-0142 and numbers of other countries are telephone numbers where the words say so.
  // Nine digits in the groups of Spain and France; in those of a Social Security number they are another rule's.
  const isNine =
    digits.length === 9 && !(/^(?:3-2-2-2|3-3-3|2-3-2-2)$/.test(groups) && /^[\d .-]+$/.test(candidate));
  if ((CUE.test(before.slice(-40)) || OWN_PHONE.test(before)) && !isNine)
    return groups === '3-4' || (digits.length >= 9 && /^\(?0|^\(?[2-9]/.test(candidate));
  return /^(?:1-)?3-3-4$/.test(groups) && /^1?[2-9]\d\d[2-9]/.test(digits);
}

function isOwn(candidate: string, subject: Subject): boolean {
  const digits = candidate.replace(/\D/g, '').replace(/^0+/, '');
  return [...subject.phones].some((own) => own === digits || (digits.length >= 7 && own.endsWith(digits)));
}

function countryOf(subject: Subject): CountryCode {
  const main = parsePhoneNumber(subject.records.practice.phone);
  return main?.country ?? (main?.countryCallingCode === '44' ? 'GB' : 'US');
}
