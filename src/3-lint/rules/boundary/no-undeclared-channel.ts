import type { LintRule } from '#schema/rule.ts';
import { FOR_PATIENTS } from '../kinds.ts';
import type { Stretch } from '../text.ts';
import { claimedPagesIn } from './claimed-pages.ts';
import { namesNetwork } from './network-words.ts';
import { undeclaredPages } from './social-links.ts';

const MESSAGE =
  'A link or a name here leads to a social network, and the practice has not declared that page as its own. Patients could not tell it from a real one. Add it to “channels” in _data/practice.yaml if it is the practice’s, or take it out.';

const HIDDEN =
  'A short address or a list of links here hides where it leads, and keeps count of who follows it. Patients could not tell whose page they open. Put the full address of a declared page, or take it out.';
const OTHER =
  'The words of this link name another page or network than the one it leads to, so patients would land where they did not mean to go. Make both say the same.';

export const noUndeclaredChannel: LintRule = {
  id: 'boundary/no-undeclared-channel',
  summary: 'A link leads to a page on a social network that the practice has not declared as its own.',
  severity: 'error',
  canBeWaived: true,
  reads: 'any',
  appliesTo: FOR_PATIENTS,
  check(context) {
    const leading = undeclaredPages(context);
    for (const { page, isPersons, isFollowed, at } of leading) {
      if (page === 'other') context.report({ message: OTHER, at });
      else if (page === 'organisation' || (page === 'conversation' && isFollowed && !isPersons))
        context.report({ message: MESSAGE, at });
      else if ((page === 'profile' || page === 'hidden') && !isPersons)
        context.report({ message: page === 'hidden' ? HIDDEN : MESSAGE, at });
    }
    for (const passage of context.passages) {
      if (!namesNetwork(passage.plain)) continue;
      // Where an address or a handle is given, that is the finding.
      const isGiven = ({ start, end }: Stretch) =>
        leading.some(
          ({ at }) =>
            typeof at === 'object' &&
            'passage' in at &&
            at.passage === passage &&
            start - 100 < at.end &&
            at.start < end + 100,
        );
      for (const stretch of claimedPagesIn(passage, context.subject))
        if (!isGiven(stretch)) context.report({ message: MESSAGE, at: { passage, ...stretch } });
    }
  },
};
