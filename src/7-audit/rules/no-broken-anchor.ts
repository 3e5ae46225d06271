import type { SiteRule } from '../site-rule.ts';

export const noBrokenAnchor: SiteRule = {
  id: 'site/no-broken-anchor',
  summary: 'Every link to a place in a page leads to a place that is there.',
  severity: 'error',
  canBeWaived: true,
  audiences: ['public', 'staff'],
  check(site) {
    return {
      end() {
        for (const [link, from, destination] of site.links.followed()) {
          const { path, fragment } = link;
          // Stryker disable next-line ConditionalExpression: what is no file has no path, and so no anchors to miss.
          if (destination.kind !== 'file') continue;
          if (site.links.map.hasAnchor(destination.path, fragment)) continue;
          const shown = site.show(`/${path}#${fragment}`, from.person);
          site.report(
            from,
            `leads to ${shown}, and that page has no place of this name: visitors would land at its top. ` +
              'Correct what follows the #, or give the heading this id with {#id}.',
            {
              atMost:
                from.isFrozen || site.links.map.comesAndGoes(destination.path, fragment)
                  ? 'warning'
                  : undefined,
              link,
            },
          );
        }
      },
    };
  },
};
