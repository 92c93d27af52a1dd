import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, Navigate } from 'react-router';
import { useTablet } from '#device/useRuntime.ts';
import { useShop } from '#device/useShop.ts';
import { useWords } from '#i18n/useWords.ts';
import { Title } from '#ui/Title.tsx';
import { LegalPanel } from './LegalPanel.tsx';
import { MenuPanel } from './MenuPanel.tsx';
import styles from './OwnerScreen.module.css';
import { RulesPanel } from './RulesPanel.tsx';
import { ShopPanel } from './ShopPanel.tsx';
import { StaffPanel } from './StaffPanel.tsx';
import { TabletPanel } from './TabletPanel.tsx';

/** The owner's settings, for the owner on duty only; anybody else is asked who they are. */
export function OwnerScreen() {
  const t = useWords('owner');
  const shop = useShop();
  const isOwner = useTablet(
    ({ duty, isStaffModeOpen }) => isStaffModeOpen && duty?.role === 'owner',
  );
  const [queries] = useState(createQueries);

  if (!isOwner) return <Navigate to="/staff" replace />;
  return (
    <QueryClientProvider client={queries}>
      <main className={styles['page']} data-density="close">
        <title>{t('pageTitle')}</title>
        <header className={styles['header']}>
          <div className={styles['head']}>
            <Title size="small">{t('title')}</Title>
            <p className={styles['sub']}>{t('sub')}</p>
          </div>
          <Link to="/staff" replace className={styles['link']}>
            {t('toCounter')}
          </Link>
        </header>
        <div className={styles['panels']}>
          <ShopPanel shop={shop} />
          <RulesPanel program={shop.program} />
          <LegalPanel shop={shop} />
          <MenuPanel />
          <StaffPanel />
          <TabletPanel />
        </div>
      </main>
    </QueryClientProvider>
  );
}

/** The tablet answers these itself, so being offline must not pause them. */
function createQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: { mutations: { networkMode: 'always', throwOnError: true } },
  });
}
