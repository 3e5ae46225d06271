import type { VNode } from 'preact';
import type { ConsentSheetPage, SheetLine } from '#schema/page.ts';
import { en } from '#schema/words/en.ts';
import { say } from '#schema/words/say.ts';

/** The exact words, where they are shown, until when, yes or no, and a signature. Nothing is ever ticked here. */
export function ConsentSheet({ page }: { readonly page: ConsentSheetPage }): VNode {
  return (
    <article class="sheet">
      <h1>{page.title}</h1>
      {page.lines.length === 0 ? (
        <p class="lead">{en.sheet.none}</p>
      ) : (
        <>
          <p>{say(en.sheet.lead, { site: new URL(page.staff.publicUrl).host })}</p>
          <table class="ledger" aria-label={page.title}>
            <thead>
              <tr>
                <th scope="col">{en.sheet.words}</th>
                <th scope="col">{en.sheet.where}</th>
                <th scope="col">{en.sheet.holds}</th>
                <th scope="col">{en.sheet.mayShare}</th>
              </tr>
            </thead>
            <tbody>
              {page.lines.map((line) => (
                <Line line={line} />
              ))}
            </tbody>
          </table>
          <p class="when">{en.sheet.rest}</p>
          <h2>{en.sheet.meansTitle}</h2>
          <ul class="sheet-means">
            {en.sheet.means.map((one) => (
              <li>{say(one, { months: page.months })}</li>
            ))}
          </ul>
          <dl class="sheet-sign">
            <ToFill label={en.sheet.printedName}>{page.name}</ToFill>
            <ToFill label={en.sheet.signature} />
            <ToFill label={en.sheet.day} />
            <ToFill label={en.sheet.earlier} />
          </dl>
        </>
      )}
    </article>
  );
}

function Line({ line }: { readonly line: SheetLine }): VNode {
  return (
    <tr>
      <th scope="row">
        <span class="label line">{line.label}</span>
        {line.wording === undefined ? (
          <>
            <span class="sheet-blank" />
            <span class="when">{en.sheet.blank}</span>
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
        <span class="sheet-box">{en.sheet.yes}</span> <span class="sheet-box">{en.sheet.no}</span>
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
