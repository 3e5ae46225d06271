import { ADJECTIVES, PERSON } from './people.ts';

const pattern = (source: string) => new RegExp(source, 'giu');
const ONE = String.raw`(?:a|an|one|this|that|another)\s${ADJECTIVES}${PERSON}`;
const ONE_ONLY = String.raw`(?:an?|one|this)\s${ADJECTIVES}${PERSON}`;
/** What patients do to the teller, or in the teller's rooms. */
const TOLD_ME = String.raw`(?:told|asked|said to|thanked|hugged|taught|gave|brought|showed|sent|wrote|confided (?:in|to)|admitted to|confessed to|begged|surprised|reminded|handed|called|looked at|turned to|opened up to|cried (?:in|with)|smiled at|stopped|let|trusted)\s(?:me|us|our (?:team|nurse|staff|receptionist|doctor)|the (?:team|front desk))`;
const CAME =
  '(?:came|walked|limped|hobbled|showed up|arrived|was brought|was referred|was sent|came back|returned|rolled|drove in|stopped by)';
const HERE = String.raw`(?:to (?:me|us|see (?:me|us)|my|our|the (?:clinic|office|practice|hospital|emergency|er))|in(?:to (?:my|our|the (?:clinic|office|exam|emergency|er)))?|through our)(?!\p{L})`;
const TREATED =
  '(?:treated|saw|cared for|delivered|followed|met|looked after|took care of|diagnosed|helped|examined|counsell?ed|operated on|stitched up|sat with|visited|admitted|worked with|had)';
/** How a story begins. */
const WHEN = String.raw`(?:once|one (?:day|night|morning|evening|afternoon|time|winter|summer|spring|fall|christmas)|(?:just )?(?:last|this past) (?:week|month|year|winter|summer|spring|fall|autumn|christmas|night|(?:mon|tues|wednes|thurs|fri)day)|(?:not long|years|a (?:few|couple of) (?:years|months|weeks) |many years |some time |weeks |months |two years |ten years )ago|(?:not long|a while|long) ago|the other (?:day|week|night)|recently|early in my career|in my (?:first|second|last) (?:year|month|week)(?: (?:of|as) [\p{L} ]{3,30})?|as an? (?:intern|resident|student|new (?:nurse|doctor|therapist))|during my (?:residency|training|internship|first year)|back in (?:19|20)\d\d|in (?:19|20)\d\d)`;

