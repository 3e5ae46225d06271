import type { VNode } from 'preact';
import type { Heading } from '#schema/page.ts';
import { inLang } from '../../in-lang.ts';
import { useWords } from '../../words.tsx';

/** A phone shows more than these only when asked. */
const FEW = 6;

/** The contents of a text, from its headings. Two or fewer need none. */
export function Contents({ headings }: { readonly headings: readonly Heading[] }): VNode | null {
  const words = useWords();
  const main = headings.filter((heading) => heading.level === 2);
  if (main.length < 3) return null;
  const isLong = main.length > FEW;
  return (
    <div class="contents">
      <nav class={isLong ? 'contents-long' : undefined} aria-labelledby="contents-title">
        <h2 class="label" id="contents-title">
          {words.policy.contents}
        </h2>
        {list(main)}
      </nav>
      {isLong && (
        <details class="contents-folded">
          <summary class="label">{words.policy.contents}</summary>
          {list(main)}
        </details>
      )}
    </div>
  );
}

function list(headings: readonly Heading[]): VNode {
  return (
    <ol>
      {headings.map((heading) => (
        <li>
          <a href={`#${heading.id}`} {...inLang(heading.lang)}>
            {heading.text}
          </a>
        </li>
      ))}
    </ol>
  );
}
