import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Diagnostic } from '#diagnostic/diagnostic.ts';
import { start as words } from '#schema/words/en-start.ts';
import { say } from '#schema/words/say.ts';
import { OWN, PANEL } from './marks.ts';
import { css } from './own-files.ts';
import type { State } from './problems.ts';
import type { Reasons } from './reasons.ts';

/** What the panel of a page says. */
export interface PanelView {
  readonly state: State;
  readonly problems: readonly Diagnostic[];
  /** The file the page is made of: its problems come first. */
  readonly source?: string;
  /** The page is old, because of this file. */
  readonly oldFor?: string;
  readonly reasons?: Reasons;
  /** Tells this page from every other, without the panel. */
  readonly digest: string;
  /** When it was made, among all news. */
  readonly version: string;
}

/** So many problems of other files are listed; a page isn't the place for hundreds. */
const MOST = 50;

/** The panel as HTML. Its own tree of elements: neither the page's style reaches it nor its style the page. */
export function panel(view: PanelView): string {
  const tree = `<style>${css}</style>${renderToString(<Panel {...view} />)}`;
  return `<${PANEL} data-page="${view.digest}" data-version="${view.version}"><template shadowrootmode="open">${tree}</template></${PANEL}><script src="${OWN}panel.js" defer></script>`;
}

function Panel({ state, problems, source, oldFor, reasons }: PanelView): VNode {
  const here = problems.filter(({ file }) => file === source || file === oldFor);
  const elsewhere = problems.filter((one) => !here.includes(one));
  const isData = oldFor?.startsWith('_data/') === true;
  return (
    <aside aria-label={words.label} data-state={state}>
      {oldFor !== undefined && (
        <p class="old" role="status">
          {say(isData ? words.oldData : words.old, { file: oldFor })} {here[0]?.message}
        </p>
      )}
      <details>
        <summary>
          <strong>{words.title}</strong>
          <span>
            {here.length + elsewhere.length === 0
              ? words.fine
              : say(words.hereCount, { count: counted(here) })}
          </span>
          {elsewhere.length > 0 && <span>{say(words.elsewhereCount, { count: counted(elsewhere) })}</span>}
          {reasons !== undefined && reasons.withheld.length > 0 && (
            <span>{say(words.heldBack, { count: reasons.withheld.length })}</span>
          )}
          <span class="state">{words.short[state]}</span>
        </summary>
        <section class="inside" tabindex={0} aria-label={words.label}>
          <p>{words.states[state]}</p>
          <section>
            <h2>{words.here}</h2>
            {here.length > 0 ? <ProblemList problems={here} /> : <p>{words.hereNone}</p>}
          </section>
          {reasons !== undefined && <Who {...reasons} />}
          {elsewhere.length > 0 && (
            <section>
              <h2>{words.elsewhere}</h2>
              <ProblemList problems={elsewhere.slice(0, MOST)} />
              {elsewhere.length > MOST && <p>{say(words.more, { count: elsewhere.length - MOST })}</p>}
            </section>
          )}
        </section>
      </details>
    </aside>
  );
}

/** Errors first. */
export function ProblemList({ problems }: { problems: readonly Diagnostic[] }): VNode {
  const inOrder = (['error', 'warning', 'info'] as const).flatMap((severity) =>
    problems.filter((one) => one.severity === severity),
  );
  return (
    <ol class="problems">
      {inOrder.map(({ severity, file, line, column, message, rule }) => (
        <li class={severity}>
          <p class="where">
            <b>{words.severity[severity]}</b> <code>{file}</code>, {say(words.at, { line, column })}
          </p>
          <p>{message}</p>
          <p class="rule">{say(words.rule, { rule })}</p>
        </li>
      ))}
    </ol>
  );
}

function Who({ name, published, withheld }: Reasons): VNode {
  return (
    <section class="person">
      <h2>{say(words.who, { name })}</h2>
      <h3>{words.withheld}</h3>
      {withheld.length === 0 ? (
        <p>{words.withheldNone}</p>
      ) : (
        <ul class="who">
          {withheld.map(({ label, line, because, next, days }) => (
            <li>
              <p>
                <b>{label}</b>
                {line !== undefined && `, ${say(words.line, { line })}`}
              </p>
              <p>{[because, ...days].join(' ')}</p>
              {next !== undefined && <p>{next}</p>}
            </li>
          ))}
        </ul>
      )}
      <h3>{words.public}</h3>
      {published.length === 0 ? (
        <p>{words.publicNone}</p>
      ) : (
        <ul class="who public">
          {published.map(({ label, wording, days }) => (
            <li>
              <p>
                <b>{label}</b> {wording}
              </p>
              {days.length > 0 && <p>{days.join(' ')}</p>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function counted(problems: readonly Diagnostic[]): string {
  const count = (severity: Diagnostic['severity'], one: string, many: string) => {
    const found = problems.filter((each) => each.severity === severity).length;
    return found === 0 ? [] : [found === 1 ? one : say(many, { count: found })];
  };
  const all = [
    ...count('error', words.errorsOne, words.errors),
    ...count('warning', words.warningsOne, words.warnings),
    ...count('info', words.notesOne, words.notes),
  ];
  return all.length === 0 ? words.none : all.join(', ');
}
