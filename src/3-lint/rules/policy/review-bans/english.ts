import type { Finder } from '../../prose-rule.ts';
import { together } from '../../together.ts';

/** How texts forbid, punish or take away reviews in English, as patterns. Every part is bounded: hostile text stays cheap. */

export const US = String.raw`(?:us\b|our\b|(?:the|this|any) (?:practice|clinic|office|doctors?|physicians?|dentists?|therap(?:y|ists?)|providers?|staff|team|company|care|treatment|service)s?\b|(?:his|her|their|your|my) (?:care|visits?|treatment|experiences?|doctor|dentist|therapist|provider|session)s?\b|dr\.? |\{practice\})`;
const BAD = `(?:negative|bad|critical|unfavou?rable|unflattering|disparaging|derogatory|unkind|damaging|harmful|poor|low|hostile|adverse|unhappy)`;
const PLACE = String.raw`(?:online|public(?:ly)?|on ?line|on (?:the internet|the web|social media|google|yelp|facebook|healthgrades|zocdoc|any (?:\w{1,40} )?(?:web)?sites?|review sites|any platform)|anywhere)`;
/** Words before a noun, none of which leads elsewhere. */
const WORDS = String.raw`(?:(?!(?:of|in|on|as|with|to|from|about|that|who|for|back|feel|want|us)\b)[\w'-]{1,14},? ){0,5}`;
/** A review of us, not a review of medicines or a chart. */
const MEDICAL = String.raw`(?<!\b(?:chart|medication|medicine|medicines|drug|record|records|peer|skin|clinical|case|annual|yearly|utilization|care|plan|month|week|policy) )`;
const REVIEWS = String.raw`${MEDICAL}(?:reviews?\b(?! (?:of (?:systems|your (?:medicines?|medications?|chart|records?))|appointments?|visits?|dates?))|ratings?\b|(?:${BAD}|online|public|star|written) (?:comments?|feedback|posts?|remarks?|opinions?|statements?|things)\b|commentary\b|feedback\b(?= (?:on|at|in|to) (?:public|google|yelp|any|review|social|the internet))|(?:one|1|two|2)[- ]star\b)`;
const POST = String.raw`\b(?:post|writ|publish|leav|submit|shar|mak|put|upload|giv|say|spread|air|voic|plac|circulat|creat)(?:e|es|s|ing|ting|ten|t|ed)?\b(?: up)?`;
const CRITICISE = String.raw`\b(?:disparag(?:e|es|ing)|critici[sz](?:e|es|ing)|bad-?mouth(?:s|ing)?|defam(?:e|es|ing)|slander(?:s|ing)?|denigrat(?:e|es|ing)|trash(?:es|ing)?|speak(?:s|ing)? (?:ill|badly|negatively|poorly) (?:of|about)|talk(?:s|ing)? (?:badly|negatively) about|review(?:s|ing)?|rat(?:e|es|ing)|critiqu(?:e|es|ing)|complain(?:s|ing)? (?:in public |online |publicly )?about|comment(?:s|ing)? (?:in public |online |publicly )?(?:on|about))`;
const LISTED = String.raw`(?:\b(?:rat|review|comment|post|writ|publish|discuss|critici[sz])(?:e|ing)?,? (?:or |and )?){0,3}`;
/** To write about us: what some texts forbid. */
const ACT = String.raw`(?:${POST} ${WORDS}${REVIEWS}|${POST}[^;]{0,25}\b${BAD}\b[^;]{0,30}\b(?:about|of|on|regarding) ${US}|${POST} (?:anything|something|${WORDS}(?:comments?|opinions?|statements?|remarks?|content|commentary|posts?|experiences?))[^;]{0,30}\b(?:about|of|on|regarding|with) ${US}|${POST} (?:online |publicly )?about (?:us|our|the (?:practice|clinic|office)|dr)\b|${LISTED}${CRITICISE} ${US}|${LISTED}${CRITICISE}[^;]{0,30}\b${PLACE}|complain(?:s|ing)? ${PLACE})`;

