/**
 * Looks things up by a key instead of walking through all of them: what is asked once per person would otherwise take
 * four times as long for twice as many people. The index of a list is made once and goes with it; lists are never changed.
 */
export function indexed<T extends object>(
  keyOf: (one: T) => string,
): (list: readonly T[], key: string) => readonly T[] {
  const known = new WeakMap<readonly T[], ReadonlyMap<string, readonly T[]>>();
  return (list, key) => {
    const byKey = known.get(list) ?? grouped(list, keyOf);
    known.set(list, byKey);
    return byKey.get(key) ?? [];
  };
}

function grouped<T>(list: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
}
