import { useMemo } from 'react';
import { useTimeZone } from 'use-intl';
import { createFormat, type Format } from './format.ts';
import { useLanguage } from './useLanguage.ts';
import { useWords } from './useWords.ts';

/** How moments are written on this screen, in its language and the shop's own zone. */
export function useFormat(): Format {
  const t = useWords('frame');
  const language = useLanguage();
  const zone = useTimeZone() ?? 'Asia/Seoul';
  return useMemo(
    () =>
      createFormat({
        language,
        zone,
        justNow: t('justNow'),
        morning: t('morning'),
        afternoon: t('afternoon'),
      }),
    [language, zone, t],
  );
}
