import type { Sentence } from '#schema/rule.ts';
import type { Stretch } from '../../text.ts';
import { asserts, clauseBefore, isAsked, isOfOthers, isQuoted } from './clause.ts';
import { NETWORK, NETWORKS, networksIn, SOCIAL } from './network-names.ts';

/** A sentence that says on which networks the practice has a page, or has none. */
export interface OwnPages extends Stretch {
  readonly has: boolean;
  /** `all`: social networks as such. */
  readonly networks: readonly string[] | 'all';
  /** It says that there is no other: “one public page, on Facebook”. */
  readonly isOnly: boolean;
}

const WE = String.raw`\b(?:we|the practice|this practice|our practice|the clinic|our clinic|the office|\{practice\})`;
const PAGE = '(?:page|account|profile|presence|channel|feed)s?';
/** The denial ends here: “we don’t use Facebook to …” denies something else. */
const END = String.raw`(?=\s{0,2}(?:[.!;:)—–]|$|,\s(?:and|but|so|nor|because|as)\b)|\s(?:any more|anymore|any longer|at all|as a practice|either|yet|because|and\s(?:we|the|you)|but)\b)`;
const ANY = String.raw`(?:any\s|the\s)?(?:${NETWORKS}|${SOCIAL})`;

const HAS = patterns(
  String.raw`${WE}\s(?:also\s|now\s|only\s|do\s)?(?:have|has|keeps?|runs?|maintains?)\s(?:(?!no\b|personal|private)[\w'-]{1,20}\s){0,4}?${PAGE},?\s(?:of our own\s)?(?:on|at)\s${NETWORKS}`,
  String.raw`${WE}\s(?:also\s|now\s|only\s|do\s)?(?:have|has|keeps?|runs?|maintains?)\s(?:(?!no\b|personal|private)[\w'-]{1,20}\s){0,3}?${NETWORKS}\s${PAGE}`,
  String.raw`\b(?:our|the practice's|the clinic's|our practice's)\s(?:own\s|public\s|official\s|new\s)?${NETWORKS}\s(?:pages?|account|channel|feed)\b`,
  String.raw`\b(?:check out|visit|look at|see)\sour\s${NETWORKS}(?=\s(?:for|to)\b|\s?[.!])`,
  String.raw`\b(?:follow|like|find|visit|join|see|subscribe to|say (?:hi|hello) to)\s(?:us|the practice|our practice|our page|the clinic|\{practice\})\s(?:too\s|over\s|there\s)?(?:on|at)\s${NETWORKS}`,
  String.raw`${WE}(?:'re|\sare|\sis)\s(?:also\s|now\s|only\s)?on\s${NETWORKS}`,
  String.raw`${WE}\s(?:also\s)?(?:post|posts|publish)\s[^.;?]{0,50}?\bon\s${NETWORKS}`,
  String.raw`${WE}\suse\s${NETWORKS}\s(?:only\s)?(?:for\s(?:our|news|closures|dates|announcements|updates)|to\s(?:post|share|announce|tell you|let you know))`,
);
const FOLLOWS = /^(?:follow|like|find|visit|join|see|subscribe|say)\b/i;
const HAS_NOT = patterns(
  String.raw`${WE}\s(?:currently\s|still\s)?(?:have|has|keeps?|runs?)\sno\s(?:(?!personal|private)[\w'-]{1,20}\s){0,3}?${PAGE}\s(?:of (?:our|its) own\s)?(?:on|with)\s${ANY}${END}`,
  String.raw`${WE}\s(?:currently\s|still\s)?(?:have|has|keeps?|runs?)\sno\s(?:${NETWORKS}|social media)\s${PAGE}${END}`,
  String.raw`${WE}\s(?:do not|don't|does not|doesn't|no longer|never)\s(?:currently\s)?(?:have|use|keep|run|maintain|post on|post anything on)\s(?:an?\s|any\s|our own\s)?(?:${PAGE}\s(?:on|with)\s)?${ANY}(?:\s${PAGE})?${END}`,
  String.raw`${WE}(?:'re|\sare|\sis)\s(?:not|no longer)\s(?:yet\s)?on\s${ANY}${END}`,
  String.raw`${WE}\s(?:aren't|isn't)\s(?:yet\s)?on\s${ANY}${END}`,
  String.raw`\byou\s(?:won't|will not|can't|cannot)\sfind\sus\son\s${ANY}${END}`,
  String.raw`${WE}\s(?:have\s|has\s)?(?:left|closed|deleted|given up)\s(?:our\s)?(?:page\son\s)?${ANY}(?:\s${PAGE})?${END}`,
);

/** What a sentence says of the practice's own pages. Questions, quotations and conditions say nothing. */
export function ownPagesIn({ text, start }: Sentence): OwnPages[] {
  if (isAsked(text)) return [];
  const found = (pattern: RegExp, has: boolean) =>
    [...text.matchAll(pattern)].flatMap(({ 0: match, index }): OwnPages[] => {
      const end = index + match.length;
      if (has ? !asserts(text, index, end) : isQuoted(text, index)) return [];
      // “Teens follow us on Instagram” may be about another page than ours.
      if (has && FOLLOWS.test(match) && isOfOthers(clauseBefore(text, index))) return [];
      const networks = networksIn(match).map(({ network }) => network);
      const isAll = networks.length === 0 && new RegExp(SOCIAL, 'i').test(match);
      if (networks.length === 0 && !isAll) return [];
      const isOnly = has && /\b(?:one|only|a single)\s(?!of\b)/i.test(match);
      return [{ has, networks: isAll ? 'all' : networks, isOnly, start: start + index, end: start + end }];
    });
  const denied = HAS_NOT.flatMap((pattern) => found(pattern, false));
  const stated = HAS.flatMap((pattern) => found(pattern, true));
  // A denial holds words that would state it: “you will not find us on Facebook”.
  const isDenied = (one: Stretch) =>
    denied.some(({ start: from, end: to }) => from < one.end && one.start < to);
  return [...denied, ...firstOfEach(stated.filter((one) => !isDenied(one)))];
}

/** Two patterns may see the same words. */
function firstOfEach(pages: readonly OwnPages[]): OwnPages[] {
  return pages.filter(
    (one, index) => !pages.slice(0, index).some(({ start, end }) => start < one.end && one.start < end),
  );
}

function patterns(...sources: readonly string[]): RegExp[] {
  return sources.map((source) => new RegExp(source, 'gi'));
}

/** Whether the words name a network at all; most prose needs no closer look. */
export const NAMES_NETWORK = new RegExp(`${NETWORK}|${SOCIAL}`, 'i');
