import { createContext, type VNode } from 'preact';
import { useContext } from 'preact/hooks';
import type { Page } from '#schema/page.ts';
import { en } from '#schema/words/en.ts';
import { type Words, wordsIn } from '#schema/words/words.ts';

/** The language a page is made in: its words, and what stands before the addresses of its pages. */
interface Spoken {
  readonly words: Words;
  readonly base: string;
  /** Addresses of further indexes, on the page one searches on. */
  readonly parts?: readonly string[] | undefined;
  /** Whether everyone is on one page; that holds for a list in parts no more. */
  readonly isOnePage: boolean;
}

const Spoken = createContext<Spoken>({ words: en, base: '', isOnePage: true });

/** The words of the interface in the language of the page that is being made. For components and layouts. */
export function useWords(): Words {
  return useContext(Spoken).words;
}

/** Makes of the address of a public page, such as `/providers/`, that of the same page in the language of this one. */
export function useAddress(): (path: string) => string {
  const { base } = useContext(Spoken);
  return (path) => base + path;
}

/** Addresses of the further indexes of this site, on the page one searches on. */
export function useIndexParts(): readonly string[] {
  return useContext(Spoken).parts ?? [];
}

/** Whether the finder has everyone on one page, where a script can combine choices. */
export function useOnePage(): boolean {
  return useContext(Spoken).isOnePage;
}

/**
 * The document of a page, its words in the page's language; in English where the interface doesn't speak it. `make` may use
 * hooks: it is called when the document is rendered, as a component.
 */
export function inWordsOf(page: Page, make: () => VNode): VNode {
  const Made = (): VNode => make();
  const base = page.audience === 'public' ? page.site.base : '';
  const parts = page.layout === 'search' ? page.parts : undefined;
  const isOnePage = page.layout !== 'providers' || page.isOnePage;
  return (
    <Spoken.Provider value={{ words: wordsIn(page.lang) ?? en, base, parts, isOnePage }}>
      <Made />
    </Spoken.Provider>
  );
}
