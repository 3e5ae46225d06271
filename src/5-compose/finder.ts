import type { PlateView, ProvidersPage } from '#schema/page.ts';
import { say } from '#schema/words/say.ts';
import { letterLinks, MOST_ON_A_PAGE, type Part, partsByName, partUrls } from './by-name.ts';
import type { Context } from './context.ts';
import { type Choice, choicesOf, facetViews } from './facets.ts';
import { peopleOf, type Shown } from './people.ts';

/**
 * The finder, and a page for each choice, so that one can narrow the list without a script. A list of more people than a
 * page shows leads to its parts, by the beginnings of names.
 */
export function finderPages(context: Context): ProvidersPage[] {
  const { words, frame } = context;
  const choices = choicesOf(context);
  const people = peopleOf(context);
  const isOnePage = people.length <= MOST_ON_A_PAGE;
  const fitting = ({ view, plate }: Shown): PlateView => {
    const fits = choices.filter((choice) => choice.fits.has(view.slug)).map(({ tail }) => tail);
    return fits.length === 0 ? plate : { ...plate, fits };
  };
  return [
    ...listPages(
      context,
      {
        url: context.at('/providers/'),
        title: words.titles.providers,
        description: words.finder.intro,
        isWhole: true,
        isOnePage,
        ...facetsOf(context, choices),
      },
      people,
      isOnePage ? fitting : plateOf,
    ),
    ...choices.flatMap((choice) =>
      listPages(
        context,
        {
          url: context.at(`/providers/${choice.tail}`),
          title: say(words.finder.titles[choice.by], { name: choice.label }),
          description: say(words.finder.descriptions[choice.by], {
            practice: frame.name,
            name: choice.label,
          }),
          isWhole: false,
          isOnePage,
          ...facetsOf(context, choices, choice),
        },
        people.filter(({ view }) => choice.fits.has(view.slug)),
        plateOf,
      ),
    ),
  ];
}

type List = Pick<ProvidersPage, 'url' | 'title' | 'isWhole' | 'isOnePage' | 'facets'> & {
  readonly description: string;
};

function plateOf({ plate }: Shown): PlateView {
  return plate;
}

/** A list as one page, or as a page that leads to its parts and a page for each. */
function listPages(
  { frame, words }: Context,
  list: List,
  people: readonly Shown[],
  shownAs: (person: Shown) => PlateView,
): ProvidersPage[] {
  const base = { layout: 'providers', audience: 'public', lang: frame.lang, site: frame } as const;
  const noindex = frame.isSample;
  if (people.length <= MOST_ON_A_PAGE) return [{ ...base, noindex, ...list, people: people.map(shownAs) }];
  const parts = partsByName(people);
  const url = partUrls(list.url);
  const { facets: _, ...own } = list;
  return [
    { ...base, noindex, ...list, people: [], letters: letterLinks(parts, url) },
    ...parts.map(
      (part: Part<Shown>): ProvidersPage => ({
        ...base,
        // It leads to people and is about nothing itself.
        noindex: true,
        ...own,
        isWhole: false,
        url: url(part.address),
        title: say(words.finder.titles.part, { list: list.title, letters: part.letters }),
        people: part.people.map(shownAs),
        letters: letterLinks(parts, url, part),
        whole: { label: list.title, url: list.url },
      }),
    ),
  ];
}

function facetsOf(
  context: Context,
  choices: readonly Choice[],
  chosen?: Choice,
): Pick<ProvidersPage, 'facets'> {
  return choices.length === 0 ? {} : { facets: facetViews(context, choices, chosen) };
}
