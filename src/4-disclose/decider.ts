import { locate, photoPath } from '#parse';
import { CATEGORIES, type Category, stanceOn } from '#schema/categories.ts';
import { Approvable, ForStaff } from '#schema/for-staff.ts';
import { languageName } from '#schema/language-name.ts';
import type { PersonalDetail, ProviderData } from '#schema/provider.ts';
import type { LedgerEntry, PublishedPersonal, PublishedPhoto, Reason } from '#schema/published.ts';
import type { Block, PracticeRecords, RecordOf } from '#schema/record.ts';
import { type Approved, approvedOf } from './approval.ts';
import { readConsent } from './consent.ts';
import { type Facts, reasonToWithhold } from './decide.ts';
import { type Unsafe, unsafePart } from './safe-form.ts';

/** What is known besides the record itself. */
export interface Circumstances {
  readonly records: PracticeRecords;
  readonly today: string;
  /** Files with errors: nothing in them is published. */
  readonly held: ReadonlySet<string>;
  /** `file#subject` of what an ended waiver covered. */
  readonly ended: ReadonlySet<string>;
}

/** A decision with what the findings need to know. */
export interface Decision {
  readonly entry: LedgerEntry;
  readonly unsafe?: Unsafe;
  /** Whether the practice never shares this. */
  readonly isNever: boolean;
}

/** Where the words stand that are decided on: in a bio, or in a translation of it. */
export type Writing = Pick<RecordOf, 'file' | 'source'> & {
  readonly translation?: {
    readonly lang: string;
    readonly isStale: boolean;
    /** Whether words of a name (`personal.pets`, `body`) stand each in the place of one of the original’s. */
    readonly fits: (name: string) => boolean;
    /** What became of each subject of the original. INVARIANT: what isn’t in it isn’t there to be translated. */
    readonly originals: ReadonlyMap<string, Reason | undefined>;
  };
};

/** What is decided on: where it stands, and what an approval of it would record. */
interface About {
  readonly subject: string;
  /** What it is part of, by the name that translations know: `personal.pets`, `body`. */
  readonly name: string;
  readonly label: string;
  readonly wording: string;
  readonly approves: Approvable;
  readonly category?: Category;
  readonly at: LedgerEntry['at'];
}

/** What is found out for one decision, inside it: whatever throws there withholds. */
type Found = Partial<Omit<Facts, 'isSafe'>> &
  Pick<Facts, 'needsApproval' | 'isApproved'> & { readonly unsafe?: Unsafe | undefined };

// Not written where they are used: an entry is kept long, and would keep all that stands around it.
function inFrontMatter({ source }: Writing, path: readonly (string | number)[]): LedgerEntry['at'] {
  return () => locate(source, path);
}
function ofBlock({ line, endLine }: Block): LedgerEntry['at'] {
  return () => ({ line, column: 1, endLine, endColumn: 1 });
}

/** Decides about one bio, piece by piece, and enters each decision into the ledger. */
export class Decider {
  readonly decisions: Decision[] = [];
  readonly failed: string[] = [];
  readonly #record: RecordOf<'provider'>;
  readonly #writing: Writing;
  readonly #around: Circumstances;
  readonly #approved: Approved;
  readonly #ended: readonly string[];

  constructor(record: RecordOf<'provider'>, writing: Writing, around: Circumstances) {
    this.#record = record;
    this.#writing = writing;
    this.#around = around;
    const { approvals, disclosure } = around.records;
    const { slug, data } = record;
    const lang = writing.translation?.lang;
    this.#approved = approvedOf(slug, data.name, approvals, disclosure, around.today, lang);
    const mark = `${writing.file}#`;
    this.#ended = [...around.ended]
      .filter((one) => one.startsWith(mark))
      .map((one) => one.slice(mark.length));
  }