const AGREE = String.raw`\b(?:agree|promise|pledge|undertake|commit|consent|covenant|accept|acknowledge|understand)(?:s|d|ing)?\b(?:,[^,.;]{1,60},)?(?: that (?:you|they|he or she|I|we|patients?) (?:will|shall|may|must|can|do)| to| never| not| and [a-z]{2,12}| in writing| hereby){0,4}`;
const NOT = `(?: (?:not|never|refrain from|avoid|abstain from|forgo|give up))`;
const WHO = String.raw`\b(?:you|patients?|clients?|parents?|families|guardians?|anyone|no one|nobody|no (?:patient|client|parent|person)|people|persons?|those|visitors?|members?|they)\b`;
const MAY_NOT = `(?: (?:may not|must not|mustn't|cannot|can't|can not|shall not|should not|shouldn't|will not|won't|(?:are|is) (?:not|never) (?:allowed|permitted|authori[sz]ed|free|entitled) to|(?:aren't|isn't) (?:allowed|permitted|free) to|(?:are|is) (?:strictly |hereby )?(?:prohibited|forbidden|barred|banned|restricted) (?:from|to)|must (?:never|refrain from|avoid|not)|(?:are|is) (?:asked|requested|required|expected|instructed) (?:not to|to refrain from|to not|to avoid)|ha(?:ve|s) no right to|may never|do not|don't))`;
const FREELY = `(?:,?(?: ever| also| [a-z]{2,12}ly| at any time| in any way| under any circumstances?| hereafter),?){0,2}`;
const NOBODY_MAY = String.raw`\b(?:no one|nobody|no (?:patient|client|parent|person|family))(?: [\w']{1,12}){0,3} (?:may|can|shall|should|is (?:allowed|permitted) to)`;
const ASKED_NOT = String.raw`\b(?:ask|request|require|expect|insist|prefer|demand|instruct)s?(?: that| for)?(?: all| our| every)? (?:you|patients?|clients?|people|families|parents?)(?: to| do| will| must)?(?: please)? (?:not|never|refrain from|avoid|don't)(?: to)?`;
const FORBIDDEN = String.raw`(?:(?:strictly |expressly |absolutely |also )?(?:prohibited|forbidden|banned|not (?:allowed|permitted|tolerated|acceptable|accepted)|never (?:allowed|permitted|tolerated))|off[- ]limits|against (?:our|the|practice|clinic|this) (?:policy|policies|rules?|agreement)|(?:a|considered a) (?:violation|breach) of|(?:a|considered a) (?:violation|breach)\b)`;

const CONSEQUENCE = String.raw`(?:\b(?:be|get|gets|being|are|is) (?:\w{2,12}ly |automatically )?(?:charged|billed|fined|invoiced|sued|discharged|dismissed|dropped|terminated|removed (?:from|as)|barred|banned|blacklisted|refused|denied|expelled|penali[sz]ed|sanctioned|liable|asked to (?:leave|find|go)|transferred|let go|sent away|taken to court|held (?:liable|responsible)|reported to|handed to|treated as (?:a breach|defam)|considered (?:a breach|grounds|defam|slander|libel))|\b(?:pay|owe|incur|forfeit|fac|risk|carr|los|trigger|cost|mean|lead|result)(?:e|es|s|y|ies|ing)?\b[^;]{0,30}(?:\bfees?|\bfines?|penalt|charges?\b|damages|[$£€]\s?\d|dismiss|discharge|terminat|legal|lawsuit|lawyer|attorney|\bplace\b|\bthe right to\b|discount|deposit|appointment|membership|\bslot\b|\bspot\b|\bend of)|\b(?:legal action|lawsuits?|an? [^;]{0,15}(?:fee|fine|charge|penalty))\b|\b(?:break|breach|violat|void)(?:s|es|e|ing)? (?:your|the|this|our) (?:\w{1,40} )?(?:agreement|contract|terms)|\b(?:end|ends|ending) (?:our|the|your) relationship|\b(?:part ways|hear from our (?:lawyer|attorney)s?|letter from (?:our|a) (?:lawyer|attorney)|surcharge|liquidated damages|shown the door|in breach)\b|\b(?:appointments?|care|treatment|membership|visits?)[^;]{0,15} (?:cancell?ed|revoked|ended|terminated|suspended)|\bdeposit\b[^;]{0,25}\bkeep\b|\bgets? (?:you|them|anyone|people) (?:discharged|dismissed|dropped|removed|sued|charged|banned)|\bno longer (?:be )?(?:a patient|welcome|treat|see|seen|accept|able|care)|\b(?:find|look for|need|seek) (?:yourself |themselves )?(?:another|a new|a different) (?:doctor|dentist|therapist|practice|provider|clinic|office|physician)|\b(?:end|ends|terminate|terminates|ending|stop|close|cancel)s? (?:your|the|our|all|their|any) (?:care|relationship|treatment|account|chart|file|membership|appointments?|future)|\bgrounds for|\bcause for (?:dismiss|discharg|terminat))`;
const PUNISH = String.raw`\b(?:charge|bill|fine|sue|discharge|dismiss|drop|terminate|ban|bar|refuse|stop (?:seeing|treating)|penali[sz]e|end|(?:take|pursue|bring|start|file) (?:\w{1,40} )?(?:legal )?(?:action|lawsuit|claim|suit)s?|remove|report|turn away|collect|deny|withhold)\b`;
const WROTE = String.raw`(?:${ACT}|\b(?:less|fewer|lower|below|under|anything but) (?:than )?(?:five|four|three|5|4|3) stars?\b|\b(?:post|writ|talk|speak|comment|tweet|blog)(?:s|e|es|ing|ting)? about (?:us\b|our\b|the (?:practice|clinic|office)|(?:your|their) (?:care|visits?|treatment|experiences?)|dr\b)[^;]{0,25}?${PLACE}|\b(?:${BAD}|one-star|1-star|online|public) (?:reviews?|ratings?|reviewers?|comments?|feedback)\b|\breviewers\b|\breviews? (?:of|about) (?:us|our|the (?:practice|clinic|office))\b|\bcriticisms? of (?:us|our|the)\b|\b(?:complain|criticism)[a-z]{0,4} (?:in public|online|publicly|on (?:social|google|yelp|facebook|the internet)))`;

