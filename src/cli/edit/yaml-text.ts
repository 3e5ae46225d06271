import { isDeepStrictEqual } from 'node:util';
import { readYaml } from '#parse';
import { wholeYaml } from '#read';
import { type Change, changed } from './change.ts';
import { rawBytes, rawText } from './raw-text.ts';
import { splicesFor } from './yaml-splices.ts';

/**
 * A YAML text with one change made in it and every other byte as it was: comments, order and quotes stay. Undefined where
 * that can't be done so that it reads exactly as intended; a text that can't be read isn't changed at all.
 */
export function editYaml(text: string, change: Change): string | undefined {
  const before = yamlValue(text);
  if (before === undefined) return undefined;
  const wanted = changed(before.value, change);
  for (const [start, end, replacement] of splicesFor(text, before.value, change)) {
    const after = text.slice(0, start) + replacement + text.slice(end);
    // INVARIANT: whatever the splice did, only a text that the build reads as intended is given back.
    if (isDeepStrictEqual(yamlValue(after)?.value, wanted)) return after;
  }
  return undefined;
}

/** A YAML file with these changes and nothing else touched; undefined where that can't be done safely. */
export function editYamlFile(bytes: Uint8Array, changes: readonly Change[]): Uint8Array | undefined {
  return changes.reduce<Uint8Array | undefined>((latest, change) => {
    const file = latest && rawText(latest);
    const after = file && editYaml(file.text, change);
    return file === undefined || after === undefined ? undefined : rawBytes(file, after);
  }, bytes);
}

/** What the build reads in a YAML text; undefined where it can't be read. */
export function yamlValue(text: string): { readonly value: unknown } | undefined {
  const read = readYaml(wholeYaml('', text));
  return 'value' in read ? read : undefined;
}
