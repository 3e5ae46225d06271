import type { Finder } from '../../prose-rule.ts';
import { together } from '../../together.ts';

/** Bans of reviews in a roundabout way: a price on stars, a say in what is written, a request that is none. */

const ABOUT_US = String.raw`(?:about|of|on|regarding) (?:us\b|me\b|our\b|(?:the|this) (?:practice|clinic|office|doctors?|staff|team)\b|(?:his|her|their|your|my) (?:care|visits?|treatment|experiences?|doctor|dentist|therapist|sessions?)\b|dr\.? )`;
const ONLINE = String.raw`(?:online|publicly|(?:on|to|off) (?:the (?:internet|web)|social media|google|yelp|facebook|nextdoor|healthgrades|zocdoc|(?:any |public |review |other )?(?:web ?)?(?:sites?|pages?|platforms?|networks?)))\b`;
const TALK = '(?:review|rate|talk|discuss|write|post|comment|speak)(?:s|ing)?';
const US = String.raw`(?:we|us|the (?:practice|clinic|office)|our (?:\w{1,14} )?(?:team|staff|manager|office)|dr\.? \w{1,20})`;
const YES = String.raw`(?:yes\b|approv\w{1,3}\b|agree[sd]?\b|permission|consent|okay\b|ok\b|cleared|signed off|seen it|read it)`;

