import type { RecordKind } from '#schema/record.ts';
import type { Subject } from '#schema/rule.ts';
import { finderOf } from '../../patterns/finder.ts';
import { spelled } from '../../patterns/spelled.ts';
import { isAsked, isQuoted } from '../speech.ts';
import { plain, type Stretch, withoutAccents } from '../text.ts';
import { ANIMAL } from './child-clues.ts';
import { OF_OURS_ENGLISH } from './child-of-ours-english.ts';
import { OF_OURS_SPANISH } from './child-of-ours-spanish.ts';
import { isAfterTitle, nameLike } from './names.ts';
import { ADDRESSES } from './own-family.ts';
import { goesOn, speaksForSelf, speaksOfOurs, tellsOfOurs } from './someone-of-ours.ts';

// A child told as somebody's of the practice: whose it is stands in the group `whose`, a name in `name`. What tells the
// child apart is an age, a school year, a school or a name; the order of words and the file don't matter.

const FINDER = finderOf([...OF_OURS_ENGLISH, ...OF_OURS_SPANISH].map((source) => spelled(source, 'g')));

/** Other people whose "her" or "su" it may be. */
const OTHERS =
  /(?<!\p{L})(?:patients?|clients?|you|your|pupils?|students|(?:an?|one|each|every|another|young|the) (?:\p{Ll}{3,8} )?(?:mothers?|fathers?|moms?|dads?|parents?|woman|man|couple|grandmother|family|neighbou?r|friend|teacher)|parents|mothers|families|pacientes?|usted(?:es)?|alumn[oa]s|(?:una?|otra?|cada|la) (?:madre|mama|senora|mujer|pareja|familia|vecina|amiga|maestra)|madres|padres de|familias)(?!\p{L})/iu;

/** “You” who read this, and no parent. */
const TOLD_TO_YOU =
  /\b(?:tell|show|warn|promise|remind|assure|bore) you\b|\byou(?:'ll| will| may| might| can)? (?:hear|see|find|meet|spot|notice|catch)\b/giu;

/** Where none of these stands, a name may be a pet's. */
const CHILD =
  /(?:son|daughter|boy|girl|kid|child|bab(?:y|ies)|twin|niece|nephew|-old|grader|garten|school|mom|mum|dad|mother|father|hij[oa]|niet[oa]|beb|nin[oa]|nen[ea])/i;

/** Whether a text has the words of any such child at all. */
export function mayTellChildOfOurs(written: string): boolean {
  const text = withoutAccents(plain(written));
  return FINDER.mayFind(text);
}

/** Where a sentence is read. */
export interface Where {
  readonly kind: RecordKind;
  readonly subject: Subject;
  /** The whole text: a question after “my son is four” is a patient's. */
  readonly passage: string;
  /** The name of the one whose bio it is. */
  readonly writer: string;
}

/** Places of a sentence that tell a child of the practice's people apart. */
export function childrenOfOurs(written: string, where: Where): Stretch[] {
  const text = withoutAccents(plain(written));
  if (!FINDER.mayFind(text) || isAsked(text)) return [];
  const places: Stretch[] = [];
  for (const { 0: found, index = 0, groups } of FINDER[Symbol.matchAll](text)) {
    const name = groups?.name;
    // "Dr. Baby Thomas" is no baby, while "Dr. Bright's son" is a son.
    if (isQuoted(text, index) || (isAfterTitle(text, index) && !/'s?$/.test(groups?.whose ?? ''))) continue;
    if (name !== undefined && (isOfOurs(name, where) || nameLike(name) === 'no')) continue;
    // “Hello, baby Yoga!” greets nobody.
    if (groups?.greeted !== undefined && nameLike(name ?? '') !== 'sure') continue;
    // “Mom of Cooper and Daisy, two retrievers”
    if (name !== undefined && (!CHILD.test(found) || groups?.pair !== undefined) && ANIMAL.test(text))
      continue;
    // A newborn is greeted by name, and the next sentence says whose it is.
    if (groups?.newborn !== undefined && !tellsOfOurs(withoutAccents(where.passage), where)) continue;
    if (
      groups?.newborn === undefined &&
      !isOurs(groups?.whose ?? '', { text, start: index, end: index + found.length }, where)
    )
      continue;
    places.push({ start: index, end: index + found.trimEnd().length });
  }
  return places;
}

const isOfOurs = (name: string, { subject, writer }: Where) =>
  [...subject.names, writer].some((full) => withoutAccents(full).split(' ').includes(name));

interface At extends Stretch {
  readonly text: string;
}

/** Whether the child is somebody's of the practice. */
function isOurs(whose: string, { text, start, end }: At, { kind, subject, passage }: Where): boolean {
  if (/^(?:my|mis?)$/i.test(whose)) return speaksForSelf({ sentence: text, at: start, passage }, kind);
  const before = text.slice(Math.max(0, start - 120), start).replace(TOLD_TO_YOU, ' ');
  // "Our receptionist's", "de la doctora Lira": the words themselves say it.
  if (/'s?$|^de(?:l| )/i.test(whose)) {
    const at = text.indexOf(whose, start);
    return speaksOfOurs(text.slice(Math.max(0, at - 40), at + whose.length).replace(/'s?$/, ''), { subject });
  }
  if (/^sus?$/i.test(whose) && ADDRESSES.test(text)) return false;
  if (kind === 'provider') return !OTHERS.test(before);
  // An answer over the telephone goes on about whoever was asked for.
  const isTold =
    tellsOfOurs(text, { subject }) ||
    (kind === 'answer' && goesOn(text)) ||
    speaksForSelf({ sentence: text, at: start, passage }, kind);
  return isTold && !OTHERS.test(`${before} ${text.slice(start, end)}`);
}
