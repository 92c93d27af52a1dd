import '#ui/base.css';
import { useEffect, useState } from 'react';
import type { OpeningPhases } from '#device/openingPhase.ts';
import type { Runtime } from '#device/runtime.ts';
import { loadTabletSettings } from '#device/tabletSettings.ts';
import { Words } from '#i18n/Words.tsx';
import { App } from './App.tsx';
import { FailureScreen } from './FailureScreen.tsx';
import { InsecureScreen } from './InsecureScreen.tsx';
import { OpeningScreen } from './OpeningScreen.tsx';

export interface StartProps {
  /** `undefined` on an insecure origin, where nothing is opened. */
  readonly opening: Promise<Runtime> | undefined;
  readonly phases: OpeningPhases;
}

/** From the first paint until the tablet is open, or the screen that says why it is not. */
export function Start({ opening, phases }: StartProps) {
  const opened = useOpened(opening);
  const [{ staffLanguage }] = useState(loadTabletSettings);
  return (
    <Words language={staffLanguage}>
      {opened?.type === 'Opened' && <App runtime={opened.runtime} />}
      {opening === undefined && <InsecureScreen address={location.origin} />}
      {opening !== undefined && opened === undefined && <OpeningScreen phases={phases} />}
      {opened?.type === 'Failed' && <FailureScreen failure={opened.failure} />}
    </Words>
  );
}

type Opened =
  | { readonly type: 'Opened'; readonly runtime: Runtime }
  | { readonly type: 'Failed'; readonly failure: unknown };

function useOpened(opening: Promise<Runtime> | undefined): Opened | undefined {
  const [opened, setOpened] = useState<Opened>();
  useEffect(() => {
    opening?.then(
      (runtime) => setOpened({ type: 'Opened', runtime }),
      (failure: unknown) => setOpened({ type: 'Failed', failure }),
    );
  }, [opening]);
  return opened;
}
