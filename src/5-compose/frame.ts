import type { Link, SiteFrame, StaffFrame } from '#schema/page.ts';
import type { PublishedSite, ViewTranslation } from '#schema/published.ts';
import type { Words } from '#schema/words/words.ts';
import { baseOf } from './addresses.ts';
import { announcementViews } from './announcements.ts';
import { shortAddress } from './card.ts';
import type { Bare } from './context.ts';
import { langOf } from './languages.ts';

import { phoneView } from './wording.ts';

/** Pages of the menu that there are; the others come with later work and would be broken links. */
const PAGES = [
  'providers',
  'services',
  'locations',
  'insurance',
  'policies',
  'follow',
  'how-we-write-our-bios',
] as const;

/** What stands around every public page. */
export function siteFrame(context: Bare): SiteFrame {
  const { site, words, at } = context;
  const { practice } = site;
  const link = (name: (typeof PAGES)[number]): Link => ({
    label: words.menu[name],
    url: at(`/${name}/`),
  });
  const social = socialPolicy(site);
  const isOriginal = context.lang === context.original;
  const hasPage: Partial<Record<(typeof PAGES)[number], boolean>> = {
    services: site.services.length > 0,
    insurance: (practice.insurance?.plans.length ?? 0) > 0,
    // Nobody can follow a practice that posts nowhere: the page, which says so, then waits for the links of policies.
    follow: practice.channels.length > 0,
  };
  const pages = PAGES.filter((name) => hasPage[name] ?? true);
  const isThere = (name: string): name is (typeof PAGES)[number] => pages.some((page) => page === name);
  return {
    name: practice.name,
    ...(practice.legalName === undefined ? {} : { legalName: practice.legalName }),
    origin: new URL(practice.url).origin,
    base: baseOf(site),
    lang: site.lang,
    isSample: practice.sample,
    menu: practice.menu.filter(isThere).map(link),
    footer: [
      ...pages.filter((name) => !practice.menu.includes(name)).map(link),
      ...[...site.pages]
        .filter(({ slug }) => slug !== 'home')
        .sort((a, b) => a.order - b.order)
        .map((page) => titled(page, `/${page.slug}/`, context)),
      ...site.policies.flatMap(({ policy, versions }) => {
        const current = versions.find(({ state }) => state === 'in-force');
        return current === undefined ? [] : [titled(current, `/policies/${policy}/`, context)];
      }),
    ],
    phone: phoneView(practice.phone),
    ...(practice.email === undefined ? {} : { email: practice.email }),
    ...(practice.portal === undefined ? {} : { portal: practice.portal }),
    ...(practice.booking === undefined
      ? {}
      : { booking: isOriginal ? practice.booking : { ...practice.booking, label: words.languages.book } }),
    ...(practice.emergency === undefined
      ? {}
      : { emergency: practice.emergency as SiteFrame['emergency'] & object }),
    urgent: announcementViews(context).filter(({ isUrgent }) => isUrgent),
    ...(social === undefined
      ? {}
      : { boundary: { label: social.title, url: at(social.url), short: shortAddress(practice.url, at) } }),
    ...(practice.theme.accent === undefined ? {} : { accent: practice.theme.accent }),
  };
}

/** A link to a page by its title. */
export function titled(
  view: { readonly title: string; readonly translation?: ViewTranslation },
  path: string,
  context: Bare,
): Link {
  const lang = langOf(view, 'title', context);
  return { label: view.title, url: context.at(path), ...(lang === undefined ? {} : { lang }) };
}

/** The social media policy in force, at the section the card links to where it has one. */
export function socialPolicy({
  policies,
}: PublishedSite): { readonly title: string; readonly url: string } | undefined {
  for (const { policy, versions } of policies) {
    const current = versions.find(({ state }) => state === 'in-force');
    if (!current?.kind.startsWith('social-media')) continue;
    const hasSection = current.body.some((block) => SECTION.test(block));
    return { title: current.title, url: `/policies/${policy}/${hasSection ? '#friend-requests' : ''}` };
  }
  return undefined;
}

/** A heading with the id, or whose words make it. */
const SECTION = /^#{1,6}\s.*\{#friend-requests\}\s*$|^#{2,3}\s+friend[ -]requests\s*$/im;

/** What stands around every staff page. Its addresses are paths of the staff site, ending in a file. */
export function staffFrame({ practice }: PublishedSite, { staffMenu }: Words, at: Bare['at']): StaffFrame {
  return {
    name: practice.name,
    menu: [
      { label: staffMenu.home, url: '/index.html' },
      { label: staffMenu.answers, url: at('/answers/index.html') },
      { label: staffMenu.cards, url: at('/cards/index.html') },
      { label: staffMenu.policies, url: '/policies/index.html' },
      { label: staffMenu.handbook, url: '/handbook/index.html' },
      { label: staffMenu.whoSeesWhat, url: '/who-sees-what/index.html' },
      { label: staffMenu.due, url: '/due/index.html' },
      { label: staffMenu.proof, url: '/proof/index.html' },
    ],
    publicUrl: practice.url,
    phone: phoneView(practice.phone),
  };
}
