import { useNavigate } from 'react-router';
import { useShop } from '#device/useShop.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';

/** The shop was founded a moment ago: the next step, told once over the keypad. */
export function FirstDayDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useWords('frame');
  const navigate = useNavigate();
  const { program } = useShop();
  const install = () => {
    onClose();
    void navigate('/install');
  };
  return (
    <Dialog
      title={t('firstDay.title')}
      actions={
        <>
          <Button onPress={install}>{t('firstDay.install')}</Button>
          <Button tone="ink" onPress={onClose}>
            {t('firstDay.start')}
          </Button>
        </>
      }
      onDismiss={onClose}
    >
      {t(`firstDay.body.${program.handOff.type}`)}
    </Dialog>
  );
}
