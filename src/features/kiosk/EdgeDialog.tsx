import type { Purchase } from '#desk/checkIn.ts';
import { unreachable } from '#domain/assert.ts';
import type { MenuItem } from '#domain/menu.ts';
import type { Stamps } from '#domain/stamps.ts';
import type { Won } from '#domain/won.ts';
import { AmountDialog } from './AmountDialog.tsx';
import { BasketDialog } from './BasketDialog.tsx';
import { OwnNumberDialog } from './OwnNumberDialog.tsx';

export interface EdgeDialogProps {
  /** What staff are asked right now. */
  readonly asking: 'own' | 'amount' | 'menu';
  readonly menu: readonly MenuItem[];
  readonly stampsMax: Stamps;
  readonly onPurchase: (purchase: Purchase) => void;
  readonly onAmount: (amount: Won | undefined) => void;
  readonly onDismiss: () => void;
}

/** What takes more than one tap at the staff's edge. */
export function EdgeDialog(props: EdgeDialogProps) {
  const { asking, menu, stampsMax, onPurchase, onAmount, onDismiss } = props;
  switch (asking) {
    case 'menu':
      return <BasketDialog {...{ menu, stampsMax, onDismiss }} onSubmit={onPurchase} />;
    case 'own':
      return (
        <OwnNumberDialog
          {...{ stampsMax, onDismiss }}
          onSubmit={(stamps) => onPurchase({ stamps })}
        />
      );
    case 'amount':
      return <AmountDialog onSubmit={onAmount} onDismiss={onDismiss} />;
    default:
      return unreachable(asking);
  }
}
