import type { VNode } from 'preact';
import type { FrontDeskPage } from '#schema/page.ts';
import { directionOf } from '#schema/words/direction.ts';
import { say } from '#schema/words/say.ts';
import type { Assets } from './assets.ts';
import { Answer } from './components/answer/answer.tsx';
import { DeskChoices, situationLabel } from './components/desk-choices/desk-choices.tsx';
import { DeskPages } from './components/desk-pages/desk-pages.tsx';
import { Plate } from './components/plate/plate.tsx';
import { WalletCard } from './components/wallet-card/wallet-card.tsx';
import { useWords } from './words.tsx';

/** What a file that stands alone may do: nothing but what it holds. The browser itself keeps it from asking anybody. */
const ALONE =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/**
 * The file for the shared drive: where, who, the words. Without its script it is the same words as a list, with links to
 * each.
 */
export function frontDesk(page: FrontDeskPage, { inlined }: Assets): VNode {
  const words = useWords();
  if (inlined === undefined) throw new Error('This page is one file and needs its style and script as text.');
  return (
    <html lang={page.lang} dir={directionOf(page.lang) === 'rtl' ? 'rtl' : undefined}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={ALONE} />
        <title>{say(words.titles.page, { title: page.title, practice: page.staff.name })}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href={inlined.icon} type="image/svg+xml" />
        <style dangerouslySetInnerHTML={{ __html: inlined.css }} />
      </head>
      <body class="staff page-front-desk">
        <a class="skip" href="#Main">
          {words.frame.skip}
        </a>
        <header class="desk-head wide">
          <Plate size="mark" name={page.staff.name} />
          <p class="when">{words.staff.only}</p>
        </header>
        <main id="Main" tabindex={-1} class="desk wide">
          <div class="desk-title">
            <h1>{page.title}</h1>
            <p class="desk-lead">{words.frontDesk.lead}</p>
          </div>
          <DeskChoices situations={page.situations} people={page.people} />
          <div class="desk-words" aria-live="polite">
            <p class="desk-waiting" hidden>
              {words.frontDesk.waiting}
            </p>
            {page.situations.length === 0 && <p>{words.answers.none}</p>}
            {page.situations.map(({ situation, answers }) => (
              <section class="desk-situation" aria-labelledby={`what_${situation}`}>
                <h2 id={`what_${situation}`}>{situationLabel(situation, words)}</h2>
                {answers.map((answer) => (
                  <Answer answer={answer}>
                    {answer.channel !== 'platform' && page.card !== undefined && <PrintCard />}
                  </Answer>
                ))}
              </section>
            ))}
            <p class="desk-person" hidden>
              <span class="label" data-says={words.frontDesk.page} />
              <span class="desk-address" />
            </p>
          </div>
          <aside class="desk-side">
            {page.card !== undefined && (
              <section class="desk-card" aria-labelledby="card_title">
                <h2 id="card_title">{words.frontDesk.card}</h2>
                <div class="desk-printed">
                  <WalletCard card={page.card} />
                </div>
                <PrintCard />
                <p class="when">{words.frontDesk.printHow}</p>
              </section>
            )}
            <DeskPages people={page.people} />
          </aside>
        </main>
        <footer class="desk-foot wide">
          <p class="when">{words.frontDesk.newer}</p>
          <p class="no-names">{words.staff.noNames}</p>
        </footer>
        <script dangerouslySetInnerHTML={{ __html: inlined.script }} />
      </body>
    </html>
  );
}

/** Works by the script; without it, printing the page does the same. */
function PrintCard(): VNode {
  const words = useWords();
  return (
    <button type="button" class="button button-quiet desk-print" hidden>
      {words.frontDesk.print}
    </button>
  );
}
