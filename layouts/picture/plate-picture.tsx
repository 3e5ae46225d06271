import type { VNode } from 'preact';
import type { PictureView } from '#schema/page.ts';
import { type Lettering, type Setting, settings, type Trial } from './lettering.ts';

/** What every network cuts least of. */
export const PICTURE = { width: 1200, height: 630 } as const;

/** The light colours of `styles/tokens.css`: a picture can't ask what its reader prefers. */
export const COLORS = {
  paper: '#fbf8f2',
  tint: '#f3ecdf',
  ink: '#1c211d',
  soft: '#4f554e',
  brass: '#a4854a',
} as const;

const EDGE = 72;
const FOOT = PICTURE.height - EDGE;
const ARCH = { x: EDGE, y: EDGE, width: 388, height: 486 } as const;
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
  readonly color: string;
  /** From one base line to the next. */
  readonly lead: number;
  /** Space above it. */
  readonly above: number;
}

/**
 * The plate as a picture, with the person in the arch beside it. Letters are drawn as outlines. Undefined if our fonts
 * lack a letter, or the words don't fit: half a name is worse than no picture.
 */
export function platePicture(view: PictureView, set: Lettering, accent: string): VNode | undefined {
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
  const arch = person === undefined ? undefined : archOf(person, set);
  if (parts === undefined || mark === undefined || arch === null) return undefined;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      aria-hidden="true"
      width={PICTURE.width}
      height={PICTURE.height}
      viewBox={`0 0 ${PICTURE.width} ${PICTURE.height}`}
    >
      <rect width={PICTURE.width} height={PICTURE.height} fill={COLORS.paper} />
      <rect width={PICTURE.width} height={14} fill={accent} />
      {arch}
      <rect {...plate} fill="none" stroke={COLORS.brass} stroke-width={2} />
      <rect {...inset(plate, 11)} fill="none" stroke={COLORS.brass} stroke-width={1.5} />
      {drawn(parts, plate.x + PADDING, plate.y + (plate.height - heightOf(parts)) / 2)}
      {drawn([partOf(mark, COLORS.ink, 1, 0)], plate.x, FOOT - mark.size * 0.8)}
    </svg>
  );
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
        .map((one) => partOf(one, COLORS.ink, 1.25, 12)),
      ...sans
        .slice(end)
        .slice(0, 1)
        .map((one) => partOf(one, COLORS.soft, 1.35, 18)),
    ].filter(({ lines }) => lines.length > 0);
    for (const name of serif) {
      const parts = [partOf(name, COLORS.ink, 1.1, 0), ...below];
      if (heightOf(parts) <= room.height) return parts;
    }
  }
  return undefined;
}

function partOf(setting: Setting, color: string, height: number, above: number): Part {
  return { ...setting, color, lead: setting.size * height, above };
}

function heightOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { above, lead, lines }) => sum + above + lead * lines.length, 0);
}

/** Round above, square below, as everywhere; null if the letters can't be drawn. */
function archOf({ photo, monogram }: NonNullable<PictureView['person']>, set: Lettering): VNode | null {
  const { x, y, width, height } = ARCH;
  const round = width / 2;
  const door = `M${x} ${y + height}V${y + round}a${round} ${round} 0 0 1 ${width} 0V${y + height}z`;
  const size = 132;
  const letters = photo === undefined ? set(monogram, { face: 'serif', tracking: 0.02 }) : undefined;
  if (photo === undefined && letters === undefined) return null;
  return (
    <g>
      <path d={door} fill={COLORS.tint} />
      {photo !== undefined && (
        <>
          <clipPath id="door">
            <path d={door} />
          </clipPath>
          <image href={photo.src} {...ARCH} preserveAspectRatio="xMidYMid slice" clip-path="url(#door)" />
        </>
      )}
      {letters !== undefined && (
        <path
          d={letters.path(size)}
          fill={COLORS.soft}
          transform={`translate(${rounded(x + (width - letters.width * size) / 2)} ${y + height / 2 + 64})`}
        />
      )}
      <path d={door} fill="none" stroke={COLORS.brass} stroke-width={2} />
    </g>
  );
}

function drawn(parts: readonly Part[], x: number, top: number): VNode[] {
  let y = top;
  return parts.flatMap(({ lines, size, lead, above, color }) => {
    y += above;
    return lines.map((line) => {
      // Letters stand on the base line, some four fifths of their size below the top.
      const base = y + (lead - size) / 2 + size * 0.8;
      y += lead;
      return <path d={line.path(size)} fill={color} transform={`translate(${x} ${rounded(base)})`} />;
    });
  });
}

type Box = Readonly<Record<'x' | 'y' | 'width' | 'height', number>>;

function inset({ x, y, width, height }: Box, by: number): Box {
  return { x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by };
}

const rounded = (length: number): number => Math.round(length * 10) / 10;
