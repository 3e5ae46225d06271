import { NETWORK, NETWORKS, SOCIAL } from './network-names.ts';

// That the practice is on no network, put together from its parts: who, a denial, a page, a network, and where the
// denial ends. What `own-pages.ts` and `closed-pages.ts` know besides are set phrases.

const PRACTICE = '(?:practice|clinic|office|surgery|center|centre|team|group)s?';
const OURS = String.raw`(?:the|this|our|either)\s(?:[\w-]{3,12}\s)?${PRACTICE}`;
/** With what may stand beside it: “our clinic itself”, “we as a team”. */
const WE = String.raw`(?:\b(?:we|${OURS})|\{practice\})(?:\sitself|\sas an?\s\w{4,10})?(?:\sor\s(?:its|our)\s\w{4,12})?`;
const LATELY = String.raw`(?:\s(?:currently|still|also|simply|just|really|deliberately|now|really|happily)){0,2}`;
const PAGE = '(?:page|account|profile|presence|channel|feed|handle)s?';
const HOLD = '(?:have|has|keeps?|runs?|holds?|maintains?|operates?|manages?|owns?|hosts?)';
const USE =
  '(?:have|use|keep|run|hold|maintain|operate|manage|own|host|do|participate in|take part in|belong to|appear on|go on|join|believe in|bother with|engage in)';
const USED = '(?:had|used|kept|run|held|maintained|opened|joined|owned|been on|done|set up|wanted)';
const SITES = '(?:networks?|platforms?|sites?|apps?|channels?)';
const ANY = String.raw`(?:(?:an?|any|the|all|every|this|that|this or any|(?:any|all|each|one) of (?:the|these|those))\s)?(?:(?:official|other|single|one|major)\s){0,2}(?:${NETWORKS}|${SOCIAL}(?:\s${SITES})?|(?:social\s)?${SITES})`;
const ANYHOW =
  '(?:\\s(?:of any (?:kind|sort|description)|whatsoever|at all|anywhere|either|today|in any (?:form|shape|way)(?: or form)?|on purpose|full stop|under any name))?';
/** More of the same: “or anywhere else”, “nor an Instagram”. */
const MORE = String.raw`(?:,?\s(?:or|nor|and)\s(?:on\s|an?\s|any|every|its)[\w'’ -]{0,40}?)?`;
const BUT =
  '(?:except|excepting|other than|besides|beyond|apart|aside|save|only|unless|but (?:for|the|this|one|our)|if|where|when|until|though only)';
/** “We don’t use Facebook to book visits” denies something else. */
export const DENIED_END = String.raw`(?=\s{0,2}(?:[.!;:)(—–?]|$)|,(?!\s${BUT}\b)|\s(?:any more|anymore|any longer|altogether|entirely|completely|for good|yet|since (?:we|the|19|20)|because|as a matter|by (?:choice|design)|and\s(?:we|the|you|it|do|does|never|have|has|will|no|not|can't|don't|intend|plan|prefer|so)|but (?:we|you|it)|so)\b)`;
const NOT = String.raw`(?:do not|don't|does not|doesn't|no longer|never|will not|won't|cannot|can't)(?:\sever|\scurrently|\sreally|\seven)?`;
const BE_NOT = String.raw`(?:(?:'re|\sare|\sis)\s(?:not|no longer|nowhere)|\s(?:aren't|isn't|won't be|will not be)|(?:'ve|\shave|\shas)\s(?:never|not)\sbeen)(?:\syet|\scurrently|\sto be (?:found|seen)|\s(?:active|present|represented|found|visible|anywhere|registered|listed)){0,2}`;
const THE_PAGE = String.raw`(?:(?:an?|any|our own|its own)\s)?(?:(?:official|public|single)\s)?${PAGE}\s(?:of (?:our|its) own\s)?(?:on|with)\s`;
const OF_OURS = `(?:of ours|of our own|that(?: is|'s) ours|that belongs? to us|belonging to us|for us|in our name|(?:of|for) (?:the|this|our) ${PRACTICE})`;

