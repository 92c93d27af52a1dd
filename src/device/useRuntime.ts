import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { assert } from '#domain/assert.ts';
import type { Runtime } from './runtime.ts';
import type { TabletState } from './tabletState.ts';

export const RuntimeContext = createContext<Runtime | undefined>(undefined);

/** The tablet, for the screens below `<RuntimeContext>`. */
export function useRuntime(): Runtime {
  const runtime = useContext(RuntimeContext);
  assert(runtime !== undefined, 'a screen is shown inside the runtime');
  return runtime;
}

/** One thing that the tablet knows now, such as who is on duty. */
export const useTablet = <Value>(select: (state: TabletState) => Value): Value =>
  useStore(useRuntime().tablet, select);
