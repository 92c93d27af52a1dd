import { useMemo } from 'react';
import { Link } from 'react-router';
import type { Shop } from '#books/program/shop.ts';
import { termsSheet } from '#desk/terms.ts';
import { useWords } from '#i18n/useWords.ts';
import { OwnerPage } from './OwnerPage.tsx';
import page from './OwnerScreen.module.css';
import { ProgramBonuses } from './ProgramBonuses.tsx';
import { ProgramMissions } from './ProgramMissions.tsx';
import { ProgramNotice } from './ProgramNotice.tsx';
import { ProgramPlans } from './ProgramPlans.tsx';
import { ProgramPoints } from './ProgramPoints.tsx';
import styles from './ProgramScreen.module.css';
import { ProgramStampExpiry } from './ProgramStampExpiry.tsx';
import { ProgramTerms } from './ProgramTerms.tsx';
import { ProgramTiers } from './ProgramTiers.tsx';
import { Section } from './Section.tsx';
import { useProgramView } from './useProgramView.ts';

/** 적립 규칙: what the shop promises beyond stamps, beside the sentences its customers read. */
export function ProgramScreen({ shop }: { readonly shop: Shop }) {
  const t = useWords('program');
  const view = useProgramView(shop);
  const sheet = useMemo(() => view && termsSheet(view.shop, view.today, view.names), [view]);
  return (
    <OwnerPage title={t('title')} sub={t('sub')} backTo="/owner" back={t('back')}>
      {view && sheet && (
        <div className={styles['columns']}>
          <div className={styles['parts']}>
            <ProgramPoints view={view} />
            <ProgramStampExpiry view={view} />
            <ProgramTiers view={view} />
            <ProgramBonuses view={view} />
            <ProgramMissions view={view} />
            <ProgramNotice view={view} />
          </div>
          <div className={styles['beside']}>
            <ProgramPlans view={view} />
            <Section title={t('sheet.title')} note={t('sheet.note')}>
              <ProgramTerms parts={sheet.parts} />
              <Link to="/owner/program/terms" className={page['link']}>
                {t('sheet.open')}
              </Link>
            </Section>
          </div>
        </div>
      )}
    </OwnerPage>
  );
}
