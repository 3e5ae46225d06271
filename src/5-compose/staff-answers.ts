import { assertPublished } from '#disclose';
import { type ANSWER_VARIABLES, CHANNELS, SITUATIONS } from '#schema/answer.ts';
import type { AnswerView, StaffAnswersPage } from '#schema/page.ts';
import { en } from '#schema/words/en.ts';
import type { Context } from './context.ts';
import { socialPolicy } from './frame.ts';
import { staffBase } from './staff-base.ts';

/** The prepared answers, by what happened and where it is answered. */
export function staffAnswersPage(context: Context): StaffAnswersPage {
  const answers = context.site.answers
    .map((answer) => answerView(answer, context))
    .sort((a, b) => CHANNELS.indexOf(a.channel) - CHANNELS.indexOf(b.channel));
  return {
    ...staffBase(context),
    layout: 'staff-answers',
    url: '/answers/index.html',
    title: en.titles.staffAnswers,
    situations: SITUATIONS.map((situation) => ({
      situation,
      answers: answers.filter((one) => one.situation === situation),
    })).filter((one) => one.answers.length > 0),
  };
}

function answerView(answer: Context['site']['answers'][number], { site, frame }: Context): AnswerView {
  assertPublished(answer);
  const { practice } = site;
  const at = (path: string) => new URL(path, practice.url).href;
  const values: Readonly<Record<(typeof ANSWER_VARIABLES)[number], string | undefined>> = {
    // The speaker knows the name; it must never stand in a file.
    patient: undefined,
    person: en.answers.person,
    practice: practice.name,
    phone: frame.phone.label,
    portal: practice.portal?.url,
    policy: at(socialPolicy(site)?.url ?? '/policies/'),
    bio: at('/providers/'),
    follow: at('/follow/'),
    site: at('/'),
  };
  const text = answer.body
    .join('\n\n')
    .replace(
      /\{(\w+)\}/g,
      (whole, name: string) =>
        (Object.hasOwn(values, name) ? (values as Record<string, string | undefined>)[name] : undefined) ??
        whole,
    );
  return {
    slug: answer.slug,
    title: answer.title,
    situation: answer.situation,
    channel: answer.channel,
    paragraphs: text.split(/\n{2,}/),
    after: answer.after === undefined ? [] : [answer.after].flat(),
  };
}