const WRITINGS = String.raw`(?:reviews?|ratings?|(?:written |online |public )?comments?|posts?|feedback|opinions?|(?:anything|whatever|everything|what|any words) (?:that )?(?:you|patients?|they|is) (?:may )?(?:write|say|post|publish|written|posted|published))\b`;
const OURS = String.raw`(?:us\b|ours\b|our (?:practice|clinic|office|company)|the (?:practice|clinic|office|doctor|dentist|company|provider)\b|\{practice\}|dr\.? )`;

const sources: readonly string[] = [
  // “You agree not to post reviews.” “Patients may not write about us online.” “Please do not review us.”
  `${AGREE}${NOT}(?: to)?${FREELY} (?:[a-z]{2,12},? (?:or|and) )?${ACT}`,
  String.raw`${WHO}(?:,? (?!(?:we|i|us|our|staff|nurses?|doctors?)\b)[\w']{1,12}){0,5}?${MAY_NOT}${FREELY} (?:[a-z]{2,12}(?: [a-z]{2,12}){0,3},? (?:or|and) )?${ACT}`,
  `${NOBODY_MAY}${FREELY} ${ACT}`,
  `${ASKED_NOT}${FREELY} ${ACT}`,
  String.raw`(?:^|[:;] |, )\s{0,3}(?:please |kindly |and |so ){0,2}(?:do not|don't|never|refrain from|avoid)${FREELY} ${ACT}`,
  String.raw`\b(?:prohibit|forbid|ban|disallow|outlaw)s?\b[^;]{0,40}?(?:${ACT}|\b(?:${BAD}|online|public|all|any) (?:reviews?|ratings?)\b)`,
  String.raw`\b(?:(?:does not|doesn't|do not|don't|will not|won't) (?:allow|permit|tolerate|accept)|zero tolerance for)\b[^;]{0,30}?(?:${ACT}|\b(?:${BAD}|online) (?:reviews?|ratings?|reviewers)\b)`,
  // “Reviews are not allowed.” “Posting about us is a breach of this agreement.” “No reviews may be posted.”
  `${REVIEWS}(?: (?:of|about|on|in|by) [^.,;]{1,50}?)? (?:is|are) ${FORBIDDEN}`,
  `${ACT}[^;]{0,50}? (?:is|are) ${FORBIDDEN}`,
  String.raw`\bno (?:${BAD} |online |public )?(?:reviews?|ratings?|${BAD} comments?)(?: (?:of|about|on) [^.,;]{1,40}?)?(?: (?:may|can|shall|must|should|to) be (?:posted|left|written|published|made|shared)| (?:are|is) (?:allowed|permitted|accepted|tolerated))`,
  String.raw`\b(?:waive|give up|forgo|surrender|relinquish|renounce|sign away)s?\b[^;]{0,40}\brights?\b[^;]{0,20}?${ACT}`,
  // “Only with our approval.”
  String.raw`${ACT}[^;]{0,50}\b(?:without|only (?:with|after)|unless (?:you|they) (?:have|get)|requires?|needs?|subject to)\b[^;]{0,30}\b(?<!your (?:\w{1,40} )?)(?:permission|approval|consent|authori[sz]ation|sign-?off)`,
  String.raw`\b(?:must|have to|has to|need|needs|required|shall|only|should|agrees?|until)\b[^;]{0,70}\b(?:before|prior to)\b(?: (?:you|they|patients|anyone|ever|even))?(?: may| can)? ${ACT}`,
  String.raw`\b(?:any|all|every|each|your) (?:online |public )?reviews? (?:must|has to|have to|needs?|shall|is to|are to|may only|can only)(?: first| only)? (?:be )?(?:approved|submitted|cleared|shown|sent|read|checked|reviewed|posted|published|pass)[^;]{0,60}\b(?:us|our|practice|clinic|office|doctor|dr|dentist|first|before)\b`,
  String.raw`\breviews?(?: (?:of|about|on) [^.,;]{1,40}?)? (?:may|can|must|shall)(?: only)? be (?:posted|left|written|published|made|shared)(?: only)? (?:with|after|once|by|if)\b[^;]{0,30}(?:permission|approv|consent|authori[sz]|sign-?off)`,
  String.raw`\b(?:only|just) (?:positive|good|kind|favou?rable|five-star|5-star|four-star) (?:reviews?|ratings?|comments?|feedback)[^;]{0,20} (?:are|is|may|will be) (?:allowed|permitted|welcome|accepted|be (?:posted|left))`,
  String.raw`\bonly (?:leave|post|write|give|publish|share) [^;]{0,20}(?:reviews?|ratings?|comments?)[^;]{0,25}(?:stars?|positive|good|kind|favou?rable|satisfied|happy)`,
  String.raw`\b(?:leave|post|write|give|share|publish|submit)\b[^;]{0,20}\b(?:reviews?|ratings?)\b[^;]{0,25}? only if (?:you|it|they)\b[^;]{0,25}?\b(?:(?:five|four|5|4)(?: |-)stars?|positive|favou?rable|satisfied|happy|kind|good things|nice)`,
  String.raw`\b(?:only|always) (?:leave|post|write|give|share) (?:us )?(?:positive|good|kind|nice|favou?rable|five-star|5-star) (?:reviews?|ratings?|comments?)`,
  String.raw`\breviews?[^;]{0,30}? (?:must|has to|have to|should|are to) be (?:positive|favou?rable|kind|good|five|nice)`,
  String.raw`\b(?:ask|require|request|expect|insist)s?(?: that| for)? (?:all |any |your |every |online ){0,2}(?:reviews?|ratings?|comments?) (?:to )?be (?:only )?(?:positive|kind|good|favou?rable|five|nice|uplifting)`,
  String.raw`\b(?:defamatory|libell?ous|slanderous|untrue|false|negative|bad|dishonest|unfair) reviews?\b[^;]{0,25}? (?:will|may|shall|can) be (?:referred|reported|forwarded|handed|passed|sent|turned over) to (?:our|an?|the) (?:attorneys?|lawyers?|solicitors?|legal)`,
  String.raw`\b(?:will|may|can|shall|reserve the right to|going to) (?:\w{3,12} )?(?:sue|litigate|take (?:\w{3,10} )?legal action|press charges)\b[^;]{0,30}? (?:over|for|about|because of|against) [^;]{0,30}?\breview(?:s|ers?)?\b`,
  String.raw`\breviews?[^;]{0,20}? (?:should|must|may|can|are to) (?:only )?be (?:left|posted|written|given|shared) (?:only )?by (?:satisfied|happy|grateful|content)`,
  String.raw`\b(?:say|tell|bring|take|send) (?:it |them |that |complaints? |problems? |concerns? )?(?:straight |directly |only )?to us[^;]{0,20}\b(?:not|never|and not|instead of|rather than) (?:to |on |post\w{0,40} [^;]{0,10})?(?:google|yelp|facebook|the internet|social media|online|review sites)`,
  String.raw`(?:keep|stay|remain)s? (?:quiet|silent)\b[^;]{0,30}\babout ${US}`,
  String.raw`\breviews?\b[^;]{0,20} (?:require|need)s? (?!your)[^;]{0,25}\b(?:approval|permission|consent|sign-?off)`,
  String.raw`\b(?:must|shall|have to|required to|will) take [^;]{0,20}\b(?:reviews?|ratings?|comments? about ${US}) down\b`,
  String.raw`\b(?:do not|don't|never|may not|must not|cannot) use (?:yelp|google|facebook|social media|the internet|review sites)[^;]{0,20} to (?:review|rate|criticize|complain)`,
  String.raw`\bnon-?disparagement (?:clause|agreement|provision|terms?|policy)\b`,
  String.raw`\b(?:do not|don't|will not|won't|refuse to|stop|cannot) (?:treat|see|accept|keep|serve|welcome|book)(?:ing)?\b[^;]{0,40}\b(?:who|if|after)\b[^;]{0,40}?${WROTE}`,
  String.raw`\breviews?\b(?: [^;]{1,40}?)? (?:published|posted|left|written|made|shared) (?:without|before (?:getting|having)) (?!your)(?:our |the practice's |prior |written |express |first |getting |any ){1,3}(?:approval|permission|consent|authori[sz]ation|sign-?off)`,
  String.raw`\b(?:any|each|every|a|all) (?:\w{3,12} )?reviews?\b[^;]{0,60}? (?:carr(?:y|ies)|costs?|incurs?|means?|triggers?|brings?|comes? with|(?:is|are) subject to) [^;]{0,20}?(?:\bfees?\b|\bfines?\b|\bcharges?\b|penalt|[$£€]\s?\d[\d.,]{0,8})`,
  // “Whoever writes a bad review pays a fee.” “We dismiss patients who criticise us.”
  `${WROTE}[^;]{0,90}?${CONSEQUENCE}`,
  String.raw`${CONSEQUENCE}[^;]{0,60}?\b(?:if|for|when|who|whose|over|because|after|should|in case)\b[^;]{0,40}?${WROTE}`,
  String.raw`\b(?:will|may|can|could|shall|would|must|right to|entitled to|we|going to)(?: also| then| immediately| always)? ${PUNISH}[^;]{0,60}?\b(?:if|for|when|who|whose|over|because|after|should|against|in case)\b[^;]{0,40}?${WROTE}`,
  // “What you write belongs to us.” “You will take it down when we ask.”
  String.raw`\b(?:copyrights?|ownership|title|(?:exclusive|all|intellectual property|publication|full) (?:licen[cs]e|rights?))\b[^;]{0,40}\b(?:in|to|of|over|for) (?:any |all |every |your |their |such |the |online |public |future |and |or |posts? |ratings? |comments? ){0,5}(?:reviews?|ratings?|comments? (?:about|on|regarding) ${US}|(?:anything|whatever|everything|what) (?:that )?(?:you|patients?|they) (?:may )?(?:write|say|post|publish))`,
  String.raw`${WRITINGS}[^;]{0,60}\b(?:property of|belongs? to|owned by|copyright of|copyrights? (?:\w{1,40} )?(?:belongs?|passes|goes) to|assigned to|transferred to|copyrighted by) ${OURS}`,
  String.raw`${WRITINGS}[^;]{0,60}\b(?:becomes?|will be|shall be|is|are) (?:our|the (?:practice|clinic|office)'s) (?:\w{2,13} ){0,2}(?:property|copyright)`,
  String.raw`\b(?:we|the practice|the clinic|\{practice\}) (?:will |shall |hereby )?(?:owns?|holds?) (?:the (?:copyright|rights)[^;]{0,15}|any|all|every|whatever|your) ?(?:in |to |of )?[^;]{0,20}${WRITINGS}`,
  String.raw`(?:${AGREE}|\b(?:must|shall|required to|have to|obliged to|(?:you|patients?|clients?) will)\b) ?(?:\w{2,12}ly )?(?:to )?(?:remove|delete|take down|withdraw|retract|change|edit)[^;]{0,30}\b(?:reviews?|ratings?|(?:comments?|posts?|anything)[^;]{0,20}\babout ${US})`,
  String.raw`\b(?:ask|require|demand|order)s? [^;]{0,20}\bto (?:remove|delete|take down|withdraw|retract) (?:any |a |your |their |all )?${BAD} (?:reviews?|ratings?|comments?)`,
  // Agreements that do the same by another name.
  String.raw`\b(?:you|patients?|clients?|famil(?:y|ies)|parents?|everyone|each (?:patient|client))\b[^;]{0,50}\b(?:sign|signs|signed|accept|accepts|agree to|bound by|enter|required)\b[^;]{0,40}\b(?:non-?disparagement|non-?disclosure|\bndas?\b|mutual (?:privacy|confidentiality|agreement)|confidentiality agreement)`,
  String.raw`(?:${AGREE}|\b(?:must|shall|may only|are to|have to|^\s?(?:please )?)) ?(?:to )?keep[^;]{0,40}\b(?:opinions?|experiences?|complaints?|criticisms?|dissatisfaction|grievances?|feedback|reviews?|comments?)\b[^;]{0,40}\b(?:private|confidential|to (?:your|them)sel(?:f|ves)|off (?:the internet|the web|social media|line|google|yelp|facebook)|offline|out of (?:the )?public)`,
  String.raw`\b(?:complaints?|criticisms?|opinions?|dissatisfaction|grievances?)\b[^;]{0,40}\b(?:must|may|shall|should|are to|is to)\b (?:never|not)(?: be)? (?:posted|published|aired|shared|voiced|made|placed|appear|go)[^;]{0,20}\b${PLACE}`,
];

