import type { VNode } from 'preact';
import type { PolicyHistoryPage } from '#schema/page.ts';
import { say } from '#schema/words/say.ts';
import { inLang } from '../../in-lang.ts';
import { useWords } from '../../words.tsx';
import { WordChanges } from '../word-changes/word-changes.tsx';

/** A version on the timeline of its policy. */
export function Version({ version }: { readonly version: PolicyHistoryPage['versions'][number] }): VNode {
  const words = useWords();
  const states = {
    'in-force': words.history.current,
    upcoming: words.history.upcoming,
    superseded: words.history.superseded,
  };
  return (
    <li class={`version version-${version.state}`}>
      <p class="label">{states[version.state]}</p>
      <h3>
        {version.until === undefined
          ? say(words.history.from, { from: version.effective })
          : say(words.history.fromTo, { from: version.effective, until: version.until })}
      </h3>
      <p {...inLang(version.changes === undefined ? undefined : version.langs?.changes)}>
        {version.changes ?? words.history.first}
      </p>
      <WordChanges differences={version.differences} lang={version.lang} />
      {version.isAfterFile === true && <p class="when">{words.lifecycle.attachment.noDifferences}</p>}
      <p class="version-read">
        <a href={version.url}>{say(words.history.read, { number: version.version })}</a>
        {version.retainUntil !== undefined && (
          <span class="when"> {say(words.history.keep, { day: version.retainUntil })}</span>
        )}
      </p>
    </li>
  );
}
