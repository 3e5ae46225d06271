import type { Change } from './difference.ts';
import { aboutOf, type DifferenceReport, takenAway } from './difference-report.ts';
import { code, plain, quote } from './quote.ts';
import type { Waiting } from './waiting.ts';

/** The difference for people, as Markdown: one sentence, and then whom and what it is about. */
export function differenceMarkdown(report: DifferenceReport): string {
  const parts = [
    sentence(report.changes),
    comparedWith(report),
    ...report.changes.map((one) => sectionOf(one, report.held)),
    ...notes(report),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** “This change newly tells the public 3 things about 2 people and takes 1 away.” */
function sentence(changes: readonly Change[]): string {
  const isPerson = ({ kind }: Change) => kind === 'person' || kind === 'notice';
  const told = changes.flatMap(({ newly }) => newly).length;
  const taken = changes.flatMap(takenAway).length;
  if (told === 0 && taken === 0) return 'Nothing changes for the public.';
  if (told === 0) return `This change tells the public nothing new and takes ${things(taken)} away.`;
  const about = changes.filter((one) => isPerson(one) && one.newly.length > 0);
  const ofPeople = about.flatMap(({ newly }) => newly).length;
  const people = counted(new Set(about.map(aboutOf)).size, 'person', 'people');
  const whom =
    ofPeople === 0 ? '' : ofPeople === told ? ` about ${people}` : `, ${ofPeople} of them about ${people},`;
  const end = taken === 0 ? '' : ` and takes ${taken} away`;
  return `This change newly tells the public ${things(told)}${end === '' ? whom.replace(/,$/, '') : whom}${end}.`;
}

function comparedWith({ since, today, hasBefore, heldBefore }: DifferenceReport): string {
  const revision = code(since);
  const errors =
    heldBefore === 0 ? '' : ` There, ${records(heldBefore)} errors, and nothing of it counted as public.`;
  return hasBefore
    ? `Compared with ${revision}, both as of ${today}.${errors}`
    : `In ${revision} the files under \`_data/\` are missing or have errors, so no site could be built from it and everything counts as new. As of ${today}.`;
}

/** What is told of one person or one thing. */
function sectionOf(change: Change, held: DifferenceReport['held']): string {
  const { newly, gone } = change;
  const counts = new Map<string, number>();
  for (const { label } of gone) counts.set(label, (counts.get(label) ?? 0) + 1);
  const isHeld = held.some(
    (file) => file.startsWith(`content/${change.id}.`) || file.startsWith(`content/${change.id}/`),
  );
  const lines = [
    ...(newly.length === 0 ? [] : [`Newly told${placeOf(newly)}:`, '', ...newly.map(lineOf), '']),
    ...(gone.length === 0
      ? []
      : [`Taken away${change.name === undefined && isHeld ? ' while its file has errors' : ''}:`, '']),
    ...[...counts].map(([label, count]) => `- ${label}${count === 1 ? '' : ` (${count})`}`),
  ];
  return `### ${titleOf(change)}\n\n${lines.join('\n').trimEnd()}`;
}

/** The page, if all of it has the same main one. */
function placeOf(newly: Change['newly']): string {
  const [page, ...others] = new Set(newly.map(({ pages }) => pages[0]));
  return page === undefined || others.length > 0 ? '' : ` on ${code(page)}`;
}

function lineOf({ kind, label, says, replaces, same }: Change['newly'][number]): string {
  const how =
    kind === 'photo' && same !== undefined ? 'another one' : (CHANGED[kind] ?? 'reworded, now says');
  const lines = quote(says);
  // Each line on a line of its own, all in one item of the list.
  const text = `${lines.length === 1 ? ' ' : '\\\n  '}${lines.join('\\\n  ')}`;
  return `- ${label}${replaces === undefined ? '' : `, ${how}`}:${text}`;
}

/** A fact isn't reworded. */
const CHANGED: Partial<Readonly<Record<Change['kind'], string>>> = {
  person: 'changed, now',
  practice: 'changed, now',
  stance: 'changed, now',
  redirect: 'changed, now',
  location: 'changed, now',
};

function titleOf({ id, kind, name, isNew }: Change): string {
  // What an announcement says is in the list below it.
  const named = name === undefined || kind === 'announcement' ? code(id.replace(/^\w+\//, '')) : plain(name);
  return `${TITLES[kind] ?? ''}${named}${kind === 'notice' ? ' (a notice after leaving)' : isNew ? ' (new)' : ''}`;
}

const TITLES: Partial<Readonly<Record<Change['kind'], string>>> = {
  practice: 'The practice: ',
  location: 'Place: ',
  service: 'Service: ',
  announcement: 'Announcement: ',
  page: 'Page: ',
  policy: 'Policy: ',
};

function notes({ waiting, held }: DifferenceReport): string[] {
  const [it, are] = held.length === 1 ? ['it', 'is'] : ['them', 'are'];
  return [
    waiting.length === 0
      ? ''
      : `Waiting for approval because of this change, and not public until then: ${waiting.map(waitingOf).join(', ')}. To see and approve it: \`npx doorplate approve\``,
    held.length === 0
      ? ''
      : `${records(held.length)} errors and ${are} held: nothing of ${it} is public until the errors are gone. To see them: \`npx doorplate check\``,
  ];
}

function waitingOf({ about, what, count }: Waiting): string {
  return `${counted(count, `new ${what}`, `new ${what}s`)} of ${code(about)}`;
}

function records(count: number): string {
  return `${counted(count, 'record', 'records')} ${count === 1 ? 'has' : 'have'}`;
}

function things(count: number): string {
  return counted(count, 'thing', 'things');
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
