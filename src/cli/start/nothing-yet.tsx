import { renderToString } from 'preact-render-to-string';
import type { Diagnostic } from '#diagnostic/diagnostic.ts';
import { start as words } from '#schema/words/en-start.ts';
import { ProblemList } from './panel.tsx';

const css = `
:root { color-scheme: light dark; font: 1.125rem/1.55 system-ui, "Segoe UI", sans-serif }
main { max-width: 44rem; margin: 3rem auto; padding: 0 1.25rem; overflow-wrap: anywhere }
ol { padding: 0; list-style: none } li { margin-block: 1.25rem; padding-inline-start: 1rem; border-inline-start: 3px solid }
`;

/** The page where there is none: with what keeps it from being made, or, without problems, that there is no such page. */
export function nothingYet(problems: readonly Diagnostic[] | undefined): string {
  const title = problems === undefined ? words.noPage : words.nothingYet;
  const html = renderToString(
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <style dangerouslySetInnerHTML={{ __html: css }} />
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          {problems !== undefined && (
            <>
              <p>{words.nothingYetLead}</p>
              <ProblemList problems={problems.filter(({ severity }) => severity === 'error')} />
            </>
          )}
        </main>
      </body>
    </html>,
  );
  return `<!doctype html>\n${html}\n`;
}
