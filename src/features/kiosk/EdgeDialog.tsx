import type { Purchase } from '#desk/checkIn.ts';
import type { Duty } from '#device/tabletState.ts';
import { unreachable } from '#domain/assert.ts';
import type { LoyaltyProgram } from '#domain/loyaltyProgram.ts';
import type { MenuItem } from '#domain/menu.ts';
import type { Stamps } from '#domain/stamps.ts';
import type { Won } from '#domain/won.ts';
import { AmountDialog } from './AmountDialog.tsx';
import { BasketDialog } from './BasketDialog.tsx';
import { OwnNumberDialog } from './OwnNumberDialog.tsx';
import { PaperDialog } from './PaperDialog.tsx';

export interface EdgeDialogProps {
  /** What staff are asked right now. */
  readonly asking: 'own' | 'amount' | 'menu' | 'paper';
  readonly menu: readonly MenuItem[];
  readonly duty: Duty | null;
  readonly program: LoyaltyProgram;
  readonly onPurchase: (purchase: Purchase) => void;
  readonly onPaper: (stamps: Stamps) => void;
  readonly onAmount: (amount: Won | undefined) => void;
  readonly onDismiss: () => void;
}

/** What takes more than one tap at the staff's edge. */
export function EdgeDialog(props: EdgeDialogProps) {
  const { asking, menu, duty, program, onPurchase, onPaper, onAmount, onDismiss } = props;
  const stampsMax = program.stampsPerGrantMax;
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
    case 'paper':
      return duty && <PaperDialog {...{ duty, program, onDismiss }} onChoose={onPaper} />;
    case 'amount':
      return <AmountDialog onSubmit={onAmount} onDismiss={onDismiss} />;
    default:
      return unreachable(asking);
  }
}
