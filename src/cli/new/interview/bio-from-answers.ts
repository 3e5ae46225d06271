import { stringify } from 'yaml';
import { INTERVIEW } from '#schema/interview.ts';
import { credentialNotes, type Draft } from '../new-provider.ts';
import { type Answers, itemsIn, paragraphsIn } from './answers.ts';

/** A draft with the answers where they belong. It claims no consent: nobody gave one by answering. */
export function bioFromAnswers(draft: Draft, { languages, byQuestion }: Answers): string {
  const { slug, name, profession, title, location } = draft;
  const line = (key: string, value: unknown) => stringify({ [key]: value }, { lineWidth: 0 }).trimEnd();
  const answered = INTERVIEW.flatMap((question) => {
    const says = byQuestion[question.id]?.trim() ?? '';
    return says === '' ? [] : [{ ...question, says }];
  });
  const help = answered.filter(({ fills }) => fills === 'helpsWith').flatMap(({ says }) => itemsIn(says));
  const approach = answered.find(({ fills }) => fills === 'approach')?.says.replace(/\s+/g, ' ');
  const personal = Object.fromEntries(
    answered.flatMap(({ category, isList, says }) => {
      if (category === undefined) return [];
      const items = isList ? itemsIn(says) : [says.replace(/\s+/g, ' ')];
      return [[category, { says: items.length === 1 ? items[0] : items }]];
    }),
  );
  const body = answered.filter(({ fills }) => fills === 'body').flatMap(({ says }) => paragraphsIn(says));
  return `${[
    '---',
    '# Written from an interview. Lines that begin with # are notes. Take a # away to use a line. All fields: npx doorplate explain fields',
    line('name', name),
    `profession: ${profession}`,
    line('title', title),
    'status: draft # set it to active when the words are ready to be approved',
    ...credentialNotes(profession),
    `locations: [${location}]`,
    languages.length === 0 ? '# languages: [en, es]' : `languages: [${languages.join(', ')}]`,
    ...(help.length === 0 ? ['# helpsWith: [Check-ups, High blood pressure]'] : [line('helpsWith', help)]),
    '# education: [{ institution: University of Leeds, award: MD }]',
    '# acceptingNewPatients: { value: true, asOf: 2026-10-01 }',
    approach === undefined
      ? '# approach: One sentence on how you work with patients.'
      : line('approach', approach),
    `# photo: { src: ${slug}.jpg, alt: What the picture shows, consent: 2026-05-04 } # put the picture beside this file`,
    ...(Object.keys(personal).length === 0
      ? []
      : [
          '# Nobody has agreed to these words yet, so nobody sees them. When the consent sheet is signed, add to each:',
          '#   consent: { on: 2026-05-04, by: Who Signed }',
          line('personal', personal),
        ]),
    '---',
    body.join('\n\n'),
  ].join('\n')}\n`;
}

/** How many words patients would read. */
export function wordsIn({ byQuestion }: Answers): number {
  return INTERVIEW.filter(({ fills }) => fills === 'body').flatMap(
    ({ id }) => byQuestion[id]?.match(/\S+/g) ?? [],
  ).length;
}

export function hasPersonal({ byQuestion }: Answers): boolean {
  return INTERVIEW.some(({ id, category }) => category !== undefined && (byQuestion[id] ?? '').trim() !== '');
}
