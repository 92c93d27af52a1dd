import { type ReactNode, useRef } from 'react';
import { UNSAFE_PortalProvider as PortalProvider } from 'react-aria/PortalProvider';
import { I18nProvider } from 'react-aria-components/I18nProvider';

export interface SurroundingsProps {
  readonly children: ReactNode;
  /** A BCP 47 tag: how dates and numbers are typed, and what the parts say by themselves. */
  readonly language: string;
  readonly theme?: 'staff';
  readonly density?: 'close';
  readonly className?: string | undefined;
}

/** The ground of one side of the counter. What opens over the page opens inside it, in the same theme. */
export function Surroundings(props: SurroundingsProps) {
  const { children, language, theme, density, className } = props;
  const ground = useRef<HTMLDivElement>(null);
  return (
    <div ref={ground} className={className} data-theme={theme} data-density={density}>
      <I18nProvider locale={language}>
        <PortalProvider getContainer={() => ground.current}>{children}</PortalProvider>
      </I18nProvider>
    </div>
  );
}
