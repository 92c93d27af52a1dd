import { useState } from 'react';
import { RouterProvider } from 'react-router/dom';
import type { Runtime } from '#device/runtime.ts';
import { RuntimeContext } from '#device/useRuntime.ts';
import { Words } from '#i18n/Words.tsx';
import { createRouter } from './createRouter.tsx';

/** The open tablet: its runtime, its words and its routes. */
export function App({ runtime }: { readonly runtime: Runtime }) {
  const [router] = useState(createRouter);
  return (
    <RuntimeContext value={runtime}>
      <Words>
        <RouterProvider router={router} />
      </Words>
    </RuntimeContext>
  );
}
