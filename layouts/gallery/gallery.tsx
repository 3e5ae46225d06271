import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { ComponentExamples } from './component-examples.ts';

const MODES = ['light', 'dark'] as const;

/** A state as HTML, its ids ended by `mark`, so that it can stand beside others of its kind. */
export function stateHtml(state: VNode, mark: string): string {
  return renderToString(state)
    .replace(/(\s(?:id|for)=")([^"]+)/g, `$1$2${mark}`)
    .replace(/(\saria-(?:labelledby|describedby|controls)=")([^"]+)/g, (_, start: string, ids: string) => {
      const marked = ids.split(' ').map((id) => id + mark);
      return start + marked.join(' ');
    });
}

/** All components in all their states, each in light and in dark: for whoever changes one, and for no visitor. */
export function gallery(components: readonly ComponentExamples[], stylesheet: string): VNode {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>Gallery of components</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <link rel="stylesheet" href={stylesheet} />
      </head>
      <body>
        <main class="gallery">
          <h1>Components</h1>
          <p>Every component in every state, in light and in dark. Make the window small to see a phone.</p>
          <ul class="gallery-index">
            {components.map(({ name }) => (
              <li>
                <a href={`#${name}`}>{name}</a>
              </li>
            ))}
          </ul>
          {components.map((one) => (
            <section class="gallery-component" aria-labelledby={one.name}>
              <h2 class="gallery-name" id={one.name}>
                {one.name}
              </h2>
              {Object.entries(one.states).map(([title, state], at) => (
                <>
                  <p class="gallery-state">{title}</p>
                  {MODES.map((mode) => (
                    <div
                      class={`gallery-${mode}`}
                      dangerouslySetInnerHTML={{ __html: stateHtml(state, `-${one.name}-${at}-${mode}`) }}
                    />
                  ))}
                </>
              ))}
            </section>
          ))}
        </main>
      </body>
    </html>
  );
}

const DARK = /@media \(prefers-color-scheme: dark\) \{\s{0,9}:root \{([^}]{0,4000})\}\s{0,9}\}/;

/**
 * Styles for the gallery: what the tokens say of dark goes by a class here, whatever the computer prefers, so that both
 * stand on one page.
 */
export function galleryStyles(tokens: string, others: string, own: string): string {
  const dark = DARK.exec(tokens)?.[1];
  const light = /:root \{([^}]{0,4000})\}/.exec(tokens)?.[1];
  if (dark === undefined || light === undefined)
    throw new Error('The tokens don’t say what light and dark are in the way the gallery reads.');
  const plain = `${tokens.replace(DARK, '')}\n${others}`.replaceAll(
    '(prefers-color-scheme: dark)',
    'not all',
  );
  return `${plain}\n.gallery-dark{${dark}color-scheme:dark}\n.gallery-light{color-scheme:light}\n:root{color-scheme:light}\n${own}`;
}
