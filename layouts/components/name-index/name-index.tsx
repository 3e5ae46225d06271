import type { VNode } from 'preact';
import type { LetterLink } from '#schema/page.ts';
import { useAddress, useWords } from '../../words.tsx';

/** A longer label needs a wider column: where hundreds share a name, most of a name is one. */
const SHORT = 3;

/**
 * The ways to the parts of a list that is too long for one page: an index of names, with how many stand under each letter.
 * On a part it is folded, since one came for the people.
 */
export function NameIndex({ letters }: { readonly letters: readonly LetterLink[] }): VNode {
  const { finder } = useWords();
  const at = useAddress();
  const isLong = letters.some(({ label }) => label.length > SHORT);
  const index = (
    <>
      <ul class={isLong ? 'name-index-long' : undefined}>
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
    </>
  );
  return (
    <nav class="name-index" aria-label={finder.byName}>
      {letters.some(({ isThis }) => isThis) ? (
        <details>
          <summary class="label">{finder.byName}</summary>
          {index}
        </details>
      ) : (
        <>
          <p class="label">{finder.byName}</p>
          {index}
        </>
      )}
    </nav>
  );
}
