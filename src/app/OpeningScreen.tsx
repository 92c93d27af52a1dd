import { useWords } from '#i18n/useWords.ts';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';

/** Bare paper for the blink of an eye in which the tablet opens; a screen reader is told. */
export function OpeningScreen() {
  const t = useWords('frame');
  return (
    <main aria-busy="true">
      <VisuallyHidden>{t('opening')}</VisuallyHidden>
    </main>
  );
}
