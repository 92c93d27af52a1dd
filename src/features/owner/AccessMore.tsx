import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import styles from './AccessRecords.module.css';

/** How many lines of a record are shown at first, and with each press more. */
export const PAGE = 50;

export interface AccessMoreProps {
  /** How many are not shown yet. */
  readonly left: number;
  readonly onMore: () => void;
}

export function AccessMore({ left, onMore }: AccessMoreProps) {
  const t = useWords('roles');
  if (left <= 0) return null;
  return (
    <div className={styles['more']}>
      <Button size="small" onPress={onMore}>
        {t('access.more', { count: Math.min(left, PAGE) })}
      </Button>
    </div>
  );
}
