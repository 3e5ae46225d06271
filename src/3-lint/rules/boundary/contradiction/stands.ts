import type { RecordOf } from '#schema/record.ts';
import { plainText } from '../../../plain-text.ts';
import { plain, type Stretch, sentencesIn } from '../../text.ts';
import type { Topic } from './claims.ts';
import { isAsked } from './clause.ts';
import { NETWORK, SOCIAL } from './network-names.ts';
import { ownPagesIn } from './own-pages.ts';

/** Something a policy says about the practice, and where. */
export interface Stand {
  /** `pages`: on which networks the practice has a page; the others: it does not do this. */
  readonly topic: Topic | 'pages';
  readonly has?: boolean;
  readonly networks?: readonly string[] | 'all';
  readonly file: string;
  /** The id of the heading it stands under. */
  readonly section: string | undefined;
}

const THERE = new RegExp(String.raw`${NETWORK}|${SOCIAL}|\b(?:there|our page|the page)\b`, 'i');
const OFF =
  /\bcomments?\s(?:[\w']{1,12}\s){0,4}?(?:are|is|have been|stay|section is)\s(?:\w{1,10}\s)?(?:off|closed|disabled|locked|not (?:open|allowed|read|monitored|watched))\b|\b(?:turn|turned|switch|switched|keep|kept|have)\s(?:all\s|our\s|the\s)?comments\s(?:\w{1,10}\s)?(?:off|closed|disabled)\b|\b(?:turned|switched)\soff\s(?:all\s|the\s)?comments\b|\b(?:do not|don't|cannot|can't|no longer)\sallow\s(?:\w{1,10}\s)?comments\b|\b(?:you|nobody|no one)\s(?:can't|cannot|can)\s(?:not\s)?(?:leave\s(?:a\s)?)?comments?\s(?:there|on)\b/i;
const UNWATCHED =
  /\b(?:(?:we|our team|our staff)\s(?:do not|don't|never|cannot|can't)|no one|nobody)\s(?:\w{1,10}\s)?(?:check|checks|read|reads|watch|watches|monitor|monitors|look at|looks at|see|answer|answers|reply to|respond to|manages?)\s([^.;?]{0,60})|\b(messages?|comments?|inbox|it|page|pages)\s[^.;?]{0,30}?(?:are|is)\s(?:not|never)\s(?:\w{1,10}\s)?(?:checked|read|watched|monitored|answered)|\b(?:are|is)\s(?:unmonitored|not monitored)\b/i;
const NOBODY_CONNECTS =
  /\b(?:will not|won't|do not|don't|does not|doesn't|cannot|can't|never|nobody here|no one here|none of us)\s(?:[\w-]{1,12}\s){0,3}?(?:accepts?|connects?|adds?|friends?|be friends)\b(?!\s(?:cash|cards?|checks|insurance|you with|to the|requests for))/i;
const NOT_TO_PATIENTS =
  /\b(?:patients?|clients?|personal accounts?|requests?|social media|online|them|it|(?:anyone|everyone|people) (?:we|i) (?:treat|look after|care for|see))\b/i;
const STAYS =
  /\b(?:same|also|too|as well|still|stays?|applies|goes for|no end date|does not (?:change|end)|doesn't (?:change|end)|not (?:connect|accept)|don't (?:connect|accept)|never|even (?:when|if|after))\b/i;
const FORMER =
  /\bformer (?:patient|client)s?\b|\bno longer (?:a |our |your )?(?:patient|client)|\bnot (?:a|our) patient any ?more|\bafter you(?:r care)? (?:leave|left|ends)/i;
const OPENS =
  /\b(?:may|can|could) (?:then )?(?:connect|accept|be friends)|\b(?:unless|except)\b|\bafter (?:\w{1,40} ){1,2}years?\b/i;
const NO_TEXTS =
  /\bwe\s(?:do not|don't|never|cannot|can't)\s(?:use\s|send\s|answer\s|read\s|take\s|get\s|receive\s|accept\s){0,1}(?:any\s)?(?:text messages?|texts|texting|sms|text)(?:\s(?:patients|you))?(?<rest>[^.;?]{0,80})/i;
const NO_EMAIL =
  /\bwe\s(?:do not|don't|never|cannot|can't)\s(?:use\s|answer\s|read\s|take\s|accept\s|reply to\s){0,1}(?:any\s)?e-?mails?(?:\s(?:patients|you))?(?<rest>[^.;?]{0,80})/i;
const LEAVE_OUT =
  /\b(?:leave out|(?:do not|don't|never|please no|no)\s(?:[\w-]{1,12}\s){0,3}?(?:send|put|write|include|e-?mail|text|use))\b[^.;?]{0,60}?\b(?:health|symptoms?|medical|anything about (?:your|how))/i;
/** “Nobody reads it at night” says that somebody does by day. */
const AT_TIMES =
  /\b(?:outside|at night|overnight|weekends?|after hours|all day|around the clock|every (?:day|hour)|right away|at once|holidays?)\b/i;
const LIMITED = /\b(?:except|unless|other than|apart from|but|besides|only if|without|until)\b/i;

const known = new WeakMap<RecordOf<'policy'>, readonly Stand[]>();

/** What a version of a policy says about the practice. Only plain statements count: a question or an exception is none. */
export function standsIn(policy: RecordOf<'policy'>): readonly Stand[] {
  const before = known.get(policy);
  if (before !== undefined) return before;
  const stands = [...readSummary(policy), ...readBody(policy)];
  known.set(policy, stands);
  return stands;
}

/** Where a text says that the practice doesn’t use e-mail at all. */
export function emailRefusals(text: string): Stretch[] {
  return sentencesIn(plain(text))
    .filter((one) => !isAsked(one.text) && writing(one.text, undefined).includes('email'))
    .map((one) => ({ start: one.start + one.text.search(/\S/), end: one.start + one.text.trimEnd().length }));
}

function readSummary(policy: RecordOf<'policy'>): Stand[] {
  return sentencesIn(plain(policy.data.summary)).flatMap((one) => standsOf(one.text, policy.file, undefined));
}

function readBody({ body, file }: RecordOf<'policy'>): Stand[] {
  let section: string | undefined;
  return body.blocks.flatMap(({ markdown }) => {
    const { text, headings } = plainText(markdown);
    section = headings.at(-1)?.id ?? (headings.length > 0 ? undefined : section);
    return sentencesIn(plain(text)).flatMap((one) => standsOf(one.text, file, section));
  });
}

function standsOf(sentence: string, file: string, section: string | undefined): Stand[] {
  if (isAsked(sentence)) return [];
  const place = { file, section };
  const says = (topic: Topic): Stand => ({ topic, ...place });
  const stands: Stand[] = ownPagesIn({ text: sentence, start: 0 }).map(
    ({ has, networks }): Stand => ({ topic: 'pages', has, networks, ...place }),
  );
  const isLimited = LIMITED.test(sentence);
  if (OFF.test(sentence) && !isLimited) stands.push(says('comments'));
  const isAboutPages = THERE.test(sentence) || /direct-messages|follow|page|comments/.test(section ?? '');
  const unwatched = UNWATCHED.exec(sentence);
  if (
    unwatched !== null &&
    isAboutPages &&
    !AT_TIMES.test(sentence) &&
    !/\b(?:portal|phone|voicemail)\b/i.test(sentence)
  ) {
    const what = unwatched[0];
    if (/\bcomment/i.test(what)) stands.push(says('comments'));
    if (/\bmessages?|inbox|dms?|it\b|there|pages?\b|monitored/i.test(what)) stands.push(says('messages'));
  }
  const isRefusal = NOBODY_CONNECTS.test(sentence) && NOT_TO_PATIENTS.test(sentence) && !isLimited;
  if (isRefusal) stands.push(says('connect'));
  const isAboutFormer = FORMER.test(sentence) || section === 'former-patients';
  if (isAboutFormer && (STAYS.test(sentence) || isRefusal) && !OPENS.test(sentence))
    stands.push(says('former'));
  stands.push(...writing(sentence, section).map(says));
  return stands;
}

/** What it says about texts and e-mail: nothing at all, or nothing about health. */
function writing(sentence: string, section: string | undefined): Topic[] {
  const topics: Topic[] = [];
  for (const [pattern, all, health] of [
    [NO_TEXTS, 'text', 'text-health'],
    [NO_EMAIL, 'email', 'email-health'],
  ] as const) {
    const rest = pattern.exec(sentence)?.groups?.rest;
    if (rest === undefined || LIMITED.test(rest)) continue;
    if (/\b(?:about|for|with)\b/i.test(rest)) {
      if (/\b(?:health|medical|symptoms?|care|results?)\b/i.test(rest)) topics.push(health);
    } else if (!/\b(?:to|at|on|after|when|while|in)\b/i.test(rest)) topics.push(all, health);
  }
  if (!topics.includes('email-health') && LEAVE_OUT.test(sentence)) {
    if (/\be-?mail/i.test(sentence)) topics.push('email-health');
    if (/\btext/i.test(sentence) || section === 'email-text') topics.push('text-health');
  }
  return topics;
}
