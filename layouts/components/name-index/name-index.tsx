import type { VNode } from 'preact';
import type { LetterLink } from '#schema/page.ts';
import { useAddress, useWords } from '../../words.tsx';

/** The ways to the parts of a list that is too long for one page: an index of names, with how many stand under each letter. */
export function NameIndex({ letters }: { readonly letters: readonly LetterLink[] }): VNode {
  const { finder } = useWords();
  const at = useAddress();
  return (
    <nav class="name-index" aria-labelledby="ByName">
      <p class="label" id="ByName">
        {finder.byName}
      </p>
      <ul>
        {letters.map(({ label, url, count, isThis }) => (
          <li>
            <a href={url} aria-current={isThis ? 'page' : undefined}>
              {label} <span class="name-index-count">{count}</span>
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a href={at('/search/')}>{finder.search}</a>
      </p>
    </nav>
  );
}
