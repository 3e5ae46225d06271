import { isMap, parse, parseDocument, stringify } from 'yaml';
import { type Change, changed } from '../cli/edit/change.ts';
import { splicesFor } from '../cli/edit/yaml-splices.ts';
import { same } from './value.ts';

/** As the build reads it: no dates, no aliases, no keys twice. */
const OPTIONS = { version: '1.2', schema: 'core', uniqueKeys: true, logLevel: 'error' } as const;

/** What a YAML text says; throws where it can't be read. */
export function yamlValue(yaml: string): unknown {
  return parse(yaml, { ...OPTIONS, maxAliasCount: 0 }) ?? {};
}

/**
 * A YAML text with these changes. Wherever it can be, every other byte stays as it was, with comments, order and quotes;
 * where that can't be (a value in an unusual place), the text is written anew, comments included.
 */
export function editedYaml(yaml: string, changes: readonly Change[]): string {
  return changes.reduce((text, change) => spliced(text, change) ?? rewritten(text, change), yaml);
}

function spliced(text: string, change: Change): string | undefined {
  const before = yamlValue(text);
  const wanted = changed(before, change);
  for (const [start, end, replacement] of splicesFor(text, before, change)) {
    const after = text.slice(0, start) + replacement + text.slice(end);
    if (reads(after, wanted)) return after;
  }
  return undefined;
}

function reads(text: string, wanted: unknown): boolean {
  try {
    return same(yamlValue(text), wanted);
  } catch {
    return false;
  }
}

function rewritten(text: string, change: Change): string {
  const document = parseDocument(text, OPTIONS);
  if (!isMap(document.contents)) return stringify(changed({}, change), { ...OPTIONS, lineWidth: 0 });
  if (change.does === 'delete') document.deleteIn(change.path);
  if (change.does === 'set') document.setIn(change.path, document.createNode(change.value));
  return document.toString({ lineWidth: 0 });
}
