import { BrowserRouter } from 'react-router';
import type { Runtime } from '#device/runtime.ts';
import { RuntimeContext } from '#device/useRuntime.ts';
import { CrashBoundary } from './CrashBoundary.tsx';
import { FailureScreen } from './FailureScreen.tsx';
import { Frame } from './Frame.tsx';
import { PlaceWords } from './PlaceWords.tsx';

/** Without the slash at its end: `/cafe` is the app, too. */
const BASE = import.meta.env.BASE_URL.replace(/(?<=.)\/$/, '');

/** The open tablet: its runtime, its words and its routes. */
export function App({ runtime }: { readonly runtime: Runtime }) {
  return (
    <RuntimeContext value={runtime}>
      <BrowserRouter basename={BASE}>
        <PlaceWords>
          <CrashBoundary
            onCrash={(error) => runtime.noteFailure(error, 'frame')}
            fallback={(error) => <FailureScreen failure={error} isTabletOpen />}
          >
            <Frame />
          </CrashBoundary>
        </PlaceWords>
      </BrowserRouter>
    </RuntimeContext>
  );
}
