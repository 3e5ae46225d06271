import type { VNode } from 'preact';
import type { LedgerLine } from '#schema/page.ts';
import { en } from '#schema/words/en.ts';

/** Lines of the ledger, as staff may see them. */
export function LedgerTable({
  lines,
  titledBy,
}: {
  readonly lines: readonly LedgerLine[];
  readonly titledBy: string;
}): VNode {
  return (
    <table class="ledger" aria-labelledby={titledBy}>
      <thead>
        <tr>
          <th scope="col">{en.who.item}</th>
          <th scope="col">{en.who.wording}</th>
          <th scope="col">{en.who.because}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr>
            <th scope="row">{line.label}</th>
            <td>{line.wording ?? <span class="soft">{en.who.private}</span>}</td>
            <td>
              {line.because}
              {line.until !== undefined && (
                <span class="when nobreak">
                  {' '}
                  {en.who.until} {line.until}
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
