import type { WaitingCheckIn } from '#device/runtime.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import styles from './TrayMissed.module.css';
import { useMissed } from './useMissed.ts';

/** Told once: how many were not answered before their day ended. */
export function TrayMissed({ tray }: { readonly tray: readonly WaitingCheckIn[] | undefined }) {
  const t = useWords('tray');
  const { missed, acknowledge } = useMissed(tray);
  if (missed === 0) return null;
  return (
    <section className={styles['missed']} role="status">
      <p>{t('missed.words', { count: missed })}</p>
      <Button size="small" tone="ink" onPress={acknowledge}>
        {t('missed.seen')}
      </Button>
    </section>
  );
}
