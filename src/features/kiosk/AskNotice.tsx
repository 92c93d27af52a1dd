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
      more={
        <Button size="small" isWide onPress={() => read(true)}>
          {t('changed.more')}
        </Button>
      }
      answers={
        <>
          {isConsent && (
            <Button size="small" isWide onPress={() => answer(false)}>
              {t('changed.decline')}
            </Button>
          )}
          <Button size="small" isWide onPress={() => answer(true)}>
            {isConsent ? t('changed.agree') : t('changed.read')}
          </Button>
        </>
      }
    >
      <p>
        <Changes ask={ask} /> {isConsent && t('changed.canRefuse')}
      </p>
      {isReading && (
        <NoticeDialog
          shopName={shop.sign.name}
          notice={notice}
          officer={shop.privacyOfficer}
          onClose={() => read(false)}
        />
      )}
    </AskSheet>
  );
}

const bold = (words: ReactNode) => <b>{words}</b>;

/** What changed; the text alone is only told of where nothing else did. */
function Changes({ ask: { accepted, notice } }: Pick<AskNoticeProps, 'ask'>) {
  const t = useWords('asks');
  const months = { before: accepted.retentionMonths, after: notice.retentionMonths };
  const isKeptOtherwise = months.before !== months.after;
  const isFoundedOtherwise = accepted.basis !== notice.basis;
  return (
    <>
      {isFoundedOtherwise && t.rich(`changed.${notice.basis}`, { b: bold })}{' '}
      {isKeptOtherwise && t.rich('changed.retention', { ...months, b: bold })}
      {!isKeptOtherwise && !isFoundedOtherwise && t('changed.text')}
    </>
  );
}
