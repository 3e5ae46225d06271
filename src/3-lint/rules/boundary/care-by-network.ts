import { type Spelled, spelled } from '../../patterns/spelled.ts';
import { NETWORK } from './network-words.ts';

// Care that happens on a network, in English, however the sentence turns: “Refills by WhatsApp”, “the nurse watches
// Messenger, so write to her there”.

const MESSAGES = "(?:dm'?s?|pms?|direct messages?|private messages?|inbox)";
const NO_TOPIC = String.raw`(?!\p{L}|\s(?:use|users?|habits?|limits?|safety|addiction|bullying|time|rules?|polic(?:y|ies)|trends?|challenges?|advice|myths?|and\s(?:sleep|teens?|kids|mental|health))\b)`;
const KIND =
  '(?:page|account|inbox|messages?|dms?|messenger|chat|profile|group|channel|comments?|call|video|wall|bot|thread|line|number|community|story)';
const PLACE = String.raw`(?:(?:facetime|${NETWORK})(?:'s)?(?:\s${KIND})?|${MESSAGES})${NO_TOPIC}`;
const OWN = String.raw`(?:(?:our|the|my|her|his|a|an|your|their|this|that|clinic|practice|clinic's|practice's|office|private|official|new|secure)\s){0,3}`;
const BY = '(?:on|via|through|thru|over|by|using|in|into|onto|inside|with|to|from|at)';
/** What lies between stays in the clause and is no topic. */
const FEW = String.raw`(?:\s(?!(?:about|how|whether|what|why|that|who|which|not|if|when|rather|instead)\b)[\p{L}\d"'“”-]{1,16}){0,6}?`;
const CARE =
  "(?:(?:lab |test |blood |x-?ray |imaging )?results|refills?|prescriptions?|scripts?|renewals|appointments?|bookings|consult(?:ation)?s|check-?ins|referrals?|triage|follow-?ups|sick notes?|doctor's notes?|cancellations|telehealth(?: visits?)?|video (?:calls?|visits?|appointments?)|virtual visits|therapy sessions|care plans?|blood (?:sugars?|pressures?)|readings|symptoms)";
const STAFF = String.raw`(?:we|us|(?:our|the|your|an?|any|one of our|the on-?call|the duty)\s(?:[\p{L}-]{2,12}\s){0,2}?(?:team|nurses?|staff|doctors?|office|clinic|practice|front desk|therapists?|dietitians?|pharmacists?|midwives|midwife|providers?|dentists?|reception(?:ists?)?|hygienists?|triage)|(?:dr|doctor|nurse)\.?\s[\p{L}'-]{2,20}|she|he|they|somebody|someone)`;
const THINGS = String.raw`(?:it|them|that|those|this|(?:your|the|a|an|any|some|all|both|us|me|her|him)\s(?:[\p{L}-]{2,14}\s){0,3}?(?:photos?|pictures?|pics?|images?|scans?|forms?|papers|paperwork|questions?|symptoms|numbers|readings|sugars?|pressures?|results?|records?|list|details|information|info|insurance card|card|note|query|queries|rash|wound|swab|log|diary|video|clip|message|text|line|shout)|photos?|pictures?|pics|(?:[\p{L}-]{3,14}\s){0,2}?questions|symptoms|queries|readings|forms)`;
const NOW = String.raw`\b(?=[a-z])(?<=^\s{0,3}|[.!?;:,–-]\s{0,2}|\b(?:and|so|then|please|just|simply|only|can|may|could|should|or|to|do|you)\s)`;

