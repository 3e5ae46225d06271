import { transform } from 'lightningcss';

/** Red, green and blue from 0 to 255, and how much of it covers what is behind, from 0 to 1. */
export interface Color {
  readonly r: number;
  readonly g: number;
  readonly b: number;
  readonly alpha: number;
}

const known = new Map<string, Color | undefined>();

/** Reads a colour as CSS writes it, in any of its ways; undefined for what is none. */
export function colorOf(value: string): Color | undefined {
  if (!known.has(value)) known.set(value, read(value));
  return known.get(value);
}

/** Browsers of that age know no newer colour spaces, so each is written as red, green and blue. */
const OLD = { chrome: 80 << 16 };

function read(value: string): Color | undefined {
  if (!/^(?:#[0-9a-f]{3,8}|[a-z]+|[a-z-]+\(.*\))$/is.test(value)) return undefined;
  try {
    const { code } = transform({ filename: 'a.css', code: Buffer.from(`a{color:${value}}`), targets: OLD });
    const plain = /color:\s*([^;}]+)/.exec(code.toString())?.[1] ?? '';
    let color: Color | undefined;
    transform({
      filename: 'a.css',
      code: Buffer.from(`a{color:${plain}}`),
      visitor: {
        Color(one) {
          if (typeof one === 'object' && one.type === 'rgb')
            color = { r: one.r, g: one.g, b: one.b, alpha: one.alpha };
          return undefined;
        },
      },
    });
    return color;
  } catch {
    return undefined;
  }
}

/** A colour in front of one that covers all. */
export function over({ r, g, b, alpha }: Color, ground: Color): Color {
  const mixed = (front: number, back: number) => front * alpha + back * (1 - alpha);
  return { r: mixed(r, ground.r), g: mixed(g, ground.g), b: mixed(b, ground.b), alpha: 1 };
}

/** The contrast of two colours by WCAG, from 1 to 21. */
export function contrast(one: Color, other: Color): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance({ r, g, b }: Color): number {
  const linear = (part: number) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

const STEPS = 100;

/** What a colour has to be told from, and how well. */
export type Beside = readonly [other: Color, enough: number];

/** The same hue, darker or lighter by as little as it takes to be told from all of these; undefined if none is. */
export function nearest(color: Color, beside: readonly Beside[]): string | undefined {
  for (let step = 0; step <= STEPS; step++) {
    for (const end of [0, 255]) {
      const towards = (part: number) => Math.round(part + ((end - part) * step) / STEPS);
      const moved = { r: towards(color.r), g: towards(color.g), b: towards(color.b), alpha: 1 };
      if (beside.every(([other, enough]) => contrast(moved, other) >= enough)) return hexOf(moved);
    }
  }
  return undefined;
}

function hexOf({ r, g, b }: Color): string {
  return `#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
