import type { ComponentChildren, VNode } from 'preact';
import { Passage } from '../passage/passage.tsx';

/** Head of a bio; tile beneath a portrait; wordmark; head of a letter; on cards, signs and posters. */
export type PlateSize = 'head' | 'tile' | 'mark' | 'letter' | 'print';

interface PlateProps {
  readonly size: PlateSize;
  readonly name: string;
  readonly credentials?: readonly string[];
  readonly title?: string;
  /** Of the title, where it isn't the page's. */
  readonly titleLang?: string | undefined;
  readonly url?: string;
  /** What the name is in the outline of the page. */
  readonly as?: 'h1' | 'h2' | 'h3' | 'p';
  readonly children?: ComponentChildren;
}

/** The engraved plate: name, credentials, title. One component, four sizes. */
export function Plate(props: PlateProps): VNode {
  const Name = props.as ?? 'p';
  const credentials = props.credentials ?? [];
  return (
    <div class={`plate plate-${props.size}`}>
      <Name class="plate-name">
        {props.url === undefined ? props.name : <a href={props.url}>{props.name}</a>}
      </Name>
      {credentials.length > 0 && <p class="plate-credentials">{credentials.join(' · ')}</p>}
      {props.title !== undefined && (
        <p class="plate-title">
          {/* Inside: a line of the plate begins where its others do, whichever way its words go. */}
          <Passage lang={props.titleLang}>{props.title}</Passage>
        </p>
      )}
      {props.children}
    </div>
  );
}
