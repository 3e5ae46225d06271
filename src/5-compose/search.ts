import { indexed } from '#schema/indexed.ts';
import type { PlateView, PublicPage, SearchEntry } from '#schema/page.ts';
import { LANGUAGE_WORDS } from '#schema/patient-words/languages.ts';
import { PAGE_WORDS, POLICY_WORDS } from '#schema/patient-words/pages.ts';
import { type PatientWords, PROFESSION_WORDS } from '#schema/patient-words/professions.ts';
import { SPECIALTY_WORDS } from '#schema/patient-words/specialties.ts';
import { TOPIC_WORDS } from '#schema/patient-words/topics.ts';
import type { POLICY_KINDS } from '#schema/policy.ts';
import type { ProviderView } from '#schema/published.ts';
import { say } from '#schema/words/say.ts';
import type { Context } from './context.ts';

/** Layouts whose pages are found, and as what. A page of any other isn't. */
const FOUND: ReadonlyMap<string, SearchEntry['kind']> = new Map([
  ['home', 'page'],
  ['providers', 'page'],
  ['provider', 'person'],
  ['services', 'page'],
  ['service', 'service'],
  ['locations', 'place'],
  ['insurance', 'page'],
  ['files', 'page'],
  ['follow', 'page'],
  ['bios-explained', 'page'],
  ['page', 'page'],
  ['policies', 'page'],
  ['policy', 'policy'],
]);

const viewsBySlug = indexed(({ slug }: ProviderView) => slug);

/** Says of each page whether and by which words it is found. Everything here is made of what the page shows. */
export function withSearch(pages: readonly PublicPage[], context: Context): PublicPage[] {
  const found = pages.map((page) => {
    const kind = FOUND.get(page.layout);
    return kind === undefined || isApart(page) ? page : { ...page, search: entryOf(page, kind, context) };
  });
  const people = found.filter(({ search }) => search?.kind === 'person').length;
  const parts = partsFor(people).map((part) => context.at(part));
  return found.map((page) => (page.layout === 'search' && parts.length > 0 ? { ...page, parts } : page));
}

/** An index of fewer people takes no time worth mentioning. */
const FEW = 1000;
/** Each is asked by the page one searches on. */
const MOST_PARTS = 16;

/** Where the parts of an index of so many people stand: each has some hundreds of them. */
export function partsFor(people: number): string[] {
  const parts = people <= FEW ? 0 : Math.min(MOST_PARTS, Math.ceil(people / FEW));
  return Array.from({ length: parts }, (_, at) => `/search/pagefind/people-${at + 1}/`);
}

/**
 * Versions at their own addresses repeat the policy's page, or are out of date; parts of a list repeat people who are found themselves;
 * and what search engines may not find. A bio that isn't translated yet is found here: people are looked for by name in any language.
 */
function isApart(page: PublicPage): boolean {
  if (page.noindex && !page.site.isSample && page.layout !== 'provider') return true;
  if (page.layout === 'providers' && page.letters?.some(({ isThis }) => isThis) === true) return true;
  return page.layout === 'policy' && (page.isPermanent || page.version.state !== 'in-force');
}

function entryOf(page: PublicPage, kind: SearchEntry['kind'], context: Context): SearchEntry {
  const path = page.url.slice(page.site.base.length);
  const [part = '', below = ''] = path.split('/').filter((one) => one !== '');
  if (page.layout === 'provider') {
    const [view] = viewsBySlug(context.site.providers, page.person ?? '');
    return {
      kind,
      terms: view === undefined ? [] : termsOfPerson(view, context),
      person: resultOf(page.plate, context),
    };
  }
  if (page.layout === 'policy') return { kind, terms: termsOfPolicy(below, context) };
  const about = kind === 'service' || page.layout === 'page' ? [page.title, page.description ?? ''] : [];
  return {
    kind,
    terms: [
      ...(below === '' ? (PAGE_WORDS[part] ?? []) : []),
      ...termsOfTopics(about, base(context.lang) === 'es', false),
    ],
  };
}

/** What patients call someone of this profession, these fields and these languages. */
function termsOfPerson(view: ProviderView, { wording, site }: Context): string[] {
  const inSpanish = [...view.languages, site.lang].some((code) => base(code) === 'es');
  const said = ({ en: english, es }: PatientWords) => [...english, ...(inSpanish ? es : [])];
  const isDoctor = view.profession === 'physician' || view.profession === 'dentist';
  const services = site.services.flatMap(({ slug, title }) => (view.services.includes(slug) ? [title] : []));
  const fields = view.specialties.map((name) => SPECIALTY_WORDS[name]);
  return [
    ...new Set([
      ...said(PROFESSION_WORDS[view.profession]),
      ...fields.flatMap(({ field, doctor }) => [...said(field), ...(isDoctor ? said(doctor) : [])]),
      ...termsOfTopics([view.title, ...view.helpsWith, ...services], inSpanish, isDoctor),
      ...view.languages.flatMap((code) => [
        wording.language(code),
        ...(LANGUAGE_WORDS[code] ?? LANGUAGE_WORDS[base(code)] ?? []),
      ]),
    ]),
  ];
}

/** What else patients call what a page says it is about. */
function termsOfTopics(says: readonly string[], inSpanish: boolean, isDoctor: boolean): string[] {
  const text = ` ${says
    .join(' ')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}-]/gu, ' ')}`;
  return TOPIC_WORDS.filter(({ cues }) => cues.some((cue) => text.includes(` ${cue}`))).flatMap(
    ({ en: english, es, doctor }) => [...english, ...(inSpanish ? es : []), ...(isDoctor ? doctor : [])],
  );
}

function base(code: string): string {
  return code.split('-')[0] ?? code;
}

function termsOfPolicy(policy: string, { site }: Context): readonly string[] {
  const view = site.policies.find((one) => one.policy === policy);
  const kind = view?.versions.find(({ state }) => state === 'in-force')?.kind;
  return POLICY_WORDS[kind as (typeof POLICY_KINDS)[number]] ?? [];
}

function resultOf(plate: PlateView, { wording, words }: Context): SearchEntry['person'] {
  const { name: _, title, credentials, isAway, monogram, photo } = plate;
  const facts = [
    plate.languages.length > 0 ? say(words.finder.speaks, { languages: wording.list(plate.languages) }) : '',
    plate.locations.length > 0 ? say(words.finder.at, { places: wording.list(plate.locations) }) : '',
    !isAway && plate.takesNewPatients === true ? words.finder.takesNew : '',
  ].filter((fact) => fact !== '');
  return {
    title,
    credentials,
    facts,
    isAway,
    monogram,
    ...(photo === undefined ? {} : { picture: smallest(photo.srcset) ?? photo.src }),
  };
}

/** The first of a `srcset`, which begins with the smallest. */
function smallest(srcset: string): string | undefined {
  return srcset.split(/\s/)[0] || undefined;
}
