import { type ReactNode, Suspense } from 'react';
import { useLocation } from 'react-router';
import { useRuntime } from '#device/useRuntime.ts';
import { TabletFailure } from '#domain/tabletFailure.ts';
import { CrashBoundary } from './CrashBoundary.tsx';
import { FailureScreen } from './FailureScreen.tsx';
import { OpeningScreen } from './OpeningScreen.tsx';

export interface RouteKeeperProps {
  /** For the diary: which side of the counter. */
  readonly where: string;
  readonly children: ReactNode;
  readonly crashScreen: ReactNode;
}

/** One route: it crashes alone, and going anywhere, even to itself, opens it afresh. */
export function RouteKeeper({ where, children, crashScreen }: RouteKeeperProps) {
  const runtime = useRuntime();
  const { key } = useLocation();
  return (
    <CrashBoundary
      key={key}
      onCrash={(error) => runtime.noteFailure(error, where)}
      fallback={(error) =>
        error instanceof TabletFailure ? (
          <FailureScreen failure={error} isTabletOpen />
        ) : (
          crashScreen
        )
      }
    >
      <Suspense fallback={<OpeningScreen />}>{children}</Suspense>
    </CrashBoundary>
  );
}
