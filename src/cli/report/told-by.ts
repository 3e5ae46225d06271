import { createHash } from 'node:crypto';
import { STANCE_LABELS } from '#schema/categories.ts';
import { announcement, type LocationData, location, page, service } from '#schema/content.ts';
import type { Fields } from '#schema/field.ts';
import { practice as practiceType } from '#schema/practice.ts';
import type { PublishedSite } from '#schema/published.ts';
import { en } from '#schema/words/en.ts';
import { say } from '#schema/words/say.ts';
import type { Kind, Subject, Told } from './told.ts';
import { type FieldWords, toldBody, toldFields } from './told-fields.ts';
import { toldOfLeaver, toldOfPerson } from './told-of-person.ts';
import { toldOfPolicy } from './told-of-policy.ts';

/** A site in all its languages, the one its files are written in first. */
export interface Sites {
  readonly site: PublishedSite;
  readonly translated: readonly PublishedSite[];
}

/** Everything a site tells the public, in the order people would look; then what it tells anew in other languages. */
export function toldBy({ site, translated }: Sites): Subject[] {
  const own = toldIn(site);
  return [...own, ...translated.flatMap((one) => toldAnew(toldIn(one), own, one.lang))];
}

function toldIn(site: PublishedSite): Subject[] {
  return Object.values(PARTS).flatMap((part) => part(site));
}

/** What is told in a language in words of its own; all else is told there, too, and no news. */
function toldAnew(told: readonly Subject[], own: readonly Subject[], lang: string): Subject[] {
  const byId = new Map(own.map((one) => [one.id, one.tells]));
  return told.flatMap(({ id, kind, name, tells }): Subject[] => {
    const known = new Set((byId.get(id) ?? []).map(keyOf));
    const anew = tells
      .filter((one) => !known.has(keyOf(one)))
      .map((one) => ({ ...one, pages: one.pages.map((page) => `/${lang}${page}`) }));
    return anew.length === 0 ? [] : [{ id: `${lang}/${id}`, kind, name, tells: anew }];
  });
}

function keyOf({ kind, label, says, same }: Told): string {
  return [kind, label, same ?? says].join('\n');
}

const nothing = () => [];

/** INVARIANT: a part that comes to the site and isn't stated here doesn't compile, so that no report forgets it. */
const PARTS: { readonly [K in keyof PublishedSite]: (site: PublishedSite) => readonly Subject[] } = {
  providers: (site) => site.providers.map((view) => toldOfPerson(view, site)),
  leftNotices: (site) => site.leftNotices.map((view) => toldOfLeaver(view, site)),
  practice: (site) => [practiceTold(site)],
  locations: ({ locations }) =>
    locations.map((view) =>
      plainTold(view, {
        kind: 'location',
        name: view.name,
        fields: location.fields,
        pages: ['/locations/', '/'],
        words: HOURS,
      }),
    ),
  services: ({ services }) =>
    services.map((view) =>
      plainTold(view, {
        kind: 'service',
        name: view.title,
        fields: service.fields,
        pages: ['/services/', `/services/${view.slug}/`],
      }),
    ),
  announcements: ({ announcements, locations }) =>
    announcements.map((view) =>
      plainTold(view, {
        kind: 'announcement',
        name: view.says,
        fields: announcement.fields,
        pages: view.locations.length === 0 ? ['/'] : ['/', '/locations/'],
        words: {
          level: (part) => (part === 'urgent' ? part : undefined),
          locations: (part) => locations.find(({ slug }) => slug === part)?.name,
        },
      }),
    ),
  pages: ({ pages }) =>
    pages.map((view) =>
      plainTold(view, {
        kind: 'page',
        name: view.title,
        fields: page.fields,
        pages: [view.slug === 'home' ? '/' : `/${view.slug}/`],
      }),
    ),
  policies: ({ policies }) => policies.map(toldOfPolicy),
  isNewsComplete: nothing,
  // With the practice.
  stances: nothing,
  consentMonths: nothing,
  // Says of a page that it is being put right, and names no one.
  held: nothing,
  missing: nothing,
  permalinks: nothing,
  files: ({ files }) => files.map(fileTold),
  today: nothing,
  lang: nothing,
  // For staff only.
  answers: nothing,
  handbook: nothing,
  staffPolicies: nothing,
  staffFiles: nothing,
};

/** A file by its name; another file by the same name is another text. */
function fileTold({ path, bytes }: PublishedSite['files'][number]): Subject {
  const same = createHash('sha256').update(bytes).digest('hex');
  const told: Told = { kind: 'file', label: 'File to download', says: path, pages: [`/${path}`], same };
  return { id: path, kind: 'file', name: path, tells: [told] };
}

const HOURS: FieldWords = {
  hours: (part) => {
    const { days, from, to } = part as LocationData['hours'][number];
    const names = days.map((day) => en.weekdays[day]).join(', ');
    return `${names}: ${say(en.dates.to, { from, until: to })}`;
  },
};

interface Plain {
  readonly kind: 'location' | 'service' | 'announcement' | 'page';
  readonly name: string;
  readonly fields: Fields;
  readonly pages: readonly string[];
  readonly words?: FieldWords;
}

/** A record without decisions: its public fields and its body. */
function plainTold(
  view: { readonly slug: string; readonly body: readonly string[] },
  { kind, name, fields, pages, words = {} }: Plain,
): Subject {
  const tells = [
    ...toldFields(fields, view, { kind, pages: () => pages, words }),
    ...toldBody(view.body, kind, pages),
  ];
  return { id: `${kind}s/${view.slug}`, kind, name, tells };
}

/** The practice's own facts, its redirects, and what it says about bios in general. */
function practiceTold({ practice, stances, consentMonths }: PublishedSite): Subject {
  const { redirects, ...fields } = practiceType.fields;
  const explained = ['/how-we-write-our-bios/'];
  const tell = (kind: Kind, label: string, says: string, pages: readonly string[]): Told => ({
    kind,
    label,
    says,
    pages,
  });
  return {
    id: 'practice',
    kind: 'practice',
    name: practice.name,
    tells: [
      ...toldFields(fields, practice, { kind: 'practice', pages: (field) => [PAGES[field] ?? '/'] }),
      ...stances.map(({ category, stance }) =>
        tell('stance', `Stance on “${category.label}”`, STANCE_LABELS[stance], explained),
      ),
      tell(
        'practice',
        'How long a consent lasts',
        say(en.biosExplained.how3, { months: consentMonths }),
        explained,
      ),
      ...Object.entries(practice.redirects).map(([from, to]) =>
        tell('redirect', redirects.label, `${from} → ${to}`, [from]),
      ),
    ],
  };
}

/** Where facts stand that aren't on every page. */
const PAGES: Readonly<Record<string, string>> = { channels: '/follow/', insurance: '/insurance/' };
