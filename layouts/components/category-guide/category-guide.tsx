import type { VNode } from 'preact';
import type { PersonalDetailsPage } from '#schema/page.ts';
import { say } from '#schema/words/say.ts';
import { useWords } from '../../words.tsx';

type Group = PersonalDetailsPage['byStance'][number];

/** One stance of the practice, told to those who write: each category with what is fine, what is too much, and why. */
export function CategoryGuides(props: { readonly group: Group; readonly consentMonths: number }): VNode {
  const words = useWords().personalDetails;
  const { stance, label, categories } = props.group;
  const takes = stance === 'never' ? '' : ` ${say(words.months, { months: props.consentMonths })}`;
  return (
    <section class="stance" aria-labelledby={stance}>
      <h2 id={stance}>{label}</h2>
      <p>
        {words[stance]}
        {takes}
      </p>
      {categories.map((one) => (
        <CategoryGuide category={one} isShared={stance !== 'never'} />
      ))}
    </section>
  );
}

function CategoryGuide(props: {
  readonly category: Group['categories'][number];
  readonly isShared: boolean;
}): VNode {
  const words = useWords().personalDetails;
  const { category, isShared } = props;
  const notes = [
    say(words.leaveOut, { what: category.leaveOut.charAt(0).toLowerCase() + category.leaveOut.slice(1) }),
    ...(category.isLocked ? [words.locked] : []),
    ...(isShared && !category.expires ? [words.noEnd] : []),
    ...(isShared && category.isSensitive ? [words.sensitive] : []),
  ];
  return (
    <section class="category-guide">
      <h3>{category.label}</h3>
      <p>
        {category.meaning} {category.why}{' '}
        {isShared && (
          <span class="stance-example">
            {words.key} <code>{category.key}</code>
          </span>
        )}
      </p>
      <dl>
        <Examples label={words.safe} says={isShared ? category.safe : []} />
        <Examples label={words.unsafe} says={category.unsafe} />
      </dl>
      <p>{notes.join(' ')}</p>
    </section>
  );
}

function Examples(props: { readonly label: string; readonly says: readonly string[] }): VNode | null {
  if (props.says.length === 0) return null;
  return (
    <div>
      <dt class="label">{props.label}</dt>
      {props.says.map((one) => (
        <dd>{one}</dd>
      ))}
    </div>
  );
}
