import parsePhoneNumber, { type CountryCode } from 'libphonenumber-js/max';
import type { Subject } from '#schema/rule.ts';
import { plain, type Stretch, sentenceAt } from '../text.ts';

// Digits with at most three marks between two of them. Bounded on both sides, so hostile text stays cheap.
const RUN = /(?<![\w.,/=&#@$£€%-])(?:\+|[([]\+?)?\d(?:[ .()[\]/_|*~,-]{0,4}\d){6,40}(?![\w%]|[-/:.,]\d)/g;
/** How numbers of ten or eleven digits are parted. */
const PARTED = /^(?:1-)?(?:3-3-4|3-7|6-4|10|3-4-3)$|^11$/;
const DIGIT_WORD = '(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)';
const IN_WORDS = new RegExp(String.raw`\b${DIGIT_WORD}(?:[\s,.-]{1,3}${DIGIT_WORD}){9,14}\b`, 'gi');
const CUE =
  /\b(?:call|calls|calling|text|texting|texts|phone|telephone|tel|mobile|cell|cellphone|ring|sms|whats ?app|dial|fax|reach|reached|contact|number|home|line|message|signal)\b/i;
const IDENTIFIER =
  /\b(?:npi|licen[cs]e|registration|reg|grant|isbn|issn|doi|pmid|pmcid|orcid|order|ein|tax|ids?|no|claim|policy|account|caqh|upin|dea|mrn|code|version|study|trial|protocol)\b[\s.:#()-]*$/i;
const DATE =
  /^(?:19|20)\d{2}[-/. ](?:0?[1-9]|1[0-2])[-/. ]\d{1,2}\b|^\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d{2}\b|^(?:(?:19|20)\d{2}[ ,./-]{1,3}){1,3}(?:19|20)\d{2}$/;

/** Telephone numbers in a text that are not the practice's own. Free numbers of public services are nobody's own. */
export function foreignNumbers(written: string, subject: Subject): Stretch[] {
  const text = plain(written);
  const found: Stretch[] = [];
  for (const { 0: run, index: from } of text.matchAll(RUN)) {
    let past = 0;
    for (const { written: candidate, at } of candidatesIn(run)) {
      const index = from + at;
      const before = text.slice(Math.max(0, index - 60), index);
      if (index < past || IDENTIFIER.test(before) || !isTelephone(candidate, before, subject)) continue;
      past = index + candidate.length;
      if (!isOwn(candidate, subject)) found.push({ start: index, end: past });
    }
  }
  for (const { 0: words, index } of text.matchAll(IN_WORDS))
    found.push({ start: index, end: index + words.length });
  return found;
}

/** A run of digits as a whole, or what stands in it side by side: “2015 503-555-0142”, two numbers in a row. */
function candidatesIn(run: string): { written: string; at: number }[] {
  const groups = [...run.matchAll(/\d+/g)];
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
      const at = /[([]/.test(run.charAt(start - 1)) ? start - 1 : start;
      return [{ written: run.slice(at, last.index + last[0].length), at }];
    }),
  );
  return [...whole, ...parts];
}

function isTelephone(candidate: string, before: string, subject: Subject): boolean {
  if (DATE.test(candidate)) return false;
  const digits = candidate.replace(/\D/g, '');
  const groups = candidate
    .split(/\D+/)
    .filter((group) => group !== '')
    .map((group) => group.length)
    .join('-');
  if (/^[([]?\+/.test(candidate)) return digits.length >= 8;
  const parsed = parsePhoneNumber(candidate.replace(/[^\d+]/g, ''), countryOf(subject));
  if (parsed?.isValid() === true) {
    if (parsed.getType() === 'TOLL_FREE' || parsed.getType() === 'SHARED_COST') return false;
    // Eleven digits are a number only where the first stands for the country.
    if (parsed.countryCallingCode === '1' && digits.length === 11 && !/^1(?:1*-|-)|^11$/.test(groups))
      return false;
    // Ten digits in a row may be anything; two groups or more look like a number people dial.
    if (groups.includes('-') || CUE.test(before)) return true;
    return digits.length >= 10;
  }
  // 555-0142 and numbers of other countries are telephone numbers where the words say so.
  if (CUE.test(before.slice(-40)) && digits.length !== 9)
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

const PUBLIC_SERVICE =
  /\b(?:line|hotline|helpline|lifeline|hospital|pharmacy|department|dept|agency|county|state|office|board|lab|laboratory|ombuds\w*|poison|crisis|relay|bureau|transport|shelter|clinic|center|centre|insurance|insurer|plan|medicare|medicaid|taxi|bus|police|library|food bank|radiology|imaging|fax|tty|administration|ministry|council|commission|nhs|service|services|association|society|foundation|organi[sz]ation)\b/i;
const SOMEONES =
  /\b(?:my|his|her|personal|private|cell|mobile|at home|home phone|home number|text me|call me)\b/i;

/** Whether the sentence names a public service or an office whose number it is. */
export function isOfAService(text: string, at: number): boolean {
  const sentence = sentenceAt(text, at);
  return PUBLIC_SERVICE.test(sentence) && !SOMEONES.test(sentence);
}
