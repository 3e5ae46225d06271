import type { VNode } from 'preact';
import type { WantedItem, WantedView } from '#schema/page.ts';
import { say } from '#schema/words/say.ts';
import { useWords } from '../../words.tsx';

/** What patients look for in a bio: done or not yet, and why. Never a call for personal details. */
export function Wanted({ wanted }: { readonly wanted: WantedView }): VNode {
  const { wanted: words, interview } = useWords();
  const { count, note, items } = wanted;
  const isOpen = items.some(({ state }) => state === 'open' || state === undefined);
  return (
    <section>
      <h2 id="wanted">
        {words.title}
        {count !== undefined && <span class="wanted-count">{count}</span>}
      </h2>
      {items.length > 0 && (
        <p class="measure">
          {words.lead} {words.never}
        </p>
      )}
      {note !== undefined && <p class="measure">{note}</p>}
      {items.length > 0 && (
        <ul class="wanted">
          {items.map((item) => (
            <Item item={item} />
          ))}
        </ul>
      )}
      {isOpen && (
        <p class="onward">
          <a href="/interview/index.html">{interview.link}</a>
        </p>
      )}
    </section>
  );
}

function Item({ item }: { readonly item: WantedItem }): VNode {
  const words = useWords().wanted;
  const { label, why, source, state, how } = item;
  return (
    <li class={`wanted-${state ?? 'later'}`}>
      <p>
        <strong>{label}</strong>
        {state !== undefined && <span class="wanted-state">{words[state]}</span>}
      </p>
      <p class="wanted-why">
        {why.charAt(0).toUpperCase() + why.slice(1)}. {say(words.source, { source })}
      </p>
      {how !== undefined && <p>{how}</p>}
    </li>
  );
}
