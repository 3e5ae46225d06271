import type { History, Holding } from './history.ts';

/** More than these are not printed; the first and the last day say enough. */
const MOST = 30;

/** Places no program here can reach (DOMAIN 9.2), in the order in which it helps to go through them. */
export function checklist(changed: readonly string[], history: History, isPublic: boolean): string {
  const days = (history.holdings ?? []).map(({ day }) => day).sort();
  const isWhole = !history.isPartial && history.onlyNewest === undefined;
  const since = isWhole && days[0] !== undefined ? `made since ${days[0]}` : 'that may show it';
  return [
    'Now it is your turn. No program here can reach these places; go through them one by one:',
    ...(changed.length === 0
      ? ['[ ] Online: if an earlier removal is not online yet, commit and push it.']
      : [
          `[ ] Online: commit and push ${listed(changed)}. What patients see changes when the host has built the site from that.`,
        ]),
    `[ ] Earlier deploys, branch deploys and previews at the host keep addresses of their own. Delete those ${since}.`,
    '[ ] The host’s cache (CDN): purge it, or wait until it has run out.',
    '[ ] Search engines: ask each to refresh or remove its copy of the page (“remove outdated content”).',
    '[ ] Archives of the web (such as archive.org): ask for removal of the page.',
    '[ ] Paper: cards, signs, posters, bios and consent sheets that were printed.',
    '[ ] Comments and descriptions of pull requests, e-mails and messages that quote it.',
    '[ ] Forks and clones of the repository on other computers.',
    '[ ] Registers and others’ pages: the NPI registry (NPPES), boards, maps and review sites keep entries of their own.',
    ...inHistory(history, isPublic),
  ].join('\n');
}

function inHistory({ isIdle, holdings, isPartial, onlyNewest }: History, isPublic: boolean): string[] {
  if (isIdle)
    return [
      '[ ] The history of the repository: the files hold no words of it any more, so none could be looked for there.',
    ];
  if (holdings === undefined)
    return [
      '[ ] The history: these files are in no git repository that can be read here, so no history was searched. If they are kept in one elsewhere, run this there.',
    ];
  const limits = [
    ...(isPartial
      ? [
          'Only a part of the history is on this computer (a shallow or partial clone); the rest was not searched.',
        ]
      : []),
    ...(onlyNewest === undefined
      ? []
      : [`Only the newest ${onlyNewest} versions of files were searched; there are more.`]),
  ].map((limit) => `    ${limit}`);
  if (holdings.length === 0)
    return ['[ ] The history of the repository: no commit here holds it.', ...limits];
  const rewrite = isPublic
    ? 'Everyone can read them: have the history rewritten, and ask the git host to clear its caches.'
    : 'Whoever may read the repository can read them. Rewriting the history is a decision for the practice; if you keep it, nothing is to be done.';
  return [
    `[ ] The history of the repository. ${holdings.length === 1 ? 'This commit' : 'These commits'} wrote a file that holds it. ${rewrite}`,
    ...holdings.slice(0, MOST).map(line),
    ...(holdings.length > MOST ? [`    … and ${holdings.length - MOST} more`] : []),
    ...limits,
  ];
}

function line({ commit, day, file }: Holding): string {
  return `    ${commit}  ${day}  ${file}`;
}

function listed(files: readonly string[]): string {
  return files.length < 2 ? files.join('') : `${files.slice(0, -1).join(', ')} and ${files.at(-1)}`;
}
