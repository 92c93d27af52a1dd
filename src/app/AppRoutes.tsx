import { lazy } from 'react';
import { Navigate, Route, Routes } from 'react-router';
import { loadPart } from '#device/loadPart.ts';
import { KioskScreen } from '#features/kiosk/KioskScreen.tsx';
import { KioskCrash } from './KioskCrash.tsx';
import { RouteCrash } from './RouteCrash.tsx';
import { RouteKeeper } from './RouteKeeper.tsx';
import { StaffWords } from './StaffWords.tsx';

const CounterScreen = lazy(async () => {
  const { CounterScreen: Screen } = await loadPart(
    () => import('#features/counter/CounterScreen.tsx'),
  );
  return { default: Screen };
});

const OwnerScreen = lazy(async () => {
  const { OwnerScreen: Screen } = await loadPart(() => import('#features/owner/OwnerScreen.tsx'));
  return { default: Screen };
});

const InstallScreen = lazy(async () => {
  const { InstallScreen: Screen } = await loadPart(
    () => import('#features/setup/InstallScreen.tsx'),
  );
  return { default: Screen };
});

/** Where we are: the keypad at `/`, the staff's side, the owner's side. Each crashes alone. */
export function AppRoutes() {
  return (
    <Routes>
      <Route
        path="/"
        element={
          <RouteKeeper where="kiosk" crashScreen={<KioskCrash />}>
            <KioskScreen />
          </RouteKeeper>
        }
      />
      <Route
        path="/staff"
        element={
          <RouteKeeper where="staff" crashScreen={<RouteCrash />}>
            <StaffWords>
              <CounterScreen />
            </StaffWords>
          </RouteKeeper>
        }
      />
      <Route
        path="/owner/*"
        element={
          <RouteKeeper where="owner" crashScreen={<RouteCrash />}>
            <StaffWords>
              <OwnerScreen />
            </StaffWords>
          </RouteKeeper>
        }
      />
      <Route
        path="/install"
        element={
          <RouteKeeper where="install" crashScreen={<RouteCrash />}>
            <StaffWords>
              <InstallScreen />
            </StaffWords>
          </RouteKeeper>
        }
      />
      <Route path="*" element={<Navigate to="/" replace />} />
    </Routes>
  );
}
