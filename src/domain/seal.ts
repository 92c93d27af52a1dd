/** How the shop's seal is cut (issue 4, look.md: circle or rounded square). */
export const SEAL_SHAPES = ['circle', 'square'] as const;

export type SealShape = (typeof SEAL_SHAPES)[number];

/** The inks a seal may have: white reads on each of them, and each of them on paper. */
export const SEAL_COLORS = [
  'vermilion',
  'azalea',
  'jujube',
  'aubergine',
  'indigo',
  'mugwort',
  'pollen',
  'ink',
] as const;

export type SealColor = (typeof SEAL_COLORS)[number];

/** What every seal was before there was a choice: round, in 인주. */
export const SEAL_SHAPE_DEFAULT: SealShape = 'circle';
export const SEAL_COLOR_DEFAULT: SealColor = 'vermilion';

export const isSealShape = (shape: string): shape is SealShape =>
  SEAL_SHAPES.some((known) => known === shape);

export const isSealColor = (color: string): color is SealColor =>
  SEAL_COLORS.some((known) => known === color);
