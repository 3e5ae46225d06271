import { FACTS, type Fact } from '#schema/notices/fact.ts';
import type { Notice, NoticeElement } from '#schema/notices/notice.ts';
import { JURISDICTION_NAMES } from '#schema/vocabulary.ts';

/** Short, since a finding has one line. The pages of the rules and the matrix say it in full. */
const CONFIRM = 'This is no legal advice: confirm it with your counsel or your board.';

export function missingMessage(notice: Notice, because: readonly Fact[]): string {
  const { title, lawRef } = notice;
  const answers = listed(because.map((fact) => `“${fact}”`));
  const by = answers === '' ? '' : `, by what “facts” say of ${answers}`;
  const or = answers === '' ? '' : ' Or put that answer right.';
  const why = notice.isGoodPractice ? '' : 'People don’t learn what they have a right to know. ';
  return `The site has no “${title}”, which ${askedFor(notice)} (${lawRef})${by}. ${why}Start it from a template (npx doorplate new policy).${or} ${CONFIRM}`;
}

function askedFor({ jurisdiction, isGoodPractice }: Notice): string {
  const place = JURISDICTION_NAMES[jurisdiction];
  return isGoodPractice ? `is good practice in ${place}` : `${place} asks for`;
}

/** So many elements are told with what they are; more would be a wall. */
const MOST_EXPLAINED = 2;

export function lacksMessage(notice: Notice, lacks: readonly NoticeElement[]): string {
  const heading = lacks.flatMap(({ found }) => (found.by === 'heading' ? [found.id] : []))[0];
  const what =
    lacks.length > MOST_EXPLAINED
      ? `${lacks.length} parts: ${listed(lacks.map(({ id }) => id))}`
      : listed(lacks.map(({ about }) => about));
  const where = heading === undefined ? '' : `, below a heading that ends in ${`{#${heading}}`}`;
  return `As the “${notice.title}”, which ${askedFor(notice)} (${notice.lawRef}), this version lacks ${what}. Add it${where}; if the version was approved, in a new one. ${CONFIRM}`;
}

export const LACKS_RATING = `This place is shown without its rating, and every website of a practice that the Care Quality Commission has rated must show it for each place (Regulation 20A). Add “cqc”, with the rating, its day and the address of the report. ${CONFIRM}`;

export function factMessage(fact: Fact, [first = '', ...others]: readonly string[]): string {
  const { question, type } = FACTS[fact];
  const how = type === 'number' ? `${fact}: 9` : `${fact}: true, or ${fact}: false`;
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  return `Nobody has answered: “${question}” On it depends whether the site needs “${first}”${more}. Write the answer under “facts”, such as ${how}.`;
}

export function staleMessage(count: number, place: string, days: number): string {
  return `What Doorplate knows of notices in ${place} was last checked more than ${days} days ago (entries: ${count}), and law changes. Install the newest Doorplate, and ask your counsel or your board what is new.`;
}

function listed(all: readonly string[]): string {
  const last = all.at(-1) ?? '';
  return all.length < 2 ? last : `${all.slice(0, -1).join(', ')} and ${last}`;
}
