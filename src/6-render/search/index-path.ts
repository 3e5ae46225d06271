/** Where the index stands, below the public site: the same path as the page, whose policy lets it run. */
export const FOLDER = 'search';
/** The index that the page begins with, and Pagefind's program. */
export const MAIN = `${FOLDER}/pagefind`;

/** What is made of pages that stand already: the files of Pagefind, and in each language our words for slips of the keyboard. */
export function isOfIndex(path: string): boolean {
  return /(?:^|\/)search\/(?:pagefind\/|words\.json$)/.test(path);
}
