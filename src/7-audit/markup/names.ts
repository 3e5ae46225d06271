import { attribute, type Element } from '../html.ts';
import { childrenOf, hasName, type Page, type PageCheck } from './page.ts';

/** Each id once, and whatever names one finds it. */
export const ids: PageCheck = ({ elements, ids: known, show }) => {
  const twice = [...known].flatMap(([id, list]) => {
    if (id.trim() === '' || /\s/.test(id))
      return ['has an id that is empty or has a space in it, so nothing can lead there.'];
    return list.length > 1
      ? [
          `has the id “${show(id)}” ${list.length} times: links and labels find only the first. Give each its own.`,
        ]
      : [];
  });
  const lost = elements.flatMap((element) =>
    element.attrs.flatMap(({ name, value }) =>
      REFERRING.has(name) && isReference(element, name)
        ? value
            .split(/\s+/)
            .filter((id) => id !== '' && !known.has(id))
            .map(
              (id) =>
                `has ${name}="${show(id)}" on a <${element.tagName}>, and nothing has that id. Correct one of the two.`,
            )
        : [],
    ),
  );
  return [...twice, ...lost];
};

const REFERRING = new Set([
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'aria-details',
  'aria-errormessage',
  'aria-activedescendant',
  'for',
  'headers',
  'list',
  'form',
  'popovertarget',
]);

function isReference({ tagName }: Element, name: string): boolean {
  if (name === 'for') return tagName === 'label' || tagName === 'output';
  return name !== 'form' && name !== 'list'
    ? true
    : /^(?:input|button|select|textarea|fieldset|output)$/.test(tagName);
}

/** Pictures, links, buttons, frames and fields say what they are to people who can’t see them. */
export const names: PageCheck = (page) =>
  page.elements.flatMap((element) => {
    if (!NAMED.has(element.tagName)) return [];
    const { isHidden, isSilent } = page.around(element);
    return isHidden || isSilent ? [] : unnamed(element, page);
  });

const NAMED = new Set('img area a button iframe svg fieldset input select textarea'.split(' '));

function unnamed(element: Element, page: Page): string[] {
  const { tagName } = element;
  const has = (name: string) => attribute(element, name) !== undefined;
  if (tagName === 'img' || tagName === 'area')
    return has('alt') || has('aria-label') || has('aria-labelledby')
      ? []
      : [
          `has an <${tagName}> without alt. Describe it in a few words, or write alt="" if it says nothing new.`,
        ];
  if (tagName === 'a' && has('href') && !hasName(element, page))
    return ['has a link without words: screen readers spell its address. Say where it leads.'];
  if (tagName === 'button' && !hasName(element, page))
    return ['has a button without words. Say what it does.'];
  if (tagName === 'iframe' && !hasName(element, page))
    return ['has an <iframe> without a title. Say what is in it.'];
  if (tagName === 'svg' && attribute(element, 'role') === 'img' && !hasName(element, page))
    return [
      'has a drawing with the role of a picture and no name. Give it an aria-label, or aria-hidden="true".',
    ];
  if (
    tagName === 'fieldset' &&
    !childrenOf(element).some((child) => child.tagName === 'legend') &&
    !has('aria-label') &&
    !has('aria-labelledby')
  )
    return ['has a <fieldset> without a <legend>: nobody knows what its fields have in common.'];
  return isField(element) && !isLabelled(element, page)
    ? [
        `has a field (<${tagName}>) without a label: screen readers say “edit” and nothing else. Give it a <label>.`,
      ]
    : [];
}

function isField(element: Element): boolean {
  if (element.tagName === 'select' || element.tagName === 'textarea') return true;
  const type = attribute(element, 'type')?.toLowerCase() ?? 'text';
  return element.tagName === 'input' && !['hidden', 'submit', 'reset', 'button'].includes(type);
}

function isLabelled(element: Element, page: Page): boolean {
  if (attribute(element, 'type')?.toLowerCase() === 'image')
    return (attribute(element, 'alt') ?? '').trim() !== '';
  const label = page.around(element).label ?? page.labels.get(attribute(element, 'id') ?? '');
  return hasName(label ?? element, page) || hasName(element, page);
}
