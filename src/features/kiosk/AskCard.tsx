import { useLayoutEffect, useRef } from 'react';
import type { Shop } from '#books/program/shop.ts';
import { unreachable } from '#domain/assert.ts';
import { useWords } from '#i18n/useWords.ts';
import { useSettled } from '#ui/useSettled.ts';
import { AskAdvertising } from './AskAdvertising.tsx';
import styles from './AskCard.module.css';
import { AskGiven } from './AskGiven.tsx';
import { AskHeardFrom } from './AskHeardFrom.tsx';
import { AskNight } from './AskNight.tsx';
import { AskNotice } from './AskNotice.tsx';
import type { AskStage } from './askStages.ts';
import type { CustomerAsking } from './useCustomerAsk.ts';

export interface AskCardProps {
  readonly shop: Shop;
  readonly asking: CustomerAsking;
  /** The customer opened, or closed, the long text: the screen waits meanwhile. */
  readonly onReading?: (isReading: boolean) => void;
}

/** One question at a time in a place that keeps its size, beside the stamps and never over them. */
export function AskCard({ shop, asking, onReading = ignore }: AskCardProps) {
  const { stage } = asking;
  const key = stage?.type ?? 'none';
  const isSettled = useSettled(`ask-${key}`);
  const place = useFocusOnChange(key);
  return (
    <div
      ref={place}
      className={styles['place']}
      data-asking
      data-settling={!isSettled || undefined}
    >
      {stage && <Stage key={key} {...{ shop, asking, stage, onReading }} />}
    </div>
  );
}

interface StageProps extends Required<AskCardProps> {
  readonly stage: AskStage;
}

function Stage({ shop, asking, stage, onReading }: StageProps) {
  const t = useWords('asks');
  const { answer, goOn } = asking;
  switch (stage.type) {
    case 'notice':
      return <AskNotice shop={shop} ask={stage} onAnswer={answer} onReading={onReading} />;
    case 'advertising':
      return <AskAdvertising onAnswer={answer} />;
    case 'nightAdvertising':
      return <AskNight onAnswer={answer} />;
    case 'given':
      return <AskGiven shopName={shop.sign.name} given={stage} onClose={goOn} />;
    case 'heardFrom':
      return <AskHeardFrom onAnswer={answer} />;
    case 'thanks':
      return (
        <h2 tabIndex={-1} className={styles['thanks']}>
          {t(`thanks.${stage.for}`)}
        </h2>
      );
    case 'closed':
      return null;
    default:
      return unreachable(stage);
  }
}

const ignore = (): void => undefined;

/** The pressed button is gone: the focus goes to what took its place, and a screen reader reads it. */
function useFocusOnChange(key: string) {
  const place = useRef<HTMLDivElement>(null);
  const keyBefore = useRef<string>(undefined);
  useLayoutEffect(() => {
    const isAnswered = keyBefore.current !== undefined && keyBefore.current !== 'none';
    if (isAnswered && keyBefore.current !== key) {
      place.current?.querySelector('h2')?.focus({ preventScroll: true });
    }
    keyBefore.current = key;
  }, [key]);
  return place;
}
