import type { Position } from '#diagnostic/diagnostic.ts';
import { locate, photoPath } from '#parse';
import { CATEGORIES, type Category, stanceOn } from '#schema/categories.ts';
import { Approvable, ForStaff } from '#schema/for-staff.ts';
import type { PersonalDetail, ProviderData } from '#schema/provider.ts';
import type { LedgerEntry, PublishedPersonal, PublishedPhoto, Reason } from '#schema/published.ts';
import type { PracticeRecords, RecordOf } from '#schema/record.ts';
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

/** What is decided on: where it stands, and what an approval of it would record. */
interface About {
  readonly subject: string;
  readonly label: string;
  readonly wording: string;
  readonly approves: Approvable;
  readonly category?: Category;
  /** Asked only where something will point there: it costs a second reading of the YAML. */
  readonly at: () => Position;
}

/** What is found out for one decision, inside it: whatever throws there withholds. */
type Found = Partial<Omit<Facts, 'isSafe'>> &
  Pick<Facts, 'needsApproval' | 'isApproved'> & { readonly unsafe?: Unsafe | undefined };

/** Decides about one bio, piece by piece, and enters each decision into the ledger. */
export class Decider {
  readonly decisions: Decision[] = [];
  readonly failed: string[] = [];
  readonly #record: RecordOf<'provider'>;
  readonly #around: Circumstances;
  readonly #approved: Approved;
  readonly #ended: readonly string[];

  constructor(record: RecordOf<'provider'>, around: Circumstances) {
    this.#record = record;
    this.#around = around;
    const { approvals, disclosure } = around.records;
    this.#approved = approvedOf(record.slug, record.data.name, approvals, disclosure, around.today);
    const mark = `${record.file}#`;
    this.#ended = [...around.ended]
      .filter((one) => one.startsWith(mark))
      .map((one) => one.slice(mark.length));
  }

  text(key: string, label: string, path: readonly (string | number)[], says: string): boolean {
    return this.#decide(
      {
        subject: path.join('.'),
        label,
        wording: says,
        at: () => locate(this.#record.source, path),
        approves: new Approvable(key, { says }),
      },
      () => ({
        needsApproval: this.#covers('text'),
        isApproved: this.#approved.wording(key, says),
      }),
    );
  }

  block(
    { markdown, line, endLine }: { markdown: string; line: number; endLine: number },
    index: number,
  ): boolean {
    return this.#decide(
      {
        subject: `body.${index}`,
        label: `Text, part ${index + 1}`,
        wording: markdown,
        at: () => ({ line, column: 1, endLine, endColumn: 1 }),
        approves: new Approvable('body', { says: markdown }),
      },
      () => ({
        needsApproval: this.#covers('text'),
        isApproved: this.#approved.wording('body', markdown),
      }),
    );
  }

  personal(details: Readonly<Record<string, PersonalDetail>>): PublishedPersonal[] {
    return CATEGORIES.flatMap((category): PublishedPersonal[] => {
      const stated = Object.hasOwn(details, category.id) ? details[category.id] : undefined;
      if (stated === undefined) return [];
      const detail = typeof stated === 'string' ? { says: stated } : stated;
      const items = [detail.says].flat().filter((wording, index) => {
        // What is written in short stands at the nearest of these that is there.
        const path = ['personal', category.id, 'says', index];
        const about = {
          subject: `personal.${category.id}.${index}`,
          label: category.label,
          category,
          wording,
          at: () => locate(this.#record.source, path),
          approves: new Approvable(category.id, { says: wording }),
        };
        return this.#decide(about, () => this.#factsOf(category, detail, wording));
      });
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
      label: 'Photo',
      wording: photo.src,
      at: () => locate(this.#record.source, ['photo']),
      approves: new Approvable('photo', { digest: file.digest }),
    };
    const isShown = this.#decide(about, () => ({
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

  /** One decision, entered into the ledger. A decision that throws withholds. */
  #decide(about: About, find: () => Found): boolean {
    const { file, slug, data } = this.#record;
    const { today, held } = this.#around;
    let reason: Reason | undefined;
    let found: Partial<Found> = {};
    let approved: LedgerEntry['approved'];
    try {
      const { unsafe, ...facts } = find();
      found = { unsafe, ...facts };
      approved = this.#approved.of(about.approves);
      reason = reasonToWithhold({
        today,
        status: data.status,
        hasError: held.has(file),
        isWaiverEnded: this.#isWaiverEnded(about.subject),
        stance: undefined,
        withdrawn: undefined,
        needsConsent: false,
        consent: undefined,
        isSafe: unsafe === undefined,
        ...facts,
      });
    } catch {
      reason = 'error';
      this.failed.push(about.subject);
    }
    const { category } = about;
    const { unsafe, stance, consent, withdrawn } = found;
    const isSensitive = category?.sensitive ?? false;
    const entry: LedgerEntry = {
      person: slug,
      file,
      subject: about.subject,
      label: about.label,
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
      get at() {
        return about.at();
      },
    };
    this.decisions.push({ entry, isNever: stance === 'never', unsafe });
    return reason === undefined;
  }
}
