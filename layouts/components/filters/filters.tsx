import type { VNode } from 'preact';
import type { FacetView } from '#schema/page.ts';
import { inLang } from '../../in-lang.ts';
import { useOnePage, useWords } from '../../words.tsx';

/**
 * The filters of the finder, as lines that read as a sentence: show people who speak Spanish, at Main Street. Each choice
 * leads to a page; `scripts/finder.js` combines them on the page that shows everyone.
 */
export function Filters(props: {
  readonly facets: readonly FacetView[];
  readonly everyone: string;
  readonly isWhole: boolean;
}): VNode {
  const words = useWords();
  const { facets, everyone, isWhole } = props;
  const isOnePage = useOnePage();
  return (
    <nav
      class="filters"
      aria-label={words.finder.filters}
      data-everyone={isOnePage ? everyone : undefined}
      data-whole={isWhole ? '' : undefined}
    >
      <p class="filters-show">{words.finder.show}</p>
      <ul>
        {isWhole && isOnePage && (
          <li class="filters-name" hidden>
            <label for="finder-name">{words.finder.nameField}</label>{' '}
            <input id="finder-name" type="search" autocomplete="off" spellcheck={false} />
          </li>
        )}
        {facets.map((facet) => (
          <li>
            <span class="filters-lead" data-one={words.finder.ofOne[facet.by]}>
              {words.finder[facet.by]}
            </span>{' '}
            {facet.choices.map((choice, at) => (
              <>
                <span class="filters-one">
                  <a
                    href={choice.url}
                    data-choice={choice.url.slice(everyone.length)}
                    aria-current={choice.isChosen ? 'page' : undefined}
                    {...inLang(choice.lang)}
                  >
                    {choice.label}
                  </a>
                  {at < facet.choices.length - 1 && ','}
                </span>{' '}
              </>
            ))}
          </li>
        ))}
      </ul>
      <p class="filters-all" hidden={isWhole}>
        <a href={everyone}>{words.finder.everyone}</a>
      </p>
    </nav>
  );
}
