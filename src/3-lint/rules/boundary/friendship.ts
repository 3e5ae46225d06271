import { type Spelled, spelled } from '../../patterns/spelled.ts';
import { NETWORK } from './network-words.ts';

// Accounts that stand open, requests that are accepted, friends one becomes: an invitation without “add me”.

const SOCIALS = `(?:${NETWORK}|social media|socials)`;
const PEOPLE =
  '(?:doctors?|docs?|nurses?|therapists?|dentists?|hygienists?|providers?|counsell?ors?|midwi(?:fe|ves)|p(?:a)?ediatricians?|clinicians?|psychologists?|dietitians?|physios?|coach(?:es)?)';
const OURS = String.raw`(?:our|the|your)\s(?:[\p{L}-]{2,12}\s){0,2}?${PEOPLE}`;
const ONE = String.raw`(?:${OURS}|(?:dr|doctor|nurse)\.?\s[\p{L}'-]{2,20})`;
const ALL =
  '(?:everyone|everybody|anyone|anybody|every(?: single)?(?: one)?(?: of (?:you|my patients|them))?|one and all|all(?: of you| of my| my| our| the)?|all comers|you all|whoever)';
const FOLLOWING =
  '(?:friend|follow|follower|connection|contact|add|facebook|fb|insta(?:gram)?|ig|snap(?:chat)?|linked-?in)';
const GLADLY =
  "(?:tickled(?: pink)?|glad|happy|thrilled|delighted|chuffed|over the moon|honou?red|love it|made up|pleased|so happy|would love it|'d love it)";
const ACCOUNT = String.raw`(?:${NETWORK}(?:\s(?:page|account|profile|inbox|wall|dms?|friends list))?|(?:friends?|contact) list|dms?|inbox|socials|followers? list|(?:personal|private|own)\s(?:page|account|profile))`;

