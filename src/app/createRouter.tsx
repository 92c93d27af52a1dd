import { createBrowserRouter, redirect } from 'react-router';
import { KioskScreen } from '#features/kiosk/KioskScreen.tsx';
import { Frame } from './Frame.tsx';
import { KioskCrash } from './KioskCrash.tsx';
import { OpeningScreen } from './OpeningScreen.tsx';
import { RouteCrash } from './RouteCrash.tsx';

/** Where we are: the keypad at `/`, the staff's side, the owner's side. Each crashes alone. */
export function createRouter() {
  return createBrowserRouter(
    [
      {
        element: <Frame />,
        errorElement: <RouteCrash where="frame" />,
        HydrateFallback: OpeningScreen,
        children: [
          { path: '/', element: <KioskScreen />, errorElement: <KioskCrash /> },
          {
            path: '/staff',
            lazy: async () => {
              const { CounterScreen } = await import('#features/counter/CounterScreen.tsx');
              return { Component: CounterScreen };
            },
            errorElement: <RouteCrash where="staff" />,
          },
          {
            path: '/owner',
            lazy: async () => {
              const { OwnerScreen } = await import('#features/owner/OwnerScreen.tsx');
              return { Component: OwnerScreen };
            },
            errorElement: <RouteCrash where="owner" />,
          },
          { path: '*', loader: () => redirect('/') },
        ],
      },
    ],
    { basename: import.meta.env.BASE_URL.replace(/(?<=.)\/$/, '') },
  );
}
