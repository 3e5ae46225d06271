import MarkdownIt from 'markdown-it';

export type Token = ReturnType<MarkdownIt['parse']>[number];

/** Reads Markdown as the site does, and notes at each inline token where in its text it begins (`meta.at`). */
export const markdown = new MarkdownIt('commonmark', { html: false }).enable('table');

// Escapes and entities stay tokens of their own, so that each piece of text stands in the source as it is.
markdown.core.ruler.disable('text_join');
markdown.inline.ruler2.disable('fragments_join');

const State = markdown.inline.State;
markdown.inline.State = class extends State {
  override pushPending(): Token {
    const token = super.pushPending();
    // A rule may have moved on by a mark or dropped spaces: the text ends at or shortly before this place.
    const at = this.src.lastIndexOf(token.content, Math.max(0, this.pos - token.content.length));
    token.meta = { at: Math.max(0, at) };
    return token;
  }

  override push(...what: Parameters<InstanceType<typeof State>['push']>): Token {
    const token = super.push(...what);
    // Each mark of a row such as ____ is pushed before the row is passed.
    const before = this.tokens.at(-2);
    const isInRow = token.type === 'text' && before?.type === 'text' && before.meta?.from === this.pos;
    token.meta = { at: isInRow ? before.meta.at + before.content.length : this.pos, from: this.pos };
    return token;
  }
};

const ATTRIBUTES = /(?<![ \t])[ \t]*\{[ \t]*((?:[#.][^{}\s#.]*[ \t]*)+)\}[ \t]*$/;

// `## Title {#id}`: the braces name the heading and are no text.
markdown.core.ruler.after('block', 'heading-ids', (state) => {
  for (const [index, token] of state.tokens.entries()) {
    const inline = state.tokens[index + 1];
    if (token.type !== 'heading_open' || inline === undefined) continue;
    const attributes = ATTRIBUTES.exec(inline.content);
    if (attributes === null) continue;
    inline.content = inline.content.slice(0, attributes.index);
    const id = /#([^\s{}]+)/.exec(attributes[1] ?? '')?.[1];
    if (id !== undefined) token.attrSet('id', id);
  }
});
