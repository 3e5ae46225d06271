import { relative, sep } from 'node:path';
import { ALL_RULES } from '#compile';
import { github } from '#diagnostic/formats/github.ts';
import { json } from '#diagnostic/formats/json.ts';
import { type Outcome, pretty } from '#diagnostic/formats/pretty.ts';
import { sarif } from '#diagnostic/formats/sarif.ts';
import { explain } from '#lint';
import { rulePage } from '#rule-page';
import manifest from '../../package.json' with { type: 'json' };
import { plain } from './explain-text.ts';

/** How `check` can say what it found. */
export const CHECK_FORMATS: Readonly<Record<string, (outcome: Outcome, root: string) => string>> = {
  pretty,
  json,
  sarif: (outcome, root) =>
    sarif(fromWorkingFolder(outcome, root), { version: manifest.version, rules: stated() }),
  github: (outcome, root) => github(fromWorkingFolder(outcome, root)),
};

/** Where a report is read by a server, paths begin at the repository, which is where the command runs there. */
function fromWorkingFolder(outcome: Outcome, root: string): Outcome {
  const prefix = relative(process.cwd(), root).split(sep);
  // A practice elsewhere on the disk: the way there is nobody's business.
  if (prefix[0] === '' || prefix[0] === '..') return outcome;
  const diagnostics = outcome.diagnostics.map((one) => ({ ...one, file: [...prefix, one.file].join('/') }));
  return { ...outcome, diagnostics };
}

function stated() {
  return ALL_RULES.map(({ id, summary, severity }) => {
    const markdown = explain(id, ALL_RULES, rulePage) ?? summary;
    return { id, summary, severity, page: { markdown, text: plain(markdown) } };
  });
}
