import { expect, test } from 'vitest';
import { CATEGORIES, PROFILES, stanceOn } from '#schema/categories.ts';
import { wordsIn } from '#schema/words/words.ts';
import { unsafePart } from '../safe-form.ts';

/** DOMAIN 2.2, row by row: what it gives as safe, and what it gives as unsafe where that is a matter of form. */
const DOMAIN: readonly (readonly [category: string, safe: readonly string[], unsafe: readonly string[]])[] = [
  ['pronouns', ['she/her'], []],
  ['why', ['A school nurse who listened made me want this work.'], []],
  ['interests', ['Hiking, jazz, baking bread'], ['Sings at Trinity Choir on Tuesdays', 'Tuesday choir']],
  ['teams', ['long-suffering cricket fan'], ['Season seat in the north stand', 'Season ticket']],
  ['pets', ['two rescue dogs', 'one rescue dog'], ['our dog Biscuit', 'Biscuit', 'our dog biscuit']],
  ['family', ['lives in the area with her family'], []],
  [
    'partner',
    ['my partner and I'],
    ['Tom', 'married to Tom, a firefighter', 'My wife works at a bank', 'Married on 12 June'],
  ],
  [
    'children',
    ['a parent', 'children'],
    ['three children', 'three kids under ten', 'two boys, six and nine'],
  ],
  ['children', [], ['Mia (7) at Oak Elementary', 'my daughter Mia, seven, at the elementary school']],
  ['relatives', ['comes from a family of teachers'], ['My mother was born a Kowalski', 'My uncle Raymond']],
  ['origin', ['grew up in the Midwest'], ['Born in Toledo', 'Here on a visa', 'A naturalized citizen']],
  [
    'livesIn',
    ['lives in the county', 'local'],
    ['Lives in Elmwood', 'Lives on Elm Street', 'a building next to the clinic', 'a view of the bay'],
  ],
  [
    'routine',
    ['likes early runs', 'enjoys running', 'weekends'],
    ['runs the river loop at 6 each morning', 'runs the river loop at six each morning'],
  ],
  ['travel', ['enjoys travelling'], ['in Lisbon 3–17 July', 'in Lisbon in July']],
  ['volunteering', ['volunteers with a food bank', 'a local choir'], ['Reads at St Mark’s on Sundays']],
  ['milestones', ['over twenty years'], ['with us since 2015', 'a wedding anniversary']],
  ['ownHealth', [], ['as a breast cancer survivor']],
  ['military', ['US Army veteran'], ['First Infantry Division', 'deployed in March']],
  ['identity', ['LGBTQ+ affirming care'], []],
  ['livedExperience', ['Peer support worker'], []],
  ['faith', ['chaplaincy training'], ['active at St Mark’s']],
  ['motto', ['Slow is smooth'], ['The Lord is my shepherd']],
  ['funFact', ['once baked pies for a fair'], ['once baked 40 pies for a fair', 'won a beer contest']],
  ['birthday', ['in practice for twenty years'], ['turned forty in May', 'turned forty']],
];

test.each(DOMAIN.flatMap(([id, safe]) => safe.map((one) => [id, one] as const)))(
  '%s, as the table has it: “%s” is in general terms',
  (id, wording) => expect(unsafePart(wording, id, [])).toBeUndefined(),
);

test.each(DOMAIN.flatMap(([id, , unsafe]) => unsafe.map((one) => [id, one] as const)))(
  '%s, as the table has it: “%s” is not',
  (id, wording) => expect(unsafePart(wording, id, [])).toBeDefined(),
);

/** Categories that must be in the safe form in some practice. */
const inGeneralTerms = CATEGORIES.filter((one) =>
  PROFILES.some((profile) => ['general', 'signed'].includes(stanceOn(one, profile, {}))),
);

test.each(inGeneralTerms.flatMap(({ id, safe }) => safe.map((one) => [id, one] as const)))(
  '%s: its own example “%s” passes',
  (id, wording) => expect(unsafePart(wording, id, [])).toBeUndefined(),
);

// Every category's, as milestones too may be set to general.
test.each(
  CATEGORIES.filter(({ stance }) => stance !== 'never').flatMap(({ id, unsafe }) =>
    unsafe.map((one) => [id, one] as const),
  ),
)('%s: its own example “%s” is refused', (id, wording) => expect(unsafePart(wording, id, [])).toBeDefined());

// Pages in Spanish show examples of their own.
const SPANISH = Object.entries(wordsIn('es')?.categories ?? {}).filter(([id]) =>
  CATEGORIES.some((one) => one.id === id && one.stance !== 'never'),
);

test.each(SPANISH.flatMap(([id, { safe }]) => safe.map((one) => [id, one] as const)))(
  '%s: the example “%s” passes in Spanish',
  (id, wording) => expect(unsafePart(wording, id, [])).toBeUndefined(),
);

test.each(SPANISH.flatMap(([id, { unsafe }]) => unsafe.map((one) => [id, one] as const)))(
  '%s: the example “%s” is refused in Spanish',
  (id, wording) => expect(unsafePart(wording, id, [])).toBeDefined(),
);
