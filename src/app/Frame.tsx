import { lazy, Suspense, useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { useRuntime, useTablet } from '#device/useRuntime.ts';
import { useShop } from '#device/useShop.ts';
import { Words } from '#i18n/Words.tsx';
import { AppRoutes } from './AppRoutes.tsx';
import { AutoLock } from './AutoLock.tsx';
import { FirstDayDialog } from './FirstDayDialog.tsx';
import { OpeningScreen } from './OpeningScreen.tsx';
import { ReplacedScreen } from './ReplacedScreen.tsx';
import { UpdatePrompt } from './UpdatePrompt.tsx';
import { useReloadAfterUpdate } from './useReloadAfterUpdate.ts';
import { useWaking } from './useWaking.ts';

const SetUpScreen = lazy(async () => {
  const { SetUpScreen: Screen } = await import('#features/setup/SetUpScreen.tsx');
  return { default: Screen };
});

/** Around every route: set-up until the shop is founded, then the locks and the updates. */
export function Frame() {
  const shop = useShop();
  const isReplaced = useTablet((tablet) => tablet.isReplaced);
  const [isFirstDay, setFirstDay] = useState(false);

  if (isReplaced) return <ReplacedScreen />;
  if (shop.shopId === null) {
    return (
      <Suspense fallback={<OpeningScreen />}>
        <SetUpScreen onFounded={() => setFirstDay(true)} />
      </Suspense>
    );
  }
  return (
    <Words zone={shop.hours.zone}>
      <OpenShop />
      {isFirstDay && <FirstDayDialog onClose={() => setFirstDay(false)} />}
    </Words>
  );
}

function OpenShop() {
  const runtime = useRuntime();
  const { pathname } = useLocation();
  const isKiosk = pathname === '/';
  const isStaffModeOpen = useTablet((tablet) => tablet.isStaffModeOpen);
  useWaking();
  useReloadAfterUpdate(isKiosk);

  // Whoever leaves the dark screens, by whatever way, has locked them; a PIN that is found right
  // only after that opens nothing.
  useEffect(() => {
    if (isKiosk && isStaffModeOpen) runtime.lockStaffMode();
  }, [isKiosk, isStaffModeOpen, runtime]);

  return (
    <>
      <AppRoutes />
      {isKiosk ? <UpdatePrompt /> : <AutoLock />}
    </>
  );
}
