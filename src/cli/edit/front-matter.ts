import { splitMarkdown } from '#read';
import { type Change, isGroup } from './change.ts';
import { type RawText, rawBytes, rawText } from './raw-text.ts';
import { editYaml, yamlValue } from './yaml-text.ts';

/** What stands in a Markdown file, as the build reads it. */
export interface FrontMatter {
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
}

const FIRST = '---\n';

/** The front matter of a file's bytes; undefined where it can't be read. Whether it fits a format isn't asked. */
export function readFrontMatter(bytes: Uint8Array): FrontMatter | undefined {
  const parts = partsOf(bytes);
  const read = parts && yamlValue(parts.yaml);
  return parts !== undefined && isGroup(read?.value) ? { data: read.value, body: parts.body } : undefined;
}

/** The file with these changes in its front matter and nothing else touched; undefined where that can't be done safely. */
export function editFrontMatter(bytes: Uint8Array, changes: readonly Change[]): Uint8Array | undefined {
  return changes.reduce<Uint8Array | undefined>((latest, change) => {
    const parts = latest && partsOf(latest);
    const yaml = parts && editYaml(parts.yaml, change);
    if (parts === undefined || yaml === undefined) return undefined;
    const after = rawBytes(parts, FIRST + yaml + parts.rest);
    // Read once more as a whole file: the lines around the YAML count, too.
    const again = partsOf(after);
    return again?.yaml === yaml && again.rest === parts.rest ? after : undefined;
  }, bytes);
}

/** The file without the text below its front matter. */
export function withoutBody(bytes: Uint8Array): Uint8Array | undefined {
  const parts = partsOf(bytes);
  return parts && rawBytes(parts, parts.text.slice(0, parts.text.length - parts.body.length));
}

interface Parts extends RawText {
  readonly yaml: string;
  /** The line that ends the YAML, and the body. */
  readonly rest: string;
  readonly body: string;
}

function partsOf(bytes: Uint8Array): Parts | undefined {
  const file = rawText(bytes);
  if (file === undefined || !('source' in splitMarkdown('', file.text))) return undefined;
  // The split has seen to it that the first such line ends the front matter.
  const after = file.text.slice(FIRST.length);
  const yaml = after.slice(0, /^---$/m.exec(after)?.index);
  const rest = after.slice(yaml.length);
  return { ...file, yaml, rest, body: rest.replace(/^---\n?/, '') };
}
