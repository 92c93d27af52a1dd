declare module 'subset-font' {
  interface SubsetOptions {
    readonly targetFormat: 'woff2';
    readonly variationAxes?: Readonly<
      Record<string, { readonly min: number; readonly max: number; readonly default: number }>
    >;
    readonly noHinting?: boolean;
    readonly keepFeatures?: readonly string[];
  }
  /** The font with only the glyphs that `text` needs. */
  const subsetFont: (font: Uint8Array, text: string, options: SubsetOptions) => Promise<Uint8Array>;
  export = subsetFont;
}
