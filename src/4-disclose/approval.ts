import type { ApprovalsData, PictureApproval, WordingApproval } from '#schema/approvals.ts';
import type { DisclosureData } from '#schema/disclosure.ts';
import type { Approvable } from '#schema/for-staff.ts';
import { onceFor } from '#schema/once.ts';
import type { Yes } from '#schema/published.ts';
import { words } from '#schema/withheld.ts';

type Lists = ApprovalsData['people'][string];
type Who = { readonly by: string; readonly on: string };

/** What the practice has approved of one person, as of today. */
export interface Approved {
  wording(key: string, says: string): boolean;
  picture(digest: string): boolean;
  /** The approval that counts, if there is one. */
  of(what: Pick<Approvable, 'key' | 'says' | 'digest'>): Yes | undefined;
}

/** Approvals of one person, or of their words in another language, that count: by someone who may, not in the future, nobody's own unless the practice allows it. */
export function approvedOf(
  slug: string,
  name: string,
  approvals: ApprovalsData,
  { approval }: DisclosureData,
  today: string,
  lang: string | undefined,
): Approved {
  const all = Object.hasOwn(approvals.people, slug) ? approvals.people[slug] : undefined;
  const own = lang === undefined ? all : listsIn(all, lang);
  // A record holds names; a login of the git host that stands there all the same is still somebody's.
  const namesBehind = (by: string) => [by, ...peopleBehind(by, approval.logins)];
  // One of them has mostly approved all there is.
  const mayApprove = onceFor(
    (by: string) =>
      (approval.approvers.length === 0 || approval.approvers.includes(by)) &&
      (approval.ownWording || !namesBehind(by).some((one) => isSamePerson(one, name))),
  );
  const counts = ({ by, on }: Who) => on <= today && mayApprove(by);
  const listed = onceFor((key: string) => {
    const list = own !== undefined && Object.hasOwn(own, key) ? own[key] : undefined;
    const all: readonly (WordingApproval | PictureApproval)[] = Array.isArray(list) ? list : [];
    return all.map((one) => ({ one, what: 'says' in one ? normalise(one.says) : one.digest }));
  });
  const of: Approved['of'] = ({ key, says, digest }) => {
    const sought = says === undefined ? digest : normalise(says);
    const isWording = says !== undefined;
    return listed(key).find(({ one, what }) => 'says' in one === isWording && what === sought && counts(one))
      ?.one;
  };
  return {
    of,
    wording: (key, says) => of({ key, says, digest: undefined }) !== undefined,
    picture: (digest) => of({ key: 'photo', says: undefined, digest }) !== undefined,
  };
}

/** The approvals of translations into a language: a list there is of a field that happens to be called like it. */
function listsIn(all: Lists | undefined, lang: string): Readonly<Record<string, unknown>> | undefined {
  const inner = all !== undefined && Object.hasOwn(all, lang) ? all[lang] : undefined;
  return Array.isArray(inner) ? undefined : inner;
}

/** Who is behind a login of the git host: capitals don't count there. Nobody, if it is unlisted. */
export function peopleBehind(login: string, logins: Readonly<Record<string, string>>): string[] {
  return Object.entries(logins)
    .filter(([one]) => one.toLowerCase() === login.toLowerCase())
    .map(([, name]) => name);
}

/** Wording as it is compared: line ends and trailing spaces don't count, every other change does. */
export function normalise(says: string): string {
  // Most wording is one line.
  if (!/[\r\n]/.test(says)) return says.trimEnd();
  return says
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/^\n+/, '')
    .trimEnd();
}

const TITLES = new Set(words('dr doctor prof professor mr mrs ms miss mx rev sir dame'));
const LETTERS = new Set(
  words('md do dds dmd np pa rn rph pharmd phd psyd dpt pt ot slp lcsw cnm rd faafp jr sr ii iii'),
);

/** Whether the names may be one person's, titles aside: “Amara Osei, MD” and “A. Osei” are “Dr Amara Osei”. */
export function isSamePerson(a: string, b: string): boolean {
  const [few, many] = [nameOf(a), nameOf(b)].sort((x, y) => x.length - y.length) as [string[], string[]];
  return (
    few.length > 0 &&
    few.every((word) =>
      many.some((other) => word === other || isInitial(word, other) || isInitial(other, word)),
    )
  );
}

/** The words of a name without titles before and letters after it; two are left, since “Do” is a name, too. */
function nameOf(name: string): string[] {
  const all = words(name);
  while (all.length > 1 && TITLES.has(all[0] as string)) all.shift();
  while (all.length > 2 && LETTERS.has(all.at(-1) as string)) all.pop();
  return all;
}

function isInitial(letter: string, name: string): boolean {
  return letter.length === 1 && name.startsWith(letter);
}
