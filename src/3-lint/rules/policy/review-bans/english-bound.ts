import type { Finder } from '../../prose-rule.ts';
import { together } from '../../together.ts';
import { unless } from './unless.ts';

/** People bound to silence without the word “review”: by a paper, a favour taken back, a duty to complain inside. */

/** Where people read what others think of a practice. */
const RATED = String.raw`(?:yelp|nextdoor|healthgrades|zocdoc|(?:rating|review|star)s?[ -](?:sites?|pages?|platforms?|boards?)|(?:google|online|facebook|public|bad|low|negative|nasty|unkind|unfair) (?:reviews?|ratings?|stars?)|(?<!\b(?:pharmacist|doctor|dentist|nurse|lawyer|manager|hygienist|we|she|he|who|team|i|medication|chart|peer|yearly|annual) )reviews?\b(?! (?:your|the|it|this|each|every|of your|with|all|and sign))|ratings?|(?<!\b(?:the|painted) )stars?|(?:rate|review|grade|rank|score|criticize|criticise)s? (?:us|me|our|the (?:home|unit|practice|clinic|office)))`;
const PLACE =
  '(?:yelp|google|nextdoor|healthgrades|zocdoc|facebook|the (?:internet|web|net)|social media|(?:(?:a|any|the|other|some|every(?: other)?) )?(?:rating|review)s? (?:sites?|pages?|platforms?))';
const PUBLIC = String.raw`(?:online\b(?! (?:class|form|portal|booking|system|visit|group|calendar|course))|publicly|in public|(?:on|to|onto|off|over|at|with) ${PLACE})`;
const TROUBLE =
  '(?:complaints?|grievances?|gripes?|grumbles?|grumbling|criticisms?|disputes?|problems?|opinions?|views|dissatisfaction|disappointments?|displeasure|bad experiences?|unhappiness)';
const TREATED = String.raw`(?:how (?:you|they) (?:were|are|was) (?:treated|cared for|looked after)|what (?:you|they) (?:think|thought|wrote|write|say|said)(?: (?:of|about) (?:us|me|our \w{3,12}|the \w{3,12}))?|(?:about|of) (?:us|me|our \w{3,12}|the (?:practice|clinic|office|home|unit)|(?:your|their|a) (?:visit|care|treatment|stay))|(?:your|their) (?:experiences?|story|stories)|(?:your|their|the|its) (?:results?|outcomes?|(?:smile|treatment|care|procedure|operation|surgery|therapy)(?! plan)))`;

