import type { AuditInput } from '#audit';
import { fileOf } from '#render';
import type { Page, Share, TextFile } from '#schema/page.ts';
import type { FileView } from '#schema/published.ts';
import type { Built } from './publish.ts';

/** What the audit has to know of a site to look at it, besides where its files are. */
type Known = Omit<AuditInput, 'folder'>;

/** Of the public site. */
export function publicInput(built: Built): Known {
  const { composition, disclosed } = built;
  return {
    audience: 'public',
    siteUrl: disclosed.site.practice.url,
    contacts: contactsOf(built),
    mayShow: disclosed.mayShow.public,
    withheld: disclosed.withheld,
    pages: new Map<string, Stated>([
      ...composition.publicPages.map(stated),
      ...filesByPath(composition.downloads),
      ...sharesByPath(composition.files),
    ]),
    permalinks: disclosed.site.permalinks,
    parts: composition.parts,
  };
}

/** Of the site for staff, with what is known of all its pages. */
export function staffInput(built: Built, pages: ReadonlyMap<string, Stated>): Known {
  const { composition, disclosed } = built;
  return {
    audience: 'staff',
    siteUrl: disclosed.site.practice.url,
    contacts: contactsOf(built),
    mayShow: disclosed.mayShow.staff,
    withheld: disclosed.hiddenFromStaff,
    pages: new Map([...pages, ...filesByPath(composition.staffDownloads)]),
    permalinks: [],
  };
}

/** What the audit has to know of a file. */
export type Stated = {
  readonly person?: string;
  readonly source?: string;
  readonly shares?: readonly Share[];
};

/** What it has to know of a page, and the file that is made of it. */
export function stated(page: Page): readonly [file: string, Stated] {
  const { person, source } = page;
  return [
    fileOf(page),
    { ...(person === undefined ? {} : { person }), ...(source === undefined ? {} : { source }) },
  ];
}

/** A file to download is made of itself: it alone can be held. */
function filesByPath(files: readonly FileView[]): [string, { person?: string; source: string }][] {
  return files.map(({ path, person }) => [
    path,
    { source: `content/${path}`, ...(person === undefined ? {} : { person }) },
  ]);
}

/** Files that are about everyone, with the part that is about each. */
function sharesByPath(files: readonly TextFile[]): [string, Stated][] {
  return files.flatMap(({ path, shares }) => (shares === undefined ? [] : [[path, { shares }]]));
}

/** How patients reach the practice and its places. */
function contactsOf({ disclosed }: Built): string[] {
  const { practice, locations } = disclosed.site;
  return [practice.phone, practice.email, ...locations.map(({ phone }) => phone)].filter(
    (one) => one !== undefined,
  );
}
