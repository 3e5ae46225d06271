import { CHANNELS, SITUATIONS } from '#schema/answer.ts';
import type { FrontDeskPage, StaffAnswersPage } from '#schema/page.ts';
import { answerView, spoken } from './answer.ts';
import { cardOf } from './card.ts';
import type { Context } from './context.ts';
import { socialPolicy } from './frame.ts';
import { peopleOf } from './people.ts';
import { staffBase } from './staff-base.ts';

/** The prepared answers, by what happened and where it is answered. */
export function staffAnswersPage(context: Context): StaffAnswersPage {
  return {
    ...staffBase(context),
    layout: 'staff-answers',
    url: context.at('/answers/index.html'),
    title: context.words.titles.staffAnswers,
    situations: situationsOf(context),
  };
}

/** The same answers as one file, with the people patients ask for and the card. */
export function frontDeskPage(context: Context): FrontDeskPage {
  const { site, at } = context;
  return {
    ...staffBase(context),
    layout: 'front-desk',
    url: context.lang === context.original ? '/front-desk.html' : `/front-desk.${context.lang}.html`,
    title: context.words.frontDesk.title,
    situations: situationsOf(context),
    // Who is shown on the site, and nobody else: a name that isn't public is no business of a shared drive.
    people: peopleOf(context).map(({ view: { slug, name, title } }) => {
      const bio = new URL(at(`/providers/${slug}/`), site.practice.url).href;
      return { slug, name, title, bio, spokenBio: spoken(bio) };
    }),
    ...(socialPolicy(site) === undefined ? {} : { card: cardOf(context) }),
  };
}

function situationsOf(context: Context): StaffAnswersPage['situations'] {
  const answers = context.site.answers
    .filter((answer) => isSaid(answer, context))
    .map((answer) => answerView(answer, context))
    .sort((a, b) => CHANNELS.indexOf(a.channel) - CHANNELS.indexOf(b.channel));
  return SITUATIONS.map((situation) => ({
    situation,
    answers: answers.filter((one) => one.situation === situation),
  })).filter((one) => one.answers.length > 0);
}

/** In another language than the practice's first an answer is there once all of it was translated. */
function isSaid(
  { translation, after }: Context['site']['answers'][number],
  { lang, original }: Context,
): boolean {
  const all = ['title', 'body', ...(after === undefined ? [] : ['after'])];
  return lang === original || all.every((name) => translation?.translated.includes(name) ?? false);
}