/** A paper that was signed, a word that was given. */
const BOUND =
  /\b(?:(?:by|when you|when|after|upon) sign(?:ing)?(?: in| up)?|sign(?:s|ed)|you sign|signatures?|initial(?:s|ed|ing)?|agree(?:s|d|ing)?|promise[sd]?|part of becoming|condition of|the price of|bound by|consent form|pledge[sd]?|commits? (?:you|them|patients)|page (?:two|three|four|one|\d)|welcome (?:packet|letter|pack)|intake (?:form|packet)|(?:the|a) (?:paper|form|contract) (?:you|they|that)|on (?:the )?(?:understanding|condition)|your word|waivers?|promising|a promise|the deal|tick(?:s|ed|ing)? the box|checkbox|line (?:that|saying|promising)|in (?:exchange|return) for|our agreement|(?:your|an|the patient's|a signed) (?:agreement|undertaking|commitment) (?:not )?to|waives?|surrenders?|is for (?:people|patients|those|families) (?:who|with))\b/gi;
const OFF =
  /\b(?:not|[a-z]{2,6}n't|never|no|nothing|nobody|nowhere|zero|quiet|silent|silence|forgo|forego|none|waives?|surrenders?|keep(?:s|ing)?|stay(?:s|ing)?|leave|off|away|out of|gives? up|giving up|instead of|rather than|in-house|inside)\b/gi;

/** A favour, and that it ends. */
const FAVOUR = String.raw`(?:discounts?|(?:percent|%) off|warrant(?:y|ies)|guarantee|loyalty \w{4,9}|special (?:price|rate)|lower (?:price|rate)|membership|courtesy|rebate|(?:family|member|cash|regular)(?:'s)? (?:price|rate|discount)|credit|free \w{4,12}|savings|payment plan)`;
const ENDS =
  '(?:(?:taken|claimed|clawed|paid|handed) back|(?:pay|give|hand)s? back|repa(?:y|ys|id)|withdrawn|revoked|void(?:s|ed)?|ends?|laps(?:e|es|ed)|lost|los(?:e|es)|forfeit(?:s|ed)?|cancel(?:s|led|ed)?|reversed|undone|full price|owed|gone|costs? you|disappears?|expires?|off the table|no longer applies)';
const FAVOUR_ENDS = new RegExp(
  String.raw`\b(?:${FAVOUR}\b[^;.]{0,50}?\b${ENDS}|${ENDS}\b[^;.]{0,30}?\b${FAVOUR})\b`,
  'gi',
);
/** Little praise, or anything said in public. */
const SAID = new RegExp(
  String.raw`\b(?:(?:under|below|fewer than|less than|not) (?:\w{3,5}|\d)[ -]stars?|(?:one|two|1|2|low|bad|negative|poor|unkind|critical|single|lone)[- ](?:star|reviews?|ratings?|mark)s?|(?:nasty|unfair|unkind|bad|negative|harsh|mean|angry|critical|unflattering|hostile) (?:online )?(?:reviews?|posts?|ratings?)|(?:reviews?|ratings?|posts?) (?:that )?(?:we|i) (?:find|consider|think|call|judge|deem) |(?:see|read|find|hear) (?:it|that|about it) (?:first )?(?:on|in) ${PLACE}|(?:speak|talk|write)s? well of us (?:online|in public)|(?:critici[sz]e|rate|review|grade|knock|trash|slam|mark)s? (?:us|me|our \w{3,12})\b[^;.]{0,20}?(?:${PUBLIC}|down|under|below|low)|(?:who|if you|whoever|anyone|patients?)\b[^;.]{0,25}?\b(?:posts?|puts?|airs?|takes?|carr(?:y|ies)|brings?|goes|go|vents?|complains?|writes?|shares?)\b[^;.]{0,45}?${PUBLIC}|(?<=^\W{0,3}|[.;:] )(?:write|post|complain) about us (?:${PUBLIC})|(?:any|every|each|an?) (?:opinion|review|comment|post|rating|criticism|complaint) (?:posted|published|written|left|shared|made|that is posted)\b[^;.]{0,20}?\bwithout\b[^;.]{0,20}?\b(?:consent|permission|approval|leave|agreement)|time (?:it takes|spent|lost|we spend)[^;.]{0,25}?(?:reviews?|ratings?))`,
  'gi',
);
const PAID =
  /\b(?:(?:be|is|are|get|gets) (?:billed|charged|fined|invoiced|dismissed|discharged|dropped|sued)|invoices?|penalt(?:y|ies)|fees? of|bill (?:you|them|him|her)|charge (?:you|them|for|a)|fines?|surcharges?|go(?:es)? off our (?:books|list)|off our (?:books|list|rolls)|collect (?:your|their) (?:records|files?|chart)|(?:lawyers?|attorneys?|solicitors?) (?:will |who )?(?:be in touch|writes?|calls?|get|in touch)|(?:find|need|look for|seek) (?:[a-z]{2,10} ){0,5}?(?:a new|another|a different|elsewhere)|(?:\w{3,9} )?(?:hundred|fifty|twenty) dollars|(?:lose|loses|give up|gives up|forfeits?) (?:your|their|his|her) (?:place|spot|slot|appointments?|deposit)|see you again|you(?:'re| are) done(?: here)?|(?:don't|do not) come back|(?:added|goes|go|put) (?:to|on) (?:your|the|their) (?:bill|statement|account|balance)|off the (?:schedule|list|books)|(?:don't|do not|won't|will not|doesn't|never) (?:get|be given|receive|have) (?:a |an )?(?:second|another|next|further|any more|more) (?:appointments?|visits?)|leaving the practice|(?:to|that) leave the practice|(?:treated|taken|read|counts?) as (?:a |your )?(?:notice|goodbye|resignation|request to leave|wish to leave))\b|[$£€]\s?\d[\d,.]{0,6}/gi;

const DUTY =
  '(?:must|have to|has to|need to|agree to|agrees to|are to|is to|required to|expected to|(?:you|patients|families) will)';
const GO = `(?:go(?:es|ing)?|turn(?:s|ing)?|tak(?:e|es|ing) (?:it|them|that|matters?|(?:a |any |your |their )?${TROUBLE})|(?:writ|post)(?:e|es|s|ing)?|review(?:s|ing)?|rat(?:e|es|ing)|complain(?:s|ing)?|air(?:s|ing)?)`;
/** What goes out: a complaint, “about it”, or nothing between. */
const ABOUT = String.raw`(?: (?:us|me|it|them|that|this|anything|something|a (?:word|review|complaint)|(?:your|their) (?:review|complaint|story)|our \w{3,12}|about [^;.]{1,25}?))?`;

const sources: readonly string[] = [
  // “Complaints stay inside these walls and never go on Yelp.”
  String.raw`\b${TROUBLE}\b[^;.]{0,70}?\bnever (?:(?:be )?(?:go|goes|posted|put|aired|taken|belongs?|appear) (?:on|to|onto)|to) (?!facebook\b)${PLACE}\b`,
  String.raw`\b${TROUBLE}\b[^;.]{0,30}?\b(?:to (?:us|me|our \w{3,12}|the \w{4,12}(?: manager)?)|stays?|inside)\b[^;.]{0,40}?\bnever on (?!facebook\b)${PLACE}\b`,
  String.raw`\b${TROUBLE}\b[^;.]{0,30}?\b(?:must|shall|agree|promise|are to|is to|will)\b[^;.]{0,60}?\b(?:and |, )(?:not|never) (?:(?:go|be posted|posted|put|aired|taken) )?(?:on|to|onto) ${PLACE}\b`,
  String.raw`\b${DUTY}\b[^;.]{0,40}?\b${TROUBLE}\b[^;.]{0,50}?\b(?:and |, )(?:not|never) (?:on|to|onto) ${PLACE}\b`,
  // “Give us thirty days before you write about it on the internet.”
  String.raw`\b${DUTY}\b[^;.]{0,80}?\bbefore (?:(?:you|they|anyone|patients) )?(?:may )?${GO}\b${ABOUT} ${PUBLIC}`,
  String.raw`\bgive us\b[^;.]{0,15}?\b(?:days|weeks|hours|a chance|time)\b[^;.]{0,40}?\bbefore (?:(?:you|they) )?(?:may )?${GO}\b${ABOUT} ${PUBLIC}(?<=\b(?:must|shall|agree|have to|required)\b.{0,200})`,
  // “Please delete your Google review.” “Take down what you wrote.”
  String.raw`\b(?:please|kindly|must|need to|have to|asked? (?:you |them )?to|required to|agreed to) (?:delete|remove|take down|withdraw|retract|unpost) (?:(?:your|the|that|this|any|every|each) (?:[\w-]{2,12} ){0,2}?(?:reviews?|ratings?|stars)\b(?! (?:of|from) (?:others|other))|what (?:you|they)(?:'ve| have)? (?:wrote|posted|said|written|put)\b[^;.]{0,25}?(?:${PUBLIC}|about (?:us|me|our)))`,
  // “Everything you write about our clinic online is ours, and we may take it down.”
  String.raw`\b(?:anything|everything|whatever|all|any (?:words?|comments?|posts?|reviews?)|comments?|reviews?)\b[^;.]{0,15}?\b(?:you|patients|people|they) (?:may )?(?:write|say|post|make|publish|leave|put)\b[^;.]{0,40}?\b(?:is|are|becomes?|belongs?|will be)\b (?:ours\b|our property|to (?:us|the (?:practice|clinic|office))\b)`,
  // “Online ratings of our doctors are not something we permit.”
  String.raw`\b(?:online|public|google|star|yelp) (?:reviews?|ratings?|comments?)\b[^;.]{0,30}? (?:is|are) not (?:something|a thing|anything) (?:that )?we (?:permit|allow|accept|tolerate|want)`,
  String.raw`\b(?:telling|the telling of|talking about|talk of|sharing|writing about|discussing) (?:your|their|a) (?:visit|care|treatment|experience)\b[^;.]{0,40}?${PUBLIC}[^;.]{0,15}? (?:is|are) not (?:part of|something|allowed|permitted|what)`,
  // “Putting it online ends your membership.”
  String.raw`\b(?:putting|posting|taking|airing) (?:it|them|that|this|(?:a |your )?${TROUBLE}) ${PUBLIC} (?:ends|costs|voids|cancels|breaks|forfeits|means)`,
  // “You agree to give us five stars or none.” “The form asks you to forgo online reviews.”
  String.raw`\b(?:agree|promise)s? to (?:give|leave|rate|award) (?:us |me )?(?:only |at least )?(?:five|5|four|4)\b[^;.]{0,8}stars?`,
  String.raw`\b(?:forgo|forego|renounce|abstain from|refrain from|give up) (?:(?:all|any|online|public|writing|posting|leaving|of|on|your) ){0,4}(?:reviews?|ratings?)\b`,
  String.raw`\bsign(?:s|ed|ing)?\b[^;.]{0,60}?\b(?:no ?one|nobody|never|not)\b[^;.]{0,25}?\b(?:post|write|comment|talk)s? about (?:us|me|our)\b`,
  String.raw`\b(?:hand|give|assign|grant|sign|transfer)s? (?:us|over|away|the practice|the clinic)\b[^;.]{0,10}?\brights (?:to|in|over) (?:any|every|all|your) (?:comments?|posts?|reviews?|ratings?|opinions?)`,
  // “No Yelp, no Google, no stars.”
  String.raw`\bno (?:yelp|google|stars|reviews),? (?:and )?no (?:yelp|google|stars|reviews|facebook|ratings)\b`,
  String.raw`\b(?:leave|leaves) (?:yelp|google|the (?:rating|review) sites?) alone\b`,
  // “Relatives of residents may not rate the home.”
  String.raw`\b(?:relatives|relations|husbands?|wives|wife|spouses?|children|mothers?|fathers?|family(?: members?)?|loved ones|next of kin|visitors|carers|caregivers)\b[^;.]{0,30}?\b(?:may|must|can|should|shall|are|is)(?: not|not|n't| never|(?: also)? asked (?:not to|never to|to refrain from)) (?:\w{3,12} )?(?:rate|review|grade|comment|post|leave|write)\b(?! (?:(?:a|any|the|their) )?(?:photos?|pictures?|videos?|images?|recordings?|names?|behind|bags?))[^;.]{0,25}?\b(?:us|reviews?|ratings?|the (?:home|unit|ward|residence|clinic|practice|care)|(?:their|the) (?:\w{3,9} )?care|${PUBLIC})`,
  String.raw`\bkeep(?:s|ing)? (?:your|any|all|their|his|her|every) (?:\w{3,12} )?(?:reviews?|ratings?|comments?|${TROUBLE})\b(?: [^;.]{1,30}?)? (?:off|away from) (?:the (?:internet|web|net)|social media|google|yelp|facebook|(?:rating|review) sites)\b`,
  String.raw`\bkeep(?:s|ing)? (?:the practice|the clinic|us|me|our \w{3,9}|what happen(?:s|ed)) (?:off|away from|out of) (?:of )?(?:yelp|google|(?:every|any|all|the) (?:\w{3,9} )?(?:rating|review) sites?|the (?:internet|reviews))`,
  // “Nobody may post about a patient's treatment on a review site.” “No patient shall publish an account of care.”
  String.raw`\b(?:nobody|no one|no (?:patient|client|relative|family|visitor)s?(?: or \w{4,10})?|neither [^;.]{3,30}?) (?:may|can|shall|should|is to) (?:post|write|publish|talk|speak|tell|share|report)\b(?! (?:(?:a|any|the|their) )?(?:photos?|pictures?|videos?))[^;.]{0,12}?\b(?:about|of|an account of|a story of|how|what)\b[^;.]{0,45}?(?:${PUBLIC}|\breview (?:site|page)s?|\bcare (?:received|given)|\bhere\b|\bwere treated)`,
  // “Your words about us, wherever posted, are assigned to the practice.”
  String.raw`\b(?:words|comments?|posts?|opinions?|reviews?|writing) (?:about|of|on) (?:us|me|our \w{3,12}|the (?:practice|clinic|office))\b[^;.]{0,40}?\b(?:is|are|becomes?|will be|shall be) (?:assigned|transferred|signed over|given|handed|ceded) to\b`,
  // “Before you reach for Yelp you owe us a phone call.”
  String.raw`\bbefore (?:you |they )?(?:reach(?:es|ing)? for|turn(?:s|ing)? to|run(?:s|ning)? to|go(?:es|ing)? (?:on|to)|open(?:s|ing)?) (?:yelp|google|nextdoor|(?:a|the|any) (?:review|rating)s? (?:site|page)s?)\b[^;.]{0,15}?\b(?:you|they|patients) (?:owe|must|have to|need to|agree)\b`,
  // “We treat, you keep quiet on Google.”
  String.raw`\b(?:keep|stay|remain)s? (?:quiet|silent|mum) (?:on|off) (?:yelp|google|nextdoor|(?:review|rating)s? sites|the internet)\b`,
  // “Tell your family; strangers on a review page are another matter.”
  String.raw`\b(?:strangers|the world|others) on (?:an? |the )?(?:review|rating)s? (?:pages?|sites?)\b[^;.]{0,40}?\b(?:another matter|not|never|promise)\b`,
];

/** Who is free after all: words in which signing and stars stand together harmlessly. */
const UNBOUND =
  /\b(?:waives?|surrenders?|gives? up) (?:nothing|no (?:right|claim|freedom)s?)\b|\b(?:we|staff|i|our (?:\w{3,9} ){0,2}(?:team|staff|practice|doctors|nurses)|nobody here|no one here|they)(?:'ll| will| do| can| may| would|'d| shall)?(?: not|n't| never)\b|\b(?:we|i) (?:cannot|can't|don't|won't|never|wouldn't|couldn't|agree|promise|pledge|ask for no)\b|\b(?:we|i|our \w{3,9})(?:'ve| have)? (?:signed|sign|pledged|promised|agreed)\b|(?:\b(?:never|not|nothing|nor)|n't|\bno (?:paper|form|line|clause|part)\b[^;.]{0,25}?) (?:\w{3,9} )?(?:limits?|stops?|keeps? (?:you|anyone)|bars?|asks?|prevents?|means?|requires?|affects?|changes?|gives? up|takes? away|binds?|depends?|sign|have to sign|need to sign|waives?|costs?|counts?|matters?)\b|\b(?:up to you|free(?:ly)? to|welcome to|may (?:write|post|say|rate|review|share|still)|you (?:may|can) (?:always|also|still|of course (?:write|post|rate))|your right|photos?|pictures?|videos?|record(?:ing|ings)?|consent to (?:use|share)|testimonials?|whether|either way|good or bad, (?:is|are))\b/i;

export const BOUND_ENGLISH: readonly Finder[] = [
  ...sources.map((source) => new RegExp(source, 'gi')),
  unless(UNBOUND, together(170, BOUND, OFF, new RegExp(String.raw`\b${RATED}\b`, 'gi'))),
  unless(
    UNBOUND,
    together(
      150,
      BOUND,
      OFF,
      new RegExp(String.raw`\b(?:${TROUBLE}|${TREATED})\b`, 'gi'),
      new RegExp(String.raw`\b(?:${PUBLIC}|the internet)\b`, 'gi'),
    ),
  ),
  together(150, FAVOUR_ENDS, SAID),
  together(160, PAID, SAID),
];
