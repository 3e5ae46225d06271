/** Whether all letters and digits of a text are those of ASCII, among which words are found twice as fast. */
export function hasPlainLetters(text: string): boolean {
  // From U+2000 to U+206F stand spaces, dashes and quotation marks, and no letter.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what is no ASCII
  return !/[^\x00-\x7f\u2000-\u206f]/.test(text);
}
