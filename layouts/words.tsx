import { createContext, type VNode } from 'preact';
import { useContext } from 'preact/hooks';
import { en } from '#schema/words/en.ts';
import { type Words, wordsIn } from '#schema/words/words.ts';

const Spoken = createContext<Words>(en);

/** The words of the interface in the language of the page that is being made. For components and layouts. */
export function useWords(): Words {
  return useContext(Spoken);
}

/**
 * A document whose words are in a language; in English where the interface doesn't speak it. `make` may use hooks: it is
 * called when the document is rendered, as a component.
 */
export function inWordsOf(lang: string, make: () => VNode): VNode {
  const Made = (): VNode => make();
  return (
    <Spoken.Provider value={wordsIn(lang) ?? en}>
      <Made />
    </Spoken.Provider>
  );
}
