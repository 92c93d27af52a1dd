import { unreachable } from '#domain/assert.ts';
import { useRefusalWords } from '#i18n/useRefusalWords.ts';
import { useWords } from '#i18n/useWords.ts';
import { Notice } from '#ui/Notice.tsx';
import { asksForTurn, type Say } from './kioskFlow.ts';

export interface SayNoticeProps {
  readonly say: Say | null;
  readonly isStaffCalled: boolean;
}

/** The one sentence of the keypad, in its own place, so that nothing else moves when it appears. */
export function SayNotice({ say, isStaffCalled }: SayNoticeProps) {
  const t = useWords('kiosk');
  const refusalWords = useRefusalWords();
  // Whoever has just called is told so, whatever else is being said.
  const shown = isStaffCalled ? null : say;
  const tone = shown ? toneOf(shown) : 'calm';
  const words = shown ? sentence(shown) : isStaffCalled && t('staffCalled');
  const isUrgent = tone === 'careful';
  return (
    <>
      <Notice tone="careful" isUrgent>
        {isUrgent && words}
      </Notice>
      <Notice tone={tone}>{!isUrgent && words}</Notice>
    </>
  );

  function sentence(said: Say): string {
    switch (said.type) {
      case 'TooFewDigits':
        return t('say.tooFewDigits', { digits: said.digitsMissing });
      case 'LooksMistyped':
        return t('say.looksMistyped');
      case 'StaffFirst':
        return t('say.staffFirst');
      case 'StaffFirstToRedeem':
        return t('say.staffFirstToRedeem');
      case 'Declined':
        return t('say.declined');
      case 'Undone':
        return t('say.undone');
      case 'TypeAgain':
        return t('say.typeAgain');
      case 'Withdrawn':
        return t('say.withdrawn');
      case 'Refused':
        return refusalWords(said.refusal);
      default:
        return unreachable(said);
    }
  }
}

const GOOD: readonly Say['type'][] = ['Declined', 'Undone', 'TypeAgain', 'Withdrawn'];

function toneOf(say: Say): 'calm' | 'good' | 'careful' {
  if (asksForTurn(say)) return 'calm';
  // Who types twice has done nothing wrong: it waits already.
  const isWaitingAlready = say.type === 'Refused' && say.refusal.type === 'AlreadyWaiting';
  return isWaitingAlready || GOOD.includes(say.type) ? 'good' : 'careful';
}
