/** As much of fontkit as is used here; it ships no declarations. */
declare module 'fontkit' {
  export interface Glyph {
    readonly advanceWidth: number;
    readonly path: {
      readonly commands: ReadonlyArray<{ readonly command: Command; readonly args: number[] }>;
    };
  }
  export type Command = 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'closePath';
  export interface Font {
    readonly unitsPerEm: number;
    hasGlyphForCodePoint(point: number): boolean;
    layout(
      text: string,
      features: readonly string[],
    ): {
      readonly glyphs: readonly Glyph[];
      readonly positions: ReadonlyArray<
        Readonly<Record<'xAdvance' | 'yAdvance' | 'xOffset' | 'yOffset', number>>
      >;
    };
  }
  export function create(bytes: Uint8Array): Font;
}
