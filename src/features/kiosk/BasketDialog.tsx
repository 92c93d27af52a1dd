import { useState } from 'react';
import { type Basket, linesOf, putIn, sumOf, takeOut, usualKeyOf } from '#desk/basket.ts';
import type { Purchase } from '#desk/checkIn.ts';
import { useUsualBaskets } from '#device/useMenu.ts';
import type { MenuItemId } from '#domain/ids.ts';
import type { MenuItem } from '#domain/menu.ts';
import type { Stamps } from '#domain/stamps.ts';
import { useBasketWords } from '#i18n/useBasketWords.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { PickBoard } from '#ui/PickBoard.tsx';
import styles from './BasketDialog.module.css';

export interface BasketDialogProps {
  readonly menu: readonly MenuItem[];
  readonly stampsMax: Stamps;
  readonly onSubmit: (purchase: Purchase) => void;
  readonly onDismiss: () => void;
}

/** 메뉴: what was bought. A usual basket opens the turn with one touch; any other is counted first. */
export function BasketDialog({ menu, stampsMax, onSubmit, onDismiss }: BasketDialogProps) {
  const t = useWords('menu');
  const { sayBasket, saySum, groupsOf } = useBasketWords(menu);
  const usual = useUsualBaskets();
  const [basket, setBasket] = useState<Basket>([]);
  const sum = sumOf(basket, menu, stampsMax);

  function submit(chosen: Basket): void {
    const { stamps, amount } = sumOf(chosen, menu, stampsMax);
    if (stamps > 0) onSubmit({ stamps, amount, basket: linesOf(chosen, menu) });
  }

  return (
    <Dialog
      theme="staff"
      width="full"
      title={t('basket.title')}
      onDismiss={onDismiss}
      actions={
        <>
          <p className={styles['say']} role="status">
            {sayOf()}
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
              onPress={() => submit(basket)}
            >
              {sum.stamps === 0 ? t('basket.submitOfNone') : t('basket.submit', sum)}
            </Button>
          </span>
        </>
      }
    >
      <PickBoard
        quickTitle={t('basket.usual')}
        quickNote={t('basket.usualNote')}
        quick={usual.map((each) => ({
          key: usualKeyOf(each),
          name: sayBasket(each),
          note: saySum(sumOf(each, menu, stampsMax)),
        }))}
        groups={groupsOf(basket)}
        onQuick={(key) => {
          const chosen = usual.find((each) => usualKeyOf(each) === key);
          if (chosen) submit(chosen);
        }}
        onMore={(key) => setBasket((before) => putIn(before, key as MenuItemId))}
        onLess={(key) => setBasket((before) => takeOut(before, key as MenuItemId))}
      />
    </Dialog>
  );

  function sayOf(): string {
    if (sum.pieces === 0) return t('basket.empty');
    if (sum.stamps === 0) return t('basket.earnsNothing');
    return sum.isBounded ? t('basket.bounded', { max: stampsMax }) : sayBasket(basket);
  }
}
