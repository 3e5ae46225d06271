import type { VNode } from 'preact';
import type { FacetView } from '#schema/page.ts';
import { en } from '#schema/words/en.ts';

/** The filters of the finder, as lines that read as a sentence: show people who speak English, Spanish. */
export function Filters(props: { readonly facets: readonly FacetView[]; readonly everyone: string }): VNode {
  const isNarrowed = props.facets.some((facet) => facet.choices.some((choice) => choice.isChosen));
  return (
    <nav class="filters" aria-label={en.finder.filters}>
      <p class="filters-lead">{en.finder.show}</p>
      <ul>
        {props.facets.map((facet) => (
          <li>
            {en.finder[facet.by]}{' '}
            {facet.choices.map((choice, at) => (
              <>
                <span class="filters-one">
                  <a href={choice.url} aria-current={choice.isChosen ? 'page' : undefined}>
                    {choice.label}
                  </a>
                  {at < facet.choices.length - 1 && ','}
                </span>{' '}
              </>
            ))}
          </li>
        ))}
        {isNarrowed && (
          <li>
            <a href={props.everyone}>{en.finder.everyone}</a>
          </li>
        )}
      </ul>
    </nav>
  );
}
