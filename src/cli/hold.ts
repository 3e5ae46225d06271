import type { Compilation } from '#compile';
import type { Diagnostic } from '#diagnostic/diagnostic.ts';
import type { Built } from '#publish';

/**
 * Rules whose findings no hold can cure: something private may be out, and it can't be known whose. In a file to download
 * it is cured when that file is held.
 */
const NEVER_HELD = new Set(['site/no-leak', 'site/no-metadata']);

/** Nor may what they find stay, whatever page it is on. A link to the staff site goes with the text that has it. */
const NEVER_STAYS = new Set([...NEVER_HELD, 'site/no-internal-page']);

/** Rules about addresses: who follows a wrong one finds nothing, and learns nothing. */
const LINKS = new Set(['site/no-broken-link', 'site/no-broken-anchor', 'site/no-lost-permalink']);

/**
 * An approved version of a policy is never held: what a rule finds on its page is told, and the page stays (DESIGN 6).
 * Nor can what is made from no record be: a redirect to a page that is gone must not keep in what is taken away. A
 * promised address without a page leads to the list of policies meanwhile.
 */
export function staysWith({ disclosed }: Built): (found: Diagnostic) => boolean {
  const { policies, staffPolicies } = disclosed.site;
  const approved = new Set(
    [...policies, ...staffPolicies].flatMap(({ versions }) => versions.map(({ file }) => file)),
  );
  return ({ rule, file }) =>
    isLook({ rule, file }) ||
    (approved.has(file) && !NEVER_STAYS.has(rule)) ||
    (LINKS.has(rule) && !file.startsWith('content/'));
}

/** Without hold no error at all; with it, errors in records and in the look. */
export function mayGoOn(diagnostics: Compilation['diagnostics'], hold: boolean): boolean {
  return diagnostics.every(
    ({ severity, file, rule }) =>
      severity !== 'error' || (hold && (file.startsWith('content/') || isLook({ file, rule }))),
  );
}

/** Our own look stands in for a practice’s that fails: nobody’s removal waits for a style sheet. */
function isLook({ file, rule }: Pick<Diagnostic, 'file' | 'rule'>): boolean {
  return rule === 'file/valid-look' || file === 'theme.css' || file.startsWith('layouts/');
}

/** Whether all of these can be cured by holding the records they are in. */
export function canBeHeld(errors: readonly Diagnostic[]): boolean {
  return errors.every(
    ({ rule, file }) =>
      file.startsWith('content/') && (!NEVER_HELD.has(rule) || file.startsWith('content/files/')),
  );
}
