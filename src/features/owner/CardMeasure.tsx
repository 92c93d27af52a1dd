import { useState } from 'react';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import styles from './CardMeasure.module.css';

export interface CardMeasureProps {
  /** As measured before. */
  readonly pixelsPerMm: number | null;
  readonly onMeasured: (pixelsPerMm: number) => void;
  readonly onDismiss: () => void;
}

/** A bank card, ISO/IEC 7810 ID-1. */
const CARD_WIDTH_MM = 85.6;
const CARD_HEIGHT_MM = 53.98;
/** An iPad of 10.9 inches, to begin with. */
const PIXELS_PER_MM_USUAL = 5.19;
const WIDTH_MIN = 240;
const WIDTH_MAX = 1000;

/** A rectangle as wide as a bank card held against the screen: so large type is as large as it says (B-11). */
export function CardMeasure({ pixelsPerMm, onMeasured, onDismiss }: CardMeasureProps) {
  const t = useWords('owner');
  const [width, setWidth] = useState(() =>
    Math.round((pixelsPerMm ?? PIXELS_PER_MM_USUAL) * CARD_WIDTH_MM),
  );
  const change = (pixels: number) => setWidth(Math.min(WIDTH_MAX, Math.max(WIDTH_MIN, pixels)));
  return (
    <Dialog
      width="full"
      title={t('tablet.card.title')}
      onDismiss={onDismiss}
      actions={
        <>
          <Button size="small" onPress={onDismiss}>
            {t('staff.back')}
          </Button>
          <Button size="small" tone="ink" onPress={() => onMeasured(width / CARD_WIDTH_MM)}>
            {t('tablet.card.submit')}
          </Button>
        </>
      }
    >
      <p className={styles['how']}>{t('tablet.card.how')}</p>
      <div className={styles['desk']}>
        <div
          className={styles['card']}
          style={{ width, height: (width * CARD_HEIGHT_MM) / CARD_WIDTH_MM }}
        />
      </div>
      <div className={styles['keys']}>
        <Button size="small" onPress={() => change(width - 1)}>
          {t('tablet.card.narrower')}
        </Button>
        <input
          type="range"
          min={WIDTH_MIN}
          max={WIDTH_MAX}
          value={width}
          aria-label={t('tablet.card.width')}
          className={styles['slider']}
          onChange={(event) => change(Number(event.currentTarget.value))}
        />
        <Button size="small" onPress={() => change(width + 1)}>
          {t('tablet.card.wider')}
        </Button>
      </div>
    </Dialog>
  );
}
