import { SEAL_COLORS, SEAL_SHAPES, type SealColor, type SealShape } from '#domain/seal.ts';
import { useWords } from './useWords.ts';

export interface SealLabels {
  readonly preview: string;
  readonly shape: string;
  readonly shapes: Readonly<Record<SealShape, string>>;
  readonly color: string;
  readonly colors: Readonly<Record<SealColor, string>>;
}

/** What the chooser of the seal says. */
export function useSealLabels(): SealLabels {
  const t = useWords('seals');
  const shapes = SEAL_SHAPES.map((shape) => [shape, t(`shapes.${shape}`)] as const);
  const colors = SEAL_COLORS.map((color) => [color, t(`colors.${color}`)] as const);
  return {
    preview: t('preview'),
    shape: t('shape'),
    shapes: Object.fromEntries(shapes) as SealLabels['shapes'],
    color: t('color'),
    colors: Object.fromEntries(colors) as SealLabels['colors'],
  };
}
