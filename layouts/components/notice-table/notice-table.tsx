import type { VNode } from 'preact';
import type { NoticeLine } from '#schema/page.ts';
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
      <tbody>{lines.map(row)}</tbody>
    </table>
  );
}

function row(line: NoticeLine): VNode {
  return (
    <tr class={line.isOpen ? 'notice-open' : undefined}>
      <th scope="row">
        {line.title}
        <span class="line when">{line.about}</span>
      </th>
      <td>
        <span class="notice-answer">{line.required}</span>
        {line.because !== undefined && <span class="line when">{line.because}</span>}
      </td>
      <td>
        <span class="notice-answer">
          {line.url === undefined ? line.present : <a href={line.url}>{line.present}</a>}
        </span>
        {line.lacks !== undefined && <span class="line ledger-next">{line.lacks}</span>}
        {line.placed !== undefined && <span class="line when">{line.placed}</span>}
      </td>
      <td>
        {line.lawRef}
        {line.lawNotes.map((note) => (
          <span class="line when">{note}</span>
        ))}
      </td>
    </tr>
  );
}
