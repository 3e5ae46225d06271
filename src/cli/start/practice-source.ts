import { type ParsedPractice, readAndParse } from '#compile';
import { rememberingFolder } from '#read';
import { type OwnLayouts, ownLayouts } from '#render';
import type { PracticeRecords } from '#schema/record.ts';
import type { Place } from '../practice.ts';
import { productionApprovals } from '../production-approvals.ts';
import type { Changes } from './watch.ts';

/** A practice's files as they stand now, read and parsed. */
export interface PracticeNow extends ParsedPractice {
  readonly own: OwnLayouts;
  readonly previewApprovals: PracticeRecords['approvals'] | undefined;
  /** Every file there is. */
  readonly paths: ReadonlySet<string>;
}

/** Reads a practice again and again; what stayed as it was isn't read twice. */
export function practiceSource({ root, today }: Pick<Place, 'root' | 'today'>) {
  const folder = rememberingFolder(root);
  let own: { readonly of: string; readonly layouts: OwnLayouts } | undefined;

  return async (changes: Changes): Promise<PracticeNow> => {
    folder.changed(changes);
    const practice = await readAndParse(folder);
    const files = practice.records?.look.layouts ?? new Map<string, string>();
    const of = JSON.stringify([...files]);
    if (own?.of !== of) own = { of, layouts: (await ownLayouts(files)).own };
    return {
      ...practice,
      own: own.layouts,
      previewApprovals: await productionApprovals({ root, today, now: new Date() }, process.env),
      paths: new Set(folder.list().map(({ path }) => path)),
    };
  };
}