/** What people write belongs to someone: `isFine` asks whether that is the practice by its name. */
const BELONGS = new RegExp(
  String.raw`(?:\b(?:copyrights?|ownership|all rights|title)\b[^;]{0,20}\b(?:in|to|of|over)\b[^;]{0,20})?\b${WRITINGS}[^;]{0,60}\b(?:property of|belongs? to|owned by|copyright of|copyrights? (?:\w{1,40} )?(?:belongs?|passes|goes) to|assigned to|transferred to|copyrighted by) (?:the )?(?<owner>[\p{L}][\p{L}'&-]{1,20}(?: [\p{L}'&-]{2,20}){0,4})`,
  'giu',
);
const MEANS_US = String.raw`(?:us\b|our (?:practice|clinic|office|team|staff|doctors?|nurses?|providers?)|(?:the|this) (?:practice|clinic|office)\b|(?:your|any|a) (?:visit|care here|experience here|treatment here)|dr\.? )`;
const SITES = String.raw`(?:on|to|via) (?:any )?(?:yelp|google|facebook|healthgrades|zocdoc|vitals|webmd|tripadvisor|nextdoor|review (?:sites?|pages?|platforms?)|the internet|the web|social media)\b`;
const MORE: readonly RegExp[] = [
  // Consent first.
  String.raw`\b(?:obtain|get|seek|ask(?: for)?|request|secure|require|need|have)s?\b(?! your)[^;]{0,20}?\b(?:our|the (?:practice|clinic|doctor|office)'s|written|prior|express|dr\.? \w{2,15}'s)\b[^;]{0,15}?\b(?:consent|permission|approval|okay|authori[sz]ation|clearance)\b[^;]{0,15}?\b(?:before|prior to|to|if) (?:you |they |patients? )?(?:mention|nam|writ|post|comment|discuss|review|rat|speak|talk|refer)(?:e|es|ing|ting|s)?\b[^;]{0,25}?(?:${MEANS_US}[^;]{0,20}?(?:${SITES}|online|in public)|${SITES})`,
  // A reward, or a suit.
  String.raw`\b(?:free|discount(?:ed)?|refunds?|credit|gift|voucher|\$\s?\d|[0-9]{1,2} ?%|reward|money off|waive)\b[^;]{0,60}?\b(?:who|if you|for|when you|to anyone who)\b[^;]{0,20}?\b(?:tak(?:e|es|ing) down|remov(?:e|es|ing)|delet(?:e|es|ing)|withdraw(?:s|ing)?|chang(?:e|es|ing)|edit(?:s|ing)?|retract(?:s|ing)?)\b[^;]{0,20}?\b(?:negative|bad|critical|one-star|1-star|poor|your|an?)\b[^;]{0,12}?\b(?:reviews?|ratings?|comments?)`,
  String.raw`\b(?:sue|suing|take (?:\w{2,12} ){0,3}?to court|press charges against|bring (?:a )?(?:claim|case|action|suit) against|(?:take|pursue|start|begin) legal (?:action|steps|proceedings)(?: against)?)\b[^;]{0,30}?\b(?:over|for|because of|who|if|when|about)\b[^;]{0,30}?\b${BAD}\b[^;]{0,20}?\b(?:posts?|comments?|reviews?|ratings?|remarks?|feedback|opinions?|stars?)`,
].map((source) => new RegExp(source, 'giu'));

