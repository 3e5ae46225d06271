import { assertPublished } from '#disclose';
import type { ANSWER_VARIABLES } from '#schema/answer.ts';
import type { AnswerPiece, AnswerView } from '#schema/page.ts';
import { readingOfAnswer, wholeGrade } from '#schema/reading/answer-reading.ts';
import type { Reading } from '#schema/reading/grade.ts';
import type { Context } from './context.ts';
import { socialPolicy } from './frame.ts';

type Answer = Context['site']['answers'][number];
type Values = Readonly<Record<(typeof ANSWER_VARIABLES)[number], string | undefined>>;

/** A prepared answer with its words filled in, as for nobody in particular. */
export function answerView(answer: Answer, context: Context): AnswerView {
  assertPublished(answer);
  const { practice } = context.site;
  const values = valuesOf(answer, context);
  const body = answer.body.join('\n\n');
  const reading = readingOfAnswer(body, practice.name);
  return {
    slug: answer.slug,
    title: answer.title,
    situation: answer.situation,
    channel: answer.channel,
    paragraphs: body.split(/\n{2,}/).map((paragraph) => piecesOf(paragraph, values, isSpoken(answer))),
    after: answer.after === undefined ? [] : [answer.after].flat(),
    ...(reading === undefined ? {} : { reading: readingView(reading, context.frame.lang) }),
  };
}

/** The formulas know English; of another language only the length is told. */
function readingView({ words, grade }: Reading, lang: string): NonNullable<AnswerView['reading']> {
  return { words, ...(/^en\b/i.test(lang) ? { grade: wholeGrade(grade) } : {}) };
}

/** An address as people say it: `cedarhill.example/social`. */
export function spoken(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/\/$/, '');
}

function isSpoken({ channel }: Answer): boolean {
  return channel === 'in-person' || channel === 'front-desk' || channel === 'phone';
}

function valuesOf(answer: Answer, { site, frame, words, at: inLanguage }: Context): Values {
  const { practice } = site;
  const said = isSpoken(answer) ? spoken : (url: string) => url;
  const at = (path: string) => said(new URL(inLanguage(path), practice.url).href);
  // Nobody can spell the policy's whole address on the phone, and the card has the short one.
  const policy = isSpoken(answer) ? '/social' : socialPolicy(site)?.url;
  return {
    patient: words.answers.patient,
    person: words.answers.person,
    practice: practice.name,
    phone: frame.phone.label,
    portal: practice.portal && said(practice.portal.url),
    policy: at(policy ?? '/policies/'),
    bio: at('/providers/'),
    follow: at('/follow/'),
    site: at('/'),
  };
}

/** Neighbouring texts are one piece, so that only what may change stands apart. */
function piecesOf(paragraph: string, values: Values, isSaid: boolean): AnswerPiece[] {
  const pieces: AnswerPiece[] = [];
  const add = (text: string) => {
    const last = pieces.at(-1);
    if (last !== undefined && last.fill === undefined) pieces[pieces.length - 1] = { text: last.text + text };
    else if (text !== '') pieces.push({ text });
  };
  for (const [at, part] of paragraph.split(/\{(\w+)\}/).entries()) {
    const value = Object.hasOwn(values, part) ? values[part as keyof Values] : undefined;
    if (at % 2 === 0) add(part);
    else if (value === undefined) add(`{${part}}`);
    else if (part === 'person')
      pieces.push({ text: beginsSentence(pieces) ? capital(value) : value, fill: part });
    else if (part === 'patient') pieces.push({ text: value, fill: part });
    else if (part === 'bio') pieces.push({ text: value, fill: isSaid ? 'spoken-bio' : 'bio' });
    else add(value);
  }
  return pieces;
}

function beginsSentence(before: readonly AnswerPiece[]): boolean {
  return /(?:^|[.!?]["”’)]?\s+|\n)$/.test(before.map(({ text }) => text).join(''));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
