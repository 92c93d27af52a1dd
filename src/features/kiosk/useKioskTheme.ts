import type { CSSProperties } from 'react';
import { useTablet } from '#device/useRuntime.ts';
import { useLanguage } from '#i18n/useLanguage.ts';
import { prefersMoreContrast } from '#ui/prefersMoreContrast.ts';

/** Glyphs are this high in large type (B-10), and that much of their font size. */
const GLYPH_MM = 7.25;
const GLYPH_EM = 0.9;
const LARGE_PX_MIN = 44;

/** What the customer asked for and how the tablet stands, as attributes of the kiosk's root. */
export function useKioskTheme() {
  const { isLarge, isHighContrast, isLow } = useTablet((tablet) => tablet.assistance);
  const hand = useTablet((tablet) => tablet.hand);
  const pixelsPerMm = useTablet((tablet) => tablet.pixelsPerMm);
  const lang = useLanguage();
  const isMeasured = isLarge && pixelsPerMm !== null;
  return {
    lang,
    'data-large': isLarge || undefined,
    'data-contrast': isHighContrast || prefersMoreContrast() ? 'high' : undefined,
    'data-low': isLow || undefined,
    'data-hand': hand,
    ...(isMeasured && {
      style: { '--large-measured': `${largePixels(pixelsPerMm)}px` } as CSSProperties,
    }),
  };
}

const largePixels = (pixelsPerMm: number): number =>
  Math.max(LARGE_PX_MIN, Math.ceil((GLYPH_MM * pixelsPerMm) / GLYPH_EM));
