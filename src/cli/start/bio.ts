import { decideOn, type ParsedPractice } from '#compile';
import { composeBios } from '#compose';
import type { Diagnostic } from '#diagnostic/diagnostic.ts';
import { highlight } from '#render';
import type { PublicPage } from '#schema/page.ts';
import type { PersonLedger, PublishedSite } from '#schema/published.ts';
import type { PracticeRecords } from '#schema/record.ts';

/** One bio as a build would make it now, and what is found in its file. */
export interface Bio {
  /** Undefined where there is nothing to show: a draft, somebody who has left. */
  readonly page: PublicPage | undefined;
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
  if (decided === undefined) return { page: undefined, diagnostics, person: undefined, site: undefined };
  const { site, ledger } = decided.disclosed;
  // Of all people only this one is there.
  const [page] = composeBios(site, ledger, highlight);
  return {
    page,
    diagnostics,
    person: ledger.people.find((one) => one.file === file),
    site,
  };
}
