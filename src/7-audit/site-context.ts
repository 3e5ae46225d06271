import { type Finding, START_OF_FILE } from '#diagnostic/diagnostic.ts';
import type { Search } from '#schema/withheld.ts';
import type { SiteInput } from './file-audit.ts';
import type { Parts } from './links/parts.ts';
import type { SiteContext, SiteRule } from './site-rule.ts';
import { decodings, parted } from './texts/decode.ts';

type Shared = Pick<SiteContext, 'leaksIn' | 'addresses' | 'links'> & {
  /** All withheld values, ready to be looked for. */
  readonly search: Search;
  readonly parts: Parts;
};

/** What a rule is given. */
export function contextOf(
  input: SiteInput,
  { parts, search, ...shared }: Shared,
  rule: SiteRule,
  add: (found: Finding) => void,
): SiteContext {
  const { audience, siteUrl, permalinks, contacts, pages } = input;
  const show = (text: string, person?: string) => {
    const isPrivate = (part: string) =>
      [part, parted(part, true) ?? part, ...decodings(part)].some((form) =>
        search.find(form).some((hit) => hit.withheld.some((one) => one.isTelling || one.person === person)),
      );
    const shown = text
      .split('/')
      .map((part) => (isPrivate(part) ? '[withheld]' : part))
      .join('/');
    return isPrivate(shown) ? '[withheld]' : shown;
  };
  const report: SiteContext['report'] = ({ path }, message, { atMost, link } = {}) => {
    const page = pages.get(path);
    const built = `${audience === 'public' ? '_site' : '_staff'}/${show(path, page?.person)}`;
    add({
      ...START_OF_FILE,
      rule: rule.id,
      file: (link && parts.sourceOf(link, path)) ?? page?.source ?? built,
      message: `${built} ${message}`,
      ...(atMost === undefined ? {} : { atMost }),
    });
  };
  const own = contacts === undefined ? {} : { contacts };
  return { audience, siteUrl, permalinks, ...own, ...shared, show, report };
}
