import { useWords } from '#i18n/useWords.ts';
import type { KeyPadLabels } from '#ui/KeyPad.tsx';

export function useKeyLabels(): KeyPadLabels {
  const t = useWords('counter');
  return {
    pad: t('keys.pad'),
    clear: t('keys.clear'),
    backspace: t('keys.backspace'),
    backspaceFull: t('keys.backspaceFull'),
  };
}