export const STORIES_EN: readonly RegExp[] = [
  // "A patient once told me …", "one of our patients, a retired logger, hid …"
  String.raw`(?<!\p{L})(?:a|an|one|this|that|another|my (?:first|last|very first|favou?rite|toughest|youngest|oldest|first ever)|our (?:first|very first|favou?rite|youngest|oldest|toughest))\s(?:[\p{L}-]{1,20}\s){0,3}?(?:patient|client)(?:\sof (?:mine|ours|his|hers))?,?\s(?:[^!?;]{0,60},\s)?(?:who\s)?(?:once\s|recently\s|finally\s|just\s|even\s|actually\s|always\s|never\s)?(?:told|asked|said|thanked|hugged|taught|gave|brought|showed|sent|wrote|confided|admitted|confessed|came|walked|arrived|refused|cried|wept|laughed|called|handed|survived|beat|lost|drove|hid|kept|thought|believed|described|joked|died|passed away|waited|looked|had (?:been|not|never|a|an|just|lost|tried)|was (?:so|afraid|scared|convinced|sure|in|dying|crying|told|sent|about|a|an)|couldn't|could not|wouldn't|hadn't|made me|got|turned|learned|named|stopped|started|went)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:one|two|another) of (?:my|our|his|her|the)\s(?:[\p{L}-]{1,20}\s){0,2}?(?:patients|clients|regulars|ladies|gentlemen|kids|moms|dads|babies),?\s(?:(?:an?|the|who|now)\s[^!?;]{0,60}?,?\s)?(?:once\s|recently\s|just\s|finally\s|told\s|even\s)?(?:told|asked|said|thanked|taught|gave|brought|showed|sent|wrote|hid|came|walked|refused|cried|called|survived|lost|drove|kept|thought|had|was|couldn't|named|knitted|baked|made|went|learned)(?!\p{L})`,
  // "A teenager told me …", "a young man came to me convinced …"
  String.raw`(?<!\p{L})(?:(?:${WHEN}),?\s)?${ONE}(?:\s(?:from|of|with|in)\s[^.!?;,]{2,40}?)?,?\s(?:who\s)?(?:once\s|recently\s|finally\s|just\s|later\s|had\s)?(?:${TOLD_ME}|${CAME}\s${HERE})`,
  String.raw`(?<!\p{L})${ONE}\s(?:that\s|whom?\s)?(?:I|we|she|he)\s(?:had\s|have\s|once\s|recently\s|was\s|were\s){0,2}(?:${TREATED}|treating|seeing|caring for)(?!\p{L})`,
  // "I remember a young man who …", "I will never forget the man …"
  String.raw`(?<!\p{L})(?:I|we|she|he)(?:'ll| will| can| shall)?\s(?:still\s|often\s|always\s|sometimes\s|never\s|vividly\s|fondly\s|once\s|clearly\s|will\s){0,3}(?:remembers?|recalls?|forget|thinks?(?:\s(?:often|still|a lot))? (?:about|of)|smile (?:about|at)|picture|hear|keep|carry|tell the story of|see)\s(?:an?|one|the|this|that|my first|our first|little)\s${ADJECTIVES}${PERSON}(?:,|\s(?:who|whom|whose|that|from|with|in|I|we|we'd|of|and)(?!\p{L}))`,
  // "We once had a fellow who …", "There was a farmer who …", "I once delivered …"
  String.raw`(?<!\p{L})(?:I|we|she|he)\s(?:once|recently|just)\s(?:${TREATED})\s(?:an?|one|the|this|twins|triplets)\s${ADJECTIVES}${PERSON}`,
  String.raw`(?<!\p{L})(?:${WHEN}),?\s(?:I|we)\s(?:${TREATED})\s(?:an?|one|the|this|twins)\s${ADJECTIVES}${PERSON}`,
  String.raw`(?<!\p{L})(?:I|we)\s(?:${TREATED})\s(?:an?|one|the)\s${ADJECTIVES}${PERSON}\s(?:once|last|who (?:had|was|could|came|told|refused|drove|hid|thought)|years ago|with (?:a|an|no|severe)|whose|not long ago)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:there was|there once was|once there was)\s(?:an?|one|this|the)\s${ADJECTIVES}${PERSON}(?:,\s[^.!?;,]{2,40},)?\s(?:who|that|whose|with|from|I|we)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:moment|memory|day|case|visit|story|gift|compliment|thank-you|lesson|proudest|favou?rite)\s(?:[^!?;]{0,50}\s)?(?:was|is|were|came|happened)\s(?:the (?:day|time|night|morning|moment) (?:that )?|when |with |from |about |of )(?:an?|one|the|my|our)\s${ADJECTIVES}${PERSON}(?!\p{L})`,
  String.raw`(?<!\p{L})(?:was|were|is)\s(?:an?|one|my first|my very first)\s(?:[\p{L}-]{1,15}\s){0,2}?(?:patient|client)\s(?:who|whose|from|with)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:my|our) (?:very )?(?:first|favou?rite|oldest|youngest|last) (?:patient|client) was(?!\p{L})`,
  String.raw`(?<!\p{L})(?:someone|somebody)\s(?:whom?\s)?(?:I|we)\s(?:had\s|once\s)?(?:${TREATED})(?!\p{L})`,
  String.raw`(?<!\p{L})(?:once|one (?:day|night|morning|evening|afternoon)|last (?:week|month|winter|summer|spring|fall|night)|the other (?:day|week|night)|not long ago|years ago|(?:a few|many|some|two|ten) years ago),?\s${ONE}\s(?:from\s[^.!?;,]{2,30}\s|who\s)?(?:\p{L}{3,12}ed|drove|came|brought|told|said|sat|wrote|gave|made|stood|held|sang|slept|ran|went|took|had|was|knew|thought|found|left|lost)(?!\p{L})`,
  // "One mother drove ninety miles …", "a woman with cancer danced at …"
  String.raw`(?<!\p{L})${ONE_ONLY}(?:\s(?:from|of|with|in)\s[^.!?;,]{2,40}?)?(?:\s\p{L}{3,12})?,?\s(?:who\s)?(?:once\s|finally\s|just\s|later\s|even\s|never\s)?(?:drove|walked (?:out|in|into|down|across|again)|danced|died|passed away|cried|wept|laughed|hid|refused|survived|fainted|collapsed|limped|whispered|confessed|joked|sang|held (?:my|our)|hugged|squeezed|knitted|baked|thanked (?:me|us|our)|begged|screamed|sat (?:with|in|through|on)|slept (?:in|through)|smiled|woke|recovered|overdosed|lost (?:her|his|a|the)|beat (?:her|his|cancer)|fought|struggled|suffered|feared|swore|insisted|apologi[sz]ed|showed up|diagnosed|named (?:her|his)|could not|couldn't|came to (?:us|me|see)|told (?:me|us)|taught me|made me)(?!\p{L})`,
  String.raw`(?<!\p{L})${ONE_ONLY}(?:\s(?:from|of|with|in)\s[^.!?;,]{2,30}?)?\s(?:still\s|always\s|once a year\s)(?:brings|sends|calls|writes|visits|reminds|teaches|tells|stops|hugs|thanks)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:about|remember|forget|recall)\s(?:the\s)?(?:time|day|night|morning)\s(?:when\s|that\s)?(?:an?|one|my|our)\s${ADJECTIVES}${PERSON}(?!\p{L})`,
  String.raw`(?<!\p{L})it was (?:an?|one|my|our)\s${ADJECTIVES}${PERSON}(?:\s(?:with|from|in)\s[^.!?;,]{2,30}?)?\s(?:who|that)\s(?:first\s)?(?:taught|showed|told|made|convinced|inspired|reminded|asked)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:because of|thanks to|inspired by|thinking of)\s${ONE_ONLY}\s(?:who(?:m|se)?|that|I|we|with)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:drawing|letter|card|note|photo|picture|quilt|hat|scarf|poem|painting|postcard|blanket)s?\s(?:on my (?:wall|desk|door)\s)?(?:is\s|are\s|comes?\s)?from\s${ONE_ONLY}(?:\s(?:who|that|I|we|with)|[.,;!]|$)`,
  String.raw`(?:^|[.!?"“]\s{0,2})(?:take|consider|picture|meet)\s(?:the|an?|one|this)\s${ADJECTIVES}(?:${PERSON}|of our patients)(?:,\s[^.!?;,]{2,40},?)?\s(?:who|whose)\s(?:[\p{L}'-]{1,15}\s){0,3}?(?:thought|had|was|were|came|could|couldn't|\p{L}{2,12}ed|hid|lost|knew|felt|told)(?!\p{L})`,
  String.raw`(?:^|[.!?"“|\n]\s{0,2})(?:consider|take|meet) one of our (?:patients|clients)(?!\p{L})`,
  String.raw`(?:case (?:study|report|history)|patient story|success story|true story)s?\s?[:.-]\s{0,2}(?:meet\s)?(?:an?|one|our|this|the)\s`,
  String.raw`(?<!\p{L})s?he\s(?:was|had|could|couldn't|felt|thought|lived|lost)(?!\p{L})[^!?;]{0,120}?\s(?:until|before|when|then|and)\ss?he\s(?:came to|found|saw|met|called)\s(?:us|me|our)(?!\p{L})`,
].map(pattern);
