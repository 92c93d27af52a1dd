import { Link } from 'react-router';
import { useWords } from '#i18n/useWords.ts';
import page from './OwnerScreen.module.css';
import { Section } from './Section.tsx';
import { TabletLine } from './TabletLine.tsx';
import styles from './TabletPanel.module.css';

/** The ways to what was: who was allowed what (L-40), and who looked at whom (L-45). */
export function AccessPanel() {
  const t = useWords('roles');
  return (
    <Section title={t('records.title')}>
      <div className={styles['lines']}>
        <TabletLine title={t('records.access')} note={t('records.accessNote')}>
          <Link to="/owner/access" aria-label={t('records.openAccess')} className={page['link']}>
            {t('records.open')}
          </Link>
        </TabletLine>
        <TabletLine title={t('records.permissions')} note={t('records.permissionsNote')}>
          <Link
            to="/owner/permissions"
            aria-label={t('records.openPermissions')}
            className={page['link']}
          >
            {t('records.open')}
          </Link>
        </TabletLine>
      </div>
    </Section>
  );
}
