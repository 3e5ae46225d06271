import { findCategory } from '#schema/categories.ts';
import type { ConsentSheetPage, SheetLine } from '#schema/page.ts';
import type { LedgerEntry, PersonLedger, PublishedSite } from '#schema/published.ts';
import { say } from '#schema/words/say.ts';
import { placesOf } from './who.ts';
import { wordingOf } from './wording.ts';

/**
 * What a person signs for: their personal items and the photo; their own words about their work need no consent.
 * An item of a sensitive category is a blank line to fill by hand, even where it is public: paper is left lying.
 */
export function consentSheet(
  person: PersonLedger,
  site: PublishedSite,
): Pick<ConsentSheetPage, 'lines' | 'months'> | undefined {
  const { words } = wordingOf(site);
  if (person.status === 'left' || person.status === 'held') return undefined;
  const places = placesOf(person.slug, site);
  const alt = person.entries.find(({ subject }) => subject === 'photo.alt');
  const never = site.stances.filter(({ stance }) => stance === 'never').map(({ category }) => category.id);
  // Nobody is asked for what is never shown, nor again for what they took back.
  const asked = person.entries.filter(
    ({ category, subject, withdrawn }) =>
      (category === undefined ? subject === 'photo' : !never.includes(category)) && withdrawn === undefined,
  );
  const line = (entry: LedgerEntry): SheetLine => {
    const holds = say(words.sheet.months, { months: site.consentMonths });
    const shown = places(entry.subject, entry.lang).map(({ label }) => label);
    const isPhoto = entry.subject === 'photo';
    const wording = (isPhoto ? alt : entry)?.wording.open('staff-page');
    if (entry.isSensitive || wording === undefined) return { label: words.who.private, places: shown };
    return {
      label: entry.label,
      wording: isPhoto ? say(words.sheet.photo, { says: wording }) : wording,
      places: shown,
      holds: findCategory(entry.category ?? '')?.expires === false ? words.sheet.noEnd : holds,
    };
  };
  // Last, since their place among the others would tell of which kind they are.
  const inOrder = [...asked.filter((one) => !one.isSensitive), ...asked.filter((one) => one.isSensitive)];
  return { lines: inOrder.map(line), months: site.consentMonths };
}
