import type { VNode } from 'preact';
import type { LedgerLine } from '#schema/page.ts';
import { en } from '#schema/words/en.ts';

/** The sheet a person signs: the exact wording, yes or no, a name. What is sensitive is a line to fill by hand. */
export function ConsentSheet({
  name,
  lines,
}: {
  readonly name: string;
  readonly lines: readonly LedgerLine[];
}): VNode | null {
  if (lines.length === 0) return null;
  return (
    <section class="sheet" aria-labelledby="sheet-title">
      <h2 id="sheet-title">{en.who.sheet}</h2>
      <p>{en.who.sheetLead}</p>
      <table class="ledger" aria-labelledby="sheet-title">
        <thead>
          <tr>
            <th scope="col">{en.who.item}</th>
            <th scope="col">{en.who.wording}</th>
            <th scope="col">{en.who.mayShare}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr>
              <th scope="row">{line.wording === undefined ? en.who.private : line.label}</th>
              <td>{line.wording ?? <span class="sheet-blank" />}</td>
              <td>
                <span class="sheet-box">{en.who.yes}</span> <span class="sheet-box">{en.who.no}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <dl class="sheet-sign">
        <div>
          <dt>{en.who.printedName}</dt>
          <dd>{name}</dd>
        </div>
        <div>
          <dt>{en.who.day}</dt>
          <dd />
        </div>
        <div>
          <dt>{en.who.signature}</dt>
          <dd />
        </div>
      </dl>
    </section>
  );
}
