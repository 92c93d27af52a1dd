import { type ReactNode, useState } from 'react';
import type { Shop } from '#books/program/shop.ts';
import type { AskAnswer, CustomerAsk } from '#desk/asks.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { AskSheet } from './AskSheet.tsx';
import { NoticeDialog } from './NoticeDialog.tsx';

export interface AskNoticeProps {
  readonly shop: Shop;
  readonly ask: CustomerAsk & { readonly type: 'notice' };
  readonly onAnswer: (answer: AskAnswer) => void;
  readonly onReading: (isReading: boolean) => void;
}

/** The notice changed: told on the contract's footing, asked anew on the consent's (L-07). */
export function AskNotice({ shop, ask, onAnswer, onReading }: AskNoticeProps) {
  const t = useWords('asks');
  const [isReading, setReading] = useState(false);
  const { notice } = ask;
  const isConsent = notice.basis === 'consent';
  const read = (isOpen: boolean) => {
    setReading(isOpen);
    onReading(isOpen);
  };
  const answer = (isAccepted: boolean) => onAnswer({ type: 'notice', notice, isAccepted });
  return (
    <AskSheet
      title={t('changed.title')}
      answers={
        <>
          <Button onPress={() => read(true)}>{t('changed.more')}</Button>
          {isConsent && <Button onPress={() => answer(false)}>{t('changed.decline')}</Button>}
          <Button onPress={() => answer(true)}>
            {isConsent ? t('changed.agree') : t('changed.read')}
          </Button>
        </>
      }
    >
      <p>
        <Change ask={ask} />
      </p>
      {isConsent && <p>{t('changed.canRefuse')}</p>}
      {isReading && (
        <NoticeDialog shopName={shop.sign.name} notice={notice} onClose={() => read(false)} />
      )}
    </AskSheet>
  );
}

const bold = (words: ReactNode) => <b>{words}</b>;

/** What changed, in one line; the footing says most, the wording least. */
function Change({ ask: { accepted, notice } }: Pick<AskNoticeProps, 'ask'>) {
  const t = useWords('asks');
  if (accepted.retentionMonths !== notice.retentionMonths) {
    const months = { before: accepted.retentionMonths, after: notice.retentionMonths };
    return t.rich('changed.retention', { ...months, b: bold });
  }
  if (accepted.basis !== notice.basis) return t.rich(`changed.${notice.basis}`, { b: bold });
  return t('changed.text');
}
