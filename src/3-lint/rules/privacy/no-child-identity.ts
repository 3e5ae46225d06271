import type { LintRule, Passage, RuleContext, Subject } from '#schema/rule.ts';
import { FOR_PATIENTS } from '../kinds.ts';
import { perSentence, plain, type Stretch } from '../text.ts';
import { cueOf } from '../wording.ts';
import { CLUE_WORDS, childrenByClues, mayHaveClue } from './child-clues.ts';
import { childDetails } from './child-details.ts';
import { childNames } from './child-names.ts';
import { childrenInNews } from './child-news.ts';
import { childrenOfOurs, mayTellChildOfOurs } from './child-of-ours.ts';
import { childrenInSpanish } from './children-spanish.ts';
import {
  CHILD_WORDS,
  CHILD_WORDS_SPANISH,
  FAMILY_CUE,
  PARENT_WORDS,
  PARENT_WORDS_SPANISH,
} from './family-cues.ts';
import { nameLike } from './names.ts';
import { tellsOfOurs } from './someone-of-ours.ts';

const MESSAGE =
  'This tells who a child is: a name, an age, a school year, a school or a picture. A child can’t consent, and strangers could find them by it. Say no more than that there are children, or leave it out.';

/** Ages and school years, besides the words of families. */
const YEARS = /[- ]olds?\b|[- ]graders?\b|kindergart|high[- ]school|[A-Za-z]\s?\(\d{1,2}\)/i;

export const noChildIdentity: LintRule = {
  id: 'privacy/no-child-identity',
  summary: 'A child is named, or told apart by age, school or picture.',
  severity: 'error',
  canBeWaived: false,
  reads: ['en', 'es'],
  // Colleagues are congratulated there, and whoever leaves has read it.
  appliesTo: [...FOR_PATIENTS, 'staff-policy'],
  check({ record, passages, subject, report }) {
    const isBio = record.kind === 'provider';
    const name = record.kind === 'provider' ? record.data.name : '';
    for (const passage of passages) {
      // Most texts speak of no family at all; the rest costs more to read.
      const mayBeOurs = mayTellChildOfOurs(passage.plain);
      if (!mayBeOurs && !mayTellOfChild(passage) && !isChildsField(passage)) continue;
      const isAboutFamily = FAMILY_CUE.test(passage.plain) || YEARS.test(passage.plain);
      const found = [
        ...(isAboutFamily && record.kind !== 'staff-policy'
          ? childNames(passage.text, isBio, subject.names)
          : []),
        ...(isAboutFamily && isBio ? childDetails(passage.text, isThirdPerson(passage.text, name)) : []),
        // “Si su hijo …” in a policy for staff is whoever reads it.
        ...(record.kind === 'staff-policy' ? [] : childrenInSpanish(passage, isBio)),
        ...(isBio && passage.subject !== 'name' ? childrenByClues(passage, subject.names) : []),
        ...(isBio ? inItsField(passage) : []),
      ];
      const news = newsIn(passage, isBio, subject, name, found);
      const before = [...found, ...news];
      const ofOurs = mayBeOurs ? ofOursIn(passage, { record, subject }, name, before) : [];
      for (const { start, end } of perSentence(passage.text, [...before, ...ofOurs]))
        report({ message: MESSAGE, at: { passage, start, end } });
    }
  },
};

const ANY_CUE = cueOf(
  `${CHILD_WORDS} ${PARENT_WORDS} rais ${CHILD_WORDS_SPANISH} ${PARENT_WORDS_SPANISH} mayor menor ${CLUE_WORDS}`,
);

/** Outside bios most children are patients': a sentence must tell of somebody who works here, and of nobody's patient. */
function newsIn(
  { sentences }: Passage,
  isBio: boolean,
  subject: Subject,
  name: string,
  found: readonly Stretch[],
): Stretch[] {
  return sentences
    .filter(({ text, start }) => !found.some((one) => one.start >= start && one.start < start + text.length))
    .filter(({ text }) => isBio || (tellsOfOurs(text, { subject }) && !PATIENTS.test(text)))
    .flatMap(({ text, start }) =>
      childrenInNews(text, subject.names, name).map((one) => ({
        start: start + one.start,
        end: start + one.end,
      })),
    );
}

/** Children whose they are is told with them, in texts of every kind; where nothing was found before. */
function ofOursIn(
  { sentences, plain: passage, subject: field }: Passage,
  { record, subject }: Pick<RuleContext, 'record' | 'subject'>,
  writer: string,
  found: readonly Stretch[],
): Stretch[] {
  if (field === 'name') return [];
  return sentences
    .filter(({ text, start }) => !found.some((one) => one.start >= start && one.start < start + text.length))
    .flatMap(({ text, start }) =>
      childrenOfOurs(text, { kind: record.kind, subject, writer, passage }).map((one) => ({
        start: start + one.start,
        end: start + one.end,
      })),
    );
}

const PATIENTS =
  /(?<!\p{L})(?:patients?|clients?|parents (?:of|who|can|may)|for parents|mothers|your|you|appointments?|visits?|vaccin\p{L}{1,6}|pacientes?|padres de|usted(?:es)?|citas?)(?!\p{L})/iu;

/** Whether a bio speaks of its own person as "he", "she" or by name. */
function isThirdPerson(text: string, name: string): boolean {
  const surname = name.split(' ').at(-1) ?? '';
  return (
    /\b(?:her|his) (?:husband|wife|partner|spouse)\b/.test(text) ||
    /(?:^|[.!?]\s{1,2}|\n)(?:He|She|They|His|Her|Their)\b/.test(text) ||
    (surname.length > 1 && text.includes(surname) && !/\b(?:I|my)\b/.test(text))
  );
}

/** Whether a text has any word at all by which a child could be told. */
function mayTellOfChild({ plain: text }: Passage): boolean {
  return ANY_CUE.test(text) || YEARS.test(text) || mayHaveClue(text);
}

function isChildsField({ subject }: Passage): boolean {
  return /^(?:personal\.child|photo\.alt$)/.test(subject);
}

/** What stands in the fields about children needs no words around it; a picture with a child shows the child. */
function inItsField({ subject, text }: Passage): Stretch[] {
  const plainly = plain(text);
  if (/^personal\.(?:children|childIdentity)\./.test(subject)) {
    const ages = [...plainly.matchAll(/\b\d{1,2}\b(?=\s{0,99}(?:$|[.,;)&-]|and\b|years?\b|months?\b))/g)];
    const names = [...plainly.matchAll(/[\p{L}][\p{L}'-]{1,24}/gu)].filter(
      ([word]) => nameLike(word) === 'sure',
    );
    return [...ages, ...names].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
  }
  if (subject === 'photo.alt') {
    const shown =
      /(?<!\p{L})(?:(?:with|and|holding|hugging|carrying|beside|con|y)\s{1,2})?(?:(?:his|her|my|our|their)\s{1,2}(?:\w{1,12}\s){0,3}(?:daughters?|sons?|kids?|child|children|baby|babies|toddler|twins|boys?|girls?|nieces?|nephews?|grandchildren|grandson|granddaughter)|(?:mis?|sus?|nuestr[oa]s?)\s(?:\p{L}{2,10}\s){0,2}(?:hij[oa]s?|hijit[oa]s?|niñ[oa]s?|bebés?|niet[oa]s?|gemel[oa]s|melliz[oa]s|sobrin[oa]s?|pequeñ[oa]s?))(?!\p{L}|\s(?:patients?|pacientes?))/giu;
    return [...plainly.matchAll(shown)].map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
    }));
  }
  return [];
}