const sources: readonly string[] = [
  // “By signing in you agree to leave no public comments about your care.”
  String.raw`\b(?:please|kindly|must|shall|should|agrees? to|promises? to|undertakes? to|will|are to|is to|have to|(?:means|that) (?:you|they)(?:'ll| will)?) (?:leave|post|write|publish|submit|give|make|share|put|air|voice) no (?:\w{3,10} )?(?:public |online |negative |critical |written )?(?:comments?|remarks?|opinions?|statements?|feedback|posts?|commentary|reviews?|ratings?|criticisms?)\b[^;.]{0,15}?(?:${ABOUT_US}|${ONLINE})`,
  String.raw`\b(?:means|by|requires?|involves?|includes?|commits? (?:you|them) to|agree(?:s|ing)? to) (?:posting|leaving|writing|publishing|giving|making|sharing|airing) no (?:\w{3,10} )?(?:public |online |written )?(?:comments?|remarks?|opinions?|statements?|feedback|posts?|reviews?|ratings?)\b[^;.]{0,15}?(?:${ABOUT_US}|${ONLINE})`,
  String.raw`\b(?:agrees? to|promises? to|undertakes? to|must|shall|will) (?:leave|post|write|publish|submit|give|make|share) no (?:public|online) (?:comments?|remarks?|opinions?|statements?|feedback|posts?|reviews?|ratings?)\b`,
  // “Kindly leave no reviews.” “Please write nothing about us online.”
  String.raw`\b(?:please|kindly|must|shall|should|agree to|will) (?:leave|post|write|publish|submit|give) no (?:online |public )?(?:reviews?|ratings?|stars)\b`,
  String.raw`\b(?:please|kindly|must|shall|should|agree to|will|if you) (?:say|post|write|publish|wrote|posted|said) nothing ${ABOUT_US}[^;]{0,30}?${ONLINE}`,
  String.raw`\bkeep (?:your|any|all) (?:\w{3,12} )?(?:reviews?|ratings?|opinions?|complaints?|criticisms?|comments?) (?:${ABOUT_US}[^;]{0,25}?)?off (?:the (?:internet|web)|social media|google|yelp|facebook)\b`,
  // “Patients sign that they won't talk about their care on public sites.”
  String.raw`\b(?:sign(?:s|ed|ing)?|promises?|pledges?|agree(?:s|ment)?)\b[^;]{0,60}?\b(?:not to|won't|will not|never to|will never|shall not) ${TALK}[^;]{0,10}? (?:${ABOUT_US}|(?:your|their|his|her) (?:care|treatment|visits?|sessions?|therapy)\b)[^;]{0,30}?${ONLINE}`,
  // “You give us the last word on anything written about us.”
  String.raw`\b${US}\b[^;]{0,25}?\b(?:last word|final (?:say|word)|veto|(?:full )?control|(?:the )?right to (?:edit|remove|delete|change|approve|take down))\b[^;]{0,30}?\b(?:(?:any |your |every |online |public )?(?:reviews?|ratings?)\b|(?:anything|what|whatever|everything)\b[^;]{0,25}?\b(?:write|say|post|written|said|posted)\b[^;]{0,10}? ${ABOUT_US})`,
  String.raw`\b(?:comments?|posts?|opinions?|reviews?|words)\b(?: (?:that )?(?:you|patients|anyone) (?:make|write|leave|post|publish)s?)? ${ABOUT_US}[^;]{0,40}?\b(?:is|are|becomes?|will be|shall be) (?:ours|our property)\b`,
  String.raw`\bwe (?:may |can |will |shall )?(?:take (?:\w{2,9} ){0,2}reviews? down|(?:take down|remove|delete) (?:\w{2,9} ){0,2}reviews?) (?:when|if|that|whenever) (?:we|they)\b[^;]{0,25}?\b(?:like|agree|unfair|unkind|negative|bad|please)\b`,
  // “Reviews are fine so long as they are five stars.” “I don't treat people who review me.”
  String.raw`\breviews? (?:are|is) (?:fine|ok|okay|welcome|allowed)[^;]{0,10}? (?:so long as|as long as|if|when|provided)(?: that)? (?:they|it|you)(?:'re| are| is| give| leave)?(?: all)? (?:five|5|positive|good|kind|nice|favou?rable)\b`,
  String.raw`\b(?:don't|do not|won't|will not|never|no longer|stop|stopped) (?:treat|see|keep|work with|accept|take)(?:ing)? (?:people|patients|clients|anyone|those|families) who (?:review|rate|critici[sz]e|complain about|write about|post about) (?:me|us|our|the (?:clinic|practice))\b`,
  // “You assign to the clinic the copyright in anything you write about it.”
  String.raw`\b(?:assign|transfer|give|grant|sign over|hand over|yield)s?\b[^;]{0,40}?\b(?:copyright|ownership|(?:all )?rights|title)\b[^;]{0,15}?\b(?:in|to|of|over)\b[^;]{0,25}?\b(?:(?:your |any |online )reviews?|(?:anything|what|whatever|everything)\b[^;]{0,20}?\b(?:write|say|post|publish)\b[^;]{0,6}? (?:about|of|on) (?:it|us|our|the|me)\b)`,
  String.raw`\b(?:good|positive|kind|nice|five-star|5-star|favou?rable|happy) (?:reviews?|ratings?) only\b`,
  // “Please clear any review with our manager before you post it.”
  String.raw`\b(?:clear|run|share|show|discuss|check|send|submit)s? (?:any|your|all|every|each) (?:online |public |bad |negative |draft )?(?:reviews?|ratings?)\b[^;]{0,15}? (?:with|by|past|to) (?:us\b|me\b|our\b|the (?:\w{4,10} )?(?:manager|doctor|office|owner|clinic|practice)|dr\.? \w{2,15})[^;]{0,25}?\b(?:before|first)\b`,
  String.raw`\b(?:may|can|must|should) only (?:publish|post|leave|write|share) (?:online |public )?(?:reviews?|ratings?) (?:that|which|with|once|if|after)\b[^;]{0,30}?(?:approv|agree|permission|consent|\bseen\b|okay|cleared)`,
  // “Ratings must be shown to the manager before they are posted.”
  String.raw`\b(?<!\b(?:chart|medication|medicine|peer|drug|record|case|annual|policy) )(?:reviews?|ratings?)(?: ${ABOUT_US}[^;]{0,20}?)? (?:must|have to|need to|has to|needs to|are to|shall)(?: first)? be (?:first )?(?:shown|sent|submitted|approved|cleared|read|checked|discussed)(?: \w{2,9}){0,2}? (?:to|by|with) [^;]{2,40}?\b(?:before (?:they|it|you) (?:are|is|go|goes|post|publish|appear)|first\b)`,
  String.raw`\b(?:rate|review|write about|comment on|post about) (?:us|me|our|dr\.? \w{1,20}|the (?:practice|clinic|office))\b[^;]{0,30}?\bonly (?:after|with|if|once|when)\b(?! you)[^;]{0,40}?${YES}`,
];

