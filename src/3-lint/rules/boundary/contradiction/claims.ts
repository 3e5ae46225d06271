import { once } from '#schema/once.ts';
import type { Sentence } from '#schema/rule.ts';
import { finderOf, type QuickFinder, testOf } from '../../../patterns/finder.ts';
import type { Stretch } from '../../text.ts';
import { asserts, clauseBefore, invites, isAsked, isNegated } from './clause.ts';
import { NETWORK } from './network-names.ts';

/** What a policy may have taken a stand on, besides which pages there are. */
export type Topic =
  | 'comments'
  | 'messages'
  | 'former'
  | 'connect'
  | 'text'
  | 'text-health'
  | 'email'
  | 'email-health';

/** Words that would contradict a policy which says the opposite. */
export interface Claim extends Stretch {
  readonly topic: Topic;
}

/** Where such words would stand. A page, a post or a comment without a network’s name is one only with these words. */
const PLACE = String.raw`(?:(?:on|in|under|below|through|via|over|by|at|to)\s(?:our\s|the\s|any\s|this\s|my\s)?(?:${NETWORK}(?:\s(?:page|posts?|messenger|inbox|chat))?|messenger|social media|dms?|direct message)\b|on\s(?:our|the)\spage\b(?!\s(?:on|of|for|about|with|where|that|at)\b)|in\sthe\scomments(?:\ssection)?\b(?!\s(?:field|box|card|form|book))|(?:under|below|on)\s(?:our|any|every|each)\sposts?\b)`;
const OBJECT = String.raw`(?:[\w'’-]{1,20}\s){0,6}?`;

const COMMENT = everywhere(
  new RegExp(
    String.raw`\b(?:(?:leave|post|write|add|drop|put)\s(?:us\s)?(?:a|an|your|any|some)\s${OBJECT}|comment\s${OBJECT}|reply\s|ask\s${OBJECT}|share\syour\s${OBJECT}|tell us\s${OBJECT})${PLACE}`,
    'gi',
  ),
);
const MESSAGE = everywhere(
  new RegExp(
    String.raw`\b(?:dm\s(?:us|me)\b|send\s(?:us|me)\sa\sdm\b|(?:(?:message|pm|contact|reach)\s(?:us|me)|write\s(?:to\s)?us|reach out(?:\sto\sus)?|get in touch(?:\swith\sus)?|chat with (?:us|me)|talk to us|send\s(?:us\s|me\s)?(?:a|your|any|an)\s${OBJECT}(?:to us\s)?)\s?${OBJECT}${PLACE})`,
    'gi',
  ),
);
const WATCHES = everywhere(
  new RegExp(
    String.raw`\b(?:we|our (?:team|nurses?|doctors?|staff)|someone|a nurse|the front desk)(?:\s|'ll\s|'re\s|\sare\s|\sis\s)(?:will\s|can\s|always\s|also\s|do\s|gladly\s|happily\s|try to\s|happy to\s|glad to\s){0,2}(?:answers?|repl(?:y|ies) to|reads?|checks?|watch(?:es)?|monitors?|responds? to|looks? at)\s(?:all\s|every\s|each\s|your\s|the\s|any\s|most\s|private\s|direct\s){0,3}(messages?|comments?|questions?|dms|inbox)\s(?:[\w'-]{1,20}\s){0,4}?(?:(?:on|in|through|via|under|from)\s(?:our\s)?(?:${NETWORK}|social media|messenger|page\b(?!\son\sthis)|posts\b)|in\sthe\scomments\b)`,
    'gi',
  ),
);
const COMMENTS_OPEN = everywhere(
  new RegExp(
    String.raw`\b(?:your\s)?comments\sare\s(?:always\s|very\s)?(?:welcome|open|on)\b[^.;?]{0,30}?\b(?:post|page|${NETWORK})|\bwe\s(?:love|like|welcome|enjoy|appreciate)\s(?:reading\s|to read\s)?(?:all\s|your\s)?comments\s${PLACE}`,
    'gi',
  ),
);
const ANSWERED = everywhere(
  new RegExp(
    String.raw`\b(messages?|comments?|questions?)\s(?:sent\s)?(?:on|through|via)\s(?:our\s)?(?:${NETWORK}|social media)(?:\spage)?\s(?:are|get)\s(?:always\s|usually\s)?(?:answered|read|checked|seen|watched)\b|\b(?:we|our team)\s(?:always\s|do\s)?(?:check|read|watch|answer)\s(?:our\s|the\s|all\s)?${NETWORK}\s(messages?|comments?|inbox)\b`,
    'gi',
  ),
);

