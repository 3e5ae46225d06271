import plugin from '@11ty/eleventy-plugin-syntaxhighlight';

/** Languages that are coloured; every other fence is escaped and shown as it is. */
const LANGUAGES = new Set([
  'yaml',
  'bash',
  'toml',
  'json',
  'html',
  'css',
  'markdown',
  'md',
  'js',
  'javascript',
  'ts',
  'typescript',
  'diff',
  'ini',
  'http',
]);

/**
 * Code as HTML. INVARIANT: the plugin is called for languages on the list only, since it escapes neither an unknown
 * language's text nor its name.
 */
export function highlight(code: string, language: string): string | undefined {
  if (!LANGUAGES.has(language)) return undefined;
  return plugin.pairedShortcode(code, language, '', {
    preAttributes: { class: `language-${language}`, tabindex: '0' },
    codeAttributes: { class: `language-${language}` },
    lineSeparator: '\n',
    errorOnInvalidLanguage: true,
  });
}
