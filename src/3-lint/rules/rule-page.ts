/** An example of a rule's page, and what kind of text it is. */
export interface Example {
  /**
   * The first word of the fence: `bio`, `personal`, `fields`, `answer`, `policy`, `staff`, `page`, `service`, `announcement`,
   * `facts` (lines of the practice's own file), `practice` (the same, with files below it), `files`.
   */
  readonly kind: string;
  /** The words after it, such as the channel of an answer. */
  readonly words: readonly string[];
  /** With ⟦marks⟧ around what is found. */
  readonly text: string;
}

/** A rule's page: the `.md` beside the rule, whose examples are the tests. */
export interface RulePage {
  readonly id: string;
  readonly summary: string;
  /** Headings in their order. */
  readonly sections: readonly string[];
  readonly notOk: readonly Example[];
  readonly ok: readonly Example[];
}

export const SECTIONS = ['Why it matters', 'What to write instead', 'Not OK', 'OK', 'Source'];

/** In these each paragraph is an example of its own; in those each line; the rest are one. */
const BY_PARAGRAPH = new Set(['bio', 'page', 'service', 'announcement', 'answer', 'staff', 'facts']);
const BY_LINE = new Set(['personal', 'fields']);

export function parseRulePage(markdown: string): RulePage {
  const [head = '', ...parts] = partsOf(markdown);
  const [title = '', ...summary] = head.trim().split('\n');
  const sections = parts.map((part) => ({
    title: (part.split('\n')[0] ?? '').replace(/^## /, ''),
    text: part,
  }));
  const examples = (wanted: string) =>
    sections.filter(({ title: one }) => one === wanted).flatMap(({ text }) => examplesIn(text));
  return {
    id: title.replace(/^# /, ''),
    summary: summary.join(' ').trim(),
    sections: sections.map(({ title: one }) => one),
    notOk: examples('Not OK'),
    ok: examples('OK'),
  };
}

/** Cut at second-level headings, those inside fences aside. */
function partsOf(markdown: string): string[] {
  const parts: string[][] = [[]];
  let isFenced = false;
  for (const line of markdown.split('\n')) {
    if (line.startsWith('```')) isFenced = !isFenced;
    if (!isFenced && line.startsWith('## ')) parts.push([]);
    parts.at(-1)?.push(line);
  }
  return parts.map((lines) => lines.join('\n'));
}

function examplesIn(section: string): Example[] {
  return [...section.matchAll(/^```(\w+)([^\n]*)\n([\s\S]*?)^```$/gm)].flatMap(
    ({ 1: kind = '', 2: words = '', 3: text = '' }) => {
      const separator = BY_PARAGRAPH.has(kind) ? /\n\s*\n/ : BY_LINE.has(kind) ? /\n(?! )/ : undefined;
      const texts = separator === undefined ? [text] : text.split(separator);
      return texts
        .map((one) => one.replace(/\n$/, ''))
        .filter((one) => one.trim() !== '')
        .map((one) => ({
          kind,
          words: words
            .trim()
            .split(/\s+/)
            .filter((word) => word !== ''),
          text: one,
        }));
    },
  );
}

/** The page as people read it: without the marks that only the tests need. */
export function readable(markdown: string): string {
  return markdown.replace(/[⟦⟧]/g, '');
}