const CONNECT_ON = String.raw`(?:on\s(?:${NETWORK}|social media|my (?:own |personal )?account)|online)`;
const CONNECT_INVITED = everywhere(
  new RegExp(
    String.raw`\b(?:(?:friend|befriend)\s(?:me|us)\b|add\s(?:me|us)\s(?:${CONNECT_ON}|as a friend|to your friends|there)|(?:connect|link up|be friends|keep up)\s(?:with\s(?:me|us|each other|your \w{1,12})\s)${CONNECT_ON}|connect with me (?:there|as a friend)|follow\s(?:me\s(?:${CONNECT_ON}|there)|my (?:own |personal )?(?:account|page|profile|${NETWORK}))|find me on (?!linked-?in)${NETWORK}|(?:let's )?(?:stay|keep) in touch (?:with me )?${CONNECT_ON}|add me(?=\s?[.!;]|$)|send\s(?:me|us)\sa\s(?:friend|follow|contact|connection)\srequest|(?:send|make)\s(?:me|us) a request on)`,
    'gi',
  ),
);
const CONNECT_OFFERED = everywhere(
  new RegExp(
    String.raw`\b(?:(?:i|we)(?:'m|'re|\sam|\sare|'d be|\swould be)?\s?(?:always\s|very\s|more than\s)?(?:happy|glad|pleased|delighted|'d love|would love)\sto\s(?:connect(?:\swith\s[\w' ]{1,30}?)?\s${CONNECT_ON}|add\s(?:you|patients)\b(?!\sto\b)(?!\son the)|be (?:your friend|friends with you)|accept\s(?:your|a|any|all|every)?\s?(?:friend|follow|contact|connection)?\s?requests?|friend you|follow you)|(?:i|we)(?:'ll|\swill|\salso|\salways|\susually|\sgladly|\shappily)?\s(?:gladly\s|happily\s|also\s|usually\s)?(?:accept|welcome|say yes to)\s(?:all\s|your\s|every\s|any\s|most\s)?(?:patients?'?s?\s)?(?:friend|follow|contact|connection)\srequests?|(?:i|we)(?:'ll|\swill)\s(?:gladly\s|happily\s)?(?:add|friend|follow)\syou\s(?:back|${CONNECT_ON}|there)|(?:i|we)\s(?:like to\s|love to\s)?connect with (?:my\s|our\s)?patients ${CONNECT_ON}|let's (?:connect|be friends) ${CONNECT_ON}|(?:you|patients) (?:can|may|are welcome to) (?:also )?(?:add|friend|follow) (?:me|us|any of us|your (?:doctor|nurse|therapist|counselor|dentist))\s(?:${CONNECT_ON}|there|as a friend)|some of us (?:do )?(?:accept|connect|friend))`,
    'gi',
  ),
);
/** Staff are told what to do next. */
const ACCEPTED = everywhere(
  /^\W{0,3}(?:accept|say yes to)\s(?:the|their|his|her|this)\s(?:\w{1,12}\s)?request\b(?![^.;]*\b(?:portal|records?|app)\b)/gi,
);

