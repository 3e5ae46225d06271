import type { AcknowledgementPage, SignedVersion } from '#schema/page.ts';
import type { PolicyView, VersionView } from '#schema/published.ts';
import { say } from '#schema/words/say.ts';
import type { Context } from './context.ts';
import { currentOf } from './policies.ts';
import { staffBase } from './staff-base.ts';

/** Lines for people without a bio: cleaners, students, those who start next week. */
const BLANK_ROWS = 6;

/** Where the sheet for a policy stands. */
export function sheetUrl(policy: string): string {
  return `/policies/${policy}/sheet/index.html`;
}

/** The sheet on which everyone signs that they have read the policy as it stands. */
export function acknowledgementPage(view: PolicyView, context: Context): AcknowledgementPage {
  const current = currentOf(view);
  return {
    ...staffBase(context),
    layout: 'acknowledgement',
    url: sheetUrl(view.policy),
    title: say(context.words.staffPapers.acknowledgement.title, { policy: current.title }),
    source: current.file,
    policy: signedVersion(current, context),
    names: namesOf(context),
    blankRows: BLANK_ROWS,
    back: `/policies/${view.policy}/index.html`,
  };
}

function signedVersion(current: VersionView, { wording }: Context): SignedVersion {
  return {
    title: current.title,
    version: current.version,
    effective: wording.day(current.effective),
    state: current.state,
    digest: shortDigest(current.digest),
  };
}

/** Twelve letters in groups of four: read aloud in a moment, and no two texts a practice writes share them. */
function shortDigest(digest: string): string {
  return (
    digest
      .replace(/^sha256-/, '')
      .slice(0, 12)
      .match(/.{1,4}/g) ?? []
  ).join(' ');
}

/** Who works here now. Whose file has errors writes their name by hand: what can't be read isn't known. */
function namesOf({ ledger, frame }: Context): string[] {
  return ledger.people
    .filter(({ status }) => status !== 'left' && status !== 'held')
    .map(({ name }) => name)
    .sort(new Intl.Collator(frame.lang).compare);
}
