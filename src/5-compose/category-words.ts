import type { Category } from '#schema/categories.ts';
import type { Words } from '#schema/words/words.ts';

/** A kind of personal detail with its words in the language of the page. */
export function categoryWords(category: Category, { categories }: Words): Category {
  return { ...category, ...categories[category.id as keyof typeof categories] };
}
