import type { VNode } from 'preact';
import type { AnnouncementView } from '#schema/page.ts';
import { inLang } from '../../in-lang.ts';
import { useWords } from '../../words.tsx';
import { Prose } from '../prose/prose.tsx';

/** What everyone must know today, above all else, on every page. Calm: a tint and a rule. */
export function Band({ urgent }: { readonly urgent: readonly AnnouncementView[] }): VNode | null {
  const words = useWords();
  if (urgent.length === 0) return null;
  return (
    <aside class="band" aria-label={words.frame.notices} data-dated>
      {urgent.map((one) => (
        <div class="band-one" data-until={one.until} data-zone={one.zone}>
          <p class="band-says" {...inLang(one.langs?.says)}>
            {one.says}
          </p>
          <When of={one} />
          {one.more !== undefined && <Prose html={one.more} />}
        </div>
      ))}
    </aside>
  );
}

/** What is good to know, on the first page. */
export function Notices({ announcements }: { readonly announcements: readonly AnnouncementView[] }): VNode {
  return (
    <ul class="notices">
      {announcements.map((one) => (
        <li data-until={one.until} data-zone={one.zone}>
          <p {...inLang(one.langs?.says)}>{one.says}</p>
          <When of={one} />
          {one.more !== undefined && <Prose html={one.more} />}
        </li>
      ))}
    </ul>
  );
}

function When({ of }: { readonly of: AnnouncementView }): VNode {
  return (
    <p class="when">
      {of.when}
      {of.where !== undefined && ` · ${of.where}`}
    </p>
  );
}
