import { type ReactNode, useEffect, useRef } from 'react';
import { joinClasses } from './joinClasses.ts';
import styles from './Title.module.css';

export interface TitleProps {
  readonly children: ReactNode;
  /** 38, 52, 60 or 68 px. */
  readonly size?: 'small' | 'medium' | 'large' | 'huge';
  readonly id?: string;
}

/** The screen's h1. It takes the focus when it appears, so a screen reader starts at the new screen (B-22). */
export function Title({ children, size = 'medium', id }: TitleProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  return (
    <h1 ref={title} id={id} tabIndex={-1} className={joinClasses(styles['title'], styles[size])}>
      {children}
    </h1>
  );
}
