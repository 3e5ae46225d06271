import type { Sought } from '#schema/withheld.ts';
import type { BuiltFile } from '../built-file.ts';
import type { SiteRule } from '../site-rule.ts';
import { faultOfPdf } from '../texts/pdf/pdf-texts.ts';
import type { SearchText } from '../texts/search-text.ts';
import { textsOf } from '../texts/texts.ts';

export const noLeak: SiteRule = {
  id: 'site/no-leak',
  summary: 'No withheld value stands anywhere in the built site, in any form.',
  severity: 'error',
  canBeWaived: false,
  audiences: ['public', 'staff'],
  check: (site) => ({
    file(file) {
      for (const fault of new Set(faultsOf(file))) site.report(file, unsearchable(fault));
      const reported = new Set<string>();
      for (const part of partsOf(file)) {
        for (const { withheld, text } of site.leaksIn(textsOf(part), part.person)) {
          if (reported.has(withheld.place)) continue;
          reported.add(withheld.place);
          site.report(file, leak(withheld, text));
        }
      }
    },
  }),
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

function leak({ place }: Sought, { where }: SearchText): string {
  return (
    `holds ${where} what is withheld in ${place}. What nobody decided to publish must not reach anyone. ` +
    'Take it out of whatever this file is made of, or have it consented to and approved.'
  );
}

function unsearchable(fault: string): string {
  return `${fault}, so nobody can tell whether it holds something private. Replace it by a plain file.`;
}
