import { type ReactNode, useEffectEvent, useId, useLayoutEffect, useRef } from 'react';
import styles from './Dialog.module.css';
import { joinClasses } from './joinClasses.ts';

export interface DialogProps {
  readonly title: string;
  readonly children?: ReactNode;
  /** Its buttons, the forward one last. */
  readonly actions?: ReactNode;
  readonly theme?: 'staff';
  /** `full`: a sheet over the whole screen, whose body may scroll inside itself. */
  readonly width?: 'medium' | 'wide' | 'full';
  /** Escape, or the system's way back. */
  readonly onDismiss: () => void;
}

/** A modal over the screen, open while it is rendered. The focus returns to where it was. */
export function Dialog({
  title,
  children,
  actions,
  theme,
  width = 'medium',
  onDismiss,
}: DialogProps) {
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const dismiss = useEffectEvent(onDismiss);

  // Open before what is inside takes the focus: a closed dialog gives none away.
  useLayoutEffect(() => {
    const element = dialog.current;
    const focusBefore = document.activeElement;
    if (!element) return;
    openModally(element);
    element.querySelector<HTMLElement>('input, h2')?.focus({ preventScroll: true });
    const onCancel = (event: Event) => {
      event.preventDefault();
      dismiss();
    };
    element.addEventListener('cancel', onCancel);
    return () => {
      element.removeEventListener('cancel', onCancel);
      element.close?.();
      if (focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
    };
  }, []);

  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      data-theme={theme}
      className={joinClasses(styles['dialog'], styles[width])}
    >
      <h2 id={titleId} tabIndex={-1} className={styles['title']}>
        {title}
      </h2>
      {children !== undefined && <div className={styles['body']}>{children}</div>}
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </dialog>
  );
}

function openModally(element: HTMLDialogElement): void {
  if (typeof element.showModal === 'function') element.showModal();
  else element.setAttribute('open', '');
}