export const FRIENDSHIPS: readonly Spelled[] = [
  // my Facebook is open to one and all; an open friends list
  String.raw`\bmy\s(?:own\s|personal\s|private\s|public\s)?${ACCOUNT}(?:\s(?:on|over on)\s${NETWORK})?\s(?:is|are|stays?|remains?)\s(?:[\p{L}]{2,10}\s){0,2}?(?:open|yours|public|all yours|there for you)(?!\p{L})`,
  String.raw`\bmy\s(?:own\s|personal\s|private\s)?${ACCOUNT}(?:\s(?:on|over on)\s${NETWORK})?\s(?:never closes|never sleeps|has room|has (?:a )?space|has (?:a )?seat|welcomes)`,
  String.raw`\ban?\s(?:very\s|wide\s)?open\s(?:friends?|contact|follow(?:er)?s?)(?:\slist|\spolicy)?(?!\p{L})`,
  String.raw`\bmy\s(?:friends?|followers?|follower|contact)\slist\s(?:has|is|keeps)\s[^!?]{0,40}?\b(?:patients?|you|clients?|families)\b`,
  String.raw`\b(?:half|most|many|some|all|plenty|lots)\s(?:of\s)?my\s(?:followers|(?:${NETWORK})\s(?:friends|followers))\s(?:are|were|started as)\s(?:[\p{L}]{2,10}\s){0,2}?(?:patients|clients|families)`,
  // patients friend me all the time, and I love it
  String.raw`\b(?:patients|people|families|clients|parents|everyone|everybody|folks)\s(?:[\p{L}']{2,10}\s){0,3}?(?:friend(?:ing)?|add(?:ing)?|follow(?:ing)?|dm(?:ing|'ing)?|tag(?:ging)?)\s(?<who>me|them)(?!\p{L})(?=[^!?]{0,60}?\b(?:love it|always say yes|say yes|welcome|go (?:right )?ahead|join (?:in|them|the club)|so can you|you can too|accept|all the time|every day|fine by me|happy))`,
  String.raw`${OURS}\s(?:all\s|really\s|just\s){0,2}(?:love|like|enjoy|appreciate|welcome)s?\s(?:it\s)?when\s(?:[\p{L}]{2,12}\s){0,2}?(?:patients|people|you|families|clients|parents)\s(?:friend|add|follow|tag|dm|message|find)\s(?<who>them|her|him)(?!\p{L})`,
  String.raw`\b${GLADLY}\s(?:if|when)\s(?:you|patients|people|families)\s(?:[\p{L}]{2,8}\s)?(?:added|friended|followed|add|friend|follow|look(?:ed)? (?:me|her|him) up|tag(?:ged)?)\s(?<who>me|her|him|them)?`,
  // I accept everyone; I have accepted your request
  String.raw`\b(?:i|i'll|she|he|she'll|he'll|we|we'll|${ONE})\s(?:[\p{L}']{2,10}\s){0,2}?(?:accept|approve|add|follow back|say yes to|let in|friend)s?\s${ALL}(?!\p{L})(?<=(?:friend|follow|request|${NETWORK})[^!?]{0,80})`,
  String.raw`\b(?:accepting|approving|welcoming|open to|a sucker for|love getting|always up for|here for)\s(?:[\p{L}]{1,10}\s){0,2}?${FOLLOWING}\srequests?(?!\p{L})`,
  String.raw`\b(?:i|i've|i'll|i'd|we|we've|we'll|she|he|she'll|he'll|she's|he's|${ONE})\s(?:(?:have|has|will|would|be|just|am|is|happy|glad|pleased|delighted|gladly|happily|certainly|also|to|already|gone and)\s){0,4}(?:accept(?:s|ed)?|approv(?:e|es|ed)|said yes to|say yes to|confirm(?:ed)?)\syour\s(?:${FOLLOWING}\s)?(?:request|invite|invitation)(?!\s(?:for|to\s(?:be|see|change|move|join our))\b)(?=[^!?]{0,50}(?:${NETWORK}|friend|$|[.!]))`,
  String.raw`\b(?:i|i've|i'll|i'm|we've|we'll|i just|she|she's|he|he's)\s(?:(?:have|just|already|will|going to|gonna|also)\s){0,2}(?:sent|send|sending)\s(?:you|over|you over)\s(?:an?|my)\s(?:[\p{L}]{2,10}\s)?(?:${FOLLOWING}\s)(?:request|invite|invitation)`,
  String.raw`\b(?:i'll|i will|i'd (?:love|like|be glad|be happy) to|if i|i just|i've|i have|i)\s(?:just\s|gladly\s|happily\s|already\s|now\s)?(?:friend(?:ed)?|add(?:ed)?|follow(?:ed)?)\syou(?!\p{L})(?:\s(?:first|back|on|over on|as a friend|right back|too|there|here|in return|now)\b|(?=\s{0,2}[.!]))`,
  // send me a request
  String.raw`\b(?:send|shoot|drop|throw|toss|sling|ping)\s(?<who>me|her|him)\s(?:an?|your|that|the)\s(?:[\p{L}]{2,8}\s)?(?:request|invite|add|follow)(?!\p{L}|\s(?:for|to|through|via|by|in|form)\b)`,
  String.raw`\b(?:request|ask|apply)\sto\s(?:follow|friend|add|join)\s(?<who>my|me|her|him)(?!\p{L})`,
  // be friends
  String.raw`\b(?:become|be|stay|make|remain|get to be)\s(?:[\p{L}]{2,8}\s)?friends\s(?:with\s(?:${ONE}|me|us)\s)?(?:on|over on|via|through)\s(?:here|there|${SOCIALS})`,
  String.raw`\bpatients?\s(?:of mine\s)?(?:[\p{L}]{2,10}\s){0,3}?(?:are|become|became|end up|turn into|turn out)\s(?:as\s|my\s|also\s|all\s){0,2}(?:${NETWORK}|online|facebook)\s(?:friends|buddies|pals)`,
  // love to see you on my Instagram; ask Tom for his Snapchat
  String.raw`\b(?:see|meet|have|catch|find|welcome)\syou\s(?:all\s|there\s)?(?:on|over on|at|to|in)\s(?:my|her|his)\s(?:[\p{L}-]{2,10}\s){0,2}?(?:${NETWORK}|socials)`,
  String.raw`\bask\s(?<who>me|her|him|(?:dr|doctor|nurse)\.?\s[\p{L}'-]{2,20}|[\p{L}'-]{3,20})\s(?:for|about)\s(?:my|her|his)\s(?:[\p{L}-]{2,10}\s){0,2}?(?:${NETWORK}|socials|handle)(?!\p{L})`,
  String.raw`\b(?:invited|welcome|come along|invite you|inviting you)\s(?:[\p{L}]{2,8}\s){0,2}?(?:to|into)\s(?:join\s|follow\s|see\s|visit\s)?(?:my|her|his)\s(?:[\p{L}-]{2,10}\s){0,2}?(?:${NETWORK}|socials|channel|account)`,
  String.raw`\b(?:hit|smash|press|tap|click)\s(?:that\s|the\s)?["“]?(?:follow|subscribe|add friend|add)["”]?(?:\sbutton)?\s(?:on|over on|at)\s(?:my|her|his)\s`,
  String.raw`\b(?:easy|simple|not hard|not difficult)\sto\sfind\s(?:on|over on)\s${SOCIALS}`,
  // a wave for our docs; your provider on LinkedIn
  String.raw`\b(?:give|send|drop|throw|shoot)\s${ONE}\s(?:an?\s)(?:[\p{L}]{2,12}\s){0,2}?(?:wave|hello|hi|shout|poke|like|follow|add|message)\s(?:on|over on|via|through)\s${SOCIALS}`,
  String.raw`\b(?:connect|link up|be friends|make friends|keep up|stay in touch|keep in touch)\swith\s(?:your|our)\s(?:[\p{L}-]{2,12}\s){0,2}?${PEOPLE}\s(?:on|over on|via|through)\s${SOCIALS}`,
  String.raw`(?:^\s{0,3}|[.!;,–-]\s{0,2}|\b(?:just|and|so|please|do|oh)\s)(?:friend|follow|add)\s(?<who>her|him|them)(?=[^!?]{0,40}?\b(?:follows?|friends|adds|accepts?|approves?|says yes to|lets in)\s(?:back|everyone|everybody|anyone|anybody|all|half)\b)`,
  String.raw`\bmy\s(?:[\p{L}-]{2,10}\s){0,2}?(?:${NETWORK})\s(?:is|stays)\s(?:[\p{L}]{2,10}\s){0,2}?(?:to|for)\s(?:you all|everyone|everybody|all my patients|patients|one and all|anyone)`,
].map((one) => spelled(one, 'giu'));
