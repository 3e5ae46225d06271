import type { VNode } from 'preact';
import type { PolicyHistoryPage } from '#schema/page.ts';
import { en } from '#schema/words/en.ts';
import { say } from '#schema/words/say.ts';
import { WordChanges } from '../word-changes/word-changes.tsx';

const STATES = {
  'in-force': en.history.current,
  upcoming: en.history.upcoming,
  superseded: en.history.superseded,
} as const;

/** A version on the timeline of its policy. */
export function Version({ version }: { readonly version: PolicyHistoryPage['versions'][number] }): VNode {
  return (
    <li class={`version version-${version.state}`}>
      <p class="label">{STATES[version.state]}</p>
      <h3>
        {version.until === undefined
          ? say(en.history.from, { from: version.effective })
          : say(en.history.fromTo, { from: version.effective, until: version.until })}
      </h3>
      <p>{version.changes ?? en.history.first}</p>
      <WordChanges differences={version.differences} />
      {version.isAfterFile === true && <p class="when">{en.lifecycle.attachment.noDifferences}</p>}
      <p class="version-read">
        <a href={version.url}>{say(en.history.read, { number: version.version })}</a>
        {version.retainUntil !== undefined && (
          <span class="when"> {say(en.history.keep, { day: version.retainUntil })}</span>
        )}
      </p>
    </li>
  );
}
