import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';

export interface CallStaffButtonProps {
  readonly size?: 'small' | 'medium' | 'tall';
  readonly onPress: () => void;
}

/** On every customer screen, always first at the bottom left (B-02, WCAG 3.2.6). */
export function CallStaffButton({ size = 'medium', onPress }: CallStaffButtonProps) {
  const t = useWords('kiosk');
  return (
    <Button tone="call" size={size} onPress={onPress}>
      <Icon name="bell" size={28} />
      {t('callStaff')}
    </Button>
  );
}
