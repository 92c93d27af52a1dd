import type { ReactNode } from 'react';
import { IntlProvider, useLocale } from 'use-intl';

export interface ShopZoneProps {
  readonly zone: string;
  readonly children: ReactNode;
}

/** Below `<Words>`: times are told as on the shop's wall, never by the tablet's own zone. */
export function ShopZone({ zone, children }: ShopZoneProps) {
  return (
    <IntlProvider locale={useLocale()} timeZone={zone}>
      {children}
    </IntlProvider>
  );
}
