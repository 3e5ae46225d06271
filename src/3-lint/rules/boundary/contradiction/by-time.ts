import type { RecordOf } from '#schema/record.ts';
import type { KnownRecords } from '#schema/rule.ts';
import type { Contradicted } from './contradicted.ts';
import { type Stand, standsIn } from './stands.ts';

/** What the version said that applied until a version in force took effect; undefined where there was none. */
export function standsBefore(file: string, { replaced }: KnownRecords): readonly Stand[] | undefined {
  const before = replaced?.get(file);
  return before?.kind === 'policy' ? standsIn(before as RecordOf<'policy'>) : undefined;
}

/**
 * Whether a text became wrong on the day on which a new version of the policy took effect. What the version before it
 * denied as well was wrong all along.
 */
export function isByTime({ about, stand }: Contradicted, policy: string, records: KnownRecords): boolean {
  const before = standsBefore(stand?.file ?? policy, records);
  if (before === undefined) return false;
  // A stand of the policy denies the text; where there is none, it is the text that is the stand.
  const { topic, has } = stand ?? { topic: 'pages', has: about === 'has-page' };
  return !before.some((one) => one.topic === topic && one.has === has);
}
