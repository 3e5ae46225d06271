import type { LineView, PhoneView } from '#schema/page.ts';
import type { VersionView } from '#schema/published.ts';
import { directionOf } from '#schema/words/direction.ts';
import { phoneView } from './wording.ts';

/** A telephone number with its country code, as the practice's data has it. */
const PHONE = /(\+\d[\d .()-]{5,20}\d)/;

/** A version's sentences in other languages, each with the way it is written; nothing where it has none. */
export function linesOf({ lines }: Pick<VersionView, 'lines'>): { lines?: readonly LineView[] } {
  if (lines === undefined || lines.length === 0) return {};
  return { lines: lines.map(({ lang, says }) => ({ lang, dir: directionOf(lang), parts: partsOf(says) })) };
}

function partsOf(says: string): (string | PhoneView)[] {
  return says
    .split(PHONE)
    .map((part, index) => (index % 2 === 1 ? phoneView(part) : part))
    .filter((part) => part !== '');
}
