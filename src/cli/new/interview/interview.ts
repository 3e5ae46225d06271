import { askedQuestions, stanceNote } from '#compose';
import { findCategory } from '#schema/categories.ts';
import { INTERVIEW, type InterviewQuestion } from '#schema/interview.ts';
import { en } from '#schema/words/en.ts';
import { terminal } from '#schema/words/en-terminal.ts';
import { say } from '#schema/words/say.ts';
import type { Answers } from './answers.ts';
import type { Examiner } from './examiner.ts';
import { languageCodes } from './language-codes.ts';

const words = en.interview;

/** How somebody is asked. Each answers undefined when the person would rather stop. */
export interface Asking {
  text(message: string, placeholder: string): Promise<string | undefined>;
  choose(message: string, options: readonly { value: string; label: string }[]): Promise<string | undefined>;
  tell(message: string): void;
}

/** Asks the questions one by one; what can't be written as it was said is told at once. Undefined: they would rather stop. */
export async function interview(ask: Asking, examiner: Examiner): Promise<Answers | undefined> {
  ask.tell(terminal.start);
  const languages = await askLanguages(ask);
  if (languages === undefined) return undefined;
  const asked = askedQuestions(examiner.site);
  const byQuestion: Record<string, string> = {};
  for (const question of INTERVIEW) {
    if (!asked.includes(question)) {
      const label = findCategory(question.category ?? '')?.label ?? '';
      ask.tell(say(terminal.kept, { label }));
      continue;
    }
    const answer = await askUntilGood(question, ask, examiner);
    if (answer === undefined) return undefined;
    if (answer !== '') byQuestion[question.id] = answer;
  }
  return { languages, byQuestion };
}

async function askLanguages(ask: Asking): Promise<readonly string[] | undefined> {
  for (;;) {
    const { languages, languagesHint, unknownLanguage } = terminal;
    const written = await ask.text(languages, languagesHint);
    if (written === undefined) return undefined;
    const codes = languageCodes(written);
    if (codes !== undefined) return codes;
    ask.tell(unknownLanguage);
  }
}

/** The answer, or nothing where it was skipped or left out. */
async function askUntilGood(
  question: InterviewQuestion,
  ask: Asking,
  { site, faultsOf }: Examiner,
): Promise<string | undefined> {
  const { ask: wording, hint } = words.questions[question.id];
  const note = stanceNote(question, site, en);
  const message = [
    wording,
    [hint, ...(question.isList ? [terminal.list] : [])].join(' '),
    ...(note === undefined ? [] : [`${words.personal} ${note}`]),
  ].join('\n');
  for (;;) {
    const answer = await ask.text(message, '');
    if (answer === undefined || answer.trim() === '') return answer?.trim();
    const faults = await faultsOf(question.id, answer);
    if (faults.length === 0) return answer;
    for (const fault of faults) ask.tell(fault);
    const choice = await ask.choose(terminal.what, [
      { value: 'change', label: terminal.change },
      { value: 'leave-out', label: terminal.leaveOut },
    ]);
    if (choice === undefined) return undefined;
    if (choice === 'leave-out') return '';
  }
}
