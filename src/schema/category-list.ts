import type { Category } from './categories.ts';
import { categories } from './words/en-categories.ts';

type Draft = Pick<Category, 'stance'> &
  Partial<Pick<Category, 'stanceIn' | 'expires' | 'sensitive' | 'locked'>>;

/** Its words are those of `words/en-categories.ts`; pages in other languages have their own. */
const category = (id: keyof typeof categories, draft: Draft): Category => ({
  id,
  ...categories[id],
  expires: true,
  sensitive: false,
  locked: false,
  ...draft,
});

const strictWithClients = { 'mental-health': 'general' } as const;
const notWithClients = { 'mental-health': 'never' } as const;

/** Every category there is, in the order pages show them. What is not in this list can't be published. */
export const CATEGORIES: readonly Category[] = [
  category('interests', { stance: 'share', stanceIn: strictWithClients }),
  category('teams', { stance: 'share', stanceIn: strictWithClients }),
  category('travel', { stance: 'share', stanceIn: strictWithClients }),
  category('milestones', { stance: 'share' }),
  category('pets', { stance: 'general' }),
  category('origin', { stance: 'general', stanceIn: { 'small-community': 'signed' } }),
  category('volunteering', { stance: 'general' }),
  category('motto', { stance: 'general' }),
  category('funFact', { stance: 'general' }),
  category('family', { stance: 'general', stanceIn: { 'mental-health': 'signed', pediatric: 'signed' } }),
  category('children', { stance: 'general', stanceIn: { ...notWithClients, pediatric: 'signed' } }),
  category('relatives', { stance: 'general', stanceIn: notWithClients }),
  category('livesIn', { stance: 'general', stanceIn: { ...notWithClients, 'small-community': 'signed' } }),
  category('routine', { stance: 'general', stanceIn: { ...notWithClients, 'small-community': 'signed' } }),
  category('pronouns', { stance: 'signed', expires: false, sensitive: true }),
  category('partner', { stance: 'signed', stanceIn: notWithClients, sensitive: true }),
  category('why', { stance: 'signed' }),
  category('military', { stance: 'signed', sensitive: true }),
  category('ethnicity', { stance: 'signed', sensitive: true }),
  category('identity', { stance: 'signed', sensitive: true }),
  category('livedExperience', { stance: 'signed', sensitive: true }),
  category('ownHealth', { stance: 'signed', stanceIn: notWithClients, sensitive: true }),
  category('familyHealth', { stance: 'never', sensitive: true }),
  category('relationshipStatus', { stance: 'never', sensitive: true }),
  category('birthday', { stance: 'never', sensitive: true }),
  category('travelPlans', { stance: 'never', sensitive: true }),
  category('faith', { stance: 'never', sensitive: true }),
  category('politics', { stance: 'never', sensitive: true }),
  category('finances', { stance: 'never', sensitive: true }),
  category('childIdentity', { stance: 'never', sensitive: true, locked: true }),
  category('homeAddress', { stance: 'never', sensitive: true, locked: true }),
  category('personalPhone', { stance: 'never', sensitive: true, locked: true }),
  category('personalEmail', { stance: 'never', sensitive: true, locked: true }),
  category('personalSocial', { stance: 'never', sensitive: true, locked: true }),
];
