import { lazy, type ReactNode } from 'react';
import { loadPart } from '#device/loadPart.ts';
import { useTablet } from '#device/useRuntime.ts';

/** The words of the screens that are not on the check-in path come with them. */
const AllWords = lazy(async () => {
  const { StaffWords: Provider } = await loadPart(() => import('#i18n/StaffWords.tsx'));
  return { default: Provider };
});

export function StaffWords({ children }: { readonly children: ReactNode }) {
  const language = useTablet((tablet) => tablet.staffLanguage);
  return <AllWords language={language}>{children}</AllWords>;
}