const PRICE =
  /\b(?:(?:fee|charge|fine|penalty|surcharge|cost)s? of [$£€]?\d|(?:be|get|gets) (?:charged|billed|fined|sued|dismissed|discharged|dropped)|appointments? (?:will be )?cancell?ed|lose (?:your|their) (?:place|appointment|spot)|liquidated damages)|[$£€]\s?\d[\d,.]{0,6}/gi;
const UNKIND =
  /\b(?:complain(?:ts?|s|ing)? (?:in public |publicly )?(?:about (?:us|our|the (?:practice|clinic)|dr\.? \w{2,15}) (?:online|in public|on (?:facebook|google|yelp|the internet|social media))|online|on (?:facebook|google|yelp|the internet|social media))|(?:negative|bad|critical|unfavou?rable|unflattering|disparaging|derogatory|damaging|one-star|1-star|unkind|poor|hostile)(?:,? (?:or|and) \w{3,14})? (?:public |online |written )?(?:reviews?|ratings?|comments?|posts?|postings?|feedback|remarks?|stars?)|(?:reviews?|ratings?|comments?|postings?|posts?)[^;]{0,30} (?:unfavou?rable|negative|disparaging|derogatory|critical|unflattering|damaging|below (?:five|four|three) stars)|(?:less|fewer) than (?:five|four|three|5|4|3) stars)\b/gi;

