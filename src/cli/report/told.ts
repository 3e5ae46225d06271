/** What a told thing is: the record it belongs to, or one of the parts that are decided or listed apart. */
export type Kind =
  | 'person'
  | 'personal'
  | 'text'
  | 'photo'
  | 'notice'
  | 'practice'
  | 'stance'
  | 'redirect'
  | 'location'
  | 'service'
  | 'announcement'
  | 'page'
  | 'policy'
  | 'file';

/** One thing the public is told, as people read it. */
export interface Told {
  readonly kind: Kind;
  /** What it is called. INVARIANT: never a word of the record; a thing that was taken away is named by it. */
  readonly label: string;
  readonly says: string;
  /** The addresses it stands at, the main one first. */
  readonly pages: readonly string[];
  /** What makes it the same thing, where that isn't the words. */
  readonly same?: string;
  /** When it is taken away, nothing is said but that it was a personal item. */
  readonly isSensitive?: true;
}

/** Someone or something the public is told of. */
export interface Subject {
  /** The folder and the short name, such as `providers/amara-osei`; or `practice`. */
  readonly id: string;
  readonly kind: Kind;
  /** What people call it. */
  readonly name: string;
  readonly tells: readonly Told[];
}
