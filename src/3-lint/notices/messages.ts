import { FACTS, type Fact } from '#schema/notices/fact.ts';
import type { Notice, NoticeElement } from '#schema/notices/notice.ts';
import { JURISDICTION_NAMES } from '#schema/vocabulary.ts';

/** Short, since a finding has one line. The pages of the rules and the matrix say it in full. */
const CONFIRM = 'This is no legal advice: confirm it with your counsel or your board.';

export function missingMessage(notice: Notice, because: readonly Fact[]): string {
  const { title, jurisdiction, inForceFrom } = notice;
  const answers = because.map((fact) => `“${fact}”`);
  const unless =
    answers.length === 0
      ? ''
      : ` It applies by ${answers.length === 1 ? 'the answer' : 'the answers'} to ${listed(answers)} under “facts”: put ${answers.length === 1 ? 'it' : 'them'} right if that is wrong.`;
  return `No policy here is the notice “${title}”, which ${JURISDICTION_NAMES[jurisdiction]} asks for on a website from ${inForceFrom} (${notice.lawRef}): people don’t learn what they have a right to know. Start it from a template (npx doorplate new policy), fill it in and approve it.${unless} ${CONFIRM}`;
}

export function lacksMessage({ title, lawRef }: Notice, lacks: readonly NoticeElement[]): string {
  const what = lacks.map(({ about, found }) =>
    found.by === 'heading' ? `${about} (below a heading that ends in {#${found.id}})` : about,
  );
  return `As the notice “${title}” this version lacks ${listed(what)}. The law asks for it (${lawRef}), so the notice doesn’t count without it. Add it; if the version was approved, in a new one. ${CONFIRM}`;
}

export const LACKS_RATING = `This place is shown without its rating, and every website of a practice that the Care Quality Commission has rated must show it for each place (Regulation 20A). Add “cqc”, with the rating, its day and the address of the report. ${CONFIRM}`;

export function factMessage(fact: Fact, titles: readonly string[]): string {
  const { question, type } = FACTS[fact];
  const how = type === 'number' ? `${fact}: 9` : `${fact}: true, or ${fact}: false`;
  return `Nobody has answered: “${question}” On it depends whether the site needs ${listed(titles.map((title) => `“${title}”`))}, so nobody can say that nothing is missing. Write the answer under “facts”, such as ${how}.`;
}

export function staleMessage(titles: readonly string[], place: string, days: number): string {
  return `What Doorplate knows of ${titles.length} ${titles.length === 1 ? 'notice' : 'notices'} of ${place} was last checked more than ${days} days ago, and law changes: ${listed(titles.map((title) => `“${title}”`))}. Install the newest Doorplate, and ask your counsel or your board what is new.`;
}

export function listed(all: readonly string[]): string {
  const last = all.at(-1) ?? '';
  return all.length < 2 ? last : `${all.slice(0, -1).join(', ')} and ${last}`;
}