const REVIEW = /\b(?:reviews?|reviewers?|ratings?|stars?|rate us|rates us|google|yelp|internet)\b/gi;
/** Little praise: few stars, “a bad one”, criticism in public. */
const LOW =
  /\b(?:(?:under|below|beneath|less than|lower than|fewer than|short of|not) (?:five|four|three|two|5|4|3|2)[ -]stars?|(?:one|two|1|2)[ -]stars?(?: or (?:fewer|less|lower))?|(?:bad|negative|poor|low|critical|unkind|harsh) ones?|(?:publish|post|write|air|voice)(?:es|s|ed|ing)? (?:[a-z]{3,9} ){0,2}criticisms?)(?![\w-])/gi;
/** What it costs. */
const COST =
  /\b(?:fees?|fines?|penalt(?:y|ies)|surcharges?|voids?|payment plans?|invoices?|deposits?|attorneys?|lawyers?|(?:ends?|ending|terminates?|terminating|stops?) (?:your|our|the|their|all) (?:care|work|relationship|treatment|therapy|sessions)|(?:\w{3,9} )?(?:hundred|fifty|twenty) dollars?|(?:be|is|are|get|gets) (?:billed|charged|fined|invoiced|dismissed|discharged|dropped|sued|asked to (?:leave|go|find))|(?:look for|find|need|seek) (?:[a-z]{2,10} ){0,5}?(?:a new|another|a different) (?:doctor|dentist|clinic|practice|therapist|chiropractor|provider)|(?:gives? up|forfeits?|loses?) (?:their|your|his|her) (?:place|spot|slot|care|deposit)|(?:appointment|place|spot|slot)s? (?:will |shall |may )?(?:be |is |are )?(?:given|goes?|going) to (?:someone|somebody|others))\b|[$£€]\s?\d[\d,.]{0,6}/gi;
const CRITICISM =
  /\b(?:(?:publish|post|write|air|voice)(?:es|s|ed|ing)? (?:[a-z]{3,9} ){0,2}criticisms?|(?:write|speak|talk|post)s? (?:badly|ill|negatively|poorly) (?:of|about) (?:us|me|our)|(?:leav|post|writ|giv)\w{1,3} (?:us )?(?:a |any )?(?:bad|negative|poor|low|critical|unkind|one-star) (?:online )?(?:reviews?|ratings?)|(?:talk|write|post|speak)s? about (?:us|me|our (?:sessions?|work|visits?)|(?:your|their) (?:care|sessions?|treatment|visits?)) (?:online|in public|on \w{3,12})|(?:trash|bash|slam|knock|rubbish|run down|bad-?mouth|rip)(?:es|s|ing)? (?:us|me|our|the (?:clinic|practice)) (?:online|in public|on \w{3,12})|(?:post|publish|air|leav|writ)(?:es|e|s|ed|ing)? (?:[a-z]{1,9} ){0,3}complaints? (?:about|online|on|in public)|reviews (?:me|us)\b|(?:unfair|untrue|hostile|malicious|damaging) (?:reviews?|ratings?)|reviews? (?:that|which) [^;,]{3,30}? (?:unfair|untrue|hostile|damaging|unkind)|(?:criticizes?|criticises?|complains? about) (?:us|our|the clinic|the practice) (?:online|in public|on \w{3,12}))\b/gi;

export const MORE_ENGLISH_BANS: readonly Finder[] = [
  ...sources.map((source) => new RegExp(source, 'gi')),
  together(170, LOW, REVIEW, COST),
  together(140, CRITICISM, COST),
];
