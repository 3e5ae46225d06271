import matter from 'gray-matter';
import type { Finding } from '#diagnostic/diagnostic.ts';
import type { SourceFile } from '#schema/source.ts';

const refuse = {
  parse: (): never => {
    throw new Error('Front matter is YAML and never runs.');
  },
};
// INVARIANT: whatever language a file asks for, only the pass-through runs; the YAML itself is read by 2-parse.
const engines = {
  yaml: { parse: () => ({}) },
  json: refuse,
  javascript: refuse,
  js: refuse,
  coffee: refuse,
  toml: refuse,
};

/** A YAML file: all of it is YAML. */
export function wholeYaml(path: string, text: string): SourceFile {
  return { path, text, yaml: text, yamlLine: 1, body: '', bodyLine: 1 };
}

/** A Markdown file split at its front matter, or what is wrong with the lines around it. */
export function splitMarkdown(path: string, text: string): { source: SourceFile } | { finding: Finding } {
  const lines = text.split('\n');
  const close = lines.indexOf('---', 1);
  const fault = (index: number, message: string) => ({ finding: faultAt(path, lines, index, message) });

  if (lines[0] !== '---') {
    return fault(0, opening(lines));
  }
  const stray = lines.findIndex((line, i) => i > 0 && (close === -1 || i < close) && line.startsWith('---'));
  if (stray !== -1) {
    return fault(
      stray,
      'Inside the front matter a line begins with three hyphens, which would end it early and turn the rest into public text. Take the line out, or indent it.',
    );
  }
  if (close === -1) {
    return fault(
      0,
      'The front matter never ends, so nothing in the file can be told apart. Put a line with exactly three hyphens (---) after it.',
    );
  }
  // The library is given no more than its part: it keeps what it is given as a key, and copies it.
  const end = text.indexOf('\n---', 3) + '\n---'.length;
  const { matter: yaml } = matter(text.slice(0, end), { engines, language: 'yaml' });
  const body = text.slice(end + 1);
  return {
    source: { path, text, yaml: yaml.replace(/^\n/, ''), yamlLine: 2, body, bodyLine: close + 2 },
  };
}

function opening(lines: readonly string[]): string {
  const first = lines[0] ?? '';
  if (/^---\s*[a-z]/i.test(first))
    return 'The front matter asks for another language than YAML, which is never run. Write exactly three hyphens (---) on the first line, and YAML below.';
  if (lines.slice(1, 20).some((line) => line.trim() === '---')) {
    return 'The file must begin with a line of exactly three hyphens (---), with nothing before or after them; otherwise its details would be read as public text. Move them to the first line.';
  }
  return 'The file has no front matter. Begin it with a line of three hyphens (---), then its fields, then another such line.';
}

function faultAt(file: string, lines: readonly string[], index: number, message: string): Finding {
  return {
    rule: 'file/valid-front-matter',
    file,
    message,
    line: index + 1,
    column: 1,
    endLine: index + 1,
    endColumn: (lines[index]?.length ?? 0) + 1,
  };
}
