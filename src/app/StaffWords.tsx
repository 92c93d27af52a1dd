import { lazy } from 'react';
import { loadPart } from '#device/loadPart.ts';

/** The words of the screens that are not on the check-in path come with them. */
export const StaffWords = lazy(async () => {
  const { StaffWords: Provider } = await loadPart(() => import('#i18n/StaffWords.tsx'));
  return { default: Provider };
});
