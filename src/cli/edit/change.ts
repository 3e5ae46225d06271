/** Keys from the top of a YAML text to a value in it. */
type Path = readonly string[];

/** One change of what a YAML text says. */
export type Change =
  /** Takes an entry out, and every group that has nothing else in it. */
  | { readonly does: 'delete'; readonly path: Path }
  /** Writes a value, in the place of the one that is there or as the last of its group. */
  | { readonly does: 'set'; readonly path: Path; readonly value: unknown }
  /** Makes a group of a value, which keeps it under `key`, with more beside it: `text` is `{says: text, …}` then. */
  | {
      readonly does: 'wrap';
      readonly path: Path;
      readonly key: string;
      readonly beside: Readonly<Record<string, string>>;
    };

type Group = Record<string, unknown>;

/** A group that has entries by name: neither a list nor a plain value. */
export function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands at a path, or undefined. */
export function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (isGroup(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined),
    value,
  );
}

/** The value as it must read once the change is made; the text is held to it. */
export function changed(value: unknown, change: Change): unknown {
  const [key = '', ...rest] = change.path;
  const group = isGroup(value) ? value : {};
  if (rest.length > 0) {
    const inner = changed(group[key], { ...change, path: rest });
    const isGone = change.does === 'delete' && isGroup(inner) && Object.keys(inner).length === 0;
    return isGone ? without(group, key) : { ...group, [key]: inner };
  }
  if (change.does === 'delete') return without(group, key);
  if (change.does === 'set') return { ...group, [key]: change.value };
  return { ...group, [key]: { [change.key]: group[key], ...change.beside } };
}

/** Where a deletion begins: at the outermost group that has nothing else in it. */
export function outermost(value: unknown, path: Path): Path {
  const parent = path.slice(0, -1);
  const group = at(value, parent);
  return parent.length > 0 && isGroup(group) && Object.keys(group).length === 1
    ? outermost(value, parent)
    : path;
}

function without(group: Group, key: string): Group {
  const { [key]: _, ...rest } = group;
  return rest;
}
