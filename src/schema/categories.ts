import { CATEGORIES } from './category-list.ts';
import { stances } from './words/en-categories.ts';

export { CATEGORIES };

/** What a practice decides about a category; the words people see are in `STANCE_LABELS`. */
export const STANCES = ['share', 'general', 'signed', 'never'] as const;
export type Stance = (typeof STANCES)[number];

export const STANCE_LABELS: Readonly<Record<Stance, string>> = stances;

/** The kinds of practice that start from different stances. */
export const PROFILES = ['general', 'mental-health', 'dental', 'pediatric', 'small-community'] as const;
export type Profile = (typeof PROFILES)[number];

/** A kind of personal detail. Meanings, examples and reasons follow DOMAIN 2.2. */
export interface Category {
  /** The key under `personal`. */
  readonly id: string;
  /** Its heading, on bios too. */
  readonly label: string;
  /** What belongs here, told to the writer. */
  readonly meaning: string;
  /** Wording in the safe form. Empty where nothing should be written. */
  readonly safe: readonly string[];
  /** Wording that tells too much. Empty where the form of a wording can't tell. */
  readonly unsafe: readonly string[];
  /** What must not be written. */
  readonly leaveOut: string;
  /** Why care is needed, told to the writer. */
  readonly why: string;
  /** What it is and why we handle it so, told to patients. */
  readonly forPatients: string;
  /** Where every profile starts, and where one differs. */
  readonly stance: Stance;
  readonly stanceIn?: Partial<Readonly<Record<Profile, Stance>>>;
  /** Whether consent runs out. */
  readonly expires: boolean;
  /** Staff pages show what is withheld of it only as "a personal item". */
  readonly sensitive: boolean;
  /** INVARIANT: no configuration may loosen it. */
  readonly locked: boolean;
}

const BY_ID: ReadonlyMap<string, Category> = new Map(CATEGORIES.map((one) => [one.id, one]));

/** The category with this key, if there is one. */
export function findCategory(id: string): Category | undefined {
  return BY_ID.get(id);
}

/**
 * The practice's stance on a category: its own choice, else the profile's.
 * A locked category is `never`, whatever anyone chose.
 */
export function stanceOn(one: Category, profile: Profile, chosen: Readonly<Record<string, Stance>>): Stance {
  if (one.locked) return 'never';
  // Object.hasOwn: a key such as `constructor` must not find something on the prototype.
  const own = Object.hasOwn(chosen, one.id) ? chosen[one.id] : undefined;
  return own ?? one.stanceIn?.[profile] ?? one.stance;
}
