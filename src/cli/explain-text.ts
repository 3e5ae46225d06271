import { weightsElsewhere } from '#lint';
import type { Rule } from '#schema/rule.ts';

/** A rule's page as plain text: headings underlined, examples indented, without the marks of Markdown. */
export function plain(page: string): string {
  const lines: string[] = [];
  let fence: string | undefined;
  for (const line of page.trimEnd().split('\n')) {
    const mark = /^`{3,}/.exec(line)?.[0];
    if (fence !== undefined) {
      if (mark === fence) fence = undefined;
      else lines.push(line === '' ? '' : `    ${line}`);
    } else if (mark !== undefined) fence = mark;
    else lines.push(...proseLine(line));
  }
  return lines.join('\n').replace(/\n{3,}/g, '\n\n');
}

function proseLine(line: string): string[] {
  const [, hashes, title = ''] = /^(#+) (.*)$/.exec(line) ?? [];
  if (hashes !== undefined) return [unmarked(title), (hashes.length === 1 ? '=' : '-').repeat(title.length)];
  return [unmarked(line)];
}

/** Without emphasis and code marks; a link keeps its address. */
function unmarked(line: string): string {
  return line
    .replace(/\[([^\]]{1,500})\]\(([^)\s]{1,500})\)/g, (_, words: string, url: string) =>
      words === url ? url : `${words} (${url})`,
    )
    .replace(/<(https?:[^>\s]{1,500})>/g, '$1')
    .replace(/(\*\*|`)(.+?)\1/g, '$2')
    .replace(/(?<![\w*])[*_](?=\S)(.{1,500}?)(?<=\S)[*_](?![\w*])/g, '$1');
}

/** Every rule on a line, with its weight; those that stand firm are marked. */
export function listOfRules(rules: readonly Rule[]): string {
  const sorted = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  const width = Math.max(...sorted.map(({ id }) => id.length));
  const lines = sorted.map((rule) => {
    const weight = `${rule.severity}${rule.canBeWaived ? '' : '!'}`;
    const elsewhere = weightsElsewhere(rule).map((one) => ` (${one})`);
    return `${rule.id.padEnd(width)}  ${weight.padEnd(8)} ${rule.summary}${elsewhere.join('')}`;
  });
  return [
    ...lines,
    '',
    `${rules.length} rules. “!”: it can’t be waived, lowered or switched off.`,
    'More about one: npx doorplate explain <rule>',
  ].join('\n');
}
