import type { VNode } from 'preact';
import type { ProvidersPage } from '#schema/page.ts';
import { en } from '#schema/words/en.ts';
import { say } from '#schema/words/say.ts';

/** How many there are, in the words of the choice: “2 people who speak Spanish”. A script keeps it true, and it is heard. */
export function FinderCount({ page }: { readonly page: ProvidersPage }): VNode {
  const leads = page.people.length === 1 ? en.finder.ofOne : en.finder;
  const choices = (page.facets ?? []).flatMap(({ by, choices }) =>
    choices.filter(({ isChosen }) => isChosen).map(({ label }) => `${leads[by]} ${label}`),
  );
  const count = countOf(page.people.length);
  return (
    <p
      class="finder-count"
      role="status"
      data-one={en.finder.countOne}
      data-many={say(en.finder.count, { count: '#' })}
      data-none={en.finder.nobody}
    >
      {page.people.length === 0 && en.finder.none}
      {page.people.length > 0 &&
        (choices.length === 0 ? count : say(en.finder.chosen, { count, choices: choices.join(', ') }))}
    </p>
  );
}

function countOf(count: number): string {
  return count === 1 ? en.finder.countOne : say(en.finder.count, { count });
}
