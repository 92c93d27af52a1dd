import { type ReactNode, Suspense } from 'react';
import { useLocation } from 'react-router';
import { MissingPart } from '#device/MissingPart.ts';
import { useRuntime } from '#device/useRuntime.ts';
import { TabletFailure } from '#domain/tabletFailure.ts';
import { CrashBoundary } from './CrashBoundary.tsx';
import { FailureScreen } from './FailureScreen.tsx';
import { FullStorageScreen } from './FullStorageScreen.tsx';
import { MissingPartScreen } from './MissingPartScreen.tsx';
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
      fallback={(error) => screenFor(error) ?? crashScreen}
    >
      <Suspense fallback={<OpeningScreen />}>{children}</Suspense>
    </CrashBoundary>
  );
}

/** What the tablet has a screen for; `undefined` for a bug. */
function screenFor(error: unknown): ReactNode {
  if (error instanceof MissingPart) return <MissingPartScreen />;
  if (!(error instanceof TabletFailure)) return undefined;
  if (error.kind === 'QuotaReached') return <FullStorageScreen />;
  return <FailureScreen failure={error} isTabletOpen />;
}
