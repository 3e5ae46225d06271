import type { VNode } from 'preact';
import type { NoticeLine } from '#schema/page.ts';
import type { Words } from '#schema/words/words.ts';
import { useWords } from '../../words.tsx';

/** Notices of one place: whether they are asked for, whether they are there, and by which law. */
export function NoticeTable({
  lines,
  titledBy,
}: {
  readonly lines: readonly NoticeLine[];
  readonly titledBy: string;
}): VNode {
  const { columns } = useWords().notices;
  return (
    <table class="ledger notice-table" aria-labelledby={titledBy}>
      <thead>
        <tr>
          {Object.values(columns).map((label) => (
            <th scope="col">{label}</th>
          ))}
        </tr>
      </thead>
      <tbody>{lines.map((line) => row(line, columns))}</tbody>
    </table>
  );
}

/** On a phone there is no head above the columns: each cell says what it is. */
function row(line: NoticeLine, columns: Words['notices']['columns']): VNode {
  return (
    <tr class={line.isOpen ? 'notice-open' : undefined}>
      <th scope="row">
        {line.title}
        <span class="line when">{line.about}</span>
      </th>
      <td data-label={columns.required}>
        <span class="notice-answer">{line.required}</span>
        {line.because !== undefined && <span class="line when">{line.because}</span>}
      </td>
      <td data-label={columns.present}>
        <span class="notice-answer">
          {line.url === undefined ? line.present : <a href={line.url}>{line.present}</a>}
        </span>
        {line.lacks !== undefined && <span class="line ledger-next">{line.lacks}</span>}
        {line.placed !== undefined && <span class="line when">{line.placed}</span>}
      </td>
      <td data-label={columns.law}>
        {line.lawRef}
        {line.lawNotes.map((note) => (
          <span class="line when">{note}</span>
        ))}
      </td>
    </tr>
  );
}
