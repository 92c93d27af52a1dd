import type { ReactNode } from 'react';
import styles from './Button.module.css';
import { joinClasses } from './joinClasses.ts';

type ButtonTone = 'seal' | 'ink' | 'quiet' | 'jade' | 'call' | 'staff' | 'staffAct';
type ButtonSize = 'small' | 'medium' | 'tall' | 'large' | 'huge';

export interface ButtonProps {
  readonly children: ReactNode;
  readonly tone?: ButtonTone;
  /** 64, 84 or 96 px high; the three of 96 have words of 27, 32 and 36 px. */
  readonly size?: ButtonSize;
  /** Cannot act yet: looks it and says it, stays focusable, and a press still calls `onPress` to say why. */
  readonly isWaiting?: boolean;
  readonly isWide?: boolean;
  readonly type?: 'button' | 'submit';
  readonly describedBy?: string;
  /** Only where the visible words alone would not say it; must contain them (WCAG 2.5.3). */
  readonly label?: string;
  readonly isPressed?: boolean;
  readonly onPress?: () => void;
}

/** A button is labelled with the verb that happens. It acts on release, so a slide away cancels. */
export function Button({
  children,
  tone = 'quiet',
  size = 'medium',
  isWaiting = false,
  isWide = false,
  type = 'button',
  describedBy,
  label,
  isPressed,
  onPress,
}: ButtonProps) {
  return (
    <button
      type={type}
      className={joinClasses(
        styles['button'],
        styles[size],
        isWaiting ? styles['waiting'] : styles[tone],
        isWide && styles['wide'],
      )}
      aria-disabled={isWaiting || undefined}
      aria-describedby={describedBy}
      aria-label={label}
      aria-pressed={isPressed}
      data-call={tone === 'call' || undefined}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
