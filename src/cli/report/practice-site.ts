import type { Compilation } from '#compile';
import { hasErrors } from '#diagnostic/diagnostic.ts';
import { pretty } from '#diagnostic/formats/pretty.ts';

/** What would be published; nothing at all while there is an error under `_data/`. */
export function siteIn({ built, diagnostics }: Compilation): Compilation['built'] {
  return hasErrors(diagnostics.filter(isInData)) ? undefined : built;
}

/** Why there is nothing to report on. */
export function problemOf({ diagnostics, files }: Compilation): string {
  const inData = pretty({ diagnostics: diagnostics.filter(isInData), files });
  return `${inData}\nNothing can be published, and nothing reported, until this is put right.`;
}

function isInData({ file }: { readonly file: string }): boolean {
  return !file.startsWith('content/');
}
