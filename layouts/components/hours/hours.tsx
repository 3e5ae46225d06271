import type { VNode } from 'preact';
import type { HoursView } from '#schema/page.ts';
import { say } from '#schema/words/say.ts';
import { useWords } from '../../words.tsx';

/** Opening hours: a table, so that it can be heard row by row. */
export function Hours({
  hours,
  place,
}: {
  readonly hours: readonly HoursView[];
  readonly place: string;
}): VNode | null {
  const words = useWords();
  if (hours.length === 0) return null;
  return (
    <table class="hours" aria-label={say(words.places.hoursAt, { place })}>
      <thead class="hidden">
        <tr>
          <th scope="col">{words.places.days}</th>
          <th scope="col">{words.places.open}</th>
        </tr>
      </thead>
      <tbody>
        {hours.map((row) => (
          <tr>
            <th scope="row">{row.days}</th>
            <td>{row.times}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
