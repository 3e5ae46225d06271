import type { VNode } from 'preact';
import type { Link } from '#schema/page.ts';

/** The menu. Where one is, or the section one is in, is marked. */
export function Menu(props: {
  readonly label: string;
  readonly links: readonly Link[];
  readonly url: string;
}): VNode {
  return (
    <nav class="menu" aria-label={props.label}>
      <ul>
        {props.links.map((link) => (
          <li>
            <a href={link.url} aria-current={current(link.url, props.url)}>
              {link.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function current(link: string, url: string): 'page' | 'true' | undefined {
  if (link === url) return 'page';
  const section = link.replace(/index\.html$/, '');
  return section !== '/' && section.endsWith('/') && url.startsWith(section) ? 'true' : undefined;
}
