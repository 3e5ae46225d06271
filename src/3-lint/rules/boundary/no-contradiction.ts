import type { RecordOf } from '#schema/record.ts';
import type { LintRule } from '#schema/rule.ts';
import { FOR_PATIENTS } from '../kinds.ts';
import { nameLike } from '../privacy/names.ts';
import { isByTime, standsBefore } from './contradiction/by-time.ts';
import { contradictedIn } from './contradiction/contradicted.ts';
import { declaredNetworks } from './contradiction/declared-networks.ts';
import { exceptionsIn, takenBackIn } from './contradiction/exceptions.ts';
import { contradictionMessage } from './contradiction/messages.ts';
import { otherPagesIn } from './contradiction/other-pages.ts';
import { policiesThatCount } from './contradiction/policies-that-count.ts';
import { practiceAsWe } from './contradiction/practice-as-we.ts';
import { emailRefusals, standsIn } from './contradiction/stands.ts';
import { socialPage } from './networks.ts';

const EMAIL_SHOWN =
  'The policy says that the practice doesn’t use e-mail, and “email” in _data/practice.yaml puts an address on every page. Take it out there, or write a new version of the policy.';

const EXCEPTION =
  'This says no to connecting or writing to each other, and in the same breath that someone does. Patients will hold on to the yes, and who is refused will ask why. Say one thing for everyone, or leave the exception out.';

export const noContradiction: LintRule = {
  id: 'boundary/no-contradiction',
  summary: 'A text says the opposite of the social media policy in force, or of the declared channels.',
  severity: 'error',
  canBeWaived: true,
  reads: ['en', 'es'],
  appliesTo: FOR_PATIENTS,
  check(context) {
    const { record, passages, subject, report } = context;
    const counting = policiesThatCount(subject.records);
    const isSocial = record.kind === 'policy' && record.data.kind.startsWith('social-media');
    const isCounting = counting.some(({ file }) => file === record.file);
    // A version that doesn't apply today answers only for itself; so does the one that does, and for practice.yaml.
    const policies = isSocial ? [record as RecordOf<'policy'>] : counting;
    const stands = policies.flatMap(standsIn);
    const { name } = subject.records.practice;
    const declared = isSocial && !isCounting ? undefined : declaredNetworks(subject.records.practice);
    for (const passage of passages) {
      for (const one of contradictedIn(practiceAsWe(passage, name), stands, declared)) {
        // A link to a page nobody declared is another rule's finding, and says the same.
        const isLinked = passage.links.some(
          ({ url, start, end }) => start < one.end && one.start < end && socialPage(url) !== undefined,
        );
        if (one.stand === undefined && one.about === 'has-page' && isLinked) continue;
        report({
          message: contradictionMessage(one),
          at: { passage, start: one.start, end: one.end },
          byTime: isByTime(one, record.file, subject.records),
        });
      }
    }
    for (const passage of passages)
      for (const at of [
        ...passage.sentences.flatMap(exceptionsIn),
        ...takenBackIn(passage.plain, (name) => isSomeone(name, subject.names)),
      ])
        report({ message: EXCEPTION, at: { passage, ...at } });
    if (isCounting && subject.records.practice.email !== undefined) {
      const before = standsBefore(record.file, subject.records);
      const byTime = before !== undefined && !before.some(({ topic }) => topic === 'email');
      for (const passage of passages)
        for (const at of emailRefusals(passage.text))
          report({ message: EMAIL_SHOWN, at: { passage, ...at }, byTime });
    }
    for (const { at, message } of otherPagesIn(context)) report({ message, at });
  },
};

/** A given name, or one of the practice's own. */
function isSomeone(word: string, names: readonly string[]): boolean {
  return nameLike(word) === 'sure' || names.some((name) => name.split(' ').includes(word));
}
