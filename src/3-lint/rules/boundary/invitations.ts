import { type Spelled, spelled } from '../../patterns/spelled.ts';
import { NETWORK } from './network-words.ts';

// How people are asked, in English, to connect with a person. “Us” is the practice and no person.

/** Whom: the writer, or someone by title, name or trade. `isFine` of the rule looks at who it is. */
const WHO = String.raw`(?<who>me|her|him|(?:dr|doctor|nurse|ms|mr|mrs|miss|prof)\.?\s[\p{L}'-]{2,20}(?:\s[\p{L}'-]{2,20})?|(?:the|our|your)\s(?:doctors?|nurses?|therapists?|dentists?|hygienists?|providers?|counsell?ors?|midwi(?:fe|ves)|pediatricians?|clinicians?)|[\p{L}'-]{3,20}(?:\s[\p{L}'-]{3,20})?)`;
const WHOSE = String.raw`(?<who>my|her|his|(?:(?:dr|doctor|nurse|ms|mr|mrs)\.?\s)?[\p{L}-]{2,20}(?:'s|s'))`;
const OWN = String.raw`(?:(?:my|her|his|their|the|personal|private|own|new|public)\s){0,3}`;
/** What lies between, and begins no new request. */
const FEW = String.raw`(?:\s(?!(?:or|about|how|what|why|whether|that|who|which|us|our|if)\b|and\s(?:add|follow|friend|find|dm|send|say|message|we|I)\b)[\p{L}'-]{1,14}){0,5}?`;
const BY = '(?:on|over on|via|through|thru|at|over|by|using|across)';
const SOCIALS = '(?:social media|socials?(?= |[.,!;:)]|$)|social networks?|all (?:the )?platforms)';
const REQUEST = String.raw`(?:(?:friend|follow|follower|connection|contact|add)\s(?:request|invite|invitation)s?|(?:${NETWORK})\s(?:friend\s|follow\s)?(?:request|invite|invitation|message|dm)s?)`;
const STARTS = String.raw`(?:^\s{0,3}|[.!;:,–-]\s{0,2}|\b(?:and|so|then|please|just|to|can|ahead and|also|always|do|may|should|come|or)\s)`;

