import type { VNode } from 'preact';
import type { Link } from '#schema/page.ts';
import { inLang } from '../../in-lang.ts';
import { useWords } from '../../words.tsx';

/** Policies the law wants to be found from the first page. */
export function NoticeLinks({ links }: { readonly links: readonly Link[] }): VNode | null {
  const words = useWords().notices;
  if (links.length === 0) return null;
  return (
    <section class="notice-links" aria-labelledby="notices">
      <h2 class="label" id="notices">
        {words.home}
      </h2>
      <ul>
        {links.map(({ label, url, lang }) => (
          <li>
            <a href={url} {...inLang(lang)}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
