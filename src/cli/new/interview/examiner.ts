import { compile } from '#compile';
import { diskFolder, memoryFolder } from '#read';
import type { InterviewQuestion } from '#schema/interview.ts';
import type { PublishedSite } from '#schema/published.ts';
import type { Place } from '../../practice.ts';
import type { Draft } from '../new-provider.ts';
import { bioFromAnswers } from './bio-from-answers.ts';

/** Says what would be wrong with an answer in a bio of this practice, by the very code that decides and checks. */
export interface Examiner {
  /** The practice’s stances. */
  readonly site: Pick<PublishedSite, 'stances'>;
  /** What is wrong, in the words of the rules; nothing of the answer is in them. */
  faultsOf(question: InterviewQuestion['id'], answer: string): Promise<readonly string[]>;
}

/** Undefined: the practice’s own files have errors, and nothing can be decided. */
export async function examinerFor(place: Place, draft: Draft): Promise<Examiner | undefined> {
  const around = textsOf(place.root);
  const file = `content/providers/${draft.slug}.md`;
  const examine = (byQuestion: Readonly<Record<string, string>>) =>
    compile(memoryFolder({ ...around, [file]: bioFromAnswers(draft, { languages: [], byQuestion }) }), {
      now: place.now,
      today: place.today,
      alsoHeld: new Set(),
      previewApprovals: undefined,
      highlight: () => undefined,
    });
  const { built } = await examine({});
  if (built === undefined) return undefined;
  return {
    site: built.disclosed.site,
    async faultsOf(question, answer) {
      const { diagnostics } = await examine({ [question]: answer });
      const faults = diagnostics
        .filter((one) => one.file === file && one.severity === 'error')
        .map(({ message }) => message);
      return [...new Set(faults)];
    },
  };
}

/** What a bio is judged by: settings, places, policies, services, and who else works here. Pictures don’t matter here. */
function textsOf(root: string): Record<string, Uint8Array> {
  const folder = diskFolder(root);
  const isText = /^(?:_data\/[^/]+|content\/(?:locations|policies|services|providers)\/.+\.md)$/;
  return Object.fromEntries(
    folder
      .list()
      .filter(({ path, kind }) => kind === 'file' && isText.test(path))
      .map(({ path }) => [path, folder.read(path)]),
  );
}
