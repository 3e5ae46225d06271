import { randomUUID } from 'node:crypto';
import { digestOfData, NO_RESULTS, type Results } from '#schema/results.ts';
import { identitiesOf, Newcomers } from '#schema/withheld.ts';
import type { AuditInput } from './audit.ts';
import type { AuditedFile, Clean, FileAudit } from './file-audit.ts';
import { ownerOf } from './owner.ts';
import type { KnownFile, RawFile } from './reader.ts';

/** Which values were sought in all files that are kept: by digests with a salt, which also tells these files from others. */
interface Sought {
  readonly series: string;
  readonly identities: readonly string[];
  readonly shown: DigestsOfShown;
}

/** What might be shown when all files that are kept were clean: on every page, on lists, and on the pages of each person. */
interface DigestsOfShown {
  readonly everywhere: string;
  readonly onLists: string;
  readonly ofPerson: Readonly<Record<string, string>>;
}

/** As files are kept: bits as text. */
type Kept = Omit<Clean, 'seen'> & { readonly seen: string };

/**
 * Files that earlier builds found clean. They are known by their bytes and by all else that could make them anything but
 * clean, except for what is withheld and what may be shown: that is asked anew (`FileAudit.again`).
 */
export class EarlierAudit {
  readonly #input: AuditInput;
  readonly #results: Results;
  readonly #series: string;
  /** What is the same for every file. */
  readonly #around: string;
  /** What wasn't sought when the files were looked at. */
  readonly #newcomers: Newcomers;
  /** Whether on pages of that person, or of nobody, nothing else is sought, and exactly the same may be shown. */
  readonly #isAsBefore: (person: string | undefined) => boolean;
  /** Nothing is known of any file. */
  readonly isEmpty: boolean;

  constructor(input: AuditInput) {
    const { audience, siteUrl, contacts, withheld, mayShow, results = NO_RESULTS } = input;
    this.#input = input;
    this.#results = results;
    const key = `sought ${audience}`;
    const sought = results.find(key) as Sought | undefined;
    this.isEmpty = sought === undefined;
    this.#series = sought?.series ?? randomUUID();
    this.#around = digestOfData([this.#series, audience, siteUrl, contacts]);
    const known = new Set(sought?.identities);
    if (results === NO_RESULTS) {
      this.#newcomers = new Newcomers(withheld);
      this.#isAsBefore = () => false;
      return;
    }
    const all = identitiesOf(withheld, this.#series);
    const newcomers = withheld.filter((_, at) => !known.has(all[at] as string));
    this.#newcomers = new Newcomers(newcomers);
    const shown = digestsOf(mayShow);
    const before = sought?.shown;
    const isSame =
      newcomers.length === 0 && before?.everywhere === shown.everywhere && before.onLists === shown.onLists;
    this.#isAsBefore = (person) =>
      isSame && (person === undefined || before?.ofPerson[person] === shown.ofPerson[person]);
    results.keep(key, { series: this.#series, identities: [...new Set(all)], shown } satisfies Sought);
  }

  /** The file as it was looked at, if it still is clean. */
  find(file: KnownFile | RawFile, audit: FileAudit): AuditedFile | undefined {
    // A link has no bytes, as an empty file has none.
    if (('fault' in file && file.fault !== undefined) || this.#isOfSeveral(file.path)) return undefined;
    const key = this.#keyOf(file, ownerOf(file, this.#input.pages));
    const known = this.#results.find(key) as Kept | undefined;
    if (known === undefined) return undefined;
    const found = this.#isAsBefore(known.links.person)
      ? audit.known(file, known)
      : audit.again(file, { ...known, seen: Buffer.from(known.seen, 'base64') }, this.#newcomers);
    // INVARIANT: kept on only now, since later builds take it that what was sought in this one isn't in it.
    if (found !== undefined) this.#results.retain(key);
    return found;
  }

  /** Gives the file without what is needed no longer: there are many. */
  keep({ traced, ...file }: AuditedFile): AuditedFile {
    if (traced === undefined || this.#isOfSeveral(file.links.path)) return file;
    const { digest, links } = file;
    const { seen, places } = traced;
    const kept: Kept = { links, places, seen: Buffer.from(seen).toString('base64') };
    this.#results.keep(this.#keyOf({ digest, path: links.path }, links.person), kept);
    return file;
  }

  /** A file in which each part is somebody's is looked at anew: what is known of it is whose page it is as a whole. */
  #isOfSeveral(path: string): boolean {
    return this.#input.pages.get(path)?.shares !== undefined;
  }

  /** INVARIANT: everything besides its bytes by which a rule that looks at one file may find something in it. */
  #keyOf({ path, digest }: Pick<KnownFile, 'path' | 'digest'>, person: string | undefined): string {
    const { made, sameForAll } = this.#input;
    return JSON.stringify([this.#around, path, digest, person, made?.get(digest), sameForAll?.get(path)]);
  }
}

/** What may be shown is a set: who publishes the same words as others changes nothing on lists. */
function digestsOf({ everywhere, ofPerson }: AuditInput['mayShow']): DigestsOfShown {
  const known = ofPeople.get(ofPerson) ?? {
    onLists: ofSet([...ofPerson.values()].flat()),
    // In the order in which they are published: another one is asked about once more.
    ofPerson: Object.fromEntries([...ofPerson].map(([person, values]) => [person, digestOfData(values)])),
  };
  ofPeople.set(ofPerson, known);
  return { everywhere: ofSet(everywhere), ...known };
}

/** Of both sites of a practice the same may be shown of people. */
const ofPeople = new WeakMap<AuditInput['mayShow']['ofPerson'], Omit<DigestsOfShown, 'everywhere'>>();

function ofSet(values: Iterable<string>): string {
  return digestOfData([...new Set(values)].sort());
}
