import type { Link, SiteFrame, StaffFrame } from '#schema/page.ts';
import type { PublishedSite } from '#schema/published.ts';
import type { Words } from '#schema/words/words.ts';
import { announcementViews } from './announcements.ts';
import { shortAddress } from './card.ts';
import type { RenderMarkdown } from './markdown.ts';

import { phoneView, type Wording } from './wording.ts';

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
export function siteFrame(site: PublishedSite, markdown: RenderMarkdown, wording: Wording): SiteFrame {
  const { practice } = site;
  const link = (name: (typeof PAGES)[number]): Link => ({
    label: wording.words.menu[name],
    url: `/${name}/`,
  });
  const social = socialPolicy(site);
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
    lang: site.lang,
    isSample: practice.sample,
    menu: practice.menu.filter(isThere).map(link),
    footer: [
      ...pages.filter((name) => !practice.menu.includes(name)).map(link),
      ...[...site.pages]
        .filter(({ slug }) => slug !== 'home')
        .sort((a, b) => a.order - b.order)
        .map(({ title, slug }) => ({ label: title, url: `/${slug}/` })),
      ...site.policies.flatMap(({ policy, versions }) => {
        const current = versions.find(({ state }) => state === 'in-force');
        return current === undefined ? [] : [{ label: current.title, url: `/policies/${policy}/` }];
      }),
    ],
    phone: phoneView(practice.phone),
    ...(practice.email === undefined ? {} : { email: practice.email }),
    ...(practice.portal === undefined ? {} : { portal: practice.portal }),
    ...(practice.booking === undefined ? {} : { booking: practice.booking }),
    ...(practice.emergency === undefined
      ? {}
      : { emergency: practice.emergency as SiteFrame['emergency'] & object }),
    urgent: announcementViews(site, markdown, wording).filter(({ isUrgent }) => isUrgent),
    ...(social === undefined
      ? {}
      : { boundary: { label: social.title, url: social.url, short: shortAddress(practice.url) } }),
    ...(practice.theme.accent === undefined ? {} : { accent: practice.theme.accent }),
  };
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
export function staffFrame({ practice }: PublishedSite, { staffMenu }: Words): StaffFrame {
  return {
    name: practice.name,
    menu: [
      { label: staffMenu.home, url: '/index.html' },
      { label: staffMenu.answers, url: '/answers/index.html' },
      { label: staffMenu.cards, url: '/cards/index.html' },
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
