import { useMemo } from 'react';
import { useTimeZone } from 'use-intl';
import { createFormat, type Format } from './format.ts';
import { useWords } from './useWords.ts';

/** How moments are written on this screen, in the shop's own zone. */
export function useFormat(): Format {
  const t = useWords('frame');
  const zone = useTimeZone() ?? 'Asia/Seoul';
  return useMemo(
    () =>
      createFormat({
        zone,
        justNow: t('justNow'),
        morning: t('morning'),
        afternoon: t('afternoon'),
      }),
    [zone, t],
  );
}
