// Where things stand on a printed sheet, in millimetres from its corner.
import type { Page } from 'playwright-core';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Printed {
  readonly paper: Box;
  readonly pieces: ReadonlyArray<{
    readonly box: Box;
    /** Every line of every text. */
    readonly words: ReadonlyArray<Box & { readonly says: string }>;
    /** The dark part of the code. */
    readonly code: Box;
  }>;
  readonly marks: Box | undefined;
}

/** The boxes of the sheet, and of each piece on it. */
export function boxesOf(page: Page, pieces: string): Promise<Printed> {
  return page.evaluate((selector) => {
    const mm = ({ x, y, width, height }: DOMRect) => {
      const of = (pixels: number) => (pixels / 96) * 25.4;
      return { x: of(x + scrollX), y: of(y + scrollY), width: of(width), height: of(height) };
    };
    const found = (at: Element, what: string) => {
      const one = at.querySelector(what);
      return one === null ? undefined : mm(one.getBoundingClientRect());
    };
    const wordsIn = (piece: Element) => {
      const words: ({ says: string } & ReturnType<typeof mm>)[] = [];
      const walker = document.createTreeWalker(piece, NodeFilter.SHOW_TEXT);
      for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(text);
        if ((text.textContent ?? '').trim() === '') continue;
        for (const line of range.getClientRects()) words.push({ says: text.textContent ?? '', ...mm(line) });
      }
      return words;
    };
    const none = { x: 0, y: 0, width: 0, height: 0 };
    return {
      paper: found(document.body, '.paper') ?? none,
      pieces: [...document.querySelectorAll(selector)].map((piece) => ({
        box: mm(piece.getBoundingClientRect()),
        words: wordsIn(piece),
        code: found(piece, '.qr path') ?? none,
      })),
      marks: found(document.body, '.card-marks path'),
    };
  }, pieces);
}
