import type { AskTopic } from '#books/program/events.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { TabletLine } from './TabletLine.tsx';
import { useChangeProgram } from './useChangeProgram.ts';

export interface AskSettingProps {
  readonly ask: AskTopic;
  readonly title: string;
  readonly note: string;
  readonly isOn: boolean;
}

/** One question after the stamp, off until the owner turns it on. */
export function AskSetting({ ask, title, note, isOn }: AskSettingProps) {
  const t = useWords('asks');
  const { changeProgram, isBusy, problem } = useChangeProgram();
  return (
    <TabletLine title={title} note={problem ?? note}>
      <Button
        size="small"
        label={`${title}: ${isOn ? t('owner.on') : t('owner.off')}`}
        isPressed={isOn}
        isWaiting={isBusy}
        onPress={() => changeProgram({ type: 'SetAsk', ask, isOn: !isOn })}
      >
        {isOn ? t('owner.on') : t('owner.off')}
      </Button>
    </TabletLine>
  );
}
