import { Link } from 'react-router';
import { useWords } from '#i18n/useWords.ts';
import page from './OwnerScreen.module.css';
import { TabletLine } from './TabletLine.tsx';

/** The way from the settings to the rules beyond stamps. */
export function ProgramLink() {
  const t = useWords('program');
  return (
    <TabletLine title={t('link.title')} note={t('link.note')}>
      <Link to="/owner/program" aria-label={t('link.openFull')} className={page['link']}>
        {t('link.open')}
      </Link>
    </TabletLine>
  );
}
