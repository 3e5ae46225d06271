import type { ComponentChildren, VNode } from 'preact';
import type { Langs } from '#schema/page.ts';
import { inLang } from '../../in-lang.ts';

/** The head of a page: its title, and what it is for. */
export function Intro(props: {
  readonly title: string;
  readonly lead?: string;
  /** Of a title and a summary that aren't in the page's. */
  readonly langs?: Langs | undefined;
  readonly children?: ComponentChildren;
}): VNode {
  return (
    <header class="intro">
      <h1 {...inLang(props.langs?.title)}>{props.title}</h1>
      {props.lead !== undefined && (
        <p class="lead" {...inLang(props.langs?.summary)}>
          {props.lead}
        </p>
      )}
      {props.children}
    </header>
  );
}