const NO_MORE = String.raw`(?:(?:no longer|not|stop(?:ped)? being|cease to be|aren't|isn't)\s(?:[\w'-]{1,15}\s){0,4}?(?:patient|client)s?|former (?:patient|client)s?|(?:have\s|has\s|'ve\s)?(?:left|leave|moved on from|finished (?:your )?(?:care|treatment|therapy) (?:at|with|here))\s(?:[\w'-]{1,15}\s){0,2}?(?:practice|clinic|us|care|here)|(?:care|treatment|therapy)\s(?:[\w'-]{1,12}\s){0,3}?(?:has ended|is over|ends|ended))`;
const JOINS = String.raw`(?:can|could|may|might|will|would|'ll|am happy to|are happy to|'m happy to|'re happy to|would be happy to|'d be happy to|are free to|are welcome to|feel free to)\s(?:then\s|gladly\s|certainly\s|of course\s|always\s|both\s|also\s)?(?:connect(?=\s(?:with (?:me|us|you|each other|him|her|them)|online|on\s|there|then|as friends|again)|\s?[.!,;]|$)|be(?:come)? friends|add (?:me|us|you|each other|him|her|them)\b(?!\sto\s)|accept (?:your|the|a|their|my|any|friend)\s?(?:friend\s)?(?:request)?|friend (?:me|us|you|each other)|follow (?:me|each other|you back)|send (?:me|us) a (?:friend |new )?request|link up online)`;
const FORMER = [
  // “Once you are no longer a patient, we can connect.”
  new RegExp(
    String.raw`\b(?:once|when|if|after|as soon as|now that|as|since)\b[^.;!?]{0,40}?${NO_MORE}[^.;!?]{0,50}?${JOINS}`,
    'gi',
  ),
  // “We can connect once you are no longer a patient.”
  new RegExp(
    String.raw`${JOINS}[^.;!?]{0,50}?\b(?:once|when|if|after|as soon as|now that)\b[^.;!?]{0,40}?${NO_MORE}`,
    'gi',
  ),
  /\b(?:we|i)\s(?:do\s|also\s|gladly\s|happily\s|sometimes\s)?(?:accept|add|friend|connect with|befriend)\s(?:requests from\s)?(?:some\s)?former (?:patient|client)s/gi,
  /\bformer (?:patient|client)s\s(?:can|may|could|are welcome to|are free to)\s(?:connect|add|friend|send|follow (?:me|us on our own|our own))/gi,
  /\bonly\s(?:decline|refuse|turn down|say no to)\s[^.;?]{0,30}?\b(?:current|present)\s(?:patients|clients)/gi,
  /\b(?:rule|policy|boundary)\s(?:is\s|applies\s|only applies\s|holds\s|goes\s)(?:only\s)?(?:only\s)?(?:for|to|while)\s(?:current|present)\s(?:patients|clients)(?:\sonly)?/gi,
].map(everywhere);

const PHONE = String.raw`(?:us|the (?:office|practice|front desk|clinic|nurse)|our (?:office|front desk|nurses?|nurse line|number)|\{phone\})`;
const TEXT = everywhere(
  new RegExp(
    String.raw`\b(?:text\s(?:${PHONE}|\+?\(?\d{3}\)?[\s.-]?\d{3}[\s.-]?\d{4})|reply\sto\s(?:our|the|a)\stexts?\b|(?:send|shoot|drop)\s(?:us|${PHONE})\sa\stext|text (?:your|a|the)\s${OBJECT}to\s${PHONE}|(?:write|reach|contact|tell|book|cancel|ask|change)\s${OBJECT}by\s(?:text(?:\smessage)?|sms)\b)`,
    'gi',
  ),
);
const TEXTS = everywhere(
  new RegExp(
    String.raw`\b(?:we|the practice|our (?:office|team|nurses?)|i)(?:\s|'ll\s)(?:will\s|can\s|also\s|often\s|always\s){0,2}(?:text\s(?:you|your|patients)\b|send\s(?:you\s|patients\s)?(?:an?\s|your\s)?${OBJECT}(?:text messages?\b|texts\b|text\b|by text\b|by sms\b)|(?:answer|read|reply to|take)\s(?:your\s|all\s|every\s)?(?:texts|text messages)\b)`,
    'gi',
  ),
);
const EMAIL = everywhere(
  new RegExp(
    String.raw`\b(?:e-?mail\s(?:us|me|the (?:office|practice|front desk|nurses?)|our (?:office|nurses?|front desk|doctors?)|your (?:doctor|nurse)|\{email\}|(?:your|a|the)\s${OBJECT}to\s(?:us|\{email\}|our|the|[\w.+-]{1,40}@))|send\s(?:us|me)\san?\se-?mail\b|(?:ask|book|cancel|order|request|tell us)\s${OBJECT}by\se-?mail\b|(?:write|send|reach|contact)\s(?:us\s|to\sus\s)?${OBJECT}(?:by e-?mail\b|to\s\{email\}|(?:to|at)\s[\w.+-]{1,40}@[\w.-]{1,60}))`,
    'gi',
  ),
);
const HEALTH =
  /\b(?:health|symptoms?|medical|pain|rash|fever|results?|diagnos\w{1,5}|medicines?|medications?|prescriptions?|refills?|conditions?|side effects?|blood (?:pressure|sugar)|wound|how you (?:are )?feel(?:ing)?|how you are doing|what hurts|test|lab)\b/i;

