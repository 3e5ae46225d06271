import { createHash } from 'node:crypto';
import { serializeOuter } from 'parse5';
import { attribute, type Element, isElement, nodesOf } from '../html.ts';
import { payloadsOfDrawing, payloadsOfPicture } from './qr-payloads.ts';

/** The smallest code has some two hundred dark squares, in at least as many strokes; icons have a few. */
const STROKES = 24;

const SHAPE = /^(?:rect|use|circle|polygon|image)$/;

/**
 * What drawings say that were read before, by digest, whichever build they were in: it depends on nothing else. Cards of
 * a practice and its examples are the same build after build.
 */
const drawings = new Map<string, Promise<readonly string[]>>();

/** As many are remembered. */
const MANY = 1000;

/** Reads the QR codes of files. The same drawing on many pages is read once. */
export class CodeReader {
  /** Pictures of this build. */
  readonly #known = new Map<string, Promise<readonly string[]>>();

  ofPicture(bytes: Uint8Array): Promise<readonly string[]> {
    return once(this.#known, bytes, () => payloadsOfPicture(bytes));
  }

  /** Of every drawing in a page, or of a drawing that is a file. */
  async ofDrawings(elements: readonly Element[]): Promise<readonly string[]> {
    const found: string[] = [];
    for (const element of elements) {
      if (element.tagName !== 'svg' || !mayBeCode(element)) continue;
      const svg = drawingOf(element);
      found.push(...(await once(drawings, svg, () => payloadsOfDrawing(svg))));
    }
    return found;
  }
}

function once(
  known: Map<string, Promise<readonly string[]>>,
  content: Uint8Array | string,
  read: () => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const digest = createHash('sha256').update(content).digest('base64');
  const said = known.get(digest) ?? read();
  // Stryker disable next-line ConditionalExpression,EqualityOperator: what isn't remembered is read again.
  if (known.size < MANY) known.set(digest, said);
  return said;
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
