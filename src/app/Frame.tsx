import { lazy, Suspense, useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { loadPart } from '#device/loadPart.ts';
import { useRuntime, useTablet } from '#device/useRuntime.ts';
import { useShop } from '#device/useShop.ts';
import { TabletFailure } from '#domain/tabletFailure.ts';
import { ShopZone } from '#i18n/ShopZone.tsx';
import { AppRoutes } from './AppRoutes.tsx';
import { AutoLock } from './AutoLock.tsx';
import { FailureScreen } from './FailureScreen.tsx';
import { FirstDayDialog } from './FirstDayDialog.tsx';
import { OpeningScreen } from './OpeningScreen.tsx';
import { ReplacedScreen } from './ReplacedScreen.tsx';
import { StaffWords } from './StaffWords.tsx';
import { Strips } from './Strips.tsx';
import { UpdatePrompt } from './UpdatePrompt.tsx';
import { useCallBell } from './useCallBell.ts';
import { useReloadAfterUpdate } from './useReloadAfterUpdate.ts';
import { useWaking } from './useWaking.ts';

const SetUpScreen = lazy(async () => {
  const { SetUpScreen: Screen } = await loadPart(() => import('#features/setup/SetUpScreen.tsx'));
  return { default: Screen };
});

/** Around every route: set-up until the shop is founded, then the locks and the updates. */
export function Frame() {
  const shop = useShop();
  const isReplaced = useTablet((tablet) => tablet.isReplaced);
  const isWiped = useTablet((tablet) => tablet.isWiped);
  const isCutOff = useTablet((tablet) => tablet.isCutOff);
  const [isFirstDay, setFirstDay] = useState(false);

  if (isReplaced) return <ReplacedScreen />;
  if (isWiped) return <FailureScreen failure={wiped} isTabletOpen />;
  if (isCutOff) return <FailureScreen failure={cutOff} isTabletOpen />;
  if (shop.shopId === null) {
    return (
      <Suspense fallback={<OpeningScreen />}>
        <StaffWords>
          <SetUpScreen onFounded={() => setFirstDay(true)} />
        </StaffWords>
      </Suspense>
    );
  }
  return (
    <ShopZone zone={shop.hours.zone}>
      <OpenShop />
      {isFirstDay && <FirstDayDialog onClose={() => setFirstDay(false)} />}
    </ShopZone>
  );
}

const wiped = new TabletFailure('StorageWiped');
const cutOff = new TabletFailure('ConnectionLost');

function OpenShop() {
  const runtime = useRuntime();
  const { pathname } = useLocation();
  const isKiosk = pathname === '/';
  // The install guide is read with the tablet's own settings open beside it, and shows nobody's records.
  const isStaffSide = !isKiosk && pathname !== '/install';
  const isStaffModeOpen = useTablet((tablet) => tablet.isStaffModeOpen);
  useWaking();
  useCallBell();
  useReloadAfterUpdate(isKiosk);

  // Whoever leaves the dark screens, by whatever way, has locked them; a PIN that is found right
  // only after that opens nothing.
  useEffect(() => {
    if (isKiosk && isStaffModeOpen) runtime.lockStaffMode();
  }, [isKiosk, isStaffModeOpen, runtime]);

  return (
    <>
      <Strips />
      <AppRoutes />
      {isKiosk && <UpdatePrompt />}
      {isStaffSide && <AutoLock />}
    </>
  );
}
