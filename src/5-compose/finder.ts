import type { PlateView, ProvidersPage } from '#schema/page.ts';
import { say } from '#schema/words/say.ts';
import type { Context } from './context.ts';
import { type Choice, choicesOf, facetViews } from './facets.ts';
import { peopleOf } from './people.ts';

/** The finder, and a page for each choice, so that one can narrow the list without a script. */
export function finderPages(context: Context): ProvidersPage[] {
  const choices = choicesOf(context);
  const people = peopleOf(context);
  const whole = people.map(({ view, plate }): PlateView => {
    const fits = choices.filter((choice) => choice.fits.has(view.slug)).map(({ tail }) => tail);
    return fits.length === 0 ? plate : { ...plate, fits };
  });
  return [
    finder(context, {
      url: context.at('/providers/'),
      title: context.words.titles.providers,
      description: context.words.finder.intro,
      people: whole,
      isWhole: true,
      ...facetsOf(context, choices),
    }),
    ...choices.map((choice) =>
      finder(context, {
        url: context.at(`/providers/${choice.tail}`),
        title: say(context.words.finder.titles[choice.by], { name: choice.label }),
        description: say(context.words.finder.descriptions[choice.by], {
          practice: context.frame.name,
          name: choice.label,
        }),
        people: people.filter(({ view }) => choice.fits.has(view.slug)).map(({ plate }) => plate),
        isWhole: false,
        ...facetsOf(context, choices, choice),
      }),
    ),
  ];
}

type Own = Pick<ProvidersPage, 'url' | 'title' | 'people' | 'isWhole' | 'facets'> & {
  readonly description: string;
};

function finder({ frame }: Context, own: Own): ProvidersPage {
  return {
    layout: 'providers',
    audience: 'public',
    lang: frame.lang,
    noindex: frame.isSample,
    site: frame,
    ...own,
  };
}

function facetsOf(
  context: Context,
  choices: readonly Choice[],
  chosen?: Choice,
): Pick<ProvidersPage, 'facets'> {
  return choices.length === 0 ? {} : { facets: facetViews(context, choices, chosen) };
}
