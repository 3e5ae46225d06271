/**
 * What all of them give; fails as the first of them that does, but not before each has come to its end. Whoever then takes
 * away a folder takes it from nobody who still writes into it.
 */
export async function allEnded<const T extends readonly unknown[]>(
  works: T,
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  await Promise.allSettled(works);
  return Promise.all(works);
}