  text(key: string, label: string, path: readonly (string | number)[], says: string): boolean {
    const about = {
      subject: path.join('.'),
      name: path.join('.'),
      label,
      wording: says,
      at: inFrontMatter(this.#writing, path),
      approves: this.#approvable(key, says),
    };
    return this.#decide([about], () => ({
      needsApproval: this.#covers('text'),
      isApproved: this.#approved.wording(key, says),
    })).includes(true);
  }

  /** The blocks of a body that may be shown. */
  body(blocks: readonly Block[]): string[] {
    const about = blocks.map((block, index) => ({
      subject: `body.${index}`,
      name: 'body',
      label: `Text, part ${index + 1}`,
      wording: block.markdown,
      at: ofBlock(block),
      approves: this.#approvable('body', block.markdown),
    }));
    const isShown = this.#decide(about, ({ wording }) => ({
      needsApproval: this.#covers('text'),
      isApproved: this.#approved.wording('body', wording),
    }));
    return blocks.flatMap(({ markdown }, index) => (isShown[index] ? [markdown] : []));
  }

  personal(details: Readonly<Record<string, PersonalDetail>>): PublishedPersonal[] {
    // Of dozens of categories hardly anyone has more than a few.
    const there = CATEGORIES.filter(({ id }) => Object.hasOwn(details, id));
    return there.flatMap((category): PublishedPersonal[] => {
      const stated = details[category.id];
      if (stated === undefined) return [];
      const detail = typeof stated === 'string' ? { says: stated } : stated;
      const said = [detail.says].flat();
      const about = said.map((wording, index) => ({
        subject: `personal.${category.id}.${index}`,
        name: `personal.${category.id}`,
        label: category.label,
        category,
        wording,
        // What is written in short stands at the nearest of these that is there.
        at: inFrontMatter(this.#writing, ['personal', category.id, 'says', index]),
        approves: this.#approvable(category.id, wording),
      }));
      const isShown = this.#decide(about, ({ wording }) => this.#factsOf(category, detail, wording));
      const items = said.filter((_, index) => isShown[index]);
      return items.length === 0 ? [] : [{ category: category.id, label: category.label, items }];
    });
  }

  photo(photo: NonNullable<ProviderData['photo']>): PublishedPhoto | undefined {
    // Both are decided, so that the ledger names what is missing: without its description no picture is shown.
    const hasAlt = this.text('alt', 'Description of the photo', ['photo', 'alt'], photo.alt);
    const file = this.#around.records.photos.get(photoPath(this.#record));
    if (file === undefined) return undefined;
    const about = {
      subject: 'photo',
      name: 'photo',
      label: 'Photo',
      wording: photo.src,
      at: inFrontMatter(this.#writing, ['photo']),
      approves: new Approvable('photo', { digest: file.digest }, undefined),
    };
    const [isShown] = this.#decide([about], () => ({
      needsConsent: true,
      consent: readConsent(photo.consent, undefined, this.#around.records.disclosure.consent.term, true),
      needsApproval: this.#covers('photo') || !hasAlt,
      isApproved: hasAlt && this.#approved.picture(file.digest),
    }));
    if (!isShown) return undefined;
    return { path: file.path, digest: file.digest, width: file.width, height: file.height, alt: photo.alt };
  }

  #factsOf(category: Category, detail: Exclude<PersonalDetail, string>, wording: string): Found {
    const { disclosure } = this.#around.records;
    const { consent, until, withdrawn } = detail;
    const stance = stanceOn(category, disclosure.profile, disclosure.categories);
    return {
      stance,
      withdrawn,
      needsConsent: true,
      consent: readConsent(consent, until, disclosure.consent.term, category.expires),
      unsafe:
        stance === 'general' || stance === 'signed'
          ? unsafePart(wording, category.id, disclosure.allow)
          : undefined,
      needsApproval: stance === 'signed' || this.#covers('personal'),
      isApproved: this.#approved.wording(category.id, wording),
    };
  }

  #covers(what: 'personal' | 'text' | 'photo'): boolean {
    const { approval } = this.#around.records.disclosure;
    return approval.required && approval.covers.includes(what);
  }

  /** Whether an ended waiver covered it, or something within it, or all of which it is part. */
  #isWaiverEnded(subject: string): boolean {
    return this.#ended.some(
      (ended) => ended === subject || ended.startsWith(`${subject}.`) || subject.startsWith(`${ended}.`),
    );
  }

  #approvable(key: string, says: string): Approvable {
    return new Approvable(key, { says }, this.#writing.translation?.lang);
  }

  /** Why the original of a translated subject is withheld; what can’t be found there is. */
  #reasonOfOriginal(subject: string): Reason | undefined {
    const { translation } = this.#writing;
    if (translation === undefined) return undefined;
    const { originals } = translation;
    // A description is of a picture: without that it describes nothing.
    const needed = subject === 'photo.alt' ? [subject, 'photo'] : [subject];
    return needed.map((one) => (originals.has(one) ? originals.get(one) : 'error')).find(Boolean);
  }

  /**
   * Decisions about the parts of one whole, entered into the ledger: whether each is shown. A decision that throws
   * withholds. A translation shows all that its original shows of the whole, or nothing: half a list beside half of
   * another would say something else. INVARIANT: whether it is whole is asked of the translation alone, so that taking
   * a part of the original away doesn't bring words out.
   */
  #decide(parts: readonly About[], find: (about: About) => Found): boolean[] {
    const decided = parts.map((about) => ({ about, ...this.#considered(about, find) }));
    const isTorn =
      this.#writing.translation !== undefined && decided.some(({ ownReason }) => ownReason !== undefined);
    return decided.map(({ about, reason, ownReason: _, ...found }) => {
      const final = reason ?? (isTorn ? 'translation-incomplete' : undefined);
      this.#enter(about, final, found);
      return final === undefined;
    });
  }

  #considered(about: About, find: (about: About) => Found) {
    const { file, data } = this.#record;
    const { today, held } = this.#around;
    const { translation, file: own } = this.#writing;
    try {
      const { unsafe, ...facts } = find(about);
      const known = {
        today,
        status: data.status,
        hasError: held.has(file) || held.has(own),
        isWaiverEnded: this.#isWaiverEnded(about.subject),
        stance: undefined,
        withdrawn: undefined,
        needsConsent: false,
        consent: undefined,
        isSafe: unsafe === undefined,
        original: this.#reasonOfOriginal(about.subject),
        isStale: translation?.isStale === true,
        isUnfit: translation !== undefined && !translation.fits(about.name),
        ...facts,
      };
      return {
        reason: reasonToWithhold(known),
        ownReason: reasonToWithhold({ ...known, original: undefined }),
        found: { unsafe, ...facts },
        approved: this.#approved.of(about.approves),
      };
    } catch {
      this.failed.push(about.subject);
      return { reason: 'error' as const, ownReason: 'error' as const, found: {}, approved: undefined };
    }
  }

  #enter(
    about: About,
    reason: Reason | undefined,
    { found, approved }: { found: Partial<Found>; approved: LedgerEntry['approved'] },
  ): void {
    const { category } = about;
    const { unsafe, stance, consent, withdrawn } = found;
    const { translation, file } = this.#writing;
    const isSensitive = category?.sensitive ?? false;
    const entry: LedgerEntry = {
      person: this.#record.slug,
      file,
      ...(translation === undefined ? {} : { lang: translation.lang }),
      subject: about.subject,
      label: translation === undefined ? about.label : `${about.label} (${languageName(translation.lang)})`,
      category: category?.id,
      outcome: reason === undefined ? 'published' : 'withheld',
      reason,
      consented: consent && { on: consent.on, by: consent.by },
      until: consent?.until,
      withdrawn,
      // A yes by itself, without the words it is about.
      approved: approved && { on: approved.on, by: approved.by },
      isSensitive,
      wording: new ForStaff(about.wording, isSensitive),
      approves: about.approves,
      at: about.at,
    };
    this.decisions.push({ entry, isNever: stance === 'never', unsafe });
  }
}
