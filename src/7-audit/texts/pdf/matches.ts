/** All places of an expression, each with its groups; the type says which of them always take part. */
export function matches<T extends readonly (string | undefined)[]>(
  text: string,
  expression: RegExp,
): Iterable<T & { readonly index: number }> {
  return text.matchAll(expression) as Iterable<unknown> as Iterable<T & { readonly index: number }>;
}
