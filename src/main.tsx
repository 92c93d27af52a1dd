import { createRoot } from 'react-dom/client';
import { Start } from '#app/Start.tsx';
import { createOpeningPhases } from '#device/openingPhase.ts';
import { openTablet } from '#device/openTablet.ts';

const root = document.getElementById('root');
// Nothing is opened where the browser cannot lock anything away.
const phases = createOpeningPhases();
const opening = isSecureContext ? openTablet({ onPhase: phases.enter }) : undefined;
// It may fail before the first screen is there to tell; that screen hears of it all the same.
opening?.catch(() => undefined);
if (root) createRoot(root).render(<Start opening={opening} phases={phases} />);
