import { INTERVIEW, type InterviewQuestion } from '#schema/interview.ts';
import type { InterviewPage, InterviewQuestionView } from '#schema/page.ts';
import type { PublishedSite } from '#schema/published.ts';
import { say } from '#schema/words/say.ts';
import type { Words } from '#schema/words/words.ts';
import { categoryWords } from './category-words.ts';
import type { Context } from './context.ts';
import { staffBase } from './staff-base.ts';

/** The sheet of questions that fills a bio. What the practice never shares is not asked. */
export function interviewPage(context: Context): InterviewPage {
  const { stances } = context.site;
  const words = context.words.interview;
  return {
    ...staffBase(context),
    layout: 'interview',
    url: '/interview/index.html',
    title: words.title,
    questions: askedQuestions(context.site).map((question): InterviewQuestionView => {
      const stance = stanceNote(question, context.site, context.words);
      return {
        ...words.questions[question.id],
        fills: say(words.fills, { field: fieldOf(question, words) }),
        ...(stance === undefined ? {} : { stance: `${words.personal} ${stance}` }),
        lines: question.lines,
      };
    }),
    neverShared: stances
      .filter(({ stance }) => stance === 'never')
      .map(({ category }) => categoryWords(category, context.words).label),
    back: '/who-sees-what/index.html',
  };
}

/** Questions whose answers the practice may share. */
export function askedQuestions({ stances }: Pick<PublishedSite, 'stances'>): InterviewQuestion[] {
  const isShared = (id: string) =>
    stances.some(({ category, stance }) => category.id === id && stance !== 'never');
  return INTERVIEW.filter(({ category }) => category === undefined || isShared(category));
}

/** How the practice wants a personal answer worded. Undefined: it isn’t personal. */
export function stanceNote(
  { category: id }: InterviewQuestion,
  { stances }: Pick<PublishedSite, 'stances'>,
  words: Words,
): string | undefined {
  const found = stances.find(({ category }) => category.id === id);
  if (found === undefined || found.stance === 'never') return undefined;
  const { leaveOut } = categoryWords(found.category, words);
  return say(words.interview.stance[found.stance], {
    what: leaveOut.charAt(0).toLowerCase() + leaveOut.slice(1),
  });
}

function fieldOf({ fills, category }: InterviewQuestion, { fields }: Words['interview']): string {
  return category !== undefined ? fields.personal : fields[fills as 'helpsWith' | 'body' | 'approach'];
}
