import { decideOn, type ParsedPractice } from '#compile';
import { composeBios } from '#compose';
import type { Diagnostic } from '#diagnostic/diagnostic.ts';
import { highlight } from '#render';
import type { PublicPage } from '#schema/page.ts';
import type { PersonLedger, PublishedSite } from '#schema/published.ts';
import type { PracticeRecords } from '#schema/record.ts';

/** One bio as a build would make it now, and what is found in its file. */
export interface Bio {
  /** In each language of the practice. None where there is nothing to show: a draft, somebody who has left. */
  readonly pages: readonly PublicPage[];
  readonly diagnostics: readonly Diagnostic[];
  readonly person: PersonLedger | undefined;
  readonly site: PublishedSite | undefined;
}

/** When and by whose approvals it is decided. */
export interface Circumstances {
  readonly now: Date;
  readonly today: string | undefined;
  readonly previewApprovals: PracticeRecords['approvals'] | undefined;
  /** Other files that are held. */
  readonly held: ReadonlySet<string>;
}

/** Makes one bio among all, without looking at the others again. */
export function bioAt(file: string, practice: ParsedPractice, { held, ...when }: Circumstances): Bio {
  const alsoHeld = new Set([...held].filter((one) => one !== file));
  const { diagnostics, decided } = decideOn(practice, { ...when, alsoHeld }, file);
  if (decided === undefined) return { pages: [], diagnostics, person: undefined, site: undefined };
  const { site, ledger } = decided.disclosed;
  // Of all people only this one is there.
  const pages = composeBios(decided.disclosed, highlight);
  return {
    pages,
    diagnostics,
    person: ledger.people.find((one) => one.file === file),
    site,
  };
}