export const INVITATIONS: readonly Spelled[] = [
  // add me on Facebook, find me over on Insta, look me up by name on Facebook
  String.raw`\b(?:add|follow|find|friend|message|msg|dm|pm|text|chat with|chat to|reach out to|reach|contact|connect with|write to|write|hit up|hmu|tag|stalk|catch|look for|search for|search|look up|ping|tweet(?: at)?|keep up with|stay in touch with|keep in touch with|get in touch with|get hold of|talk to|talk with|hang out with|request|invite|say (?:hi|hello|hey) to)\s${WHO}${FEW}\s${BY}\s${OWN}(?:${NETWORK}|${SOCIALS})`,
  String.raw`\b(?:look|hit)\s${WHO}\sup${FEW}\s${BY}\s${OWN}(?:${NETWORK}|${SOCIALS})`,
  String.raw`\b(?:search|look|type)\s(?:for\s|up\s)?my name\s(?:on|in|into|up on)\s${OWN}${NETWORK}`,
  // friend me
  String.raw`(?<!\b(?:a|my|your|his|her|our|best|old|good|close|dear|the|true|of)\s)\bfriend\s(?<who>me|dr\.?\s[\p{L}'-]{2,20})(?!\p{L})`,
  String.raw`${STARTS}friend\s(?<who>her|him)(?=[.!,;]|\s(?:on|if|and|too|back)\b|$)`,
  // add me as a friend; add me!
  String.raw`\badd\s${WHO}\s(?:as\s(?:an?\s|your\s)?(?:[\p{L}]{1,10}\s)?(?:friend|contact|follower)|back\b|to\s(?:your|all your)\s(?:[\p{L}]{1,10}\s)?(?:friends?|network|socials?|feed|circles?|squad|story|stories|follow(?:s|ers)?)(?!\p{L})|on\s(?:social|socials|there|here)(?=[.!,;]|\s|$))`,
  String.raw`${STARTS}add (?<who>me)(?=\s{0,2}[.!;]|,?\s(?:and\sI|I'll|I (?:always )?(?:add|accept|follow)|if you|too)|$)`,
  // DM me, WhatsApp me
  String.raw`\b(?:d\.?m\.?|p\.?m\.?|inbox|hmu|direct[- ]?message|private[- ]?message|facebook|whats ?app|snap|snapchat|insta|tweet(?: at)?|facetime)\s(?<who>me|dr\.?\s[\p{L}'-]{2,20})(?!\p{L})`,
  String.raw`\bslid(?:e|ing)\s(?:right\s|on\s|over\s)?(?:in|into|in to|on into)\s(?:my|her|his|those|[\p{L}]{2,20}'s)?\s?dm'?s?(?!\p{L})`,
  String.raw`\b(?:${WHOSE}\s(?:[\p{L}]{2,12}\s)?(?:dm'?s?|inbox|direct messages|friends? list|facebook messages)|dms)\s(?:are|is|stays?)\s(?:[\p{L}]{2,12}\s){0,2}?open\b`,
  // send me a friend request; give me a follow
  String.raw`\b(?:drop|send|sends|shoot|slip|write|give|leave|throw|toss|fire|sling)\s${WHO}\s(?:over\s)?(?:(?:an?|your|the|that|any)\s)?(?:[\p{L}]{1,12}\s){0,2}?(?:dm|pm|${REQUEST}|private message|direct message|follow(?=[.!,; ]|$)|(?:shout|message|note|line|hello|hi|wave)\s(?:on|via|over|through)\s${OWN}${NETWORK})`,
  String.raw`\b(?:send|put in|shoot|drop|hit|fire off)\s(?:over\s|in\s)?(?:an?|your|that|those|any)\s(?:[\p{L}]{1,12}\s)?${REQUEST}(?:\sto\s${WHO})?`,
  String.raw`\b(?=send|drop|shoot)(?<=${NETWORK}[^!?]{0,40}?)(?:send|drop|shoot)\s(?:me\s)?(?:an?|over an?)\s(?:request|invite|follow|dm|message)\b`,
  // let's be friends
  String.raw`\blet'?s\s(?:all\s)?(?:be|become|stay)\s(?:[\p{L}]{2,10}\s)?friends(?=\s{0,2}[.!,;]|\son\b|\sonline\b|$)`,
  String.raw`\b(?:be|become|are|be my)\s(?:facebook|fb|insta(?:gram)?|ig|snap(?:chat)?|strava|online|social media|goodreads)\s(?:friends?|buddies|pals)\b`,
  String.raw`\b(?:be|become) (?:my friend|friends(?: with me)?)\s${BY}\s${OWN}(?:${NETWORK}|${SOCIALS})`,
  String.raw`\b(?:let'?s|we can|we could|happy to|glad to|love to|loves to|like to)\s(?:also\s)?(?:all\s)?(?:connect|stay in touch|keep in touch|stay connected|chat|talk|link up|keep the conversation going)${FEW}\s${BY}\s${OWN}(?:${NETWORK}|${SOCIALS})`,
  // follow my page, check out her Insta
  String.raw`\bfollow\s(?:along\s(?:with\s|on\s)?)?${WHOSE}\s(?:[\p{L}-]{2,12}\s){0,2}?(?:${NETWORK}|account|feed|profile|stories|posts|socials|channel|reels|adventures on)(?!\p{L})`,
  String.raw`\b(?:check out|visit|like|subscribe to|browse|peek at|look at|take a look at|have a look at|head (?:on |over )?to|hop (?:on |over )?to|see|request|friend)\s${WHOSE}\s(?:[\p{L}-]{2,12}\s){0,2}?${NETWORK}`,
  String.raw`\bsubscribe to\s${WHOSE}\s(?:[\p{L}-]{2,12}\s){0,2}?(?:channel|page|feed)\b`,
  String.raw`\bjoin\s(?:me (?:and [\p{L} ]{3,20} )?(?:on|in|over on)|${WHOSE})\s(?:[\p{L}-]{2,12}\s){0,2}?${NETWORK}`,
  String.raw`\b(?:come\s)?follow\s(?<who>me)(?=\s(?:back|there|online|and say|for more)|\s{0,2}[!@]|\sat\s@|,? @)`,
  String.raw`\b(?=come|so|please|and)(?<=${NETWORK}[^!?]{0,60}?)(?:come\s|so\s|please\s|and\s)(?:find|follow|add|friend|join|message)\s(?<who>me|her|him)(?!\p{L})`,
  // I'll follow you back; she accepts requests
  String.raw`\b(?:i|she|he|i'll|she'll|he'll|dr\.?\s[\p{L}'-]{2,20})\s(?:[\p{L}]{2,10}\s){0,2}?follows?\s(?:[\p{L}]{2,10}\s){0,2}?(?<!up\son\s)back(?=[.!,;]|\s(?:on|everyone|everybody|anyone|you|all|patients|people|whoever|who|if|when)(?!\p{L})|$)`,
  String.raw`\b(?:i|she|he|we|i'll|she'll|he'll|we'll|dr\.?\s[\p{L}'-]{2,20}|happy to|glad to|pleased to|our [\p{L}]{4,12})\s(?:[\p{L}']{2,10}\s){0,3}?(?:accept|approve|welcome|add|love|enjoy)s?\s(?:(?:all|any|every|your|their|my|getting|most|new|patients?|the|from|those|patients'?|clients?'?)\s){0,3}(?:${REQUEST}|follows|(?:patients|clients|families|everyone|anyone|you)\s(?:back\s)?(?:on|to|as a friend on|as friends on)\s${OWN}(?:${NETWORK}|${SOCIALS}))`,
  String.raw`(?<who>[\p{L}]{3,20})\s(?:[\p{L}']{2,10}\s){0,2}?(?:accepts|approves|welcomes|adds)\s(?:[\p{L}']{2,10}\s){0,3}?${REQUEST}`,
  String.raw`\b(?:i|she|he|we|dr\.?\s[\p{L}'-]{2,20})\s(?:[\p{L}']{2,10}\s){0,2}?(?:keep|stay|am|is|are|chat|talk|connect|connected|friends)s?\s(?:in touch\s|connected\s|friends\s)?with\s(?:[\p{L}]{2,10}\s){0,4}?(?:patients|clients|families|parents|you)\s${BY}\s${OWN}(?:${NETWORK}|${SOCIALS})`,
  String.raw`\b${REQUEST}\s(?:from (?:patients|clients|families|anyone|you)\s)?(?:are|is)\s(?:[\p{L}]{2,10}\s)?welcomed?\b`,
  String.raw`\b(?:welcome|invited|encouraged|free)\sto\s(?:also\s)?(?:add|friend|follow)\s${WHO}(?!\p{L}|'s|\s(?:to|into|down|through|around|for|from|when|wherever)\b)`,
  String.raw`\b(?:would|i'd|she'd|he'd|we'd)\slove\s(?:it if you|for you to|to have you|if you)\s(?:would\s)?(?:add|friend|follow|followed|connect with|connected with|added|friended)\s${WHO}(?!\p{L}|'s|\s(?:to|into|down)\b)`,
  // come say hi on Instagram; I'm on Facebook, so feel free to look me up
  String.raw`\b(?:say|wave)\s(?:hi|hello|hey)${FEW}\s${BY}\s${OWN}${NETWORK}`,
  String.raw`\b(?:follow along|tag along|come along)${FEW}\s${BY}\s${OWN}${NETWORK}`,
  String.raw`\b(?:feel free to|please|come(?: and)?|you can(?: also)?|you're welcome to|let us|let's|happy to|glad to|love to|always open to)\s(?:connect|link up|reach out|chat|friend|follow|be friends|get in touch)${FEW}\s${BY}\s${OWN}(?:${NETWORK}|${SOCIALS})`,
  String.raw`\b(?=feel|please|come|go|you can|just)(?<=${NETWORK}[^!?]{0,50}?)(?:feel free to|please|come(?: along)? and|go ahead and|you can|just)\s(?:look (?<who>me) up|follow|friend|send (?:me )?(?:an? )?(?:request|message)|say hi|search my name)(?![\p{L}])`,
  String.raw`\b(?:hmu|hit me up)(?!\p{L})`,
  String.raw`${STARTS}tag (?<who>me)\s(?:in|on)\s(?:your|any|all|those|the)\s(?:[\p{L}'-]{2,14}\s){0,3}?(?:photos?|pics?|pictures|posts?|stor(?:y|ies)|reels?|selfies?|videos?|snaps)`,
  String.raw`${STARTS}(?:send|share(?: with)?|show)\s(?<who>me)\s(?:your|any|all|those|some)\s(?:[\p{L}'-]{2,14}\s){0,3}?(?:on|via|over|through)\s${OWN}(?:${NETWORK}|${SOCIALS})`,
  String.raw`\b(?:be|become)\syour\s(?:[\p{L}]{3,10}\s)?(?:facebook|fb|insta(?:gram)?|snap(?:chat)?|strava|online)\s(?:friend|buddy|pal)\b`,
  String.raw`\b(?:love|like|enjoy|glad|happy|thrilled)s?\s(?:it\s)?when\s(?:my\s)?(?:patients|people|you|families|clients|parents)\s(?:tag|follow|add|message|find|friend|dm|tweet|text)\s(?<who>me|her|him)(?!\p{L})`,
  String.raw`\b(?:i|she|he|we|our\s[\p{L}]{4,12}|dr\.?\s[\p{L}'-]{2,20})\s(?:[\p{L}']{2,10}\s){0,3}?(?:connect(?:ing)?|chat(?:ting)?|talk(?:ing)?|catch(?:ing)? up|interact(?:ing)?|engag(?:e|ing)|staying in touch|keeping in touch)\swith\s(?:(?:my|our|all|former|her|his)\s){0,3}(?:patients|clients|families|parents|you)${FEW}\s${BY}\s${OWN}(?:${NETWORK}|${SOCIALS})`,
  String.raw`\bi\s(?:always\s|gladly\s|happily\s)?(?:accept|approve|add)\s(?:every|all|any|everyone's)\s(?:friend\s|follow\s)?(?:requests?|invites?)\b`,
  // text me any time
  String.raw`${STARTS}text\s(?<who>me)(?=\s(?:any ?time|day|whenever|direct|with|if|about|at|when|on my|your|a |first|any)|\s{0,2}[.!,;]|$)`,
].map((one) => spelled(one, 'giu'));
