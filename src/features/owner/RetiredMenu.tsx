import { useAsk } from '#device/useAsk.ts';
import { useRuntime } from '#device/useRuntime.ts';
import type { MenuItem } from '#domain/menu.ts';
import { useParticle } from '#i18n/useParticle.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import styles from './RetiredMenu.module.css';

export interface RetiredMenuProps {
  readonly retired: readonly MenuItem[];
  readonly onBroughtBack: (words: string) => void;
}

/** What is not sold any more, out of the way until its season comes back. */
export function RetiredMenu({ retired, onBroughtBack }: RetiredMenuProps) {
  const withParticle = useParticle();
  const t = useWords('menu');
  const runtime = useRuntime();
  const { ask } = useAsk(
    ({ itemId }: MenuItem) => runtime.changeMenu(itemId, { type: 'BringBackMenuItem' }),
    (_back, { name }) =>
      onBroughtBack(t('editor.broughtBack', { nameObject: withParticle(name, '을/를') })),
  );
  if (retired.length === 0) return null;
  return (
    <details className={styles['retired']}>
      <summary>{t('editor.retiredTitle', { count: retired.length })}</summary>
      <ul className={styles['rows']}>
        {retired.map((item) => (
          <li key={item.itemId}>
            <p>{item.name}</p>
            <Button
              size="small"
              label={t('editor.bringBackFull', { name: item.name })}
              onPress={() => ask(item)}
            >
              {t('editor.bringBack')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
