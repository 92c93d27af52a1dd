declare module 'subset-font' {
  interface SubsetOptions {
    readonly targetFormat: 'truetype';
    readonly variationAxes?: Readonly<
      Record<string, { readonly min: number; readonly max: number; readonly default: number }>
    >;
    readonly noHinting?: boolean;
    readonly keepFeatures?: readonly string[];
  }
  /** The font with only the glyphs that `text` needs. */
  const subsetFont: (font: Uint8Array, text: string, options: SubsetOptions) => Promise<Buffer>;
  export = subsetFont;
}

declare module 'fontverter' {
  type FontFormat = 'truetype' | 'woff2';
  export function convert(font: Buffer, to: FontFormat, from?: FontFormat): Promise<Buffer>;
}
