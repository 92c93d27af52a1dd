import { useState } from 'react';
import { useRuntime, useTablet } from '#device/useRuntime.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { CardMeasure } from './CardMeasure.tsx';
import { TabletLine } from './TabletLine.tsx';

/** How this tablet stands before its customers: which hand reaches it, and how large a millimetre is on it. */
export function HandAndSizeLines() {
  return (
    <>
      <HandLine />
      <SizeLine />
    </>
  );
}

function HandLine() {
  const t = useWords('owner');
  const runtime = useRuntime();
  const isLeft = useTablet((tablet) => tablet.hand === 'left');
  return (
    <TabletLine title={t('tablet.hand')} note={t('tablet.handHint')}>
      <Button
        size="small"
        label={`${t('tablet.hand')}: ${isLeft ? t('tablet.handLeft') : t('tablet.handRight')}`}
        onPress={() => runtime.setTablet({ hand: isLeft ? 'right' : 'left' })}
      >
        {isLeft ? t('tablet.handLeft') : t('tablet.handRight')}
      </Button>
    </TabletLine>
  );
}

function SizeLine() {
  const t = useWords('owner');
  const runtime = useRuntime();
  const pixelsPerMm = useTablet((tablet) => tablet.pixelsPerMm);
  const [isMeasuring, setMeasuring] = useState(false);
  return (
    <TabletLine
      title={t('tablet.size')}
      note={pixelsPerMm === null ? t('tablet.sizeHint') : t('tablet.sizeMeasured')}
    >
      <Button size="small" onPress={() => setMeasuring(true)}>
        {t('tablet.sizeMeasure')}
      </Button>
      {isMeasuring && (
        <CardMeasure
          pixelsPerMm={pixelsPerMm}
          onMeasured={(measured) => {
            setMeasuring(false);
            runtime.setTablet({ pixelsPerMm: measured });
          }}
          onDismiss={() => setMeasuring(false)}
        />
      )}
    </TabletLine>
  );
}
