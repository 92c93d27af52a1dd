import { useShop } from '#device/useShop.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';

/** The shop was founded a moment ago: the next step, told once over the keypad. */
export function FirstDayDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useWords('frame');
  const { program } = useShop();
  return (
    <Dialog
      title={t('firstDay.title')}
      actions={
        <Button tone="ink" onPress={onClose}>
          {t('firstDay.start')}
        </Button>
      }
      onDismiss={onClose}
    >
      {t(`firstDay.body.${program.handOff.type}`)}
    </Dialog>
  );
}
