import type { VNode } from 'preact';
import type { DeskPerson } from '#schema/page.ts';
import { useWords } from '../../words.tsx';

/** Where each of us has a page: for whoever reads this file without its script, and for the telephone. */
export function DeskPages({ people }: { readonly people: readonly DeskPerson[] }): VNode {
  const words = useWords();
  return (
    <section class="desk-pages" aria-labelledby="pages_title">
      <h2 id="pages_title">{words.frontDesk.pages}</h2>
      <p class="when">{people.length === 0 ? words.frontDesk.nobody : words.frontDesk.pagesLead}</p>
      <ul>
        {people.map(({ name, bio, spokenBio }) => (
          <li>
            {name}
            <br />
            <a href={bio}>{spokenBio}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
