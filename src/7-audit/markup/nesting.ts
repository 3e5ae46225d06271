import { attribute, type Element } from '../html.ts';
import { childrenOf, type PageCheck } from './page.ts';

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that stand in a line of text, in which only such may stand. */
const LINES = wordsOf(
  'p h1 h2 h3 h4 h5 h6 span button label em strong b i u s small cite code kbd time abbr q sub sup mark pre dfn var samp',
);
const BLOCKS = wordsOf(
  'address article aside blockquote details div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul',
);
/** What stands in what: a thing to press within another can’t be pressed, and a block in a line breaks it. */
export const nesting: PageCheck = ({ elements, around }) =>
  elements.flatMap((element) => {
    const { tagName } = element;
    const { pressed, label, holder } = around(element);
    const inner = isPressed(element) ? pressed : undefined;
    const isTwice = tagName === 'label' && label !== undefined;
    const parent =
      BLOCKS.has(tagName) && holder !== undefined && LINES.has(holder.tagName) ? holder : undefined;
    return [
      ...(inner === undefined
        ? []
        : [
            `has a <${tagName}> within a <${inner.tagName}>: with a keyboard only one of them can be reached. Put them side by side.`,
          ]),
      ...(isTwice ? ['has a <label> within a <label>. Give each field its own.'] : []),
      ...(parent === undefined
        ? []
        : [
            `has a <${tagName}> within a <${parent.tagName}>, where only words may stand. Use a <div> outside, or a <span> inside.`,
          ]),
    ];
  });

function isPressed(element: Element): boolean {
  const { tagName } = element;
  if (/^(?:button|select|textarea|details|iframe)$/.test(tagName)) return true;
  if (tagName === 'a') return attribute(element, 'href') !== undefined;
  return tagName === 'input' && attribute(element, 'type')?.toLowerCase() !== 'hidden';
}

const HELPERS = wordsOf('script template');
const MAY_HOLD: Readonly<Record<string, ReadonlySet<string>>> = {
  ul: wordsOf('li'),
  ol: wordsOf('li'),
  menu: wordsOf('li'),
  dl: wordsOf('dt dd div'),
};
const STANDS_IN: Readonly<Record<string, ReadonlySet<string>>> = {
  li: wordsOf('ul ol menu'),
  dt: wordsOf('dl div'),
  dd: wordsOf('dl div'),
  figcaption: wordsOf('figure'),
  summary: wordsOf('details'),
  legend: wordsOf('fieldset'),
};

/** Lists hold items, and items stand in lists: screen readers say how many there are. */
export const lists: PageCheck = ({ elements, around }) =>
  elements.flatMap((element) => {
    const { tagName } = element;
    const holds = MAY_HOLD[tagName];
    const wrong =
      holds && childrenOf(element).find((child) => !holds.has(child.tagName) && !HELPERS.has(child.tagName));
    const stands = STANDS_IN[tagName];
    const { parent } = around(element);
    const isLost = stands !== undefined && parent !== undefined && !stands.has(parent.tagName);
    return [
      ...(wrong === undefined
        ? []
        : [
            `has a <${wrong.tagName}> right in a <${tagName}>, where only ${list(holds)} may stand. Put it into one.`,
          ]),
      ...(isLost ? [`has a <${tagName}> outside ${list(stands)}. Put it into one, or use a <p>.`] : []),
      ...(tagName === 'details' && childrenOf(element)[0]?.tagName !== 'summary'
        ? ['has a <details> that does not begin with a <summary>: nobody knows what opens.']
        : []),
    ];
  });

function list(names: ReadonlySet<string> | undefined): string {
  return [...(names ?? [])].map((name) => `<${name}>`).join(' or ');
}

/** A table has heads of columns or rows, or says that it is only there for the layout. */
export const tables: PageCheck = ({ elements, around }) => {
  const headed = new Set(
    elements.filter(({ tagName }) => tagName === 'th').map((head) => around(head).table),
  );
  return elements
    .filter((element) => element.tagName === 'table' && !around(element).isHidden && !headed.has(element))
    .filter((table) => !/^(?:presentation|none)$/.test(attribute(table, 'role') ?? ''))
    .map(
      () =>
        'has a table without heads (<th>): screen readers say its cells and not what they mean. Mark the heads of columns or rows.',
    );
};
