import { example } from '../../examples/find.ts';
import { html } from '../../examples/frame.ts';
import { bio } from '../../examples/people.ts';
import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { Prose } from './prose.tsx';

/** What Markdown can become. */
const ALL =
  '<h2>A heading</h2><p>Words, <strong>strong ones</strong> and <em>stressed ones</em>, and <a href="/policies/">a link</a>.</p><ul><li>One</li><li>Two</li></ul><ol><li>First</li><li>Then</li></ol><blockquote><p>Somebody said this.</p></blockquote><table><thead><tr><th scope="col">When</th><th scope="col">What</th></tr></thead><tbody><tr><td>8:00</td><td>We open</td></tr></tbody></table><h3>A smaller one</h3><pre><code>npx doorplate build</code></pre>';

export const proseExamples: ComponentExamples = {
  name: 'prose',
  states: {
    'a page': <Prose html={example('page').body ?? html('')} />,
    'a person’s own words': <Prose html={bio.body ?? html('')} kind="voice" />,
    'all kinds of text': <Prose html={html(ALL)} />,
  },
};
