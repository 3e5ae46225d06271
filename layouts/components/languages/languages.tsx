import type { VNode } from 'preact';
import type { LanguageLink } from '#schema/page.ts';
import { inLang } from '../../in-lang.ts';
import { useWords } from '../../words.tsx';

/** The same page in the other languages, each called what those who speak it call it. */
export function Languages(props: { readonly languages: readonly LanguageLink[] | undefined }): VNode | null {
  const words = useWords();
  const others = (props.languages ?? []).filter(({ isThis }) => !isThis);
  if (others.length === 0) return null;
  return (
    <nav class="languages" aria-label={words.languages.switch}>
      <ul>
        {others.map(({ label, url, lang }) => (
          <li>
            <a href={url} hreflang={lang} {...inLang(lang)}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
