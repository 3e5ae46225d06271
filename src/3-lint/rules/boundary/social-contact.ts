import { type Spelled, spelled } from '../../patterns/spelled.ts';
import { NETWORK } from './network-words.ts';

// How English makes a network a way to reach the practice or to get care.

const PRACTICE = String.raw`(?:us|(?:our|the|your|any|an?|one of our)\s(?:[\p{L}-]{2,12}\s)?(?:office|clinic|practice|team|nurses?|staff|front desk|desk|doctors?|pharmacists?|pharmacy|reception(?:ist)?s?|therapists?|dentists?|hygienists?|providers?|midwi(?:fe|ves)|care team|dietitians?|billing|schedulers?|manager)|(?:dr|doctor|nurse)\.?\s[\p{L}'-]{2,20}|(?<who>(?!me\b)[\p{L}]{3,15}))`;
const OWN = String.raw`(?:(?:our|the|my|her|his|a|an|your|their|clinic|practice|clinic's|practice's|office|private|official)\s){0,3}`;
const BY = '(?:on|via|through|thru|over|by|using|in|with|to|from|at)';
const MESSAGES = "(?:dm'?s?|pm|direct messages?|private messages?|inbox)";
/** A network itself, and not what people do with their time there. */
const NO_TOPIC = String.raw`(?!\p{L}|\s(?:use|users?|habits?|limits?|safety|addiction|bullying|time|rules?|polic(?:y|ies)|trends?|challenges?|advice|myths?|and\s(?:sleep|teens?|kids|mental|health))\b)`;
const PLACE = String.raw`(?:${NETWORK}(?:\s(?:page|account|inbox|messages?|dms?|messenger|chat|profile|group|channel|comments|call|video))?|${MESSAGES})${NO_TOPIC}`;
const ANYWHERE = `(?:${PLACE}|(?:social media|socials|social networks?)${NO_TOPIC})`;
/** What lies between stays in the clause and is no topic: “ask us about Instagram and sleep” is no way to ask. */
const FEW = String.raw`(?:\s(?!(?:about|how|whether|what|why|of(?!\s(?:your|the|an?|any|it|them|my)\b)|that|who|which|not)\b)[\p{L}"'“”-]{1,16}){0,6}?`;
const CARE =
  "(?:(?:lab |test |blood |x-?ray |imaging )?results|refills?|prescriptions?|scripts?|renewals|appointments?|bookings?|visits?|consult(?:ation)?s|check-?ins?|referrals?|questions|forms|records|triage|follow-?ups?|sick notes|doctor's notes|requests|cancellations|telehealth|video calls?|sessions)";
const ACTS = String.raw`(?:(?<!\b(?:an?|her|his|my|our|their|the|this|that|new|first|second|latest|same|whole|good|great|favou?rite|by)\s)book(?:ed|ing)?|schedul(?:e|ed|ing)|reschedul(?:e|ed|ing)|(?<!\b(?:your|an?|the|friend|my|follow|this|that|any)\s)request(?:ed|ing)?|cancel(?:l?ed|l?ing)?|refill(?:ed|ing)?|renew(?:ed|ing)?|order(?:ed|ing)?|reorder|confirm(?:ed|ing)?|check in|reserve|(?:make|get|set up|arrange|change|move)\s(?:an?|your|the)\s(?:[\p{L}]{2,10}\s)?(?:appointment|visit|slot|refill|consult(?:ation)?|results?|answer|referral)s?|be reached|be contacted)`;

/** Where closures are told may well be a network. */
const NO_NEWS = String.raw`(?![^!?.]{0,40}\b(?:news|closures?|closings|updates|hear about|find out|follow|learn about|announcements|events|hours|snow|photos|videos)\b)`;
const WE = String.raw`(?:we|(?:our|your|the|my)\s(?:[\p{L}]{2,12}\s){0,2}?(?:team|nurses?|staff|doctors?|office|clinic|practice|front desk|therapists?|dietitians?|pharmacists?|midwives|midwife|providers?|dentists?|receptionists?|people)|dr\.?\s\p{L}{2,20}|i)`;

