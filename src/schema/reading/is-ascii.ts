/** Whether a text has plain letters only, among which words are found twice as fast. */
export function isAscii(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what is no ASCII
  return !/[^\x00-\x7f]/.test(text);
}