export const CARE_BY_NETWORK: readonly Spelled[] = [
  // refills by WhatsApp; visits over FaceTime; results on our Telegram bot
  String.raw`\b${CARE}(?:\s(?!(?:you|we|i|they|about|how|whether|what|why|that|who|which|not|if)\b)[\p{L}'’-]{1,16}){0,5}?\s(?:via|through|thru|over|by|on|in|using|with)\s${OWN}${PLACE}`,
  // a quick WhatsApp is all it takes to move your appointment
  String.raw`\b(?:an?|one|your)\s(?:quick\s|short\s|simple\s|single\s|little\s|friendly\s){0,2}${PLACE}\s(?:message\s|note\s|text\s|call\s)?(?:[\p{L}']{2,10}\s){1,5}?(?:to\s(?:book|cancel|move|change|confirm|order|get|reach|ask|see|renew|refill|reschedule|make|set)|for\s(?:an?|your|the|any)\s(?:[\p{L}]{2,10}\s)?${CARE}|will\s(?:do|get|reach|reserve|hold|save|sort))\b`,
  // the nurse is on Messenger for your questions; she watches WhatsApp
  String.raw`\b${STAFF}\s(?:is|are|'s|'re|sits|will be|stays?|can be (?:found|reached|contacted))\s(?:[\p{L}]{2,10}\s){0,2}?(?:on|over on|at)\s${OWN}${PLACE}(?=[^!?]{0,40}?\b(?:for (?:your|any|all|quick)|to (?:answer|help|take|chat|reply|book)|from \d|until \d|till \d|day and night|24|all day|around the clock|at night|so (?:write|ask|message|try)|with your))`,
  String.raw`\b${STAFF}\s(?:[\p{L}']{2,10}\s){0,4}?(?:watch|check|monitor|man|staff|mind|read|answer|look at|see|reply on|respond on|reply to|respond to)(?:s|es|ing)?\s(?:[\p{L}']{2,10}\s){0,2}?(?:messenger|whats ?app|telegram|(?:${NETWORK})\s(?:messages?|inbox|dms?)|dms|inbox)(?!\p{L})(?=[^!?]{0,60}?\b(?:write|message|try|ask|send|day|night|hours?|daily|evening|morning|so|faster|first|always|anyway|often|usually|quick))`,
  String.raw`\b${STAFF}\s(?:[\p{L}']{2,10}\s){0,4}?(?:answering|replying|responding|reachable|quick|prompt|fast)\s(?:on|over|via|through)\s${OWN}${PLACE}`,
  // write to her there
  String.raw`\b${PLACE}(?=[^!?]{0,80}?\bthere\b)[^!?]{0,60}?\b(?:write|message|try|ask|reach|contact|text|catch|find|get|send|answer|tell|book|post|drop)(?:s|\sto)?\s(?:us|her|him|them|the\snurse|the\sdoctor|it|you|your\s[\p{L}]{3,12}|the\s[\p{L}]{3,12}(?:\s[\p{L}]{3,12})?|dr\.?\s\p{L}{2,20})\sthere\b`,
  // carry this on by WhatsApp
  String.raw`\b(?:carry|continue|move|take|keep|finish|discuss|pick|handle|sort|do|settle)\s(?:on\s)?(?:this|that|it|things|our (?:chat|conversation|talk)|the (?:chat|conversation|rest)|these|talking|chatting)(?:\s(?:conversation|chat|on|up|over|out|further|offline))?\s(?:on|by|over|to|via|in|through|with)\s${OWN}${PLACE}`,
  String.raw`\b(?:let's|let us|we can|we could|i can|we'll|happy to|shall we)\s(?:just\s)?(?:talk|chat|speak|continue|go on|carry on|meet|switch|move over|text)\s(?:[\p{L}]{2,10}\s){0,2}?(?:on|by|over|to|via|in|through)\s${OWN}${PLACE}`,
  // drop your sugars into the group; you may send questions to the clinic through Instagram
  String.raw`${NOW}(?:drop|pop|put|stick|send|forward|text|upload|fire|ping|chuck|leave|submit|pass|attach|return|email|bring|show|snap|sling|bung|whack|get|shoot|throw|share)\s${THINGS}(?:\s(?:back|over|in|across|up|directly|straight|right|along))?${FEW}\s${BY}\s${OWN}${PLACE}`,
  String.raw`\b(?=[a-z])(?<=\b(?:patients?|you|parents|families|anyone|everyone|people|clients)\s(?:can|may|could|are welcome to|are free to|might)\s(?:also\s|now\s|always\s|just\s|simply\s|even\s)?)(?:send|ask|write|message|reach|contact|text|submit|put|raise|book|order|request|cancel|get|receive|see|view|chat|talk|speak|find)(?!\p{L})${FEW}\s(?:via|through|thru|over|by|on|in|using)\s${OWN}${PLACE}(?<=(?:question|message|us|clinic|office|nurses?|doctors?|team|practice|result|refill|appointment|prescription|form|photo|picture|reception|desk|visit|care|staff|therapist|provider|dentist|\bdr\b)[^!?]{0,60})`,
  // try messaging the clinic's Facebook
  String.raw`\b(?:try|by|start|prefer|love|recommend|suggest|easier|quicker|faster|keep|of)\s(?:messaging|texting|writing to|dming|contacting|reaching|asking|pinging|chatting with|emailing)\s(?:us|her|him|the\s[\p{L}]{3,12}(?:'s)?|our\s[\p{L}]{3,12}(?:'s)?|dr\.?\s[\p{L}'-]{2,20})${FEW}\s(?:(?:on|via|through|over|by|using|in)\s)?${OWN}${PLACE}`,
  String.raw`\b(?:message|text|dm|pm|write(?:\sto)?|contact|ping)\s(?:the|our)\s(?:clinic|practice|office|team)'s\s${PLACE}`,
  // messages to our Instagram are answered; for anything not urgent Instagram messages are fine
  String.raw`\b(?:messages?|questions?|dms?|comments?)\s(?:sent\s|left\s|posted\s|coming\s)?(?:to|on|via|through|in|over)\s${OWN}${PLACE}\s(?:are|is|get|will be)\s(?:[\p{L}]{2,10}\s){0,2}?(?:answered|read|seen|checked|welcome|fine|monitored|handled|triaged|the (?:best|fastest|quickest|easiest))`,
  String.raw`\b(?:${NETWORK})\s(?:messages?|dms?|chat|comments?)\s(?:are|is|work|works|will)\s(?:[\p{L}]{2,10}\s){0,2}?(?:fine|ok|okay|best|welcome|great|perfect|the (?:best|fastest|quickest|easiest|way)|quickest|fastest|easiest|answered|monitored|do|open)(?!\p{L})`,
  // find us on WhatsApp and ask away
  String.raw`\b(?:find|reach|catch|get|add|join|meet|see|look for)\s(?:us|the clinic|our (?:nurses?|team|doctors?|clinic))\s(?:on|over on|at|in)\s${OWN}${PLACE},?\s(?:and|to|for|then)\s(?:[\p{L}]{2,10}\s){0,2}?(?:ask|tell|chat|book|send|message|write|talk|speak|get (?:an|your|help|advice)|answers|help|advice|appointments?|refills?|results)(?!\p{L})(?!\s(?:by phone))`,
  // comment under the pinned post
  String.raw`${NOW}comment\s(?:below\s|just\s)?(?:under|on|below|in|beneath|at)\s(?:the|our|any|this|that|today's)\s(?:[\p{L}-]{2,12}\s){0,2}?(?:posts?|reel|story|stories|videos?|photos?|thread|page|pictures?|live)(?!\p{L})`,
  String.raw`\b(?:an?|one|your)\s(?:quick\s|short\s)?comment\s(?:under|on|below|in|beneath)\s(?:the|our|any|this)\s(?:[\p{L}-]{2,12}\s){0,2}?(?:posts?|reel|story|video|photo|thread|page)\s(?:is\s(?:all|enough|fine|okay|ok|plenty|the (?:best|fastest|quickest|easiest|surest|simplest|way))|will\s(?:do|get|reach|bring|be (?:answered|read|seen to))|does\s(?:it|the)|gets\s(?:you|an?|answered|our)|and\s(?:we|a|our|someone|somebody|the|you))(?!\p{L})`,
  String.raw`${NOW}(?:tag|mention)\s(?:us|the clinic|our (?:nurses?|clinic|team)|dr\.?\s\p{L}{2,20})\s(?:in|on|under)\s(?:your|an?|the)\s(?:[\p{L}-]{2,12}\s){0,2}?(?:photos?|pictures?|story|posts?|video|comments?|question)[^!?]{0,30}?\b(?:and|so)\s(?:we|a nurse|our|the|dr)`,
  // DM @practice
  String.raw`\b(?:dm|pm|message|inbox|tweet(?: at)?|text|write to|ask)\s@[\w.]{2,30}(?=[^!?]{0,60}\b(?:we|us|our|your|appointment|book|slot|refill|nurse|question))`,
  // results? WhatsApp.
  String.raw`\b(?:appointments?|questions?|refills?|results?|cancel(?:ling|lations?)?|bookings?|running late|worried|unsure|after hours|emergenc(?:y|ies)|need\s[\p{L} ]{3,30})\?\s{1,2}(?:just\s|only\s|an?\s|one\s|quick\s|try\s|use\s|it's\s|there's\s){0,3}${PLACE}`,
].map((one) => spelled(one, 'giu'));

