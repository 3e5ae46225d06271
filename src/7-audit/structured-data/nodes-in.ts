/** An object of structured data, and where in the block it stands: `@graph.0.address`. */
export interface DataNode {
  readonly at: string;
  readonly types: readonly string[];
  readonly properties: ReadonlyMap<string, readonly unknown[]>;
}

/** Deeper than any page needs; beyond it nobody reads. */
const DEEPEST = 20;

/** Every object of a block with its types, without recursion; undefined if one lies too deep to be read. */
export function nodesIn(block: unknown): DataNode[] | undefined {
  const nodes: DataNode[] = [];
  const open: { value: unknown; at: string; depth: number }[] = [{ value: block, at: '', depth: 0 }];
  // It grows while it is gone through.
  for (const { value, at, depth } of open) {
    if (typeof value !== 'object' || value === null) continue;
    if (depth > DEEPEST) return undefined;
    const inside = (key: string | number, item: unknown) => ({
      value: item,
      at: at === '' ? String(key) : `${at}.${key}`,
      depth: depth + 1,
    });
    if (Array.isArray(value)) {
      open.push(...value.map((item, index) => inside(index, item)));
      continue;
    }
    const entries = Object.entries(value);
    nodes.push({
      at,
      types: listOf((value as Record<string, unknown>)['@type']).filter((type) => typeof type === 'string'),
      properties: new Map(entries.map(([key, item]) => [key, listOf(item)])),
    });
    open.push(...entries.filter(([key]) => key !== '@context').map(([key, item]) => inside(key, item)));
  }
  return nodes;
}

function listOf(value: unknown): unknown[] {
  return value === undefined ? [] : [value].flat();
}
