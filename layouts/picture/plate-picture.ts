import type { PictureView } from '#schema/page.ts';
import type { Box, Color, Drawing, Shape, Words } from './drawing.ts';
import { type Lettering, type Setting, settings, type Trial } from './lettering.ts';

/** What every network cuts least of. */
export const PICTURE = { width: 1200, height: 630 } as const;

const EDGE = 72;
const FOOT = PICTURE.height - EDGE;
const ARCH = { x: EDGE, y: EDGE, width: 388, height: 486 } as const;
/** Even, as every edge is: a JPEG keeps colours two points wide. */
const EDGING = 2;
const DOOR: readonly Shape[] = [
  { ...ARCH, color: 'tint', isArch: true },
  { ...ARCH, color: 'brass', isArch: true, line: EDGING },
];
const GAP = 56;
const PADDING = 60;

const downTo = (smallest: number, largest: number): number[] =>
  Array.from({ length: Math.floor((largest - smallest) / 4) + 1 }, (_, at) => largest - 4 * at);
/** Beside the arch, and on a plate of the whole width: large on two lines is better than small on one. */
const NAME: Readonly<Record<'beside' | 'alone', readonly Trial[]>> = {
  beside: [
    { lines: 1, sizes: downTo(64, 92) },
    { lines: 2, sizes: downTo(52, 84) },
    { lines: 3, sizes: downTo(40, 72) },
  ],
  alone: [
    { lines: 1, sizes: downTo(88, 124) },
    { lines: 2, sizes: downTo(64, 108) },
    { lines: 3, sizes: downTo(40, 84) },
  ],
};
const CREDENTIALS: readonly Trial[] = [{ lines: 2, sizes: downTo(30, 42) }];
const TITLE: readonly Trial[] = [{ lines: 3, sizes: downTo(26, 42) }];
const MARK: readonly Trial[] = [{ lines: 1, sizes: downTo(24, 40) }];

/** Lines to be drawn below others. */
interface Part extends Setting {
  readonly color: Color;
  /** From one base line to the next. */
  readonly lead: number;
  /** Space above it. */
  readonly above: number;
}

/**
 * The plate as a picture, with the person in the arch beside it. Undefined if our fonts lack a letter, or the words don't
 * fit: half a name is worse than no picture.
 */
export function platePicture(view: PictureView, set: Lettering): Drawing | undefined {
  const { person, practice } = view;
  const left = person === undefined ? EDGE : ARCH.x + ARCH.width + GAP;
  const plate = {
    x: left,
    y: EDGE,
    width: PICTURE.width - EDGE - left,
    height: (practice === undefined ? FOOT : FOOT - 84) - EDGE,
  };
  const [mark] = settings(practice ?? '', { face: 'serif' }, set, plate.width, MARK);
  const parts = partsOf(view, { width: plate.width - 2 * PADDING, height: plate.height - 56 }, set);
  const monogram = person !== undefined && person.photo === undefined ? monogramOf(person.monogram, set) : [];
  if (parts === undefined || mark === undefined || monogram === undefined) return undefined;
  return {
    shapes: [
      { x: 0, y: 0, width: PICTURE.width, height: 14, color: 'accent' },
      ...(person === undefined ? [] : DOOR),
      { ...plate, color: 'brass', line: EDGING },
      { ...inset(plate, 10), color: 'brass', line: 1.5 },
    ],
    ...(person?.photo === undefined ? {} : { portrait: { ...inset(ARCH, EDGING), src: person.photo.src } }),
    words: [
      ...monogram,
      ...placed(parts, plate.x + PADDING, plate.y + (plate.height - heightOf(parts)) / 2),
      ...placed([partOf(mark, 'ink', 1, 0)], plate.x, FOOT - mark.size * 0.8),
    ],
  };
}

/** Name, credentials and title: the name as large as the others leave it, and these smaller only for its sake. */
function partsOf(
  view: PictureView,
  room: { readonly width: number; readonly height: number },
  set: Lettering,
): Part[] | undefined {
  const credentials = view.credentials.join(' · ');
  const caps = { face: 'serif', isSmallCaps: true, tracking: 0.12 } as const;
  const serif = settings(
    view.name,
    { face: 'serif' },
    set,
    room.width,
    view.person ? NAME.beside : NAME.alone,
  );
  const letters = settings(credentials, caps, set, room.width, CREDENTIALS);
  const sans = settings(view.title ?? '', { face: 'sans' }, set, room.width, TITLE);
  if (letters.length === 0 || sans.length === 0) return undefined;
  for (const end of [0, -1]) {
    const below = [
      ...letters
        .slice(end)
        .slice(0, 1)
        .map((one) => partOf(one, 'ink', 1.25, 12)),
      ...sans
        .slice(end)
        .slice(0, 1)
        .map((one) => partOf(one, 'soft', 1.35, 18)),
    ].filter(({ lines }) => lines.length > 0);
    for (const name of serif) {
      const parts = [partOf(name, 'ink', 1.1, 0), ...below];
      if (heightOf(parts) <= room.height) return parts;
    }
  }
  return undefined;
}

function partOf(setting: Setting, color: Color, height: number, above: number): Part {
  return { ...setting, color, lead: setting.size * height, above };
}

function heightOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { above, lead, lines }) => sum + above + lead * lines.length, 0);
}

/** In the middle of the arch; undefined if the letters can't be drawn. */
function monogramOf(text: string, set: Lettering): Words[] | undefined {
  const style = { face: 'serif', tracking: 0.02 } as const;
  const size = 132;
  const width = set(text, style)?.width;
  if (width === undefined) return undefined;
  const x = rounded(ARCH.x + (ARCH.width - width * size) / 2);
  return [{ text, style, size, x, y: ARCH.y + ARCH.height / 2 + 64, color: 'soft' }];
}

function placed(parts: readonly Part[], x: number, top: number): Words[] {
  let y = top;
  return parts.flatMap(({ lines, style, size, lead, above, color }) => {
    y += above;
    return lines.map((text) => {
      // Letters stand on the base line, some four fifths of their size below the top; on a whole point they are sharp.
      const base = Math.round(y + (lead - size) / 2 + size * 0.8);
      y += lead;
      return { text, style, size, x, y: base, color };
    });
  });
}

function inset({ x, y, width, height }: Box, by: number): Box {
  return { x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by };
}

const rounded = (length: number): number => Math.round(length * 10) / 10;