export const SOCIAL_CONTACTS: readonly Spelled[] = [
  // message us on Messenger
  String.raw`\b(?:message|msg|dm|pm|inbox|text|write in to|write to|write|contact|reach out to|reach|ask|call|ping|chat with|chat to|talk to|talk with|speak to|speak with|get in touch with|get hold of|hit up|tell|email|consult|notify|alert|let|video ?call|send)\s${PRACTICE}(?:\sknow)?${FEW}\s${BY}\s${OWN}${ANYWHERE}`,
  String.raw`\b(?:dm|pm|inbox|direct[- ]?message|private[- ]?message|whats ?app|facebook message|snap|snapchat|telegram|tweet(?: at)?|messenger)\s(?:us|(?:the|our)\s(?:clinic|office|practice|nurses?|team|front desk|staff))(?!\p{L})`,
  String.raw`\b(?:shoot|drop|send|slide|pop|fire|leave|post|write|give|shooting|dropping|sending|sliding|popping|firing|leaving|posting|writing|giving)\s(?!me\b)(?:it\s|them\s|that\s|one\s)?${PRACTICE}?${FEW}\s?(?:an?\s)?(?:quick\s|short\s)?(?:${MESSAGES}|${NETWORK}\s(?:messages?|dms?|note|text|chat|inbox)|(?:message|note|line|text|photo|picture|question|comment|snap)${FEW}\s${BY}\s${OWN}${PLACE})`,
  String.raw`\b(?:send|submit|post|share|upload|drop|forward|bring|leave|text|message|direct)\s(?:in\s|over\s)?(?:it|them|that|one|an?|your|the|any|all|those|us|some|photos?|pictures?|questions|results|symptoms|"|“)${FEW}\s${BY}\s${OWN}${PLACE}`,
  String.raw`\b(?:send|sending|sent|post|posting|comment(?:ing)?|typing|writing)\s["“][^"”]{1,40}["”]\s(?:to|on|in|at|via)\s${OWN}${PLACE}`,
  String.raw`\bslid(?:e|ing)\s(?:into|in)\sour\sdms?\b`,
  String.raw`\bcomment\s(?:below|on|under|with)\s(?:our|any|this|the|your)?${FEW}\s(?:to|and we)\s(?:book|ask|schedule|request|reserve|get)`,
  String.raw`\bhit us up(?!\p{L})`,
  String.raw`\b(?:whats ?app|dm|snap|messenger)\s(?:it|them|those|your [\p{L}]{3,12}|the [\p{L}]{3,12})\s(?:over\s)?to\s(?:you|us)\b`,
  String.raw`\b(?:just|only|always)\s(?:an?|one)\s(?:dm|tweet|snap|${NETWORK}\s(?:message|dm|text))\saway\b`,
  String.raw`\b(?:an?|one)\s(?:quick\s|short\s|simple\s)?${NETWORK}\s(?:message|dm|comment)\s(?:is\s(?:all|enough|fine|the)|will\sdo|does|works)`,
  String.raw`\b(?:leave|drop|post|add|write)\s(?:us\s)?(?:an?|your)\s(?:comment|question|request)\s(?:on|under|below|in)\s(?:our|the|any|this)\s(?:[\p{L}]{3,10}\s)?(?:post|page|story|reel|video|comments)`,
  String.raw`\bcomment(?:ing)?\s["“'][^"”']{1,30}["”']`,
  String.raw`^\s{0,3}["“]?(?:or\s)?(?:ask|book|cancel|message|write|chat|reorder|schedule|text|reschedule|consult)(?:\sus|\sonline)?\s${BY}\s${OWN}${PLACE}`,
  String.raw`\b(?:join|start|have|attend|do|hold)\s(?:your|our|the|an?)\s(?:[\p{L}-]{2,12}\s){0,2}?(?:visits?|consult(?:ation)?s?|sessions?|appointments?|group|class|check-?in|follow-up)${FEW}\s${BY}\s${OWN}${PLACE}`,
  String.raw`\b(?:groups?|class(?:es)?|therapy|sessions?|clinic|coaching|counsell?ing|check-?ins?)\s(?:meets?|runs?|happens?|takes? place|is held|are held|is on|are on)${FEW}\s?${BY}\s${OWN}${PLACE}`,
  String.raw`\b(?:our|the clinic's)\s(?:chat|inbox|help line|hotline|front desk|nurse line)\s${BY}\s${OWN}${PLACE}\s(?:is|are)\b`,
  // message our Facebook page to reschedule; by messaging our page
  String.raw`(?<!\b(?:who|you|patients|people|they|families|to not|not)\s)\b(?:messag(?:e|ing)|dm(?:ing)?|pm(?:ing)?|inbox(?:ing)?|contact(?:ing)?|(?:write|writing|reach out|reaching out|post|posting|send|sending) (?:[\p{L}]{1,10}\s){0,4}?(?:to|on))\s(?:our|the (?:clinic|practice|office)(?:'s)?)\s(?:${NETWORK}\s)?(?:page|inbox|account|wall|feed|messenger|profile)(?=\s(?:to|for|and|if|with|when|about|any|instead|at|day|so|or)\b|\s{0,2}[.!,;]|$)`,
  // book on Facebook; results on WhatsApp
  String.raw`\b${ACTS}${FEW}\s(?:${BY})\s${OWN}${PLACE}`,
  String.raw`\b${CARE}(?:\s(?!(?:you|we|i|they|about|how|whether|what|why|that|who|which|not)\b)[\p{L}'’-]{1,16}){0,5}?\s(?:are|is|can|will|may|get|go|come|arrive|take|run|happens?|available|offered|by|via|over|through)${FEW}\s?(?:${BY})\s${OWN}${PLACE}`,
  // we answer on Messenger; our nurses take bookings over WhatsApp
  String.raw`\b${WE}\s(?:[\p{L}']{1,10}\s){0,2}?(?:(?:is|are|'re) (?:happy|glad|able|there|here|available|on hand) to\s)?(?:answer|reply|respond|chat|triage|advise|be reached|help)(?:s|es|ed)?${FEW}\s${BY}\s${OWN}${ANYWHERE}`,
  String.raw`\b${WE}\s(?:[\p{L}']{1,10}\s){0,2}?(?:(?:is|are|'re) (?:happy|glad|able|there|here) to\s)?(?:send|take|accept|do|offer|handle|deliver|confirm|give|schedule|book|run|hold|remind|text|message|check|triage|refill|renew|share|tell)(?:s|es)?\s(?:[\p{L}'-]{1,12}\s){0,3}?(?:${CARE}|you|patients|reminders|photos|messages)${FEW}\s${BY}\s${OWN}${PLACE}`,
  String.raw`\b${WE}\s(?:[\p{L}']{1,10}\s){0,2}?(?:answer|reply to|respond to|check|monitor|read|watch)(?:s|es)?\s(?:all\s|every\s|our\s|your\s|the\s){0,2}(?:${MESSAGES}|${NETWORK}\s(?:messages?|dms?|inbox))(?!\p{L})`,
  String.raw`\buse\s(?:our|the clinic's|the practice's)\s(?:${NETWORK}\s(?:messages?|dms?|inbox|messenger|chat)|${MESSAGES}|messenger|whats ?app)(?!\p{L})`,
  String.raw`\buse\s${OWN}${NETWORK}\s(?:[\p{L}]{2,10}\s)?to\s(?:reach|ask|book|contact|send|get|request|message|refill|schedule|talk|tell)\b`,
  String.raw`\b(?:our|the clinic's|the practice's)\s(?:${NETWORK}\s)?(?:${MESSAGES}|messenger|whats ?app|chat|${NETWORK}\s(?:inbox|dms?|messages|chat|line|number|messenger))\s(?:[\p{L}]{2,10}\s)?(?:is|are)\s(?:[\p{L}]{2,12}\s){0,2}?(?:open|monitored|staffed|answered|checked|read|available|the (?:fastest|quickest|best|easiest|surest)|(?:fastest|quickest|best|easiest)|always|here|there|\d)`,
  String.raw`\b(?:fastest|quickest|easiest|best|simplest|surest)\s(?:way|place)\s(?:to|for)\s${NO_NEWS}[^!?]{3,60}?\s(?:is|are)\s(?:(?:on|via|through|by|over|to send|to)\s)?${OWN}(?:[\p{L}]{2,10}\s)?${PLACE}`,
  String.raw`\b(?:our|the (?:clinic|office|practice)(?:'s)?)\s(?:${NETWORK})\s(?:[\p{L}]{3,12}\s)?(?:line|number|hotline|help ?desk|desk|inbox|team|bot|chat)\s(?:answers|is answered|replies|responds|runs|opens|operates|takes|handles|is staffed|works)`,
  String.raw`\b(?:our|the (?:clinic|office|practice)(?:'s)?)\swhats ?app(?:\snumber|\sline)?\s?(?:is|:|at)\s`,
  String.raw`(?:^|[.!?;]\s)(?:on\s)?whats ?app\s?(?:number\s?)?:\s?[+\d(]`,
  String.raw`\b(?:we(?:'re| are)|${WE}\s(?:is|are))\s(?:also\s|now\s|always\s)?(?:available|reachable|here for you|a message away|just a (?:dm|message) away|one (?:dm|message) away|on call)${FEW}\s${BY}\s${OWN}${PLACE}`,
  String.raw`\b(?:join|start|open|hop on|host(?:ing)?)\s(?:an?|our|your|the)\s(?:[\p{L}]{2,14}\s){0,2}?${NETWORK}\s(?:chat|call|video|visit|session|consult|appointment|room)`,
].map((one) => spelled(one, 'giu'));
