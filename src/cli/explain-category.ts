import { CATEGORIES, type Category, PROFILES, STANCE_LABELS, STANCES, stanceOn } from '#schema/categories.ts';

/** A category of personal details, as text for a terminal: what belongs in it, what doesn't, why, and each profile's stance. */
export function categoryPage(one: Category): string {
  const stances = PROFILES.map((profile) => `- ${profile}: ${STANCE_LABELS[stanceOn(one, profile, {})]}`);
  return [
    `# ${one.id}`,
    `${one.label}. ${one.meaning}`,
    `## Why care is needed`,
    one.why,
    ...(one.safe.length > 0 ? ['## For example', one.safe.map((text) => `- ${text}`).join('\n')] : []),
    ...(one.unsafe.length > 0 ? ['## Too much', one.unsafe.map((text) => `- ${text}`).join('\n')] : []),
    ...(one.leaveOut === '' ? [] : ['## Leave out', `${one.leaveOut}.`]),
    '## Shared or not',
    `Where a practice starts from, by the profile in _data/disclosure.yaml:`,
    stances.join('\n'),
    one.locked
      ? 'No setting can loosen this.'
      : `To choose otherwise, write “${one.id}:” and ${STANCES.join(', ')} under “categories” there.`,
  ].join('\n\n');
}

/** Every category on a line, with the stance of a practice of the general profile. */
export function listOfCategories(): string {
  const width = Math.max(...CATEGORIES.map(({ id }) => id.length));
  return [
    ...CATEGORIES.map(
      (one) => `${one.id.padEnd(width)}  ${one.label} (${STANCE_LABELS[stanceOn(one, 'general', {})]})`,
    ),
    '',
    'These are the keys under “personal” in a bio, and where a practice of the general profile starts.',
    'More about one: npx doorplate explain pets',
  ].join('\n');
}
