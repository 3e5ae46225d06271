/** What went wrong in a layout, without a word that could be from a page: messages end up in public logs. */
export function nameOf(error: unknown): string {
  const { name = 'Error', message = '' } = (error ?? {}) as Partial<Error>;
  // These are worded by the program that runs the layout, and name what it is written with.
  const isPlain =
    name === 'ReferenceError' || (name === 'TypeError' && /^Cannot read|is not a function$/.test(message));
  return isPlain ? `${name}, ${message}` : name;
}
