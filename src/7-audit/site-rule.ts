import type { Rule } from '#schema/rule.ts';
import type { AuditInput } from './audit.ts';
import type { BuiltFile } from './built-file.ts';
import type { Leak } from './leaks.ts';
import type { Addresses } from './links/addresses.ts';
import type { Links } from './links/links.ts';
import type { Leading } from './links/parts.ts';
import type { SearchText } from './texts/search-text.ts';

/** What a rule knows of the site, and how it says what it found. */
export interface SiteContext extends Pick<AuditInput, 'audience' | 'siteUrl' | 'permalinks' | 'contacts'> {
  /** Every withheld value that stands in a text of a person's page, or of nobody's, and may not. */
  leaksIn(texts: Iterable<SearchText>, person: string | undefined): Iterable<Leak>;
  /** What addresses in the files mean. */
  readonly addresses: Addresses;
  /** Where the files lead; for the end of a check, when all are known. */
  readonly links: Links;
  /** A path or address for a message, with what may not be printed taken out. */
  show(text: string, person?: string): string;
  /** `message` begins with a verb: the built file is put in front of it. `link`: what it is about, so that it is told of the text that has it. */
  report(
    file: Pick<BuiltFile, 'path'>,
    message: string,
    more?: { readonly atMost?: 'warning' | 'info' | undefined; readonly link?: Leading | undefined },
  ): void;
}

/**
 * What a rule does with one site: looks at each file by itself, then at what `site.links` remembers of all. Files may be
 * looked at in any order and by another thread: a check remembers nothing of them itself.
 */
export interface SiteCheck {
  file?(file: BuiltFile): void;
  end?(): void;
}

/** A rule over the staged output: a plain value, synchronous, without I/O. */
export interface SiteRule extends Rule {
  readonly audiences: readonly AuditInput['audience'][];
  check(site: SiteContext): SiteCheck;
}
