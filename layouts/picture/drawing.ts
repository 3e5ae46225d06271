import type { Style } from './lettering.ts';

/** The light colours of `styles/tokens.css`: a picture can't ask what its reader prefers. */
export const COLORS = {
  paper: '#fbf8f2',
  tint: '#f3ecdf',
  ink: '#1c211d',
  soft: '#4f554e',
  brass: '#a4854a',
} as const;

export type Color = keyof typeof COLORS | 'accent';

export type Box = Readonly<Record<'x' | 'y' | 'width' | 'height', number>>;

/** A box on the paper: filled, or drawn along its edges. */
export interface Shape extends Box {
  readonly color: Color;
  /** Round above, square below, as everywhere. */
  readonly isArch?: boolean;
  /** How broad the line along the edges is, inside of them; without, the box is filled. */
  readonly line?: number;
}

/** A line of text whose left end stands at `x` on the base line `y`. */
export interface Words {
  readonly text: string;
  readonly style: Style;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly color: Color;
}

/** What a picture shows, from back to front; all lengths are its points. Plain data: a digest of it can name the picture. */
export interface Drawing {
  readonly shapes: readonly Shape[];
  /** A file of the site, in an arch over the shapes. */
  readonly portrait?: Box & { readonly src: string };
  readonly words: readonly Words[];
}