export const ENGLISH_BANS: readonly Finder[] = [
  ...sources.map((source) => new RegExp(source, 'gi')),
  BELONGS,
  ...MORE,
  together(140, UNKIND, PRICE),
  /\b(?:before|prior to) (?:airing|posting|publishing|leaving|writing|sharing|voicing|putting up|submitting) (?:any |a |an |your |such )?(?:complaints?|criticisms?|(?:negative |bad |critical |online |public )?(?:reviews?|ratings?|comments? about (?:us|our|the (?:practice|clinic|office))))\b[^;]{0,50}?\b(?:you|patients?|clients?|they) (?:must|shall|have to|need to|are required to|agree to|will)(?: first)? (?:obtain|get|seek|secure|request|ask for|have|receive|notify|contact|come to|bring|give|let)\b(?! your)/gi,
];

/** What only sounds like a ban: who may be limited, what may be limited, who speaks of others. */
export const ENGLISH_FINE: readonly RegExp[] = [
  /\b(?:some|many|other|certain) (?:practices|clinics|doctors|dentists|offices|contracts|providers)\b/i,
  /\b(?:illegal|unlawful|against the law|the law (?:protects|says|bars|stops|bans|forbids|does not)|consumer review fairness)\b/i,
];
export const ENGLISH_LIMIT =
  /\b(?:threat|harass|abus|violen|insult|slur|hate|hateful|obscen|profan|discriminat|racis|sexis|spam|advert|fake|paid|bought|other (?:people|patients?|clients?|families)|someone else|others'?|another (?:patient|client|person|family)|(?:name|identif|picture)[a-z]{0,4} (?:a|any|another|other|our)|private (?:details|information|facts)|health (?:details|information)|on (?:this|our) (?:own )?(?:site|website|page|facebook|feed|wall)|(?:switched|turned) off|(?:our|staff|employees'?) relatives|relatives of (?:staff|employees|ours)|while you are (?:here|in(?! (?:our|my) care\b| (?:treatment|therapy|care)\b))|if you (?:work|are (?:staff|family|related)))/i;
export const ENGLISH_CRITICAL =
  /\b(?:negative|bad|critical|critici[sz]\w{1,4}|any|unfavou?rable|one-star|1-star|unhappy|poor|disparag\w{1,3}|dissatisf\w{1,6})\b/i;
/** What the practice's own people may not do. */
export const ENGLISH_STAFF =
  /\b(?:staff|employees?|team|colleagues|people who work here|(?:our|staff|employees'?) relatives|relatives of (?:staff|employees|ours)|(?:those|anyone|whoever) works? here|none of us|contractors|vendors|interns|volunteers)\b[^;]{0,40}$/i;
export const ENGLISH_BY_STAFF =
  /\b(?:by|from) (?:our |the )?(?:own )?(?:staff|employees|team|famil|relatives)/i;
