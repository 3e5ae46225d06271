import type { VNode } from 'preact';
import type { Link, SiteFrame } from '#schema/page.ts';
import { say } from '#schema/words/say.ts';
import type { Words } from '#schema/words/words.ts';
import { useWords } from '../../words.tsx';
import { Menu } from '../menu/menu.tsx';
import { Plate } from '../plate/plate.tsx';

/** The front door: the practice's plate, the menu, the telephone. */
export function Masthead({ site, url }: { readonly site: SiteFrame; readonly url: string }): VNode {
  const words = useWords();
  return (
    <header class="masthead">
      <div class="masthead-in wide">
        <a class="masthead-home" href="/" aria-label={say(words.frame.home, { practice: site.name })}>
          <Plate size="mark" name={site.name} />
        </a>
        <Menu label={words.frame.menu} links={withSearch(site.menu, words)} url={url} />
        <a class="masthead-call nobreak" href={site.phone.url}>
          {words.frame.call} <span class="masthead-number">{site.phone.label}</span>
        </a>
      </div>
    </header>
  );
}

/** Search is the last word of every menu, wherever a practice has put it. */
function withSearch(menu: readonly Link[], words: Words): readonly Link[] {
  const search = { label: words.menu.search, url: '/search/' };
  return [...menu.filter(({ url }) => url !== search.url), search];
}
