import type { VNode } from 'preact';
import type { PolicySummary } from '#schema/page.ts';
import { say } from '#schema/words/say.ts';
import { inLang } from '../../in-lang.ts';
import { useWords } from '../../words.tsx';

/** Policies, each with its answer in a sentence. */
export function PolicyList({ policies }: { readonly policies: readonly PolicySummary[] }): VNode {
  const words = useWords();
  return (
    <ul class="policy-list">
      {policies.map((policy) => (
        <li>
          <h2>
            <a href={policy.url} {...inLang(policy.langs?.title)}>
              {policy.title}
            </a>
          </h2>
          <p {...inLang(policy.langs?.summary)}>{policy.summary}</p>
          <p class="when">
            {say(words.policies.effective, { day: policy.effective })} ·{' '}
            <span class="nobreak">{say(words.policies.version, { number: policy.version })}</span>
          </p>
          {policy.upcoming !== undefined && (
            <p class="when">
              <a href={policy.upcoming.url}>
                {say(words.policies.comes, { day: policy.upcoming.effective })}
              </a>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
