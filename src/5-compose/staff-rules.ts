import type { HandbookEntry, HandbookGroup, HandbookPage } from '#schema/page.ts';
import type { Weight } from '#schema/rule.ts';
import type { Words } from '#schema/words/words.ts';
import type { Context } from './context.ts';
import { staffBase } from './staff-base.ts';

export const RULES = 'rules';

/** A rule as the handbook tells it. */
export interface RuleText {
  readonly id: string;
  readonly summary: string;
  /** How much it weighs in this practice. */
  readonly weight: Weight;
  /** Its page, as `explain` prints it. */
  readonly markdown: string;
}

/** Its line in the sidebar of the handbook. */
export function rulesEntry({ titles, rules }: Words): HandbookEntry {
  return { title: titles.rules, url: `/handbook/${RULES}/index.html`, summary: rules.summary };
}

/** The rules in the handbook: one page that lists them, and one for each group with all that is to say about its rules. */
export function rulesPages(
  rules: readonly RuleText[],
  sidebar: readonly HandbookGroup[],
  context: Context,
): HandbookPage[] {
  // A page of the practice's own by that name takes the place of all.
  if (context.site.handbook.some(({ slug }) => slug === RULES)) return [];
  const { words } = context;
  const entry = rulesEntry(words);
  const groups = groupsOf(rules);
  const order = sidebar.flatMap(({ entries }) => entries);
  const place = order.findIndex(({ url }) => url === entry.url);
  const base = { ...staffBase(context), layout: 'handbook' as const, sidebar };
  const body = (text: string) => {
    const { html, headings } = context.markdown([text], 'staff');
    return { body: html, headings: headings.filter(({ level }) => level === 2) };
  };
  const [previous, next] = [order[place - 1], order[place + 1]];
  return [
    {
      ...base,
      ...entry,
      ...body([words.rules.lead, ...groups.map(([group, all]) => listOf(group, all, words))].join('\n\n')),
      ...(previous === undefined ? {} : { previous }),
      ...(next === undefined ? {} : { next }),
    },
    ...groups.map(
      ([group, all]): HandbookPage => ({
        ...base,
        url: urlOf(group),
        title: nameOf(group, words),
        ...body(all.map(section).join('\n\n')),
        previous: entry,
      }),
    ),
  ];
}

function groupsOf(rules: readonly RuleText[]): [group: string, rules: RuleText[]][] {
  const groups = new Map<string, RuleText[]>();
  for (const rule of [...rules].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const group = groupOf(rule.id);
    groups.set(group, [...(groups.get(group) ?? []), rule]);
  }
  return [...groups];
}

function listOf(group: string, rules: readonly RuleText[], words: Words): string {
  const lines = rules.map(
    ({ id, summary, weight }) =>
      `- [${summary}](${linkTo(group, anchorOf(id))}) \`${id}\`, ${words.rules.weights[weight]}`,
  );
  return [`## ${nameOf(group, words)} {#${group}}`, '', ...lines].join('\n');
}

/** A rule's page as a part of one: its title one level down, and its headings two, with ids that are its own. */
function section({ id, markdown }: RuleText): string {
  const anchor = anchorOf(id);
  let isFenced = false;
  let count = 0;
  const lines = markdown.trim().split('\n');
  return lines
    .map((line, index) => {
      if (line.startsWith('```')) isFenced = !isFenced;
      if (isFenced) return line;
      if (index === 0) return `## ${id} {#${anchor}}`;
      return line.startsWith('## ') ? `#${line} {#${anchor}-${++count}}` : withLinks(line, groupOf(id));
    })
    .join('\n');
}

/** Rules lead to each other's files; here they are parts of pages. */
function withLinks(line: string, group: string): string {
  return line.replace(
    /\]\((?:\.\.\/([a-z-]{1,40})\/)?([a-z0-9-]{1,60})\.md\)/g,
    (_, other: string | undefined, name: string) => `](${linkTo(other ?? group, name)})`,
  );
}

function groupOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}

function anchorOf(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

function urlOf(group: string): string {
  return `/handbook/${RULES}/${group}/index.html`;
}

/** As texts for staff write it: what begins otherwise leads to the public site. */
function linkTo(group: string, anchor: string): string {
  return `/staff/handbook/${RULES}/${group}/#${anchor}`;
}

function nameOf(group: string, { rules }: Words): string {
  const names: Readonly<Record<string, string>> = rules.groups;
  return Object.hasOwn(names, group) ? (names[group] as string) : group;
}
