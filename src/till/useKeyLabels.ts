import { useWords } from '#i18n/useWords.ts';
import type { KeyPadLabels } from '#ui/KeyPad.tsx';

/** The keys on which staff type a number. */
export function useKeyLabels(): KeyPadLabels {
  const t = useWords('kiosk');
  return {
    pad: t('edge.keys'),
    clear: t('edge.clear'),
    backspace: t('edge.backspace'),
    backspaceFull: t('edge.backspaceFull'),
  };
}
