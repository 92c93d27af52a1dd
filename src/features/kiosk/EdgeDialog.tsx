import type { Purchase } from '#desk/checkIn.ts';
import type { Duty } from '#device/tabletState.ts';
import { unreachable } from '#domain/assert.ts';
import type { LoyaltyProgram } from '#domain/loyaltyProgram.ts';
import type { MenuItem } from '#domain/menu.ts';
import type { Stamps } from '#domain/stamps.ts';
import type { Won } from '#domain/won.ts';
import { useWords } from '#i18n/useWords.ts';
import { AmountDialog } from '#till/AmountDialog.tsx';
import { BasketDialog } from '#till/BasketDialog.tsx';
import { PaperDialog } from '#till/PaperDialog.tsx';
import { StampsDialog } from '#till/StampsDialog.tsx';

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
  const t = useWords('roles');
  const stampsMax = program.stampsPerGrantMax;
  switch (asking) {
    case 'menu':
      return <BasketDialog {...{ menu, stampsMax, onDismiss }} verb="open" onSubmit={onPurchase} />;
    case 'own':
      return (
        <StampsDialog
          {...{ stampsMax, onDismiss }}
          verb="open"
          onSubmit={(stamps) => onPurchase({ stamps })}
        />
      );
    case 'paper':
      return (
        duty && (
          <PaperDialog {...{ duty, program, onDismiss }} sub={t('paper.sub')} onChoose={onPaper} />
        )
      );
    case 'amount':
      return <AmountDialog onSubmit={onAmount} onDismiss={onDismiss} />;
    default:
      return unreachable(asking);
  }
}
