import type { VNode } from 'preact';
import type { WhoLine } from '#schema/page.ts';
import { useWords } from '../../words.tsx';

/** What is public, with where it stands; or what is held back, with why and what to do. */
export function LedgerTable({
  lines,
  titledBy,
  isPublic,
}: {
  readonly lines: readonly WhoLine[];
  readonly titledBy: string;
  readonly isPublic: boolean;
}): VNode {
  const words = useWords();
  return (
    <table class="ledger" aria-labelledby={titledBy}>
      <thead>
        <tr>
          <th scope="col">{words.who.item}</th>
          <th scope="col">{words.who.wording}</th>
          <th scope="col">{isPublic ? words.who.where : words.who.because}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr>
            <th scope="row">{line.label}</th>
            <td>
              {line.wording === undefined ? (
                <span class="soft">{words.who.noWords}</span>
              ) : (
                <span class="ledger-words">{line.wording}</span>
              )}
            </td>
            <td>
              {isPublic ? <Places line={line} /> : line.because}
              {line.days.map((day) => (
                <span class="line when">{day}</span>
              ))}
              {line.next !== undefined && <span class="line ledger-next">{line.next}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Places({ line }: { readonly line: WhoLine }): VNode {
  return (
    <ul class="ledger-places">
      {line.places.map(({ label, url }) => (
        <li>
          <a href={url}>{label}</a>
        </li>
      ))}
    </ul>
  );
}
