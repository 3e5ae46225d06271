import type { VNode } from 'preact';
import type { FacetView } from '#schema/page.ts';
import { en } from '#schema/words/en.ts';

/**
 * The filters of the finder, as lines that read as a sentence: show people who speak Spanish, at Main Street. Each choice
 * leads to a page; `scripts/finder.js` combines them on the page that shows everyone.
 */
export function Filters(props: {
  readonly facets: readonly FacetView[];
  readonly everyone: string;
  readonly isWhole: boolean;
}): VNode {
  const { facets, everyone, isWhole } = props;
  return (
    <nav
      class="filters"
      aria-label={en.finder.filters}
      data-everyone={everyone}
      data-whole={isWhole ? '' : undefined}
    >
      <p class="filters-show">{en.finder.show}</p>
      <ul>
        {isWhole && (
          <li class="filters-name" hidden>
            <label for="finder-name">{en.finder.nameField}</label>{' '}
            <input id="finder-name" type="search" autocomplete="off" spellcheck={false} />
          </li>
        )}
        {facets.map((facet) => (
          <li>
            <span class="filters-lead" data-one={en.finder.ofOne[facet.by]}>
              {en.finder[facet.by]}
            </span>{' '}
            {facet.choices.map((choice, at) => (
              <>
                <span class="filters-one">
                  <a
                    href={choice.url}
                    data-choice={choice.url.slice(everyone.length)}
                    aria-current={choice.isChosen ? 'page' : undefined}
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
        <a href={everyone}>{en.finder.everyone}</a>
      </p>
    </nav>
  );
}
