import { type DefaultTreeAdapterTypes, Parser, type Token } from 'parse5';

export type Document = DefaultTreeAdapterTypes.Document;

/** Elements that never hold anything, and those whose closing tag may be left out. */
const OPEN_ENDED = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'html head body p li dt dd option optgroup tr td th thead tbody tfoot colgroup caption rt rp'
  ).split(' '),
);

/** Elements that the parser closes by itself where another of their kind begins. */
const NEVER_NESTED = new Set(['a', 'button', 'form', 'nobr']);

/** A parser that notes what it stumbled over. It says nothing of tags that don't match, so these are counted here. */
export class TagParser extends Parser<DefaultTreeAdapterTypes.DefaultTreeAdapterMap> {
  readonly faults = new Set<string>();
  readonly #open: string[] = [];

  constructor() {
    // As a browser without JavaScript: what stands in `<noscript>` is elements, too.
    super({ scriptingEnabled: false });
    // Not an option: the parser would then note where every node stands, which takes as long again.
    this.onParseError = ({ code }) => this.faults.add(code);
  }

  /** Reads a whole document. */
  read(source: string): Document {
    this.tokenizer.write(source, true);
    if (this.#open.length > 0) this.faults.add('open-elements-left-after-eof');
    return this.document;
  }

  override onStartTag(token: Token.TagToken): void {
    const { tagName, selfClosing } = token;
    if (!selfClosing && !OPEN_ENDED.has(tagName)) {
      if (NEVER_NESTED.has(tagName) && this.#open.includes(tagName))
        this.faults.add('element-within-its-own-kind');
      this.#open.push(tagName);
    }
    super.onStartTag(token);
  }

  override onEndTag(token: Token.TagToken): void {
    const { tagName } = token;
    // It comes again when what it closes has to be closed first.
    if (!OPEN_ENDED.has(tagName) && token !== this.currentToken) {
      const at = this.#open.lastIndexOf(tagName);
      if (at === -1) this.faults.add('end-tag-without-matching-open-element');
      else {
        if (at < this.#open.length - 1) this.faults.add('closing-of-element-with-open-child-elements');
        this.#open.length = at;
      }
    }
    super.onEndTag(token);
  }
}
