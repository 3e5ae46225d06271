import type { BuiltFile } from '../built-file.ts';
import { isSuperseded } from '../links/links-of.ts';
import { aria } from '../markup/aria.ts';
import { directions } from '../markup/directions.ts';
import { documentParts, headings } from '../markup/document-parts.ts';
import { ids, names } from '../markup/names.ts';
import { lists, nesting, tables } from '../markup/nesting.ts';
import { type PageCheck, pageOf } from '../markup/page.ts';
import { parseFault } from '../markup/parse-faults.ts';
import type { SiteRule } from '../site-rule.ts';

const CHECKS: readonly PageCheck[] = [
  documentParts,
  directions,
  headings,
  ids,
  names,
  nesting,
  lists,
  tables,
  aria,
];

export const validHtml: SiteRule = {
  id: 'site/valid-html',
  summary: 'A page is HTML that every browser and every screen reader understands alike.',
  severity: 'error',
  canBeWaived: true,
  audiences: ['public', 'staff'],
  check: (site) => ({
    file(file) {
      if (file.kind !== 'html') return;
      // Its words may not change any more: whoever could mend it may not.
      const atMost = isSuperseded(file) ? 'warning' : undefined;
      const page = pageOf(file.elements, (text) => site.show(text, file.person));
      for (const message of new Set([...parsed(file), ...CHECKS.flatMap((check) => check(page))]))
        site.report(file, message, { atMost });
    },
  }),
};

function parsed({ parseFaults }: BuiltFile): string[] {
  return [...parseFaults].map(parseFault);
}
