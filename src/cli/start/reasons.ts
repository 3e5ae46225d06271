import { whoSees } from '#compose';
import type { WhoLine } from '#schema/page.ts';
import type { PersonLedger, PublishedSite } from '#schema/published.ts';

/** Who sees what of a bio, as the panel says it. */
export interface Reasons {
  readonly name: string;
  readonly published: readonly Pick<WhoLine, 'label' | 'wording' | 'days'>[];
  readonly withheld: readonly Withheld[];
}

/** Why something is held back, and what to do next. Its words stay where they are; the line says which they are. */
export interface Withheld extends Pick<WhoLine, 'label' | 'because' | 'next' | 'days'> {
  readonly line?: number;
}

/**
 * What is public of a person, and what is withheld and why. INVARIANT: of withheld words not one is given out, and of
 * sensitive ones not even the kind: the panel is open while somebody else looks at the screen.
 */
export function reasonsOf(person: PersonLedger, site: PublishedSite): Reasons {
  const { facts, published, withheld } = whoSees(person, { ...site, lang: 'en' }, 'staff-page');
  // Those that may be named come first, in the order of the ledger.
  const named = person.entries.filter(({ outcome, isSensitive }) => outcome === 'withheld' && !isSensitive);
  return {
    name: person.name,
    published: [...facts, ...published].map(({ label, wording, days }) => ({
      label,
      ...(wording === undefined ? {} : { wording }),
      days,
    })),
    withheld: withheld.map(({ label, because, next, days }, index) => ({
      label,
      because,
      ...(next === undefined ? {} : { next }),
      days,
      // Of a translation it would be a line of another file.
      ...(named[index] === undefined || named[index].lang !== undefined
        ? {}
        : { line: named[index].at().line }),
    })),
  };
}
