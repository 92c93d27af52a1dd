import { useNavigate } from 'react-router';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { TabletLine } from './TabletLine.tsx';

/** U-17: what makes a kiosk of this tablet, step by step. */
export function InstallLine() {
  const t = useWords('install');
  const navigate = useNavigate();
  return (
    <TabletLine title={t('title')} note={t('lineNote')}>
      <Button size="small" onPress={() => void navigate('/install')}>
        {t('open')}
      </Button>
    </TabletLine>
  );
}
