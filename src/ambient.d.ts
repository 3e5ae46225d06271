// Untyped packages that are not Eleventy itself.

declare module '@11ty/eleventy-plugin-syntaxhighlight' {
  interface Options {
    init?: (context: { Prism: unknown }) => void;
    lineSeparator?: string;
    errorOnInvalidLanguage?: boolean;
    alwaysWrapLineHighlights?: boolean;
    preAttributes?: Record<string, unknown>;
    codeAttributes?: Record<string, unknown>;
    languages?: string[];
  }
  interface Plugin {
    (eleventyConfig: unknown, options?: Options): void;
    /** Answers HTML. It does NOT escape a language it doesn't know: call it for an allow list only. */
    pairedShortcode(content: string, language: string, highlightLines: string, options?: Options): string;
  }
  const plugin: Plugin;
  export default plugin;
}
