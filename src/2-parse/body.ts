import MarkdownIt from 'markdown-it';
import type { Finding } from '#diagnostic/diagnostic.ts';
import { EMBED_MESSAGE, embedsIn } from '#schema/embeds.ts';
import type { Block, Body } from '#schema/record.ts';
import type { SourceFile } from '#schema/source.ts';
import { findUnseen } from '#schema/unseen.ts';
import { stripComments } from './comments.ts';

type Token = ReturnType<MarkdownIt['parse']>[number];

// HTML is switched on only here, to find and refuse it; what renders Markdown never has it on.
const reader = new MarkdownIt({ html: true });
reader.validateLink = () => true;
// Nothing else begins a tag, a link, a picture or a character reference: most text need not be taken apart.
const MARK = /[<[&]/;
reader.core.ruler.at('inline', ({ tokens, md, env }) => {
  for (const { type, content, children } of tokens)
    if (type === 'inline' && MARK.test(content)) md.inline.parse(content, md, env, children ?? []);
});

/** What a link may be: this site, a heading on the page, the web, a mailbox, a telephone. */
const LINK = /^(?:\/(?!\/)[^\\]*|#.*|https?:\/\/.+|mailto:.+|tel:.+)$/i;

/** A body as blocks, and what may not stand in it. */
export function readBody(source: SourceFile): { body: Body; findings: Finding[] } {
  const { text, comments, openAt, nestedAt } = stripComments(source.body);
  const lines = text.split('\n');
  const written = source.body.split('\n');
  const fault = (rule: string, index: number, message: string, what?: string): Finding => {
    // Columns are those of the file, where comments still stand.
    const line = written[index] ?? '';
    const at = what === undefined ? 0 : Math.max(0, line.indexOf(what));
    const row = source.bodyLine + index;
    return {
      rule,
      file: source.path,
      message,
      line: row,
      column: at + 1,
      endLine: row,
      endColumn: (what === undefined || !line.includes(what) ? line.length : at + what.length) + 1,
    };
  };
  const findings: Finding[] = [];
  if (openAt !== undefined)
    findings.push(
      fault(
        'file/valid-fields',
        openAt,
        'A comment begins here and never ends, so it can’t be told what is meant to be hidden. Close it with -->.',
      ),
    );
  if (nestedAt !== undefined)
    findings.push(
      fault(
        'file/valid-fields',
        nestedAt,
        'A comment begins here, and another inside it; the first --> ends both, so what follows it would be shown. Make one comment of them.',
      ),
    );

  const env: { references?: Record<string, unknown> } = {};
  const tokens = reader.parse(text, env);
  if (Object.keys(env.references ?? {}).length > 0) {
    const at = lines.findIndex((line) => /^[\s>*+\d.)-]*\[[^\]]+\]:/.test(line));
    findings.push(
      fault(
        'file/valid-fields',
        Math.max(0, at),
        'A link is defined apart from its text here, so a block of text would change without being approved again. Write the address beside the words: [words](address).',
      ),
    );
  }
  // Cells of a table don't say where they stand; their row does.
  let row: [number, number] = [0, 1];
  for (const token of tokens) {
    row = token.map ?? row;
    if (token.type === 'html_block') findings.push(...tagFaults(token.content, token.map?.[0] ?? 0, fault));
    if (token.type === 'inline') findings.push(...inlineFaults(token, row, lines, fault));
  }
  return { body: { blocks: blocksOf(tokens, lines, source.bodyLine), comments }, findings };
}

const HTML =
  'An HTML tag stands here. Text is Markdown only, so that nothing hidden can come along. Take the tag out; for a “less than” sign, write &lt;.';

type Fault = (rule: string, index: number, message: string, what?: string) => Finding;

/** “<insert name>”: no tag of HTML, and words that somebody meant to write. */
const TO_FILL_IN =
  /^<\s?(?:insert|enter|add|fill|write|put|your|our|the|inserte|insertar|escriba|escribir|poner|agregar|su|nuestr[oa]|nombre|correo|tel[eé]fono|fecha|direcci[oó]n|cl[ií]nica|consultorio|first|last|full|street|mailing|postal|web|business|room|extension|effective|start|end|privacy|n[uú]mero|horario|name|date|phone|fax|number|e-?mail|practice|clinic|office|doctor|provider|manager|officer|city|link|url|hours)(?:[\s/-][\p{L}\d\s'/-]{1,60})?\s?\/?>$/iu;
const LEFT =
  'Something was left here to be filled in, and nobody would see that anything is missing. Write what belongs here, or take the sentence out.';

/** A tag is refused as such; of a widget's code it is also said what it would do, and to whom. */
function tagFaults(html: string, index: number, fault: Fault, what?: string): Finding[] {
  const refused = fault('file/valid-fields', index, HTML, what);
  if (TO_FILL_IN.test(html.trim())) return [refused, fault('policy/no-placeholder', index, LEFT, what)];
  return embedsIn(html).length === 0
    ? [refused]
    : [refused, fault('boundary/no-third-party-embed', index, EMBED_MESSAGE, what)];
}

function inlineFaults(
  token: Token,
  [first, last]: readonly [number, number],
  lines: readonly string[],
  fault: Fault,
): Finding[] {
  const lineOf = (what: string) => {
    for (let index = first; index < last; index++) if (lines[index]?.includes(what)) return index;
    return first;
  };
  return (token.children ?? []).flatMap((child) => {
    if (child.type === 'html_inline')
      return tagFaults(child.content, lineOf(child.content), fault, child.content);
    if (child.type === 'image')
      return [
        fault(
          'file/valid-reference',
          lineOf('!['),
          'A picture stands in the text, where nobody has agreed to it. Use the field “photo” of a bio.',
          '![',
        ),
      ];
    const unseen = findUnseen([child.content, ...(child.attrs ?? []).flat()].join(' '));
    if (unseen !== undefined)
      return [
        fault(
          'file/valid-encoding',
          lineOf('&'),
          `A character reference (such as &amp;) stands for ${unseen.what}, which can hide words from readers and from checks. Take it out.`,
        ),
      ];
    const href = child.type === 'link_open' ? (child.attrGet('href') ?? '') : undefined;
    if (href === undefined || LINK.test(href)) return [];
    const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(href)?.[0];
    const message =
      scheme === undefined
        ? 'A link here leads neither to a page of this site nor to the web. Begin it with / for a page of the site (such as /policies/social-media/), with # for a heading, or with https://.'
        : 'A link here would run something or open something other than a page. Only https, http, mailto and tel are allowed.';
    return [fault('file/valid-reference', lineOf(scheme ?? href), message, scheme ?? href)];
  });
}

/** Top-level blocks; a heading goes with the block after it. */
function blocksOf(tokens: readonly Token[], lines: readonly string[], bodyLine: number): Block[] {
  const blocks: Block[] = [];
  let headingFrom: number | undefined;
  const push = (from: number, to: number) => {
    // Indentation stays: it makes code of a line.
    const markdown = lines
      .slice(from, to)
      .map((line) => line.trimEnd())
      .join('\n')
      .trimEnd();
    if (markdown === '') return;
    blocks.push({
      markdown,
      line: bodyLine + from,
      endLine: bodyLine + from + markdown.split('\n').length - 1,
    });
  };
  for (const token of tokens) {
    if (token.level !== 0 || token.map === null || token.nesting === -1) continue;
    const [from, to] = token.map;
    if (token.type === 'heading_open') headingFrom ??= from;
    else {
      push(headingFrom ?? from, to);
      headingFrom = undefined;
    }
  }
  if (headingFrom !== undefined) push(headingFrom, lines.length);
  return blocks;
}
