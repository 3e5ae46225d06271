import { attribute, type Element, isElement } from '../html.ts';

type Node = Element['childNodes'][number];

/** The elements of a page, and how to say an id without saying what may not be printed. */
export interface Page {
  readonly elements: readonly Element[];
  readonly ids: ReadonlyMap<string, readonly Element[]>;
  /** Labels by the field they are for. */
  readonly labels: ReadonlyMap<string, Element>;
  /** What stands around an element. */
  around(element: Element): Around;
  show(text: string): string;
}

/** What an element stands in. */
export interface Around {
  /** Hidden from everybody, the element or something around it. */
  readonly isHidden: boolean;
  /** Hidden from screen readers. */
  readonly isSilent: boolean;
  readonly parent?: Element | undefined;
  readonly label?: Element | undefined;
  readonly table?: Element | undefined;
  /** A link or a button. */
  readonly pressed?: Element | undefined;
  /** The nearest element that is not transparent: what may stand in a link is what may stand around it. */
  readonly holder?: Element | undefined;
}

/** Looks at a page; each message begins with a verb, says what is wrong for whom, and what to do. */
export type PageCheck = (page: Page) => readonly string[];

const TRANSPARENT = new Set(['a', 'ins', 'del', 'map', 'object']);

export function pageOf(elements: readonly Element[], show: (text: string) => string): Page {
  const ids = new Map<string, Element[]>();
  const labels = new Map<string, Element>();
  // In one go, since a page may be as deep as it is long: what is around an element was seen before it.
  const arounds = new Map<Element, Around>();
  for (const element of elements) {
    arounds.set(element, aroundOf(element, arounds));
    const id = attribute(element, 'id');
    const sameId = id === undefined ? undefined : ids.get(id);
    if (sameId !== undefined) sameId.push(element);
    else if (id !== undefined) ids.set(id, [element]);
    const field = element.tagName === 'label' ? attribute(element, 'for') : undefined;
    if (field !== undefined) labels.set(field, element);
  }
  return { elements, ids, labels, show, around: (element) => arounds.get(element) ?? NOTHING };
}

const NOTHING: Around = { isHidden: false, isSilent: false };

function aroundOf(element: Element, known: ReadonlyMap<Element, Around>): Around {
  const node = element.parentNode;
  const parent = node !== null && isElement(node) ? node : undefined;
  const outer = (parent && known.get(parent)) ?? NOTHING;
  const tag = parent?.tagName;
  let [isHidden, isSilent] = [outer.isHidden, outer.isSilent];
  // What a template holds is on no page until a script puts it there.
  if (node?.nodeName === '#document-fragment') isHidden = true;
  for (const { name, value } of element.attrs) {
    if (name === 'hidden') isHidden = true;
    if (name === 'aria-hidden' && value === 'true') isSilent = true;
  }
  return {
    isHidden,
    isSilent,
    parent,
    label: tag === 'label' ? parent : outer.label,
    table: tag === 'table' ? parent : outer.table,
    pressed: tag === 'a' || tag === 'button' ? parent : outer.pressed,
    holder: tag !== undefined && TRANSPARENT.has(tag) ? outer.holder : parent,
  };
}

export function childrenOf(element: Element): Element[] {
  return element.childNodes.filter(isElement);
}

/** Whether somebody who can't see the page is told what it is. */
export function hasName(element: Element, { ids }: Pick<Page, 'ids'>): boolean {
  if (isSaid(attribute(element, 'aria-label')) || isSaid(attribute(element, 'title'))) return true;
  const named = attribute(element, 'aria-labelledby')?.split(/\s+/) ?? [];
  return [element, ...named.flatMap((id) => ids.get(id) ?? [])].some(hasWords);
}

/** Whether it holds words, or a picture with a description. */
export function hasWords(element: Element): boolean {
  const open: Node[] = [element];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('value' in node && isSaid(node.value)) return true;
    if (!isElement(node)) continue;
    if (node.attrs.some(({ name, value }) => (name === 'alt' || name === 'aria-label') && isSaid(value)))
      return true;
    open.push(...node.childNodes);
  }
  return false;
}

function isSaid(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}
