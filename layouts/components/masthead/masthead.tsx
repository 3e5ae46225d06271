import type { VNode } from 'preact';
import type { LanguageLink, Link, SiteFrame } from '#schema/page.ts';
import { say } from '#schema/words/say.ts';
import { useAddress, useWords } from '../../words.tsx';
import { Languages } from '../languages/languages.tsx';
import { Menu } from '../menu/menu.tsx';
import { Plate } from '../plate/plate.tsx';

interface MastheadProps {
  readonly site: SiteFrame;
  readonly url: string;
  readonly languages?: readonly LanguageLink[] | undefined;
}

/** The front door: the practice's plate, the menu, the telephone. */
export function Masthead({ site, url, languages }: MastheadProps): VNode {
  const words = useWords();
  const at = useAddress();
  return (
    <header class="masthead">
      <div class="masthead-in wide">
        <a class="masthead-home" href={at('/')} aria-label={say(words.frame.home, { practice: site.name })}>
          <Plate size="mark" name={site.name} />
        </a>
        <Menu
          label={words.frame.menu}
          links={withSearch(site.menu, { label: words.menu.search, url: at('/search/') })}
          url={url}
        />
        <div class="masthead-end">
          <Languages languages={languages} />
          <a class="masthead-call nobreak" href={site.phone.url}>
            {words.frame.call} <span class="masthead-number">{site.phone.label}</span>
          </a>
        </div>
      </div>
    </header>
  );
}

/** Search is the last word of every menu, wherever a practice has put it. */
function withSearch(menu: readonly Link[], search: Link): readonly Link[] {
  return [...menu.filter(({ url }) => url !== search.url), search];
}