export const DENIED_PAGES: readonly string[] = [
  String.raw`${WE}${LATELY}\s${HOLD}\sno\s(?:(?!personal|private|professional)[\w'-]{1,20}\s){0,3}?${PAGE}${ANYHOW}\s(?:of (?:our|its) own\s)?(?:on|with)\s${ANY}${ANYHOW}${MORE}${DENIED_END}`,
  String.raw`${WE}${LATELY}\s${HOLD}\sno\s(?:${NETWORKS}|${SOCIAL})(?:\s${PAGE})?${ANYHOW}${MORE}${DENIED_END}`,
  String.raw`${WE}(?:'re|\sare|\sis)${LATELY}\son\sno\s(?:single\s)?(?:${SOCIAL}(?:\s${SITES})?|(?:social\s)?${SITES})${ANYHOW}${MORE}${DENIED_END}`,
  String.raw`${WE}${LATELY}\s(?:${NOT}(?:\s\w{4,12}ly)?\s${USE}|(?:have|has|'ve)\s(?:never|not(?: yet)?)\s${USED})(?:, (?:and|nor) [\w' ]{4,25},)?\s(?:${THE_PAGE})?${ANY}(?:\s${PAGE})?${ANYHOW}${MORE}${DENIED_END}`,
  String.raw`${WE}${BE_NOT}(?:, (?:and|nor) [\w' ]{4,25},)?\son\s${ANY}${ANYHOW}${MORE}${DENIED_END}`,
  String.raw`\bneither\s${WE}\snor\s[^.;,?]{3,45}?\s(?:${HOLD}|uses?|(?:is|are)(?= on\b))\s(?:${THE_PAGE}|on\s)?${ANY}(?:\s${PAGE})?${ANYHOW}${MORE}${DENIED_END}`,
  String.raw`${WE}${LATELY}\s(?:(?:have|has)\s)?(?:keeps?|stays?|kept|stayed|steers?|remains?)\s(?:well\s|completely\s|entirely\s|far\s|right\s){0,2}(?:off|away from|out of|clear of)\s${ANY}${ANYHOW}${MORE}${DENIED_END}`,
  String.raw`${WE}${LATELY}\s(?:(?:have|has)\s)?(?:decides?|decided|choos(?:e|es)|chose|chosen|opts?|opted|prefers?|preferred|elects?|elected)(?:\s[\w ]{2,20}?)?\s(?:(?:not|never)\sto\s(?:${USE}|be on|open|set up)|against\s(?:having|opening|joining|running|keeping|using))\s(?:${THE_PAGE})?${ANY}(?:\s${PAGE})?${ANYHOW}${MORE}${DENIED_END}`,
  String.raw`\b(?:we|our|the ${PRACTICE})\b[^.;?]{0,60}?\s(?:to|would|will|should|shall)\s(?:have|keep|run|hold|maintain)\sno\s(?:public\s|official\s)?(?:${PAGE}\son\s${ANY}|(?:${NETWORKS}|social media)(?:\s${PAGE})?)${ANYHOW}${MORE}${DENIED_END}`,
  String.raw`\bno\s{1,60}we\s(?:${NETWORKS}\s)?${PAGE}\son\s${ANY}${MORE}${DENIED_END}`,
  String.raw`\bno\s(?:official\s)?(?:(?:${NETWORKS}|social media)\s${PAGE}\s${OF_OURS}|${PAGE}\s${OF_OURS}\son\s${ANY}|${PAGE}\son\s${ANY}\s(?:is|are)\s(?:ours|run by us|kept by us))(?!\w)`,
  String.raw`\b(?:no|none of the|not one of the|not a single)\s(?:${SOCIAL}|social ${SITES}|networks?)\s(?:has|have|holds?|carries|hosts?)\s(?:an?|any)\s(?:\w{3,9}\s)?${PAGE}\s${OF_OURS}(?!\w)`,
  String.raw`\b(?:look|search|hunt)\s(?:in vain\s)?for\s{1,60}(?:us|we|${OURS})\son\s${ANY}\sin vain(?!\w)`,
  String.raw`\b(?:don't|do not|no use|no point(?: in)?|needn't|pointless to)\s(?:bother\s)?(?:look|search|looking|searching)\s(?:for\s{1,60}(?:us|we|${OURS})|us up)\son\s${ANY}${MORE}${DENIED_END}`,
  String.raw`\b(?:any|every|each|whatever)\s(?:${NETWORKS}|social media)\s${PAGE}\s[^.;?]{0,30}?\b(?:our name|our logo|name of the ${PRACTICE})\b[^.;?]{0,40}?(?:not ours|isn't ours|is not us|somebody else|someone else|a fake|an impostor|nothing to do with us)(?!\w)`,
  String.raw`\b(?:${NETWORKS}|${SOCIAL})\s(?:is|are)(?:\snot|n't)\s(?:something|anything|a (?:place|thing|world)|places|where)\s(?:that\s|where\s)?${WE}\s(?:\w{4,12}ly\s)?(?:do|does|uses?|takes? part|is|are|goes?|will|has|have|wants?|participates?|belongs?)(?!\w)`,
  String.raw`\b(?:${NETWORKS}|${SOCIAL})\s(?:does|do|gets?|get along|manages?)\swithout\s(?:us|${OURS})(?!\w)`,
  String.raw`${WE}\s(?:have\s|has\s)?(?:took|taken|pulled|removed)\s(?:our|its|the)\s(?:\w{3,9}\s)?${PAGE}\s(?:off|from|down from)\s(?:${NETWORKS}|${SOCIAL})(?!\w)`,
  // They say that everyone needs a Facebook page; ours has none.
  String.raw`\b(?:${NETWORKS}|social media)(?:\s${PAGE})?\b(?:(?!${NETWORK}|elsewhere|other|anywhere|only|besides)[^.?!]){0,60}?\b(?:ours|we|${OURS})\s(?:has|have|keeps?|wants?)\s(?:none|nothing of the (?:kind|sort))(?!\w)`,
  String.raw`${WE}\s${HOLD}\snone\s(?:(?:here|there)(?:,|\sor)?\s)?(?:on|with)\s${ANY}${DENIED_END}`,
  String.raw`\b(?:${NETWORKS}|${SOCIAL})(?:\s${PAGE})?\s(?:is|are)\s(?:(?:an?|the|one)\s)?(?:places?|things?|something|somewhere|where)\s(?:that\s|where\s)?(?:you\s(?:won't|will not|will never|'ll never|don't|never)\s(?:see|find|meet|catch)\s{1,60}(?:us|we|${OURS})|${WE}\s(?:has|have|'ve)\snever\s(?:had|wanted|needed|tried))(?!\w)`,
  String.raw`(?:^|[.:;]\s)\s{0,2}no\s${NETWORK}(?:,?\s(?:and\s|or\s)?no\s(?:${NETWORK}|social media)){1,4}(?=\s{0,2}[.:;!—–]|,\s(?:just|only|simply|nothing))`,
  String.raw`\b(?:none|not (?:a single )?one|neither) of (?:our|the)\s(?:\w{3,9}\s)?(?:${PRACTICE}|locations|sites)\s(?:(?:is|are)\son|(?:has|have|keeps?|runs?|uses?))\s(?:${THE_PAGE})?${ANY}(?:\s${PAGE})?${ANYHOW}${MORE}${DENIED_END}`,
  String.raw`${WE}\s(?:(?:have|has)\s)?(?:opted out of|bowed out of|sworn off|swore off|forgone|forgoes?|given up on|done away with)\s${ANY}${ANYHOW}${MORE}${DENIED_END}`,
  String.raw`\b(?:we|${OURS})\b[^.;?]{0,40}?\b(?:few|last|only|rare)\b[^.;?]{0,30}?\bwithout\s(?:${THE_PAGE})?${ANY}(?:\s${PAGE})?${DENIED_END}`,
  String.raw`${WE}\s${HOLD}\s(?:neither\s(?:${THE_PAGE})?${ANY}(?:\s${PAGE})?\snor(?!\w)|nothing(?:\sat all)?\son\s${ANY}${DENIED_END})`,
  String.raw`\bnothing\s(?:you (?:see|find|read)\s)?on\s(?:${NETWORKS}|${SOCIAL})\s(?:(?:comes|is) (?:from|by)|belongs to)\s(?:us|${OURS})(?!\w)`,
  String.raw`${WE}\s(?:(?:have|has)\s)?(?:said|says?)\s(?:no|goodbye)\sto\s${ANY}(?!\s(?:requests?|messages?|ads?|comments?|questions?|friend|games?|polls?|users?|invitations?))(?!\w)`,
  String.raw`\b(?:gives?|given|gave)\s${ANY}\s(?:up|a miss|a wide berth)(?!\w)`,
  String.raw`\bour presence on\s${ANY}\s(?:is|remains)\s(?:nil|none|zero|non-?existent)(?!\w)`,
  String.raw`\bkeep(?:s|ing)?\s{1,60}(?:us|we|ourselves|${OURS})\s(?:off|out of|away from)\s${ANY}${MORE}${DENIED_END}`,
  String.raw`(?:${NETWORKS})\s(?:has|have|holds?)\sno\s${PAGE}\s${OF_OURS}(?!\w)`,
  String.raw`\byou\s(?:won't|will not|can't|cannot|will never|'ll never)\s(?:find|see|spot)\s{1,60}(?:us|we|${OURS})\s(?:anywhere\s)?on\s${ANY}${MORE}${DENIED_END}`,
  String.raw`${WE}\snever\s(?:did\s)?(?:get|got|go|went|signed up|joined|bothered)\s(?:on\s|to\s|with\s|for\s)?${ANY}${MORE}${DENIED_END}`,
  String.raw`\b(?:ours is|we are|this is)\san?\s(?:\w{3,9}\s)?${PRACTICE}\swithout\s(?:${THE_PAGE})?${ANY}(?:\s${PAGE})?(?:,|${DENIED_END})`,
];

const THERE = '(?:there|on (?:it|there|them|that)|any of (?:it|that|them))';
/** “Facebook? We don’t use it.” */
export const ANSWERED_NO: readonly string[] = [
  String.raw`(?:${NETWORKS}|social media)(?:\s${PAGE})?\?["”]?\s{1,3}(?:no[,.]\s|sorry,?\s(?:but\s)?|not us[.!]|none[.!]|${WE}\s?(?:'re not|are not|is not|aren't|isn't)\s${THERE}|${WE}\s(?:do|does)(?:n't| not)\s(?:have|use|do|keep|run)\s(?:it|one|any|that|those|them))(?=\s{0,2}[.!,;]|(?<=[,.]\s)\s?(?:we (?:don't|do not|aren't|are not|have no)|the ${PRACTICE}))`,
];
