import type { Purchase } from '#desk/checkIn.ts';
import { useBasket } from '#device/useBasket.ts';
import type { MenuItem } from '#domain/menu.ts';
import type { Stamps } from '#domain/stamps.ts';
import { useBasketWords } from '#i18n/useBasketWords.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { PickBoard } from '#ui/PickBoard.tsx';
import styles from './BasketDialog.module.css';

/** At the edge it opens the next turn; with a customer in hand it is only written down. */
export type TillVerb = 'open' | 'choose';

export interface BasketDialogProps {
  readonly menu: readonly MenuItem[];
  readonly stampsMax: Stamps;
  readonly verb: TillVerb;
  readonly onSubmit: (purchase: Purchase) => void;
  readonly onDismiss: () => void;
}

/** 메뉴: what was bought. A usual basket takes one touch; any other is counted first. */
export function BasketDialog(props: BasketDialogProps) {
  const { menu, stampsMax, verb, onSubmit, onDismiss } = props;
  const t = useWords('menu');
  const { sayBasket, saySum, sayState, groupsOf } = useBasketWords(menu);
  const { basket, sum, usual, purchase, usualPurchase, more, less } = useBasket(menu, stampsMax);
  const submit = (bought: Purchase | undefined) => bought && onSubmit(bought);

  return (
    <Dialog
      theme="staff"
      width="full"
      title={t('basket.title')}
      onDismiss={onDismiss}
      actions={
        <>
          <p className={styles['say']} role="status">
            {sayState(basket, sum)}
          </p>
          <span className={styles['back']}>
            <Button tone="staff" isWide onPress={onDismiss}>
              {t('basket.back')}
            </Button>
          </span>
          <span className={styles['submit']}>
            <Button
              tone="staffAct"
              isWide
              isWaiting={sum.stamps === 0}
              onPress={() => submit(purchase())}
            >
              {sum.stamps === 0 ? t('basket.submitOfNone') : t(`basket.${verb}`, { ...sum })}
            </Button>
          </span>
        </>
      }
    >
      <PickBoard
        quickTitle={t('basket.usual')}
        quickNote={t(`basket.${verb}Note`)}
        quick={usual.map((each) => ({
          key: each.key,
          name: sayBasket(each.basket),
          note: saySum(each.sum),
        }))}
        groups={groupsOf(basket)}
        onQuick={(key) => submit(usualPurchase(key))}
        onMore={more}
        onLess={less}
      />
    </Dialog>
  );
}
