import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { Navigate, Route, Routes } from 'react-router';
import type { Shop } from '#books/program/shop.ts';
import { useTablet } from '#device/useRuntime.ts';
import { useShop } from '#device/useShop.ts';
import { useWords } from '#i18n/useWords.ts';
import { Surroundings } from '#ui/Surroundings.tsx';
import { AccessLogScreen } from './AccessLogScreen.tsx';
import { AccessPanel } from './AccessPanel.tsx';
import { LaterPanel } from './LaterPanel.tsx';
import { LegalPanel } from './LegalPanel.tsx';
import { MenuPanel } from './MenuPanel.tsx';
import { OwnerPage } from './OwnerPage.tsx';
import styles from './OwnerScreen.module.css';
import { PermissionHistoryScreen } from './PermissionHistoryScreen.tsx';
import { ProgramScreen } from './ProgramScreen.tsx';
import { ProgramSheetScreen } from './ProgramSheetScreen.tsx';
import { RequestsPanel } from './RequestsPanel.tsx';
import { RulesPanel } from './RulesPanel.tsx';
import { ShopPanel } from './ShopPanel.tsx';
import { StaffPanel } from './StaffPanel.tsx';
import { TabletPanel } from './TabletPanel.tsx';

/** The owner's settings, for the owner on duty only; anybody else is asked who they are. */
export function OwnerScreen() {
  const shop = useShop();
  const isOwner = useTablet(
    ({ duty, isStaffModeOpen }) => isStaffModeOpen && duty?.role === 'owner',
  );
  const language = useTablet((tablet) => tablet.staffLanguage);
  const [queries] = useState(createQueries);

  if (!isOwner) return <Navigate to="/staff" replace />;
  return (
    <QueryClientProvider client={queries}>
      <Surroundings density="close" language={language}>
        <Routes>
          <Route index element={<Settings shop={shop} />} />
          <Route path="permissions" element={<PermissionHistoryScreen />} />
          <Route path="access" element={<AccessLogScreen />} />
          <Route path="program" element={<ProgramScreen shop={shop} />} />
          <Route path="program/terms" element={<ProgramSheetScreen shop={shop} />} />
          <Route path="*" element={<Navigate to="/owner" replace />} />
        </Routes>
      </Surroundings>
    </QueryClientProvider>
  );
}

function Settings({ shop }: { readonly shop: Shop }) {
  const t = useWords('owner');
  return (
    <OwnerPage title={t('title')} sub={t('sub')} backTo="/staff" back={t('toCounter')}>
      <RequestsPanel />
      <div className={styles['panels']}>
        <LaterPanel shop={shop} />
        <ShopPanel shop={shop} />
        <RulesPanel program={shop.program} />
        <MenuPanel />
        <LegalPanel shop={shop} />
        <StaffPanel />
        <AccessPanel />
        <TabletPanel />
      </div>
    </OwnerPage>
  );
}

/** The tablet answers these itself, so being offline must not pause them. */
function createQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', throwOnError: true, retry: false },
      mutations: { networkMode: 'always', throwOnError: true },
    },
  });
}
