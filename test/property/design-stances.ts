// The table of stances in DESIGN 3, written down a second time.
import type { World } from './random-practice.ts';

type Stance = 'share' | 'general' | 'signed' | 'never';

/** The design's table: where each category starts, and `mental-health` in its place. */
const STANCES: Readonly<Record<string, readonly [general: Stance, mentalHealth: Stance]>> = {
  interests: ['share', 'general'],
  teams: ['share', 'general'],
  travel: ['share', 'general'],
  milestones: ['share', 'share'],
  pets: ['general', 'general'],
  origin: ['general', 'general'],
  volunteering: ['general', 'general'],
  motto: ['general', 'general'],
  funFact: ['general', 'general'],
  family: ['general', 'signed'],
  children: ['general', 'never'],
  relatives: ['general', 'never'],
  livesIn: ['general', 'never'],
  routine: ['general', 'never'],
  pronouns: ['signed', 'signed'],
  partner: ['signed', 'never'],
  why: ['signed', 'signed'],
  military: ['signed', 'signed'],
  ethnicity: ['signed', 'signed'],
  identity: ['signed', 'signed'],
  livedExperience: ['signed', 'signed'],
  ownHealth: ['signed', 'never'],
  familyHealth: ['never', 'never'],
  relationshipStatus: ['never', 'never'],
  birthday: ['never', 'never'],
  travelPlans: ['never', 'never'],
  faith: ['never', 'never'],
  politics: ['never', 'never'],
  finances: ['never', 'never'],
};
const SIGNED_IN: Readonly<Record<string, readonly string[]>> = {
  pediatric: ['children', 'family'],
  'small-community': ['livesIn', 'routine', 'origin'],
};
export const NEVER_LOOSENED = [
  'childIdentity',
  'homeAddress',
  'personalPhone',
  'personalEmail',
  'personalSocial',
];
export const ALL_CATEGORIES = [...Object.keys(STANCES), ...NEVER_LOOSENED];

export function stanceIn(world: Pick<World, 'profile' | 'categories'>, category: string): Stance {
  if (NEVER_LOOSENED.includes(category)) return 'never';
  const own = Object.entries(world.categories).find(([id]) => id === category)?.[1];
  if (own !== undefined) return own;
  if (SIGNED_IN[world.profile]?.includes(category)) return 'signed';
  const [general, mentalHealth] = STANCES[category] as [Stance, Stance];
  return world.profile === 'mental-health' ? mentalHealth : general;
}
