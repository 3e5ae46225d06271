import type { SiteRule } from '../site-rule.ts';

export const noBrokenLink: SiteRule = {
  id: 'site/no-broken-link',
  summary: 'Every link, picture and style sheet inside the site leads to a file that is there.',
  severity: 'error',
  canBeWaived: true,
  audiences: ['public', 'staff'],
  check(site) {
    return {
      end() {
        for (const [link, from, destination] of site.links.followed()) {
          const { path, by, isInvalid } = link;
          if (destination.kind !== 'gone' && destination.kind !== 'nothing') continue;
          const shown = site.show(isInvalid ? path : `/${path}`, from.person);
          if (destination.kind === 'gone') {
            site.report(
              from,
              `links to ${shown} (${by}), where visitors are told that nobody is there. Take the link out when you next change the text.`,
              { atMost: 'warning', link },
            );
          } else {
            const atMost = from.isFrozen ? 'warning' : undefined;
            site.report(from, broken(shown, by, site.audience), { atMost, link });
          }
        }
      },
    };
  },
};

function broken(shown: string, by: string, audience: 'public' | 'staff'): string {
  if (audience === 'staff') {
    return (
      `leads to ${shown} (${by}), which is no file beside it. Staff pages are opened from a drive, where only links to files work. ` +
      'Link relative to the page, to a file with its full name, such as ../index.html.'
    );
  }
  return `leads to ${shown} (${by}), and nothing is there: visitors would get an error page. Correct the address, or add what it should lead to.`;
}
