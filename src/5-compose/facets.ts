import { FACET_ADDRESSES, FACETS, type FacetName } from '#schema/facets.ts';
import { takesNewPatients } from '#schema/fresh.ts';
import type { FacetView } from '#schema/page.ts';
import type { ProviderView } from '#schema/published.ts';
import { MEDICAL_SPECIALTIES } from '#schema/vocabulary.ts';
import { en } from '#schema/words/en.ts';
import type { Context } from './context.ts';
import { langOf } from './languages.ts';
import { specialtyName } from './wording.ts';

/** One value of a facet, and the people who fit it. */
export interface Choice {
  readonly by: FacetName;
  readonly label: string;
  /** Of the label, where it isn't the page's. */
  readonly lang?: string | undefined;
  /** The end of its page's address, below `/providers/`. */
  readonly tail: string;
  /** Their slugs. */
  readonly fits: ReadonlySet<string>;
}

/** A value of a facet as one person has it. */
type Value = readonly [part: string, label: string, lang?: string | undefined];

/**
 * Every choice that narrows the list. INVARIANT: made of those who are shown, so that nobody else can be told from it.
 * One that everyone fits, or nobody, is none.
 */
export function choicesOf(context: Context): Choice[] {
  const { site, wording } = context;
  const { providers } = site;
  return FACETS.flatMap((by) => {
    const found = new Map<string, { label: string; lang: string | undefined; fits: Set<string> }>();
    for (const view of providers)
      for (const [part, label, lang] of VALUES[by](view, context)) {
        const one = found.get(part) ?? { label, lang, fits: new Set<string>() };
        one.fits.add(view.slug);
        found.set(part, one);
      }
    return [...found]
      .filter(([, { fits }]) => fits.size < providers.length)
      .map(([part, { label, lang, fits }]): Choice => {
        return { by, label, lang, tail: tailOf(by, part), fits };
      })
      .sort((a, b) => wording.compare(a.label, b.label));
  });
}

function tailOf(by: FacetName, part: string): string {
  return by === 'accepting' ? `${FACET_ADDRESSES[by]}/` : `${FACET_ADDRESSES[by]}/${part}/`;
}

/** The page of those who do a service; the finder itself where all do it, since that narrows nothing. */
export function serviceUrl(slug: string, { at, site }: Context): string {
  const isNarrow = site.providers.some(({ services }) => !services.includes(slug));
  return at(isNarrow ? `/providers/${tailOf('service', slug)}` : '/providers/');
}

const VALUES: Readonly<Record<FacetName, (view: ProviderView, context: Context) => readonly Value[]>> = {
  // Whoever looks for Spanish looks for Mexican Spanish as well.
  language: ({ languages }, { wording }) =>
    languages
      .map((code) => new Intl.Locale(code).language)
      .map((code) => [partOf(ENGLISH.of(code) ?? code) || code, wording.language(code)]),
  location: ({ locations }, { site }) =>
    site.locations.filter(({ slug }) => locations.includes(slug)).map(({ slug, name }) => [slug, name]),
  service: ({ services }, context) =>
    context.site.services
      .filter(({ slug }) => services.includes(slug))
      .map((one) => [one.slug, one.title, langOf(one, 'title', context)]),
  // Of values with one name the first is the address: it doesn't hang on who is here, nor on how we call them.
  specialty: ({ specialties }, { words }) =>
    specialties.map((specialty) => {
      const name = specialtyName(specialty, en);
      const value = MEDICAL_SPECIALTIES.find((one) => specialtyName(one, en) === name) ?? name;
      return [partOf(value.replace(/(?<=[a-z])(?=[A-Z])/g, ' ')), specialtyName(specialty, words)];
    }),
  accepting: (view, { site, words }) =>
    takesNewPatients(view, site.today) ? [['yes', words.finder.takingNew]] : [],
};

/** Addresses are English whatever the site speaks, so that links last. */
const ENGLISH = new Intl.DisplayNames(['en'], { type: 'language' });

/** “American Sign Language” as a part of an address. */
function partOf(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\p{M}’']/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The filters as a page shows them. */
export function facetViews({ at }: Context, choices: readonly Choice[], chosen?: Choice): FacetView[] {
  return FACETS.map((by) => ({
    by,
    choices: choices
      .filter((one) => one.by === by)
      .map((one) => ({
        label: one.label,
        url: at(`/providers/${one.tail}`),
        isChosen: one === chosen,
        ...(one.lang === undefined ? {} : { lang: one.lang }),
      })),
  })).filter((facet) => facet.choices.length > 0);
}