const ASK =
  '(?:message|tell|ask|write(?:\\sto)?|text|dm|send|give|show|let|reply|answer|describe|share|post|drop|leave|upload|put|attach|type)';
/** On a platform “here” is the platform: only in answers that are given there. */
export const CARE_HERE: readonly Spelled[] = [
  String.raw`${NOW}${ASK}\s(?:to\s)?(?:us|me|it|them|that|her|him|your|the|an?|any|what|where|which|how)(?:\s[\p{L}'-]{1,14}){0,8}?\s(?<here>right here|here|in (?:this|the) (?:chat|thread|inbox|message|conversation)|by dm|in the comments|below)(?!\p{L}|\sto see)`,
  String.raw`\b(?:i|we|happy|glad|our nurses?|the nurse|dr\.?\s\p{L}{2,20})\s(?:[\p{L}']{2,8}\s){0,3}?(?:answer|advise|help|look|book|check|schedule|refill|chat|talk|discuss|explain|sort|tell you)(?!\p{L})(?:\s[\p{L}'-]{1,14}){0,7}?\s(?<here>right here|here|in (?:this|the) (?:chat|thread|inbox|conversation)|by dm)(?!\p{L})`,
  String.raw`\b(?:send|dm|message|pm|inbox)\s(?:us|me)\s(?:an?|your|the)\s(?:[\p{L}-]{2,14}\s){0,3}?(?<here>dm|direct message|private message|pm|photo|picture|date of birth|symptoms|number|insurance)(?!\p{L})`,
].map((one) => spelled(one, 'giu'));
