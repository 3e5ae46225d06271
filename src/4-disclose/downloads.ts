import { type Finding, START_OF_FILE } from '#diagnostic/diagnostic.ts';
import type { FileView, PolicyView, PublishedSite } from '#schema/published.ts';
import type { PracticeRecords } from '#schema/record.ts';

type Texts = Pick<
  PublishedSite,
  'practice' | 'pages' | 'services' | 'locations' | 'announcements' | 'providers' | 'policies'
>;

/**
 * The files that may be downloaded, from the site in any of its languages: those that come with a version of a policy, where that version is shown; and those
 * that a published text leads to. A file nobody leads to is not published: nobody has decided about it.
 */
export function downloads(
  { files, policies, staffPolicies, namedByUnread }: PracticeRecords,
  sites: readonly (Texts & Pick<PublishedSite, 'staffPolicies'>)[],
  held: ReadonlySet<string>,
): Pick<PublishedSite, 'files' | 'staffFiles'> {
  // INVARIANT: what comes with a version that nobody approved, or with one for staff, is public by no other way.
  const attached = new Set([
    ...[...policies, ...staffPolicies].map(({ data }) => data.attachment),
    ...namedByUnread,
  ]);
  const [first] = sites;
  if (first === undefined) return { files: [], staffFiles: [] };
  const home = new URL('/', first.practice.url).href;
  const leads = (bodies: readonly (readonly string[])[], path: string) =>
    leadsTo(bodies.flat().join('\n').replaceAll(home, '/'), path);
  const texts = sites.flatMap(textsOf);
  const providers = sites.flatMap((site) => site.providers);
  const personOf = (path: string) => {
    const found = providers.filter(({ body }) => leads([body], path));
    const [one, ...more] = new Set(found.map(({ slug }) => slug));
    return more.length === 0 && !shown.has(path) && !leads(texts, path) ? one : undefined;
  };
  const shown = attachmentsOf(first.policies);
  const inside = attachmentsOf(first.staffPolicies);
  const views = [...files]
    .filter(([, { path: file }]) => !held.has(file))
    .map(([path, { clean }]): FileView => {
      const person = personOf(path);
      return { path, bytes: clean, ...(person === undefined ? {} : { person }) };
    });
  const isLedTo = (path: string) => leads([...texts, ...providers.map(({ body }) => body)], path);
  return {
    files: views.filter(({ path }) => shown.has(path) || (!attached.has(path) && isLedTo(path))),
    staffFiles: views.filter(({ path }) => inside.has(path)),
  };
}

/** Files that no text leads to wait in the folder; whoever put them there may think that they are public. */
export function findingsOfFiles(
  { files, policies, staffPolicies, namedByUnread }: PracticeRecords,
  site: Pick<PublishedSite, 'files'>,
  held: ReadonlySet<string>,
): Finding[] {
  const known = new Set([
    ...site.files.map(({ path }) => path),
    ...[...policies, ...staffPolicies].map(({ data }) => data.attachment),
    ...namedByUnread,
  ]);
  return [...files].flatMap(([path, { path: file }]): Finding[] =>
    known.has(path) || held.has(file)
      ? []
      : [
          {
            rule: 'file/valid-reference',
            file,
            atMost: 'warning',
            message:
              'Nothing on the public site leads to this file, so it is not published. Link to it as /files/… in a page, or take it out.',
            ...START_OF_FILE,
          },
        ],
  );
}

function attachmentsOf(views: readonly PolicyView[]): Set<string | undefined> {
  return new Set(views.flatMap(({ versions }) => versions.map(({ attachment }) => attachment)));
}

/** Everything but bios. */
function textsOf(site: Texts): (readonly string[])[] {
  const { pages, services, locations, announcements, policies } = site;
  const views = [...pages, ...services, ...locations, ...announcements];
  return [...views, ...policies.flatMap(({ versions }) => versions)].map(({ body }) => body);
}

/** Whether a link in Markdown leads to a file, and not to one elsewhere or one whose name only begins so. */
function leadsTo(text: string, path: string): boolean {
  for (let at = text.indexOf(`/${path}`); at !== -1; at = text.indexOf(`/${path}`, at + 1)) {
    const [before = '', after = ''] = [text[at - 1], text[at + path.length + 1]];
    if (![before, after].some((sign) => /[\p{L}\p{N}_./:-]/u.test(sign))) return true;
  }
  return false;
}
