import { directionOf } from '#schema/words/direction.ts';
import { attribute, type Element } from '../html.ts';
import type { PageCheck } from './page.ts';

/** A passage that says in which language it is runs the way that language does: else its ends and its numbers are turned round. */
export const directions: PageCheck = ({ elements, around, show }) => {
  const ways = new Map<Element, string>();
  return elements.flatMap((element) => {
    const { parent } = around(element);
    const way = attribute(element, 'dir')?.toLowerCase() ?? (parent && ways.get(parent)) ?? 'ltr';
    ways.set(element, way);
    const lang = attribute(element, 'lang')?.trim();
    const right = lang === undefined ? undefined : wayOf(lang);
    if (right === undefined || way === right || way === 'auto') return [];
    return [
      `has lang="${show(lang ?? '')}" on what runs the other way than that language is written. Give it dir="${right}".`,
    ];
  });
};

/** Undefined for what is no language, which another check says. */
function wayOf(lang: string): string | undefined {
  try {
    return directionOf(lang);
  } catch {
    return undefined;
  }
}