/** A pattern that is tried at every letter, where its words stand. */
function everywhere(pattern: RegExp): QuickFinder {
  return finderOf([pattern], 'everywhere');
}

/** Words without which a pattern finds nothing, for sentences: each pattern is slower than all of these. */
const CUES = {
  place: testOf(
    new RegExp(
      String.raw`${NETWORK}|messenger|social media|\bdms?\b|direct message|page|comments|posts?\b`,
      'i',
    ),
  ),
  comments: /comments/i,
  connect: testOf(/friend|\badd\s|connect|link up|keep up|follow|find me|in touch|accept|requests?\b/i),
  former: testOf(
    /connect|friend|\badd|accept|follow|request|link up|(?:former|current|present)\s(?:patient|client)s/i,
  ),
  text: /text|sms/i,
  email: /e-?mail|@/i,
};

/** What a sentence of a record invites to or allows. */
export function claimsIn({ text, start }: Sentence): Claim[] {
  const claims: Claim[] = [];
  const add = (topic: Topic, from: number, to: number) =>
    claims.push({ topic, start: start + from, end: start + to });
  const each = (
    cue: keyof typeof CUES,
    finder: QuickFinder,
    keep: (from: number, to: number, match: RegExpMatchArray) => Topic | undefined,
  ) => {
    if (!finder.mayFind(text) || !CUES[cue].test(text)) return;
    for (const match of finder[Symbol.matchAll](text)) {
      const from = match.index ?? 0;
      const to = from + match[0].trimEnd().length;
      const topic = keep(from, to, match);
      if (topic !== undefined) add(topic, from, to);
    }
  };
  const whenInvited = (topic: Topic) => (from: number, to: number) =>
    invites(text, from, to) ? topic : undefined;
  const whenSaid = (topic: Topic) => (from: number, to: number) =>
    asserts(text, from, to) ? topic : undefined;
  const isHealth = once(() => HEALTH.test(text));

  each('place', MESSAGE, whenInvited('messages'));
  each('place', COMMENT, whenInvited('comments'));
  each('place', WATCHES, (from, to, match) =>
    asserts(text, from, to) ? (match[1]?.startsWith('comment') ? 'comments' : 'messages') : undefined,
  );
  each('comments', COMMENTS_OPEN, whenSaid('comments'));
  each('place', ANSWERED, (from, to, [, first, second]) =>
    asserts(text, from, to)
      ? (first ?? second)?.startsWith('comment')
        ? 'comments'
        : 'messages'
      : undefined,
  );
  each('connect', CONNECT_INVITED, whenInvited('connect'));
  each('connect', CONNECT_OFFERED, whenSaid('connect'));
  each('connect', ACCEPTED, whenSaid('connect'));
  for (const finder of FORMER)
    each('former', finder, (from) =>
      isAsked(text) || isNegated(clauseBefore(text, from)) ? undefined : 'former',
    );
  each('text', TEXT, (from, to) => whenInvited(isHealth() ? 'text-health' : 'text')(from, to));
  each('text', TEXTS, (from, to) => whenSaid(isHealth() ? 'text-health' : 'text')(from, to));
  each('email', EMAIL, (from, to) => whenInvited(isHealth() ? 'email-health' : 'email')(from, to));
  return claims.filter(
    (one, index) => !claims.slice(0, index).some((other) => other.start < one.end && one.start < other.end),
  );
}

/** Words without which no claim can stand in a text; most prose has none and needs no closer look. */
export const MAY_CLAIM =
  /social media|comment|messag|messenger|reach|contact|\bdm\b|\bdms\b|inbox|\bpage\b|post|friend|connect|request|follow|\badd\b|text|sms|e-?mail|@|former|no longer|patient|client/i;
