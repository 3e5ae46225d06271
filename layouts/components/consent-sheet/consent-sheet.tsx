import type { VNode } from 'preact';
import type { ConsentSheetPage, SheetLine } from '#schema/page.ts';
import { say } from '#schema/words/say.ts';
import { useWords } from '../../words.tsx';

/** The exact words, where they are shown, until when, yes or no, and a signature. Nothing is ever ticked here. */
export function ConsentSheet({ page }: { readonly page: ConsentSheetPage }): VNode {
  const words = useWords();
  return (
    <article class="sheet">
      <h1>{page.title}</h1>
      {page.lines.length === 0 ? (
        <p class="lead">{words.sheet.none}</p>
      ) : (
        <>
          <p>{say(words.sheet.lead, { site: new URL(page.staff.publicUrl).host })}</p>
          <table class="ledger" aria-label={page.title}>
            <thead>
              <tr>
                <th scope="col">{words.sheet.words}</th>
                <th scope="col">{words.sheet.where}</th>
                <th scope="col">{words.sheet.holds}</th>
                <th scope="col">{words.sheet.mayShare}</th>
              </tr>
            </thead>
            <tbody>
              {page.lines.map((line) => (
                <Line line={line} />
              ))}
            </tbody>
          </table>
          <p class="when">{words.sheet.rest}</p>
          <h2>{words.sheet.meansTitle}</h2>
          <ul class="sheet-means">
            {words.sheet.means.map((one) => (
              <li>{say(one, { months: page.months })}</li>
            ))}
          </ul>
          <dl class="sheet-sign">
            <ToFill label={words.sheet.printedName}>{page.name}</ToFill>
            <ToFill label={words.sheet.signature} />
            <ToFill label={words.sheet.day} />
            <ToFill label={words.sheet.earlier} />
          </dl>
        </>
      )}
    </article>
  );
}

function Line({ line }: { readonly line: SheetLine }): VNode {
  const words = useWords();
  return (
    <tr>
      <th scope="row">
        <span class="label line">{line.label}</span>
        {line.wording === undefined ? (
          <>
            <span class="sheet-blank" />
            <span class="when">{words.sheet.blank}</span>
          </>
        ) : (
          <span class="sheet-words">{line.wording}</span>
        )}
      </th>
      <td>
        {line.places.map((place) => (
          <span class="line">{place}</span>
        ))}
      </td>
      <td>{line.holds ?? <span class="sheet-blank" />}</td>
      <td>
        <span class="sheet-box">{words.sheet.yes}</span> <span class="sheet-box">{words.sheet.no}</span>
      </td>
    </tr>
  );
}

function ToFill({ label, children }: { readonly label: string; readonly children?: string }): VNode {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
