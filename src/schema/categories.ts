/** What a practice decides about a category; the words people see are in `STANCE_LABELS`. */
export const STANCES = ['share', 'general', 'signed', 'never'] as const;
export type Stance = (typeof STANCES)[number];

export const STANCE_LABELS: Readonly<Record<Stance, string>> = {
  share: 'Share',
  general: 'Share in general terms',
  signed: 'Share only with a signed yes',
  never: 'Never share',
};

/** The kinds of practice that start from different stances. */
export const PROFILES = ['general', 'mental-health', 'dental', 'pediatric', 'small-community'] as const;
export type Profile = (typeof PROFILES)[number];

/** A kind of personal detail. Meanings, examples and reasons follow DOMAIN 2.2. */
export interface Category {
  /** The key under `personal`. */
  readonly id: string;
  readonly label: string;
  readonly meaning: string;
  /** Wording in the safe form. */
  readonly safe: string;
  /** What must not be written. */
  readonly unsafe: string;
  /** Why care is needed. */
  readonly why: string;
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

type Draft = Pick<Category, 'id' | 'label' | 'meaning' | 'safe' | 'unsafe' | 'why' | 'stance'> &
  Partial<Pick<Category, 'stanceIn' | 'expires' | 'sensitive' | 'locked'>>;

const category = (draft: Draft): Category => ({ expires: true, sensitive: false, locked: false, ...draft });

const strictWithClients = { 'mental-health': 'general' } as const;
const notWithClients = { 'mental-health': 'never' } as const;

/** Every category there is, in the order pages show them. What is not in this list can't be published. */
export const CATEGORIES: readonly Category[] = [
  category({
    id: 'interests',
    label: 'Interests',
    stance: 'share',
    stanceIn: strictWithClients,
    meaning: 'What you like to do when you are not at work.',
    safe: 'Hiking, jazz piano, baking bread',
    unsafe: 'A club, team or class by name, with its weekday and place',
    why: 'A shared interest helps people feel at ease. A time and a place tell strangers where to find you.',
  }),
  category({
    id: 'teams',
    label: 'Teams',
    stance: 'share',
    stanceIn: strictWithClients,
    meaning: 'A sport you follow or a side you cheer for.',
    safe: 'Long-suffering cricket fan',
    unsafe: 'Your season seat or stand',
    why: 'Easy common ground, as long as it does not say where you sit on match days.',
  }),
  category({
    id: 'travel',
    label: 'Travel',
    stance: 'share',
    stanceIn: strictWithClients,
    meaning: 'Places you have enjoyed, in the past.',
    safe: 'Enjoys walking holidays',
    unsafe: 'When you will be away next',
    why: 'Past journeys are harmless. Coming ones say when a home is empty.',
  }),
  category({
    id: 'milestones',
    label: 'Milestones with us',
    stance: 'share',
    meaning: 'Anniversaries of your work with the practice.',
    safe: 'With the practice since 2015',
    unsafe: 'A wedding anniversary',
    why: 'It shows that people stay. Private dates open accounts and belong to you.',
  }),
  category({
    id: 'pets',
    label: 'Pets',
    stance: 'general',
    meaning: 'The animals you live with.',
    safe: 'Two rescue dogs',
    unsafe: "A pet's name, or a picture with its tag",
    why: "A pet's name is a common answer to a password question.",
  }),
  category({
    id: 'origin',
    label: 'Where I am from',
    stance: 'general',
    stanceIn: { 'small-community': 'signed' },
    meaning: 'Where you grew up, as a region or a country.',
    safe: 'Grew up in the Midwest',
    unsafe: 'The town you were born in, nationality, visa status',
    why: 'A birthplace is a security question, and nationality invites prejudice.',
  }),
  category({
    id: 'volunteering',
    label: 'Volunteering',
    stance: 'general',
    meaning: 'Community work.',
    safe: 'Volunteers with a food bank',
    unsafe: 'A named cause that shows politics or religion; a place with a weekday',
    why: 'It builds trust. A named cause can say more about you than you meant.',
  }),
  category({
    id: 'motto',
    label: 'Motto',
    stance: 'general',
    meaning: 'A short saying you like.',
    safe: 'Slow is smooth, and smooth is fast',
    unsafe: 'Scripture or a political slogan',
    why: 'A saying is read as a statement of belief.',
  }),
  category({
    id: 'funFact',
    label: 'Fun fact',
    stance: 'general',
    meaning: 'One small surprising thing about you.',
    safe: 'Once baked pies for a whole village fair',
    unsafe: 'Anything about alcohol, risk, sex or patients',
    why: 'People remember it longest.',
  }),
  category({
    id: 'family',
    label: 'Family',
    stance: 'general',
    stanceIn: { 'mental-health': 'signed', pediatric: 'signed' },
    meaning: 'That you have a family.',
    safe: 'Lives in the area with her family',
    unsafe: 'Who they are, and what they do',
    why: 'Warm without naming anyone. Your family has not been asked.',
  }),
  category({
    id: 'children',
    label: 'Being a parent',
    stance: 'general',
    stanceIn: { ...notWithClients, pediatric: 'signed' },
    meaning: 'That you are a parent.',
    safe: 'A parent',
    unsafe: 'How many children, how old, which school',
    why: 'Parents like to know. A number and an age are the first steps to a name.',
  }),
  category({
    id: 'relatives',
    label: 'Relatives',
    stance: 'general',
    stanceIn: notWithClients,
    meaning: 'The family you come from.',
    safe: 'Comes from a family of teachers',
    unsafe: "Names, or your mother's maiden name",
    why: 'Relatives have not been asked, and maiden names open accounts.',
  }),
  category({
    id: 'livesIn',
    label: 'Where I live',
    stance: 'general',
    stanceIn: { ...notWithClients, 'small-community': 'signed' },
    meaning: 'That you live in the area, no closer than the county.',
    safe: 'Lives in the county',
    unsafe: 'A neighbourhood, street or building, or the view from a window',
    why: 'It keeps strangers from your door.',
  }),
  category({
    id: 'routine',
    label: 'Everyday habits',
    stance: 'general',
    stanceIn: { ...notWithClients, 'small-community': 'signed' },
    meaning: 'What an ordinary day off looks like.',
    safe: 'Likes early runs',
    unsafe: 'The same path at the same hour',
    why: 'A habit with a place and a time is a plan for a stranger.',
  }),
  category({
    id: 'pronouns',
    label: 'Pronouns',
    stance: 'signed',
    expires: false,
    sensitive: true,
    meaning: 'How to speak of you, in your own choice of words. Never filled in by anyone else.',
    safe: 'she/her',
    unsafe: 'Pronouns somebody guessed',
    why: 'Dignity. Only you can say.',
  }),
  category({
    id: 'partner',
    label: 'Partner',
    stance: 'signed',
    stanceIn: notWithClients,
    sensitive: true,
    meaning: 'That you have a partner.',
    safe: 'My partner and I cook together',
    unsafe: 'A name, a job, an employer, a wedding date',
    why: 'A partner is someone else, with a private life of their own.',
  }),
  category({
    id: 'why',
    label: 'Why I do this work',
    stance: 'signed',
    meaning: 'What brought you to this work.',
    safe: 'A school nurse who listened made me want this work',
    unsafe: "A diagnosis, yours or a relative's",
    why: 'The story often has somebody else in it.',
  }),
  category({
    id: 'military',
    label: 'Military service',
    stance: 'signed',
    sensitive: true,
    meaning: 'That you served.',
    safe: 'US Army veteran',
    unsafe: 'A unit, a place or the dates of a deployment',
    why: 'It matters to veterans. Details can put you and others at risk.',
  }),
  category({
    id: 'ethnicity',
    label: 'Heritage',
    stance: 'signed',
    sensitive: true,
    meaning: 'Your heritage, if and as you wish to name it.',
    safe: 'Proud of a Ghanaian heritage',
    unsafe: 'Heritage somebody inferred',
    why: 'Only you can say, and it cannot be unsaid.',
  }),
  category({
    id: 'identity',
    label: 'Identity',
    stance: 'signed',
    sensitive: true,
    meaning: 'Who you are, if and as you wish to name it.',
    safe: 'Part of the LGBTQ community',
    unsafe: 'Anything about you that you did not choose to say',
    why: 'It helps some people find care. It also makes some people a target.',
  }),
  category({
    id: 'livedExperience',
    label: 'Lived experience',
    stance: 'signed',
    sensitive: true,
    meaning: 'Experience of your own that is part of your role.',
    safe: 'Peer support worker with lived experience',
    unsafe: 'The details',
    why: 'It is relevant where it is the job, and only there.',
  }),
  category({
    id: 'ownHealth',
    label: 'My own health',
    stance: 'signed',
    stanceIn: notWithClients,
    sensitive: true,
    meaning: 'Your own health.',
    safe: 'Knows from experience how a long recovery feels',
    unsafe: 'A diagnosis or a treatment',
    why: 'It helps some patients and troubles others, and it cannot be unsaid.',
  }),
  category({
    id: 'familyHealth',
    label: "A relative's health",
    stance: 'never',
    sensitive: true,
    meaning: 'The health of anyone in your family.',
    safe: 'Nothing; a clinical interest says enough',
    unsafe: 'Any diagnosis of a relative',
    why: 'It is their health, and theirs to tell.',
  }),
  category({
    id: 'relationshipStatus',
    label: 'Relationship status',
    stance: 'never',
    sensitive: true,
    meaning: 'Married, single, divorced.',
    safe: 'Nothing',
    unsafe: 'Any of these words',
    why: 'It invites approaches and judgement, and helps nobody choose a clinician.',
  }),
  category({
    id: 'birthday',
    label: 'Birthday and age',
    stance: 'never',
    sensitive: true,
    meaning: 'Your birthday, age, birth year or star sign.',
    safe: 'Nothing; years in practice say enough',
    unsafe: 'A date or an age',
    why: 'A date of birth is half of an identity theft.',
  }),
  category({
    id: 'travelPlans',
    label: 'Travel plans',
    stance: 'never',
    sensitive: true,
    meaning: 'When you will be away, and where.',
    safe: 'Nothing; the page can say that you are away',
    unsafe: 'Dates or a place',
    why: 'It says when a home is empty and where you can be found.',
  }),
  category({
    id: 'faith',
    label: 'Faith',
    stance: 'never',
    sensitive: true,
    meaning: 'Religion or a place of worship.',
    safe: 'Nothing',
    unsafe: 'A congregation by name',
    why: 'Patients of another faith, or none, may feel judged.',
  }),
  category({
    id: 'politics',
    label: 'Politics',
    stance: 'never',
    sensitive: true,
    meaning: 'Parties, campaigns and causes.',
    safe: 'Nothing',
    unsafe: 'A party or a slogan',
    why: 'It divides a waiting room and draws harassment.',
  }),
  category({
    id: 'finances',
    label: 'Money and possessions',
    stance: 'never',
    sensitive: true,
    meaning: 'Property, cars, pay, investments.',
    safe: 'Nothing',
    unsafe: 'A second home, a car by its make',
    why: 'It has no bearing on care and interests thieves.',
  }),
  category({
    id: 'childIdentity',
    label: "A child's identity",
    stance: 'never',
    sensitive: true,
    locked: true,
    meaning: 'The name, age, school or picture of a child.',
    safe: 'Nothing',
    unsafe: 'Anything that tells one child from another',
    why: 'A child cannot consent.',
  }),
  category({
    id: 'homeAddress',
    label: 'Home address',
    stance: 'never',
    sensitive: true,
    locked: true,
    meaning: 'Where your home is.',
    safe: 'Nothing',
    unsafe: 'A street, a building, a postcode',
    why: 'People have been followed home.',
  }),
  category({
    id: 'personalPhone',
    label: 'Personal telephone',
    stance: 'never',
    sensitive: true,
    locked: true,
    meaning: 'A number that is not the practice’s.',
    safe: 'Nothing; the practice has a number',
    unsafe: 'Your own number',
    why: 'Care belongs where it is recorded and answered.',
  }),
  category({
    id: 'personalEmail',
    label: 'Personal e-mail',
    stance: 'never',
    sensitive: true,
    locked: true,
    meaning: 'An address that is not the practice’s.',
    safe: 'Nothing; the practice has an address',
    unsafe: 'Your own address',
    why: 'Messages about health would arrive where nothing protects them.',
  }),
  category({
    id: 'personalSocial',
    label: 'Personal social accounts',
    stance: 'never',
    sensitive: true,
    locked: true,
    meaning: 'An account of your own on a social network.',
    safe: 'Nothing; the practice has a page',
    unsafe: 'Your profile or handle',
    why: 'A friends list blurs the line between care and friendship. Patients find you here instead.',
  }),
];

/** The category with this key, if there is one. */
export function findCategory(id: string): Category | undefined {
  return CATEGORIES.find((one) => one.id === id);
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
