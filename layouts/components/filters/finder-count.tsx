import type { VNode } from 'preact';
import type { ProvidersPage } from '#schema/page.ts';
import { say } from '#schema/words/say.ts';
import type { Words } from '#schema/words/words.ts';
import { useWords } from '../../words.tsx';

/** How many there are, in the words of the choice: “2 people who speak Spanish”. A script keeps it true, and it is heard. */
export function FinderCount({ page }: { readonly page: ProvidersPage }): VNode {
  const words = useWords();
  // A list in parts has none of its people on its own page.
  const number = page.people.length || (page.letters ?? []).reduce((sum, { count }) => sum + count, 0);
  const leads = number === 1 ? words.finder.ofOne : words.finder;
  const choices = (page.facets ?? []).flatMap(({ by, choices }) =>
    choices.filter(({ isChosen }) => isChosen).map(({ label }) => `${leads[by]} ${label}`),
  );
  const count = countOf(number, words);
  return (
    <p
      class="finder-count"
      role="status"
      data-one={words.finder.countOne}
      data-many={say(words.finder.count, { count: '#' })}
      data-none={words.finder.nobody}
    >
      {number === 0 && words.finder.none}
      {number > 0 &&
        (choices.length === 0 ? count : say(words.finder.chosen, { count, choices: choices.join(', ') }))}
    </p>
  );
}

function countOf(count: number, words: Words): string {
  return count === 1 ? words.finder.countOne : say(words.finder.count, { count });
}
