import { type ReactNode, useEffect } from 'react';
import { useLocation } from 'react-router';
import { useTablet } from '#device/useRuntime.ts';
import { useLanguage } from '#i18n/useLanguage.ts';
import { Words } from '#i18n/Words.tsx';

/** The customer's side speaks as whoever stands there chose; the staff's side as the tablet is set. */
export function PlaceWords({ children }: { readonly children: ReactNode }) {
  const { pathname } = useLocation();
  const chosen = useTablet((tablet) => tablet.assistance.language);
  const staffLanguage = useTablet((tablet) => tablet.staffLanguage);
  return (
    <Words language={pathname === '/' ? (chosen ?? staffLanguage) : staffLanguage}>
      <PageLanguage />
      {children}
    </Words>
  );
}

/** The page itself says what it is written in, for screen readers, fonts and line breaks (KWCAG 3.1.1). */
function PageLanguage() {
  const language = useLanguage();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return null;
}
