import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { askedQuestions } from '#compose';
import { INTERVIEW } from '#schema/interview.ts';
import { terminal } from '#schema/words/en-terminal.ts';
import { say } from '#schema/words/say.ts';
import { askOne, askOptional } from '../../ask.ts';
import type { Place } from '../../practice.ts';
import type { Draft } from '../new-provider.ts';
import { writeNew } from '../write-new.ts';
import type { Answers } from './answers.ts';
import { bioFromAnswers, hasPersonal, wordsIn } from './bio-from-answers.ts';
import { type Examiner, examinerFor } from './examiner.ts';
import { type Asking, interview } from './interview.ts';

const OTHERWISE = 'Change it, or choose another name with --slug.';
const TERMINAL: Asking = {
  text: askOptional,
  choose: askOne,
  tell: (message) => process.stdout.write(`${message}\n`),
};

/** Writes a draft from an interview: asked on the terminal, or answered in a file. */
export async function newFromInterview(
  place: Place,
  draft: Draft,
  given: Answers | undefined,
  asking: Asking = TERMINAL,
): Promise<0 | 1> {
  const file = `content/providers/${draft.slug}.md`;
  // Nobody should answer seven questions to learn this at the end.
  if (existsSync(join(place.root, file)))
    return writeNew(place.root, { file, text: '', meaning: '', otherwise: OTHERWISE });
  const examiner = await examinerFor(place, draft);
  if (examiner === undefined) {
    process.stderr.write(
      'A file in _data has errors, so nobody can say what may be shared. Nothing was written. Run: npx doorplate check\n',
    );
    return 1;
  }
  if (given !== undefined) {
    const faults = await faultsIn(given, examiner);
    if (faults.length > 0) {
      process.stderr.write(
        `${faults.join('\n')}\nNothing was written. Change these answers, or take them out.\n`,
      );
      return 1;
    }
  }
  const answers = given ?? (await interview(asking, examiner));
  if (answers === undefined) {
    process.stderr.write('Stopped. Nothing was written.\n');
    return 1;
  }
  return writeNew(place.root, {
    file,
    text: bioFromAnswers(draft, answers),
    meaning: [
      'It is a draft: nobody sees it before “status” is active.',
      say(terminal.words, { count: wordsIn(answers) }),
      ...(hasPersonal(answers) ? [terminal.waits] : []),
    ].join('\n'),
    otherwise: OTHERWISE,
  });
}

/** Every answer that can't stand as it is, by its key, without its words. */
async function faultsIn({ byQuestion }: Answers, examiner: Examiner): Promise<string[]> {
  const asked = askedQuestions(examiner.site);
  const faults: string[] = [];
  for (const question of INTERVIEW) {
    const answer = byQuestion[question.id];
    if (answer === undefined) continue;
    const found = asked.includes(question)
      ? await examiner.faultsOf(question.id, answer)
      : ['The practice never shares this, so it may not stand in the file at all.'];
    faults.push(...found.map((message) => `${question.id}: ${message}`));
  }
  return faults;
}
