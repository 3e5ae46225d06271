import type { DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** A tree in the order of the document, templates included; without recursion, however deep it is. */
export function nodesOf(root: Node): Node[] {
  const found: Node[] = [];
  const open: Node[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    found.push(node);
    const children = 'childNodes' in node ? node.childNodes : [];
    for (let at = children.length - 1; at >= 0; at--) open.push(children[at] as Node);
    if ('content' in node) open.push(node.content);
  }
  return found;
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** What a `<meta name>` says, or undefined. */
export function metaOf(elements: readonly Element[], name: string): string | undefined {
  const meta = elements.find(
    (one) => one.tagName === 'meta' && attribute(one, 'name')?.toLowerCase() === name,
  );
  return meta && (attribute(meta, 'content') ?? '');
}

/** What stands between the tags of an element that holds nothing but text, such as a script or a style. */
export function textOf(element: Element): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}
