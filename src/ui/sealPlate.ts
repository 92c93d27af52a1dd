/** The cut of a seal: a circle or a rounded square. */
export type SealCut = 'circle' | 'square';

/** A rounded square around the middle; where the corner is as large as the half side, a circle. */
export interface Plate {
  readonly half: number;
  readonly corner: number;
}

export interface SealPlate {
  readonly plate: Plate;
  /** The fine line inside the edge. */
  readonly line: Plate;
}

/** The drawing's own units: a box of 132 with its middle at 0, for the bitmap and the plain seal alike. */
export const SEAL_UNITS = 132;
export const SEAL_LINE_WIDTH = 2.2;

export const SEAL_PLATES: Readonly<Record<SealCut, SealPlate>> = {
  circle: { plate: { half: 57, corner: 57 }, line: { half: 49.5, corner: 49.5 } },
  square: { plate: { half: 52.5, corner: 17 }, line: { half: 45, corner: 10.5 } },
};

/** How much of its box the plate spans, 0 to 1. */
export const sealSpan = (cut: SealCut): number => (SEAL_PLATES[cut].plate.half * 2) / SEAL_UNITS;

/** The corner in per cent of the plate's side, as CSS wants it. */
export const sealCornerPercent = (cut: SealCut): number =>
  (SEAL_PLATES[cut].plate.corner / (SEAL_PLATES[cut].plate.half * 2)) * 100;

/** In drawing units; the word stays inside the line and readable when the seal is 102 px wide. */
export function sealTextSize(text: string, cut: SealCut): number {
  const length = [...text].length;
  if (length <= 1) return 62;
  if (length === 2) return cut === 'circle' ? 46 : 44;
  if (length === 3) return cut === 'circle' ? 33 : 31;
  return 24;
}
