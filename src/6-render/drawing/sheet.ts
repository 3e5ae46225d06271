import { PICTURE } from '#layouts/picture/plate-picture.ts';

/** Bytes of a row: one that says that the others are as they are, and two points in each. */
export const ROW = 1 + PICTURE.width / 2;

/** What a picture is painted on, one after the other: fresh memory for each would take as long as painting it. */
export interface Sheet {
  /** Rows of a PNG; each point is a place in the palette. */
  readonly rows: Buffer;
  /** Red, green and blue of each point, for a picture with a portrait. */
  readonly points: Buffer;
}

export function newSheet(): Sheet {
  return {
    rows: Buffer.alloc(ROW * PICTURE.height),
    points: Buffer.alloc(3 * PICTURE.width * PICTURE.height),
  };
}
