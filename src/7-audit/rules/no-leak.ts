import type { Hit, Sought } from '#schema/withheld.ts';
import type { BuiltFile } from '../built-file.ts';
import { Masks, QUOTATION } from '../masks.ts';
import { Quotations } from '../quotations.ts';
import type { SiteContext, SiteRule } from '../site-rule.ts';
import { faultOfPdf } from '../texts/pdf/pdf-texts.ts';
import type { SearchText } from '../texts/search-text.ts';
import { textsOf } from '../texts/texts.ts';

export const noLeak: SiteRule = {
  id: 'site/no-leak',
  summary: 'No withheld value stands anywhere in the built site, in any form.',
  severity: 'error',
  canBeWaived: false,
  audiences: ['public', 'staff'],
  check(site) {
    const published = publishedOf(site);
    return {
      file(file) {
        for (const fault of new Set(faultsOf(file))) site.report(file, unsearchable(fault));
        // Stryker disable next-line ConditionalExpression: where nothing is sought nothing is found; this saves the look.
        if (site.search.isEmpty) return;
        const reported = new Set<string>();
        for (const part of partsOf(file))
          for (const text of textsOf(part)) {
            for (const hit of site.search.find(text.text)) {
              const withheld = meant(hit, part, text);
              if (withheld === undefined || reported.has(withheld.place)) continue;
              // What is somebody else's is searched as on a list: anyone may have published the same words.
              const owner = withheld.person === part.person ? part.person : undefined;
              if (published(owner).some((shown) => shown.has(hit, text))) continue;
              reported.add(withheld.place);
              site.report(file, leak(withheld, text));
            }
          }
      },
    };
  },
};

/** The file as a whole, as a list is searched; and each part of it that is about one person, as a page of theirs. */
function partsOf(file: BuiltFile): readonly BuiltFile[] {
  return file.shares === 'unclear' ? [file] : [file, ...file.shares];
}

/** Why it, or a file in an address of it, can't be searched. */
function faultsOf({ fault, kind, bytes, embedded, shares }: BuiltFile): string[] {
  const unclear = shares === 'unclear' ? 'names people outside the part that is about them' : undefined;
  const own = fault ?? unclear ?? (kind === 'pdf' ? faultOfPdf(bytes) : undefined);
  return [...(own === undefined ? [] : [own]), ...embedded.flatMap(faultsOf)];
}

/** On a person's own pages each of their values counts, elsewhere those that say enough. */
function meant({ withheld }: Hit, file: BuiltFile, text: SearchText): Sought | undefined {
  const own = withheld.find(({ person }) => person === file.person);
  if (own !== undefined && (text.audience !== 'code' || own.isTelling)) return own;
  return withheld.find(({ isTelling }) => isTelling);
}

/** What may be shown on some pages; each part is made when a hit first asks for it. */
class Shown {
  readonly #site: SiteContext;
  readonly #values: () => readonly string[];
  #quotations: Quotations | undefined;
  #masks: Masks | undefined;

  constructor(site: SiteContext, values: () => readonly string[]) {
    this.#site = site;
    this.#values = values;
  }

  has(hit: Hit, { text, audience }: SearchText): boolean {
    // Most hits are too short for a quotation, and then nobody asks for one.
    // Stryker disable next-line ConditionalExpression,EqualityOperator,BlockStatement: the masks say the same, more slowly.
    if (hit.length >= QUOTATION) {
      this.#quotations ??= new Quotations(this.#site.search, this.#values());
      // Stryker disable next-line ConditionalExpression: the masks say the same, more slowly.
      if (this.#quotations.has(hit)) return true;
    }
    this.#masks ??= new Masks(this.#values());
    return audience === 'shown'
      ? this.#masks.cover(text, hit.start, hit.end)
      : this.#masks.hold(text, hit.start, hit.end);
  }
}

/** Everywhere the practice's own words; on lists everyone's, on a person's pages the person's. */
function publishedOf(site: SiteContext): (person: string | undefined) => readonly Shown[] {
  const { everywhere, ofPerson } = site.mayShow;
  const practice = new Shown(site, () => everywhere);
  const everyone = new Shown(site, () => [...ofPerson.values()].flat());
  let latest: { person: string; shown: Shown } | undefined;
  return (person) => {
    if (person === undefined) return [practice, everyone];
    // Stryker disable next-line ConditionalExpression: made anew it is the same; a person's files follow each other.
    if (latest?.person !== person)
      latest = { person, shown: new Shown(site, () => ofPerson.get(person) ?? []) };
    return [latest.shown, practice];
  };
}

function leak({ place }: Sought, { where }: SearchText): string {
  return (
    `holds ${where} what is withheld in ${place}. What nobody decided to publish must not reach anyone. ` +
    'Take it out of whatever this file is made of, or have it consented to and approved.'
  );
}

function unsearchable(fault: string): string {
  return `${fault}, so nobody can tell whether it holds something private. Replace it by a plain file.`;
}
