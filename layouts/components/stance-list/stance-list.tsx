import type { VNode } from 'preact';
import type { BiosExplainedPage } from '#schema/page.ts';
import { useWords } from '../../words.tsx';

/** One stance of the practice, with the kinds of detail it covers. */
export function StanceList({ group }: { readonly group: BiosExplainedPage['byStance'][number] }): VNode {
  const words = useWords();
  return (
    <section class="stance" aria-labelledby={`stance-${group.stance}`}>
      <h3 id={`stance-${group.stance}`}>{group.label}</h3>
      <p>{words.biosExplained[group.stance]}</p>
      <dl>
        {group.categories.map((one) => (
          <div>
            <dt>{one.label}</dt>
            <dd>
              {one.says}
              {one.example !== undefined && (
                <span class="stance-example">
                  {words.biosExplained.example}: {one.example}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
