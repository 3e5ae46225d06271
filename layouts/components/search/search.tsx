import type { VNode } from 'preact';
import { useAddress, useIndexParts, useWords } from '../../words.tsx';

/**
 * The field one types into, and where the script puts what it finds. It asks no server: what is looked for stays behind
 * the `#` of the address, which no browser sends. The button waits for the script, and Enter with it.
 */
export function Search(): VNode {
  const parts = useIndexParts();
  const words = useWords();
  const at = useAddress();
  const { search } = words;
  return (
    <>
      <search class="search-form">
        <form id="search" action={at('/search/')}>
          <label for="q">{search.field}</label>
          <div class="search-line">
            <input
              id="q"
              name="q"
              type="search"
              maxlength={120}
              autocomplete="off"
              autocapitalize="none"
              enterkeyhint="search"
              aria-describedby="hint"
            />
            <button class="button" type="submit" disabled>
              {search.go}
            </button>
          </div>
          <p class="when" id="hint">
            {search.hint}
          </p>
        </form>
      </search>
      <noscript>
        <p class="search-off">{search.noScript}</p>
      </noscript>
      <div
        id="found"
        data-words={at('/search/words.json')}
        data-parts={parts.length === 0 ? undefined : parts.join(' ')}
        data-one={search.one}
        data-many={search.many}
        data-none={search.none}
        data-instead={search.instead}
        data-maybe={search.maybe}
        data-wait={search.wait}
        data-fails={search.fails}
        data-under={search.under}
        data-away={words.finder.away}
        data-open={words.finder.takesNew}
        data-page={search.kinds.page}
        data-place={search.kinds.place}
        data-policy={search.kinds.policy}
        data-service={search.kinds.service}
      >
        <p class="search-count" role="status" id="count" />
        <p class="search-maybe" id="maybe" hidden />
        <ol class="search-list" id="list" />
        <p id="more" hidden>
          <button class="button button-quiet" type="button">
            {search.more}
          </button>
        </p>
      </div>
    </>
  );
}
