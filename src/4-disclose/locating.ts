/** What says where a person can be met: a place, a habit, something they do among others (DOMAIN 2.2). */
const FINDABLE = ['livesIn', 'routine', 'volunteering', 'faith'];

/** What narrows it down: whom they come with, whom they cheer for. It says nothing of a place by itself. */
const NARROWING = ['children', 'teams'];

/** Categories that are harmless alone and together tell a stranger where to find someone; none if there are no two. */
export function locatingTogether(categories: readonly string[]): string[] {
  const found = categories.filter((id) => FINDABLE.includes(id));
  const together = [...found, ...categories.filter((id) => found.length > 0 && NARROWING.includes(id))];
  return together.length > 1 ? together : [];
}
