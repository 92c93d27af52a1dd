import { useState } from 'react';
import type { Purchase } from '#desk/checkIn.ts';
import { useMenu } from '#device/useMenu.ts';
import type { Stamps } from '#domain/stamps.ts';
import { useBasketWords } from '#i18n/useBasketWords.ts';
import { useWords } from '#i18n/useWords.ts';
import { BasketDialog } from '#till/BasketDialog.tsx';
import styles from './GrantBox.module.css';

export interface BoughtRowProps {
  readonly purchase: Purchase;
  readonly stampsMax: Stamps;
  readonly onChoose: (purchase: Purchase) => void;
}

/** What was bought, where the shop has a menu, and the receipt that was scanned for it. */
export function BoughtRow({ purchase, stampsMax, onChoose }: BoughtRowProps) {
  const t = useWords('menu');
  const menu = useMenu()?.filter(({ isOnSale }) => isOnSale) ?? [];
  const { sayBasket } = useBasketWords(menu);
  const [isAsking, setAsking] = useState(false);
  const { basket, receipt } = purchase;

  return (
    <>
      {receipt !== undefined && <p className={styles['receipt']}>{t('scan.attached')}</p>}
      {menu.length > 0 && (
        <button type="button" className={styles['amount']} onClick={() => setAsking(true)}>
          <span className={styles['label']}>{t('basket.fromMenu')}</span>
          {basket && <span className={styles['basket']}>{sayBasket(basket)}</span>}
        </button>
      )}
      {isAsking && (
        <BasketDialog
          verb="choose"
          menu={menu}
          stampsMax={stampsMax}
          onDismiss={() => setAsking(false)}
          onSubmit={(bought) => {
            setAsking(false);
            onChoose(bought);
          }}
        />
      )}
    </>
  );
}
