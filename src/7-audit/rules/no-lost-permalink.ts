import type { SiteContext, SiteRule } from '../site-rule.ts';

export const noLostPermalink: SiteRule = {
  id: 'site/no-lost-permalink',
  summary:
    'Every address that was promised when a policy was approved still leads to its page, or for good to another.',
  severity: 'error',
  canBeWaived: true,
  audiences: ['public'],
  check(site) {
    return {
      end() {
        for (const address of site.permalinks) {
          if (leadsToFile(address, site)) continue;
          site.report(
            { path: '_redirects' },
            `has no lasting line for ${address}, and no page is there. It was promised when the policy was approved: people hold links to it. ` +
              `Put the page back, or add this line under “redirects” in _data/practice.yaml: ${address}: ${successorOf(address, site)}`,
          );
        }
      },
    };
  },
};

/** More in a row than this is a circle, or takes too long for a reader. */
const MOST_HOPS = 5;

/** Whether an address is a page's, or leads to one by redirects that are for good. */
function leadsToFile(address: string, { links, addresses }: SiteContext): boolean {
  let path = address.slice(1);
  for (let hop = 0; hop <= MOST_HOPS; hop++) {
    if (links.map.atAddress(path).kind === 'file') return true;
    const redirect = links.map.redirectAt(path);
    if (redirect === undefined || (redirect.status !== 301 && redirect.status !== 308)) return false;
    const rest = path.slice(redirect.from.replace(/^\/|\*$/g, '').length);
    const target = addresses.targetOf(redirect.to.replace(':splat', rest), '_redirects');
    // The practice may move to a site of another name.
    if (target.kind === 'outside') return true;
    if (target.kind !== 'inside') return false;
    path = target.path;
  }
  return false;
}

/** What an address most likely became: the page of the same version where the other versions of its policy went, too. */
function successorOf(address: string, { links, permalinks }: SiteContext): string {
  const [, policy, day] = /^\/policies\/([^/]+)\/(?:([^/]+)\/)?$/.exec(address) ?? [];
  const days = permalinks.flatMap((one) =>
    one.startsWith(`/policies/${policy}/`) ? [one.split('/')[3] ?? ''] : [],
  );
  const versions = links.map.paths.flatMap((path) => {
    const [, name, on] = /^policies\/([^/]+)\/(\d{4}-\d{2}-\d{2})\/index\.html$/.exec(path) ?? [];
    return name === undefined || name === policy ? [] : [{ name, on: on as string }];
  });
  const names = [...new Set(versions.map(({ name }) => name))].sort();
  const shared = (name: string) =>
    versions.filter((one) => one.name === name && days.includes(one.on)).length;
  const [best] = names.filter((name) => shared(name) > 0).sort((a, b) => shared(b) - shared(a));
  if (best === undefined) return '/policies/';
  const hasDay = versions.some(({ name, on }) => name === best && on === day);
  return `/policies/${best}/${hasDay ? `${day}/` : ''}`;
}
