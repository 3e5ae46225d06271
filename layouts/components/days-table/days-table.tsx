import type { VNode } from 'preact';
import type { DaysView } from '#schema/page.ts';
import { say } from '#schema/words/say.ts';
import { useWords } from '../../words.tsx';

/** Which version applied on a day: a line for each, from its first day to its last. */
export function DaysTable({ days }: { readonly days: readonly DaysView[] }): VNode {
  const words = useWords().lifecycle.days;
  // Nothing is said of a version that is simply over.
  const states: Readonly<Record<DaysView['state'], string | undefined>> = {
    'in-force': words.now,
    upcoming: words.upcoming,
    superseded: undefined,
    'being-updated': words.beingUpdated,
    'no-longer-kept': words.noLongerKept,
  };
  return (
    <section class="days" aria-labelledby="applied">
      <h2 id="applied">{words.title}</h2>
      <p class="when">{words.intro}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.from}</th>
            <th scope="col">{words.to}</th>
            <th scope="col">{words.version}</th>
          </tr>
        </thead>
        <tbody>
          {days.map(({ from, to, version, state }) => (
            <tr class={`days-${state}`}>
              <td>{from}</td>
              <td>{to ?? words.open}</td>
              <td>
                {version !== undefined && <a href={version.url}>{say(words.number, version)}</a>}
                {states[state] !== undefined && <span class="line">{states[state]}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
