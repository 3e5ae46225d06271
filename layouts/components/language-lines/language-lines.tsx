import type { VNode } from 'preact';
import type { LineView } from '#schema/page.ts';

/**
 * One sentence in many languages. Each says in which language and which way it is written, for screen readers and for
 * fonts: ours have few of these letters, the reader's own system has them.
 */
export function LanguageLines(props: { readonly lines: readonly LineView[] | undefined }): VNode | null {
  const { lines = [] } = props;
  if (lines.length === 0) return null;
  return (
    <ul class="language-lines">
      {lines.map(({ lang, dir, parts }) => (
        <li lang={lang} dir={dir}>
          {parts.map((part) =>
            typeof part === 'string' ? (
              part
            ) : (
              // A number in a sentence from right to left would be turned round, part by part.
              <a class="nobreak" dir="ltr" href={part.url}>
                {part.label}
              </a>
            ),
          )}
        </li>
      ))}
    </ul>
  );
}
