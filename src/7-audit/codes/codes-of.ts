import { createHash } from 'node:crypto';
import { serializeOuter } from 'parse5';
import { attribute, type Element, isElement, nodesOf } from '../html.ts';
import { payloadsOfDrawing, payloadsOfPicture } from './qr-payloads.ts';

/** The smallest code has some two hundred dark squares, in at least as many strokes; icons have a few. */
const STROKES = 24;

const SHAPE = /^(?:rect|use|circle|polygon|image)$/;

/** Reads the QR codes of files. The same drawing on many pages is read once. */
export class CodeReader {
  readonly #known = new Map<string, Promise<readonly string[]>>();

  ofPicture(bytes: Uint8Array): Promise<readonly string[]> {
    return this.#once(bytes, () => payloadsOfPicture(bytes));
  }

  /** Of every drawing in a page, or of a drawing that is a file. */
  async ofDrawings(elements: readonly Element[]): Promise<readonly string[]> {
    const found: string[] = [];
    for (const element of elements) {
      if (element.tagName !== 'svg' || !mayBeCode(element)) continue;
      const svg = drawingOf(element);
      found.push(...(await this.#once(svg, () => payloadsOfDrawing(svg))));
    }
    return found;
  }

  #once(content: Uint8Array | string, read: () => Promise<readonly string[]>): Promise<readonly string[]> {
    const digest = createHash('sha256').update(content).digest('base64');
    const known = this.#known.get(digest) ?? read();
    this.#known.set(digest, known);
    return known;
  }
}

function mayBeCode(svg: Element): boolean {
  let strokes = 0;
  for (const node of nodesOf(svg)) {
    if (!isElement(node)) continue;
    strokes += SHAPE.test(node.tagName) ? 1 : (attribute(node, 'd')?.match(/m/gi)?.length ?? 0);
    if (strokes >= STROKES) return true;
  }
  return false;
}

const NAMES = ['xmlns="http://www.w3.org/2000/svg"', 'xmlns:xlink="http://www.w3.org/1999/xlink"'];

/** A drawing in a page as a file of its own: XML, which knows fewer entities and wants its names declared. */
function drawingOf(svg: Element): string {
  const drawing = serializeOuter(svg).replaceAll('&nbsp;', '&#160;');
  const head = drawing.slice(0, drawing.indexOf('>'));
  const missing = NAMES.filter((name) => !head.includes(name));
  return drawing.replace(/^<svg/, ['<svg', ...missing].join(' '));
}
