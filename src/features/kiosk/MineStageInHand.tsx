import { unreachable } from '#domain/assert.ts';
import type { Last4 } from '#domain/phoneNumber.ts';
import { useFormat } from '#i18n/useFormat.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { ClosingScreen } from './ClosingScreen.tsx';
import { Last4Mark } from './Last4Mark.tsx';
import { MineEraseInHand } from './MineEraseInHand.tsx';
import { MineMenuInHand } from './MineMenuInHand.tsx';
import { MineRecordInHand } from './MineRecordInHand.tsx';
import { MineVerifyInHand } from './MineVerifyInHand.tsx';
import type { MineStage } from './mineStage.ts';
import type { StepInHand } from './stepInHand.ts';

export interface MineStageProps {
  readonly inHand: StepInHand;
  readonly last4: Last4;
  readonly onStage: (stage: MineStage) => void;
  readonly onClose: () => void;
}

const SHOWN_SECONDS = 15;

/** One screen for each stage. */
export function MineStageInHand(props: MineStageProps & { readonly stage: MineStage }) {
  const { inHand, last4, stage, onStage, onClose } = props;
  const t = useWords('mine');
  const format = useFormat();
  const closing = {
    sign: inHand.shop.sign,
    corner: <Last4Mark last4={last4} />,
    seconds: SHOWN_SECONDS,
    onCallStaff: inHand.callStaff,
    onClose,
  };

  switch (stage.type) {
    case 'menu':
      return <MineMenuInHand {...props} />;
    case 'stopped':
      return (
        <ClosingScreen
          {...closing}
          title={t(`stopped.${stage.purpose}`)}
          body={t('stopped.body', { day: format.day(stage.at) })}
          actions={<Button onPress={() => onStage({ type: 'menu' })}>{t('stopped.more')}</Button>}
        />
      );
    case 'verify':
      return <MineVerifyInHand {...props} kind={stage.kind} />;
    case 'left': {
      const day = format.day(stage.dueAt);
      return (
        <ClosingScreen
          {...closing}
          title={t('left.title')}
          body={t(`left.${stage.kind}`, { day })}
        />
      );
    }
    case 'nobody':
      return <ClosingScreen {...closing} title={t('nobody.title')} body={t('nobody.body')} />;
    case 'record':
      return <MineRecordInHand {...props} mine={stage.mine} />;
    case 'erase':
      return <MineEraseInHand {...props} mine={stage.mine} />;
    case 'erased':
      return (
        <ClosingScreen
          {...closing}
          corner={null}
          title={t('erased.title')}
          body={t('erased.body')}
        />
      );
    default:
      return unreachable(stage);
  }
}
